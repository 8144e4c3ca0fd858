// SPDX-License-Identifier: EUPL-1.2

/// What has happened to safety walks.
public enum WalkEvent: Equatable, Sendable, Codable {
    case planned(WalkPlanned)
    case changed(WalkChanged)
    case invited(WalkInvited)
    case recorded(WalkRecorded)
    case filed(WalkFiled)
    case cancelled(WalkCancelled)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case planned = "walk.planned"
        case changed = "walk.changed"
        case invited = "walk.invited"
        case recorded = "walk.recorded"
        case filed = "walk.report-filed"
        case cancelled = "walk.cancelled"
    }
}

public struct WalkPlanned: Equatable, Sendable, Codable {
    public let walk: WalkID
    public let content: WalkContent
}

public struct WalkChanged: Equatable, Sendable, Codable {
    public let walk: WalkID
    public let content: WalkContent
    /// Those who were invited and are no longer to come.
    public let left: [OrganizationID]
}

public struct WalkInvited: Equatable, Sendable, Codable {
    public let walk: WalkID
}

public struct WalkRecorded: Equatable, Sendable, Codable {
    public let walk: WalkID
    public let record: WalkRecord
}

public struct WalkFiled: Equatable, Sendable, Codable {
    public let walk: WalkID
    public let isPublished: Bool
}

public struct WalkCancelled: Equatable, Sendable, Codable {
    public let walk: WalkID
    public let reason: NoteID
}

extension WalkEvent {
    /// The walk that it happened to.
    public var walk: WalkID {
        switch self {
        case .planned(let fact): fact.walk
        case .changed(let fact): fact.walk
        case .invited(let fact): fact.walk
        case .recorded(let fact): fact.walk
        case .filed(let fact): fact.walk
        case .cancelled(let fact): fact.walk
        }
    }

    var stream: String { "walk/\(walk)" }

    /// What a history may quote.
    var note: NoteID? {
        switch self {
        case .recorded(let fact): fact.record.remarks
        case .cancelled(let fact): fact.reason
        default: nil
        }
    }

    /// Every text in the vault that the event refers to.
    var notes: [NoteID] { [note].compactMap { $0 } }
}
