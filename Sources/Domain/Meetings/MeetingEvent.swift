// SPDX-License-Identifier: EUPL-1.2

/// What has happened to meetings.
public enum MeetingEvent: Equatable, Sendable, Codable {
    case planned(MeetingPlanned)
    case moved(MeetingMoved)
    case called(MeetingCalled)
    case guestsInvited(GuestsInvited)
    case held(MeetingHeld)
    case cancelled(MeetingCancelled)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case planned = "meeting.planned"
        case moved = "meeting.moved"
        case called = "meeting.called"
        case guestsInvited = "meeting.guests-invited"
        case held = "meeting.held"
        case cancelled = "meeting.cancelled"
    }
}

public struct MeetingPlanned: Equatable, Sendable, Codable {
    public let meeting: MeetingID
    public let forums: [ForumID]
    public let plan: MeetingPlan
    public let isExtra: Bool
}

public struct MeetingMoved: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let meeting: MeetingID
    public let plan: MeetingPlan
}

public struct MeetingCalled: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let meeting: MeetingID
    public let sent: Day
}

public struct GuestsInvited: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let meeting: MeetingID
    public let guests: [OrganizationID]
    public let sent: Day
}

public struct MeetingHeld: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let meeting: MeetingID
    public let attendance: [SeatAttendance]
    public let guests: [OrganizationID]
}

public struct MeetingCancelled: Equatable, Sendable, Codable {
    public let forum: ForumID
    public let meeting: MeetingID
    public let reason: NoteID
}

extension MeetingEvent {
    /// The leading forum, whose history the event belongs to.
    public var forum: ForumID {
        switch self {
        case .planned(let fact): fact.forums[0]
        case .moved(let fact): fact.forum
        case .called(let fact): fact.forum
        case .guestsInvited(let fact): fact.forum
        case .held(let fact): fact.forum
        case .cancelled(let fact): fact.forum
        }
    }

    var stream: String { "forum/\(forum)" }

    var note: NoteID? {
        if case .cancelled(let fact) = self { fact.reason } else { nil }
    }
}
