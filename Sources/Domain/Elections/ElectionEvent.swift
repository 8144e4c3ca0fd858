// SPDX-License-Identifier: EUPL-1.2

/// What has happened to elections.
///
/// No event tells that somebody votes; the ballots come together, when the
/// box is opened.
public enum ElectionEvent: Equatable, Sendable, Codable {
    case called(ElectionCalled)
    case votersStated(VotersStated)
    case candidacySubmitted(CandidacySubmitted)
    case candidacyAnswered(CandidacyAnswered)
    case candidacyWithdrawn(CandidacyWithdrawn)
    case codesIssued(CodesIssued)
    case papersEntered(PapersEntered)
    case papersDiscarded(PapersDiscarded)
    case ballotsOpened(BallotsOpened)
    case declared(ElectionDeclared)
    case notSeated(ElectedNotSeated)
    case cancelled(ElectionCancelled)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case called = "election.called"
        case votersStated = "election.voters-stated"
        case candidacySubmitted = "candidacy.submitted"
        case candidacyAnswered = "candidacy.answered"
        case candidacyWithdrawn = "candidacy.withdrawn"
        case codesIssued = "election.codes-issued"
        case papersEntered = "election.papers-entered"
        case papersDiscarded = "election.papers-discarded"
        case ballotsOpened = "election.ballots-opened"
        case declared = "election.declared"
        case notSeated = "election.not-seated"
        case cancelled = "election.cancelled"
    }
}

public struct ElectionCalled: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let forum: ForumID
    public let seats: [Seat]
    public let arranger: OrganizationID
    public let method: CountMethod
    public let ways: [VotingWay]
    public let eligible: [CandidateKind]
    public let areas: [AreaID]
    public let days: ElectionDays
    public let voters: Int?
    public let source: String?
}

public struct VotersStated: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let voters: Int
}

public struct CandidacySubmitted: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let candidacy: CandidacyID
    public let person: PersonID
    public let kind: CandidateKind
    public let onBehalfOf: OrganizationID?
    public let statement: NoteID?
}

public struct CandidacyAnswered: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let candidacy: CandidacyID
    public let isAccepted: Bool
    public let reason: NoteID?
}

public struct CandidacyWithdrawn: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let candidacy: CandidacyID
}

/// Sorted, so that the order says nothing of who got which.
public struct CodesIssued: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let codes: [CodeHash]
}

public struct PapersEntered: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let by: PersonID
    public let lines: [PaperLine]
}

public struct PapersDiscarded: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let reason: NoteID?
}

/// A part of what lay in the box.
///
/// Shape: ballots by receipt and, sorted by themselves, codes that have voted;
/// no line of the one belongs to a line of the other.
public struct BallotsOpened: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let ballots: [SealedBallot]
    public let used: [CodeHash]
    public let isLast: Bool
}

public struct ElectionDeclared: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let elected: [ElectedCandidate]
    public let vacant: [Seat]
    public let tally: ElectionTally
}

/// Somebody was elected whom the forum could not seat.
public struct ElectedNotSeated: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let candidacy: CandidacyID
    public let seat: Seat
    public let obstacle: SeatObstacle
}

public struct ElectionCancelled: Equatable, Sendable, Codable {
    public let election: ElectionID
    public let reason: NoteID
}

extension ElectionEvent {
    /// The election whose history the event belongs to.
    public var election: ElectionID {
        switch self {
        case .called(let fact): fact.election
        case .votersStated(let fact): fact.election
        case .candidacySubmitted(let fact): fact.election
        case .candidacyAnswered(let fact): fact.election
        case .candidacyWithdrawn(let fact): fact.election
        case .codesIssued(let fact): fact.election
        case .papersEntered(let fact): fact.election
        case .papersDiscarded(let fact): fact.election
        case .ballotsOpened(let fact): fact.election
        case .declared(let fact): fact.election
        case .notSeated(let fact): fact.election
        case .cancelled(let fact): fact.election
        }
    }

    var stream: String { "election/\(election)" }

    /// The note that the event refers to, if any.
    public var note: NoteID? {
        switch self {
        case .candidacySubmitted(let fact): fact.statement
        case .candidacyAnswered(let fact): fact.reason
        case .papersDiscarded(let fact): fact.reason
        case .cancelled(let fact): fact.reason
        default: nil
        }
    }
}
