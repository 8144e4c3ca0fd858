// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

public typealias ElectionID = ID<Election>

/// An election to some seats of a forum, from its call to its result.
///
/// Source: charter of 1 June 2022, Valg til forummet — ten neighbors “vælges”,
/// “Vesterbro Lokaludvalg står for at arrangere valget”.
public struct Election: Equatable, Sendable, Codable {
    public let id: ElectionID
    public let forum: ForumID
    /// Sorted; the elected take them in the order of their election.
    public let seats: [Seat]
    public let arranger: OrganizationID
    public let method: CountMethod
    public let ways: [VotingWay]
    public let eligible: [CandidateKind]
    /// Where those come from who may stand and vote.
    public let areas: [AreaID]
    public let days: ElectionDays
    public let calledOn: Day
    public let source: String?
    /// How many may vote; nil until somebody has counted them.
    public internal(set) var voters: Int?
    public internal(set) var candidacies: TreeDictionary<CandidacyID, Candidacy> = [:]
    /// The one-time codes that may vote, as hashes; whose they are is nowhere.
    public internal(set) var codes: TreeSet<CodeHash> = []
    /// What has been read off the papers since they last were counted afresh.
    public internal(set) var papers: [PaperEntry] = []
    /// What lay in the box, by receipt; empty until it is opened.
    public internal(set) var ballots: [SealedBallot] = []
    /// The codes that have voted, once the box is opened.
    public internal(set) var used: TreeSet<CodeHash> = []
    public internal(set) var boxOpenedOn: Day?
    public internal(set) var result: ElectionResult?
    /// Those elected whom the forum could not seat, and why.
    public internal(set) var unseated: TreeDictionary<CandidacyID, SeatObstacle> = [:]
    public internal(set) var cancellation: ElectionCancellation?
    public internal(set) var version = 1
}

/// The days that an election runs by; each span holds its first and last day.
public struct ElectionDays: Hashable, Sendable, Codable {
    public var candidacyOpens: Day
    public var candidacyCloses: Day
    public var votingOpens: Day
    public var votingCloses: Day
    public var termStarts: Day

    public init(
        candidacyOpens: Day,
        candidacyCloses: Day,
        votingOpens: Day,
        votingCloses: Day,
        termStarts: Day
    ) {
        self.candidacyOpens = candidacyOpens
        self.candidacyCloses = candidacyCloses
        self.votingOpens = votingOpens
        self.votingCloses = votingCloses
        self.termStarts = termStarts
    }
}

/// How voters give their ballots.
public enum VotingWay: String, Codable, Sendable, CaseIterable {
    case paper
    /// In secret on a page, with a one-time code.
    case code
}

/// Where an election has come to.
public enum ElectionPhase: String, Sendable, CaseIterable {
    case announced, candidacy, verification, voting, counting, declared, cancelled
}

/// An election that came to nothing.
public struct ElectionCancellation: Equatable, Sendable, Codable {
    public let day: Day
    public let reason: NoteID
}

/// Who was elected, as it was declared.
public struct ElectionResult: Equatable, Sendable, Codable {
    public let declaredOn: Day
    public let elected: [ElectedCandidate]
    /// Seats that nobody stood for.
    public let vacant: [Seat]
    public let tally: ElectionTally
}

/// A candidate and the seat that the candidate won.
public struct ElectedCandidate: Hashable, Sendable, Codable {
    public let candidacy: CandidacyID
    public let person: PersonID
    public let seat: Seat
}

/// Why the forum could not seat somebody who was elected.
public enum SeatObstacle: String, Codable, Sendable, CaseIterable {
    case sitsHere = "sits-here"
    case seatHeld = "seat-held"
    case personForgotten = "person-forgotten"
    case seatChanged = "seat-changed"
}

/// The figures behind a result; its rounds are counted again from the ballots.
public struct ElectionTally: Equatable, Sendable, Codable {
    public let valid: Int
    public let blank: Int
    public let spoiled: Int
    public let quota: Int?
    public let draws: [LotDraw]
    /// Nil when no lot was needed.
    public let seed: DrawSeed?
}

extension Election {
    public func phase(on day: Day) -> ElectionPhase {
        if cancellation != nil { return .cancelled }
        if result != nil { return .declared }
        if day < days.candidacyOpens { return .announced }
        if day <= days.candidacyCloses { return .candidacy }
        if day < days.votingOpens { return .verification }
        return day <= days.votingCloses && boxOpenedOn == nil ? .voting : .counting
    }

    /// Those on the ballot, sorted by id.
    public var candidates: [Candidacy] {
        candidacies.values.filter(\.isOnBallot).sorted { $0.id < $1.id }
    }

    /// Those whom the arranging body has not answered yet, sorted by id.
    public var unverified: [Candidacy] {
        candidacies.values.filter(\.isUnverified).sorted { $0.id < $1.id }
    }

    /// The seats of the elected, for the forum to fill.
    ///
    /// Who is declared after the term has begun sits from the day of the result.
    public var holdings: [HoldingDraft] {
        guard let result else { return [] }
        return result.elected.enumerated().map { index, elected in
            HoldingDraft(
                id: HoldingID("\(id)-\(index + 1)"),
                seat: elected.seat,
                person: elected.person,
                from: max(days.termStarts, result.declaredOn),
                manner: .elected,
                appointedBy: arranger,
                onBehalfOf: candidacies[elected.candidacy]?.onBehalfOf
            )
        }
    }
}
