// SPDX-License-Identifier: EUPL-1.2

/// How an election was counted, round by round, and who won.
public struct ElectionCount: Equatable, Sendable {
    public let rules: BallotRules
    public let valid: Int
    public let blank: Int
    /// The votes that make sure of a seat; only by the Scottish rules.
    public let quota: Int?
    public let rounds: [CountRound]
    /// In the order in which they were elected.
    public let elected: [CandidacyID]
    public let draws: [LotDraw]

    /// Seats that nobody stood for.
    public var vacancies: Int { rules.seats - elected.count }
}

/// One stage of a count, as it stood at its end.
public struct CountRound: Equatable, Sendable {
    public enum Action: Equatable, Sendable {
        /// The ballots are sorted by their marks.
        case firstCount
        case surplus(of: CandidacyID)
        case exclusion(of: CandidacyID)
    }

    /// From 1.
    public let number: Int
    public let action: Action
    /// What moved, by receiver sorted; who received nothing is not there.
    public let transfers: [VoteTransfer]
    /// Every candidate, sorted by id.
    public let standings: [Standing]
    /// Votes that no candidate has any more: no further preference was given.
    public let nonTransferable: Votes
    /// What the ignored decimals of transfer values add up to.
    public let rounding: Votes
    /// Who was elected at the end of the round, most votes first.
    public let elected: [CandidacyID]

    /// Every vote, wherever it lies; equal to the valid ballots in all rounds
    /// of an election where a ballot is one vote.
    public var total: Votes {
        standings.reduce(nonTransferable + rounding) { $0 + $1.votes }
    }

    public func votes(of candidate: CandidacyID) -> Votes? {
        standings.first { $0.candidate == candidate }?.votes
    }
}

/// Where a candidate stands at the end of a round.
public struct Standing: Equatable, Sendable {
    public enum State: Equatable, Sendable {
        case continuing
        case elected(round: Int)
        case excluded(round: Int)
    }

    public let candidate: CandidacyID
    public let votes: Votes
    public let state: State
}

/// Papers that moved to one receiver in a round.
public struct VoteTransfer: Equatable, Sendable {
    /// Papers that are worth the same.
    public struct Parcel: Equatable, Sendable {
        public let papers: Int
        public let value: Votes
    }

    /// Nobody when the papers give no further preference.
    public let to: CandidacyID?
    /// The highest value first.
    public let parcels: [Parcel]

    public var papers: Int { parcels.reduce(0) { $0 + $1.papers } }
    public var votes: Votes { parcels.reduce(.zero) { $0 + $1.value * $1.papers } }
}

extension Ballots {
    /// Who is elected, and how.
    ///
    /// Fewer candidates than seats are all elected, and the rest stay vacant.
    ///
    /// Refuses: a tie that only a lot can settle, as long as no seed is given.
    ///
    /// Complexity: linear in the ballots' marks, whatever the rounds.
    public func counted(seed: DrawSeed? = nil) throws(CountRefusal) -> ElectionCount {
        switch rules.method {
        case .block, .approval: try mostVotes(seed: seed)
        case .scottishSTV: try ScottishCount.run(self, seed: seed)
        }
    }
}
