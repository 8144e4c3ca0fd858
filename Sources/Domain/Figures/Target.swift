// SPDX-License-Identifier: EUPL-1.2

public typealias TargetID = ID<FigureTarget>
public typealias BarometerID = ID<Barometer>

/// Where a figure is meant to be on a day.
///
/// Source: covering letter of 3 March 2011 — the number of areas on the
/// government's list is to fall by 50 % before 2020.
public struct FigureTarget: Equatable, Sendable, Codable {
    public let id: TargetID
    public let indicator: IndicatorID
    public let place: FigurePlace
    public let name: String
    public let baseline: TargetBaseline
    public let goal: Quantity
    /// Whether the goal is reached by being over or under it.
    public let isCeiling: Bool
    public let deadline: Day
    /// Points to pass on the way; a straight line where there are none.
    public let path: [TargetPoint]
    public let source: String
    public let programme: ProgrammeID?
    public let initiative: InitiativeID?
    /// The goal of a policy that it belongs to, in the policy's words.
    public let aim: String?

    public init(
        id: TargetID, indicator: IndicatorID, place: FigurePlace, name: String,
        baseline: TargetBaseline, goal: Quantity, isCeiling: Bool, deadline: Day,
        path: [TargetPoint] = [], source: String, programme: ProgrammeID? = nil,
        initiative: InitiativeID? = nil, aim: String? = nil
    ) {
        self.id = id
        self.indicator = indicator
        self.place = place
        self.name = name
        self.baseline = baseline
        self.goal = goal
        self.isCeiling = isCeiling
        self.deadline = deadline
        self.path = path
        self.source = source
        self.programme = programme
        self.initiative = initiative
        self.aim = aim
    }
}

/// Where a target sets out from.
public struct TargetBaseline: Equatable, Sendable, Codable {
    public let value: Quantity
    public let period: Period
    /// The definition that the value was measured by.
    public let definition: Int

    public init(_ value: Quantity, in period: Period, definition: Int = 1) {
        self.value = value
        self.period = period
        self.definition = definition
    }
}

/// Where the path to a target goes through.
public struct TargetPoint: Equatable, Sendable, Codable {
    public let on: Day
    public let value: Quantity

    public init(on day: Day, _ value: Quantity) {
        self.on = day
        self.value = value
    }
}

/// How a target stands.
public enum TargetVerdict: Equatable, Sendable {
    case met(in: Period)
    case onCourse
    case offCourse
    case missed
    /// The definition changed so that figures no longer compare; what could be
    /// said is what was judged under the definition in force until then.
    case brokenByDefinition(change: Int, underVersion: Int, then: Judged)
    case cannotBeJudged(TargetGap)

    /// What could be said before the definition changed.
    public enum Judged: String, Equatable, Sendable {
        case met, onCourse, offCourse, unknown
    }
}

/// Why a target cannot be judged.
public enum TargetGap: Equatable, Sendable {
    case noFigureSinceBaseline
    case withheld
    case awaitingApproval
}

/// A set of figures that are followed together, for each area and the city.
public struct Barometer: Equatable, Sendable, Codable {
    public let id: BarometerID
    public let name: String
    public let entries: [BarometerEntry]
    public let areas: [AreaID]
    /// Below so many asked or counted, no comparison is made.
    public let minimumCount: Int
    public let source: String

    public init(
        id: BarometerID, name: String, entries: [BarometerEntry], areas: [AreaID],
        minimumCount: Int, source: String
    ) {
        self.id = id
        self.name = name
        self.entries = entries
        self.areas = areas
        self.minimumCount = minimumCount
        self.source = source
    }
}

/// One indicator of a barometer, with who owns it there and when it is bad.
public struct BarometerEntry: Equatable, Sendable, Codable {
    public let indicator: IndicatorID
    public let owner: OrganizationID
    /// Beyond it the figure calls for attention; nil where nobody has set one.
    public let threshold: Quantity?

    public init(_ indicator: IndicatorID, owner: OrganizationID, threshold: Quantity? = nil) {
        self.indicator = indicator
        self.owner = owner
        self.threshold = threshold
    }
}

/// On which side of a threshold a figure lies.
public enum ThresholdSide: Equatable, Sendable {
    case within, beyond
}

extension BarometerEntry {
    /// nil without a threshold, and where the indicator does not say
    /// which way is better.
    public func side(of number: Quantity, _ direction: FigureDirection) -> ThresholdSide? {
        guard let threshold else { return nil }
        switch direction {
        case .lowerIsBetter: return number > threshold ? .beyond : .within
        case .higherIsBetter: return number < threshold ? .beyond : .within
        case .neither: return nil
        }
    }
}
