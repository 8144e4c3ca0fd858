// SPDX-License-Identifier: EUPL-1.2

public typealias PrerequisiteID = ID<Prerequisite>

/// One activity waits for another, within or across initiatives.
public struct Prerequisite: Equatable, Sendable, Codable {
    public let id: PrerequisiteID
    /// What must come first, and what waits for it.
    public let from: ActivityID
    public let to: ActivityID
    public let kind: PrerequisiteKind
    /// May be negative: the second may begin before the first ends.
    public let lag: Lag

    public init(
        id: PrerequisiteID, from: ActivityID, to: ActivityID,
        kind: PrerequisiteKind = .finishToStart, lag: Lag = Lag(days: 0, unit: .working)
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.kind = kind
        self.lag = lag
    }
}

public enum PrerequisiteKind: String, Codable, Sendable, CaseIterable {
    case finishToStart = "FS"
    case startToStart = "SS"
    case finishToFinish = "FF"
    case startToFinish = "SF"
}

/// A wait between two activities; the unit is always said.
public struct Lag: Hashable, Sendable, Codable {
    public enum Unit: String, Codable, Sendable, CaseIterable {
        case working, calendar
    }

    public let days: Int
    public let unit: Unit

    public init(days: Int, unit: Unit) {
        self.days = days
        self.unit = unit
    }
}
