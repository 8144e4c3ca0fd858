// SPDX-License-Identifier: EUPL-1.2

/// The minutes of a meeting: one round, then one for each correction.
public struct Minutes: Equatable, Sendable, Codable {
    /// Oldest first; never empty.
    public internal(set) var rounds: [MinutesRound]

    /// The round that is worked on, or the one in force.
    public var current: MinutesRound { rounds[rounds.count - 1] }
    /// The newest approved round: what holds.
    public var inForce: MinutesRound? { rounds.last { $0.state == .approved } }
}

/// One version of the minutes on its way from draft to approved.
public struct MinutesRound: Equatable, Sendable, Codable {
    /// From 1.
    public let version: Int
    /// Why what was approved needs a correction, in the vault.
    public let reason: NoteID?
    /// The text of each item that has one.
    public internal(set) var texts: [ItemText]
    public internal(set) var circulation: Circulation?
    public internal(set) var objections: [Objection] = []
    public internal(set) var approval: MinutesApproval?

    public var state: MinutesState {
        if approval != nil { return .approved }
        return circulation == nil ? .draft : .circulated
    }

    public func text(of item: AgendaItemID) -> NoteID? {
        texts.first { $0.item == item }?.text
    }
}

public enum MinutesState: String, Equatable, Sendable, Codable, CaseIterable {
    case draft, circulated
    /// Locked: only a correction, as a new version, changes anything.
    case approved
}

/// What the minutes say of one item.
public struct ItemText: Equatable, Sendable, Codable {
    public let item: AgendaItemID
    /// In the vault.
    public let text: NoteID

    public init(item: AgendaItemID, text: NoteID) {
        self.item = item
        self.text = text
    }
}

/// Sent to the members on a day, as the very text that the fingerprint tells.
public struct Circulation: Equatable, Sendable, Codable {
    public let on: Day
    /// SHA-256 of the whole text, in lower-case hexadecimal digits.
    public let fingerprint: String
}

public typealias ObjectionID = ID<Objection>

/// A member says that the minutes are wrong.
public struct Objection: Equatable, Sendable, Codable {
    public let id: ObjectionID
    /// Nil when it is about the minutes as a whole.
    public let item: AgendaItemID?
    public let by: PersonID
    /// In the vault.
    public let text: NoteID
    public let on: Day
    public internal(set) var answer: ObjectionAnswer?
}

/// What became of an objection.
public struct ObjectionAnswer: Equatable, Sendable, Codable {
    public let isFollowed: Bool
    /// In the vault.
    public let text: NoteID?
    public let on: Day
}

public struct MinutesApproval: Equatable, Sendable, Codable {
    public let on: Day
    public let way: ApprovalWay
    /// Of the text that was approved.
    public let fingerprint: String
}

/// How minutes came to be approved.
public enum ApprovalWay: Equatable, Sendable, Codable {
    case meeting(MeetingID)
    /// Nobody objected within the days that the charter gives.
    case silence

    enum MeetingCodingKeys: String, CodingKey { case _0 = "id" }
}
