// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about meetings.
///
/// `seen` is the version that the form showed; nil when nobody looked.
public enum MeetingCommand: Equatable, Sendable {
    case plan(MeetingDraft)
    case move(MeetingID, to: MeetingPlan, seen: Int?)
    /// The notice to the members was sent.
    case call(MeetingID, sent: Day)
    case invite(MeetingID, guests: [OrganizationID], sent: Day)
    /// The meeting was held; again corrects who was there.
    case hold(MeetingID, HeldDraft, seen: Int?)
    case cancel(MeetingID, reason: NoteID)
    case agenda(MeetingID, AgendaCommand)
    case reply(MeetingID, ReplyDraft)
    case session(MeetingID, SessionCommand)
    case vote(MeetingID, VoteCommand)
    case minutes(MeetingID, MinutesCommand)
    case poll(PollCommand)
}

/// A meeting to come.
public struct MeetingDraft: Equatable, Sendable {
    public var id: MeetingID
    /// The leading forum first.
    public var forums: [ForumID]
    public var plan: MeetingPlan
    public var isExtra: Bool

    public init(
        id: MeetingID,
        forums: [ForumID],
        plan: MeetingPlan,
        isExtra: Bool = false
    ) {
        self.id = id
        self.forums = forums
        self.plan = plan
        self.isExtra = isExtra
    }
}

/// Who was there, as somebody writes it down.
public struct HeldDraft: Equatable, Sendable {
    public var attendance: [Line]
    /// Invited organizations that were there.
    public var guests: [OrganizationID]

    public init(attendance: [Line], guests: [OrganizationID] = []) {
        self.attendance = attendance
        self.guests = guests
    }

    /// Who sits in the seat is known from its holders.
    public struct Line: Equatable, Sendable {
        public var seat: Seat
        public var presence: Presence

        public init(_ seat: Seat, _ presence: Presence) {
            self.seat = seat
            self.presence = presence
        }
    }
}
