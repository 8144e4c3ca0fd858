// SPDX-License-Identifier: EUPL-1.2

/// How far a finding has come.
public enum FindingState: Hashable, Sendable, Codable {
    case received
    case assessed
    /// Somebody has said when.
    case planned(on: Day)
    case inWork
    case mended
    /// It is left as it is; everybody who sees the finding may read why.
    case notMended(reason: NoteID)
    case duplicate(of: FindingID)
    /// Another owes the answer now, and has not looked at it yet.
    case passedOn

    /// The state without what belongs to it, for lists and filters.
    public enum Kind: String, Equatable, Sendable, CaseIterable {
        case received
        case passedOn = "passed-on"
        case assessed, planned
        case inWork = "in-work"
        case mended
        case notMended = "not-mended"
        case duplicate
    }

    public var kind: Kind {
        switch self {
        case .received: .received
        case .assessed: .assessed
        case .planned: .planned
        case .inWork: .inWork
        case .mended: .mended
        case .notMended: .notMended
        case .duplicate: .duplicate
        case .passedOn: .passedOn
        }
    }

    public var hasEnded: Bool { kind.hasEnded }
}

extension FindingState.Kind {
    public var hasEnded: Bool { self == .mended || self == .notMended || self == .duplicate }
}

/// A state that a finding took.
public struct FindingStep: Equatable, Sendable, Codable {
    public let state: FindingState
    /// The day that it counts from.
    public let on: Day
    /// The day that the city was told.
    public let told: Day
}

/// One organization's turn at owing the answer.
public struct FindingTurn: Equatable, Sendable, Codable {
    public let unit: OrganizationID
    public let from: Day
    /// Why it came here, in the vault; nil for what a rule chose.
    public let reason: NoteID?
}

/// Who may know that a finding exists.
public enum FindingSight: Hashable, Sendable, Codable {
    /// Somebody must read it first.
    case awaiting
    /// For staff and those of whom it came; nobody has asked for more.
    case inHouse
    case shown(since: Day)
    /// Kept from everybody but staff.
    case hidden(since: Day, reason: NoteID)

    public var isShown: Bool { if case .shown = self { true } else { false } }
}

/// Whether somebody pays.
public enum FindingFunding: Hashable, Sendable, Codable {
    case notStated
    /// Somebody has looked for the money and there is none.
    case unfunded(since: Day)
    case funded(by: OrganizationID?)

    public var isUnfunded: Bool { if case .unfunded = self { true } else { false } }
}

/// What a finding goes on as.
public enum FindingCarrier: Hashable, Sendable, Codable {
    case activity(id: ActivityID)
    case initiative(id: InitiativeID)
    case matter(id: MatterID)
}
