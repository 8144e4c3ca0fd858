// SPDX-License-Identifier: EUPL-1.2

/// What people may ask about votes.
public enum VoteCommand: Equatable, Sendable {
    case open(VoteDraft)
    /// An open vote; the secretary writes it down, or the member gives it.
    case cast(VoteID, Seat, VoteChoice, by: PersonID)
    /// A secret vote was put in the box; what it says is not told here.
    case handIn(VoteID, Seat, by: PersonID)
    /// With the count of the box, when the vote is secret.
    case close(VoteID, VoteTally?)
}

/// A vote to come.
public struct VoteDraft: Equatable, Sendable {
    public var id: VoteID
    public var item: AgendaItemID
    public var question: NoteID?
    public var manner: VoteManner
    public var isSecret: Bool

    public init(
        id: VoteID,
        item: AgendaItemID,
        question: NoteID? = nil,
        manner: VoteManner = .showOfHands,
        isSecret: Bool = false
    ) {
        self.id = id
        self.item = item
        self.question = question
        self.manner = manner
        self.isSecret = isSecret
    }
}

public struct VoteOpened: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let vote: ItemVote
}

public struct VoteCast: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let vote: VoteID
    public let cast: CastVote
}

/// Somebody has voted secretly.
public struct VoteHandedIn: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let vote: VoteID
    public let seat: Seat
}

public struct VoteClosed: MeetingFact {
    public let forum: ForumID
    public let meeting: MeetingID
    public let vote: VoteID
    public let result: VoteResult
}
