// SPDX-License-Identifier: EUPL-1.2

/// Why a change among meetings cannot be made.
public enum MeetingRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownMeeting(MeetingID)
    case unknownForum(ForumID)
    case unknownOrganization(OrganizationID)
    case unknownSeat(Seat)
    case noForum
    case forumTwice(ForumID)
    case noCharter(String, on: Day)
    case minutesOutOfRange(Int)
    case noGuests
    case guestTwice(String)
    case sentInFuture(Day)
    case sentAfterMeeting(Day, meeting: Day)
    case notYet(Day)
    case alreadyHeld(on: Day)
    case cancelled(on: Day)
    case seatTwice(String)
    case emptySeat(String, on: Day)
    case noSubstitute(String, on: Day)
    case notInvited(String)
    case changedMeanwhile(seen: Int, now: Int)
    case agenda(AgendaRefusal)
    case reply(ReplyRefusal)
    case session(SessionRefusal)
    case vote(VoteRefusal)
    case minutes(MinutesRefusal)
    case poll(PollRefusal)

    /// The refusal of the part of a meeting that it is about.
    var part: (any Refusal)? {
        switch self {
        case .text(let refusal): refusal
        case .agenda(let refusal): refusal
        case .reply(let refusal): refusal
        case .session(let refusal): refusal
        case .vote(let refusal): refusal
        case .minutes(let refusal): refusal
        case .poll(let refusal): refusal
        default: nil
        }
    }

    public var key: String {
        switch self {
        case .text, .agenda, .reply, .session, .vote, .minutes, .poll: part?.key ?? "meeting"
        case .malformedID: "meeting.malformed-id"
        case .idTaken: "meeting.id-taken"
        case .unknownMeeting: "meeting.unknown"
        case .unknownForum: "meeting.unknown-forum"
        case .unknownOrganization: "meeting.unknown-organization"
        case .unknownSeat: "meeting.unknown-seat"
        case .noForum: "meeting.no-forum"
        case .forumTwice: "meeting.forum-twice"
        case .noCharter: "meeting.no-charter"
        case .minutesOutOfRange: "meeting.minutes-out-of-range"
        case .noGuests: "meeting.no-guests"
        case .guestTwice: "meeting.guest-twice"
        case .sentInFuture: "meeting.sent-in-future"
        case .sentAfterMeeting: "meeting.sent-after-meeting"
        case .notYet: "meeting.not-yet"
        case .alreadyHeld: "meeting.already-held"
        case .cancelled: "meeting.cancelled"
        case .seatTwice: "meeting.seat-twice"
        case .emptySeat: "meeting.empty-seat"
        case .noSubstitute: "meeting.no-substitute"
        case .notInvited: "meeting.not-invited"
        case .changedMeanwhile: "meeting.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text, .agenda, .reply, .session, .vote, .minutes, .poll: part?.rule
        case .seatTwice, .emptySeat, .noSubstitute, .notInvited: "R-080"
        case .sentInFuture, .sentAfterMeeting: "R-081"
        case .notYet, .alreadyHeld, .cancelled: "R-082"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text, .agenda, .reply, .session, .vote, .minutes, .poll: part?.field
        case .malformedID, .idTaken: "id"
        case .unknownForum, .noForum, .forumTwice: "forums"
        case .noCharter: "day"
        case .minutesOutOfRange: "minutes"
        case .unknownOrganization, .noGuests, .guestTwice, .notInvited: "guests"
        case .sentInFuture, .sentAfterMeeting: "sent"
        case .unknownSeat, .seatTwice, .emptySeat, .noSubstitute: "attendance"
        case .unknownMeeting, .notYet, .alreadyHeld, .cancelled, .changedMeanwhile: nil
        }
    }
}
