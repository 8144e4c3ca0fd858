// SPDX-License-Identifier: EUPL-1.2

/// What has happened to meetings.
public enum MeetingEvent: Equatable, Sendable, Codable {
    case planned(MeetingPlanned)
    case moved(MeetingMoved)
    case called(MeetingCalled)
    case guestsInvited(GuestsInvited)
    case held(MeetingHeld)
    case cancelled(MeetingCancelled)
    case itemBrought(ItemBrought)
    case itemChanged(ItemChanged)
    case itemAdmitted(ItemAdmitted)
    case itemWithdrawn(ItemWithdrawn)
    case itemsOrdered(ItemsOrdered)
    case itemClosed(ItemClosed)
    case personRemoved(PersonRemoved)
    case fileAttached(FileAttached)
    case fileDetached(FileDetached)
    case agendaPublished(AgendaPublished)
    case agendaFrozen(AgendaFrozen)
    case replied(MeetingReplied)
    case substituteAsked(SubstituteAsked)
    case sessionOpened(SessionOpened)
    case stayBegun(StayBegun)
    case stayEnded(StayEnded)
    case itemBegun(ItemBegun)
    case seatRecused(SeatRecused)
    case itemDecided(ItemDecided)
    case sessionClosed(SessionClosed)
    case voteOpened(VoteOpened)
    case voteCast(VoteCast)
    case voteHandedIn(VoteHandedIn)
    case voteClosed(VoteClosed)
    case minutesWritten(MinutesWritten)
    case minutesCirculated(MinutesCirculated)
    case minutesObjected(MinutesObjected)
    case objectionAnswered(ObjectionAnswered)
    case minutesApproved(MinutesApproved)
    case minutesCorrectionBegun(MinutesCorrectionBegun)
    case pollOpened(DatePollOpened)
    case pollAnswered(DatePollAnswered)
    case pollClosed(DatePollClosed)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case planned = "meeting.planned"
        case moved = "meeting.moved"
        case called = "meeting.called"
        case guestsInvited = "meeting.guests-invited"
        case held = "meeting.held"
        case cancelled = "meeting.cancelled"
        case itemBrought = "agenda.item-brought"
        case itemChanged = "agenda.item-changed"
        case itemAdmitted = "agenda.item-admitted"
        case itemWithdrawn = "agenda.item-withdrawn"
        case itemsOrdered = "agenda.items-ordered"
        case itemClosed = "agenda.item-closed"
        case personRemoved = "agenda.person-removed"
        case fileAttached = "agenda.file-attached"
        case fileDetached = "agenda.file-detached"
        case agendaPublished = "agenda.published"
        case agendaFrozen = "agenda.frozen"
        case replied = "meeting.replied"
        case substituteAsked = "meeting.substitute-asked"
        case sessionOpened = "meeting.opened"
        case stayBegun = "meeting.stay-begun"
        case stayEnded = "meeting.stay-ended"
        case itemBegun = "meeting.item-begun"
        case seatRecused = "meeting.seat-recused"
        case itemDecided = "meeting.item-decided"
        case sessionClosed = "meeting.closed"
        case voteOpened = "vote.opened"
        case voteCast = "vote.cast"
        case voteHandedIn = "vote.handed-in"
        case voteClosed = "vote.closed"
        case minutesWritten = "minutes.written"
        case minutesCirculated = "minutes.circulated"
        case minutesObjected = "minutes.objected"
        case objectionAnswered = "minutes.objection-answered"
        case minutesApproved = "minutes.approved"
        case minutesCorrectionBegun = "minutes.correction-begun"
        case pollOpened = "date-poll.opened"
        case pollAnswered = "date-poll.answered"
        case pollClosed = "date-poll.closed"
    }
}

/// Something that has happened to one meeting.
public protocol MeetingFact: Equatable, Sendable, Codable {
    /// The leading forum, whose history it belongs to.
    var forum: ForumID { get }
    var meeting: MeetingID { get }
}

public struct MeetingPlanned: MeetingFact {
    public let meeting: MeetingID
    public let forums: [ForumID]
    public let plan: MeetingPlan
    public let isExtra: Bool

    public var forum: ForumID { forums[0] }
}

public struct MeetingMoved: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let plan: MeetingPlan
}

public struct MeetingCalled: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let sent: Day
}

public struct GuestsInvited: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let guests: [OrganizationID]
    public let sent: Day
}

public struct MeetingHeld: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let attendance: [SeatAttendance]
    public let guests: [OrganizationID]
}

public struct MeetingCancelled: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let reason: NoteID
}
