// SPDX-License-Identifier: EUPL-1.2

/// A reply to a meeting's invitation, as it comes in.
public struct ReplyDraft: Equatable, Sendable {
    public var seat: Seat
    /// The member of the seat or its substitute.
    public var person: PersonID
    public var answer: ReplyAnswer
    public var source: ReplySource
    /// Of the invitation that is answered; the meeting's own where the reply
    /// is given on its page.
    public var sequence: Int
    public var note: NoteID?

    public init(
        seat: Seat,
        person: PersonID,
        answer: ReplyAnswer,
        source: ReplySource,
        sequence: Int,
        note: NoteID? = nil
    ) {
        self.seat = seat
        self.person = person
        self.answer = answer
        self.source = source
        self.sequence = sequence
        self.note = note
    }
}

public struct MeetingReplied: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let reply: SeatReply
}

public struct SubstituteAsked: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let asked: AskedSubstitute
}
