// SPDX-License-Identifier: EUPL-1.2

/// What has happened to indicators and their figures.
public enum FigureEvent: Equatable, Sendable, Codable {
    case defined(IndicatorDefined)
    case redefined(IndicatorRedefined)
    case closed(IndicatorClosed)
    case changeProposed(IndicatorChangeProposed)
    case observed(FiguresObserved)
    case corrected(FiguresCorrected)
    case approved(FiguresApproved)
    case groupNamed(PlaceGroupNamed)
    case geographyMapped(GeographyMapped)
    case targetSet(TargetSet)
    case barometerMade(BarometerMade)
    case mappingKept(FigureMappingKept)
    case aimed(InitiativeAimed)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case defined = "indicator.defined"
        case redefined = "indicator.redefined"
        case closed = "indicator.closed"
        case changeProposed = "indicator.change-proposed"
        case observed = "figures.observed"
        case corrected = "figures.corrected"
        case approved = "figures.approved"
        case groupNamed = "figures.group-named"
        case geographyMapped = "figures.geography-mapped"
        case targetSet = "figures.target-set"
        case barometerMade = "figures.barometer-made"
        case mappingKept = "figures.mapping-kept"
        case aimed = "figures.aimed"
    }
}

public struct IndicatorDefined: Equatable, Sendable, Codable {
    public let indicator: IndicatorID
    public let owner: OrganizationID
    public let theme: String
    public let goal: String?
    public let definition: IndicatorDefinition
}

public struct IndicatorRedefined: Equatable, Sendable, Codable {
    public let indicator: IndicatorID
    public let definition: IndicatorDefinition
}

public struct IndicatorClosed: Equatable, Sendable, Codable {
    public let indicator: IndicatorID
    /// The last day that it is measured on.
    public let on: Day
}

public struct IndicatorChangeProposed: Equatable, Sendable, Codable {
    public let indicator: IndicatorID
    public let matter: MatterID
}

public struct FiguresObserved: Equatable, Sendable, Codable {
    public let indicator: IndicatorID
    public let definition: Int
    public let source: FigureSource
    public let reporter: OrganizationID?
    /// Who answers for the figures from the start; nil where that is to come.
    public let approvedBy: OrganizationID?
    /// At most 2,000.
    public let observations: [Observation]
}

public struct FiguresCorrected: Equatable, Sendable, Codable {
    public let indicator: IndicatorID
    public let definition: Int
    public let source: FigureSource
    public let reporter: OrganizationID?
    public let approvedBy: OrganizationID?
    /// Why, in the vault.
    public let reason: NoteID?
    public let observations: [Observation]
}

public struct FiguresApproved: Equatable, Sendable, Codable {
    public let indicator: IndicatorID
    public let by: OrganizationID
    public let periods: [Period]
    public let places: [FigurePlace]
}

public struct PlaceGroupNamed: Equatable, Sendable, Codable {
    public let group: PlaceGroup
}

public struct GeographyMapped: Equatable, Sendable, Codable {
    public let map: GeographyMap
}

public struct TargetSet: Equatable, Sendable, Codable {
    public let target: FigureTarget
}

public struct BarometerMade: Equatable, Sendable, Codable {
    public let barometer: Barometer
}

public struct FigureMappingKept: Equatable, Sendable, Codable {
    public let mapping: FigureMapping
}

public struct InitiativeAimed: Equatable, Sendable, Codable {
    public let initiative: InitiativeID
    /// All that it is meant to move, in the order they were named.
    public let indicators: [IndicatorID]
}

extension FigureEvent {
    /// The indicator that the event is about, where it is about one.
    public var indicator: IndicatorID? {
        switch self {
        case .defined(let fact): fact.indicator
        case .redefined(let fact): fact.indicator
        case .closed(let fact): fact.indicator
        case .changeProposed(let fact): fact.indicator
        case .observed(let fact): fact.indicator
        case .corrected(let fact): fact.indicator
        case .approved(let fact): fact.indicator
        case .targetSet(let fact): fact.target.indicator
        case .groupNamed, .geographyMapped, .barometerMade, .mappingKept, .aimed: nil
        }
    }

    var stream: String {
        switch self {
        case .groupNamed(let fact): "figures/group/\(fact.group.id)"
        case .geographyMapped(let fact): "figures/map/\(fact.map.id)"
        case .barometerMade(let fact): "figures/barometer/\(fact.barometer.id)"
        case .mappingKept(let fact): "figures/mapping/\(fact.mapping.id)"
        case .aimed(let fact): "initiative/\(fact.initiative)"
        default: indicator.map { "indicator/\($0)" } ?? "figures"
        }
    }

    var note: NoteID? {
        if case .corrected(let fact) = self { fact.reason } else { nil }
    }
}
