// SPDX-License-Identifier: EUPL-1.2

public typealias VoteID = ID<ItemVote>

/// One vote on an item.
///
/// Of a secret one it is known who has voted and how many were for and
/// against, never who voted what.
public struct ItemVote: Equatable, Sendable, Codable {
    public let id: VoteID
    public let item: AgendaItemID
    /// What is voted on, in the vault; nil for the item's recommendation.
    public let question: NoteID?
    public let manner: VoteManner
    public let isSecret: Bool
    /// What the charter asks for; nil where it states nothing.
    public let requirement: VotingRequirement?
    /// Whose vote decides an even vote, where the charter gives it to somebody
    /// who may vote.
    public let casting: Seat?
    /// The seats that may vote, fixed when the vote is opened.
    public let electorate: [Seat]
    /// All who have a vote, also those who are not there.
    public let members: Int
    /// Of an open vote, in the order they came.
    public internal(set) var cast: [CastVote] = []
    /// Of a secret vote, sorted, so that the order says nothing.
    public internal(set) var handedIn: [Seat] = []
    public internal(set) var result: VoteResult?

    public var isOpen: Bool { result == nil }

    /// Whether the seat has voted already.
    public func hasVoted(_ seat: Seat) -> Bool {
        handedIn.contains(seat) || cast.contains { $0.seat == seat }
    }
}

/// How votes are given.
public enum VoteManner: String, Equatable, Sendable, Codable, CaseIterable {
    /// The secretary writes them down seat by seat.
    case showOfHands = "show-of-hands"
    /// Each member votes alone, on their own device.
    case bySeat = "by-seat"
}

public enum VoteChoice: String, Equatable, Sendable, Codable, CaseIterable {
    case yes, no, abstain
}

public struct CastVote: Equatable, Sendable, Codable {
    public let seat: Seat
    public let person: PersonID
    public let choice: VoteChoice
}

/// How many were for, against and neither.
public struct VoteTally: Equatable, Sendable, Codable {
    public var yes: Int
    public var no: Int
    public var abstain: Int

    public init(yes: Int, no: Int, abstain: Int = 0) {
        self.yes = yes
        self.no = no
        self.abstain = abstain
    }

    public var total: Int { yes + no + abstain }
}

public struct VoteResult: Equatable, Sendable, Codable {
    public let tally: VoteTally
    public let verdict: VoteVerdict
    /// Whether an even vote was settled by the casting vote.
    public let usedCastingVote: Bool
}

public enum VoteVerdict: String, Equatable, Sendable, Codable, CaseIterable {
    case carried
    case notCarried = "not-carried"
    /// The charter does not say what carries a vote.
    case notStated = "not-stated"
}
