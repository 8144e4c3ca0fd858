// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about elections.
public enum ElectionCommand: Equatable, Sendable {
    case call(ElectionDraft)
    /// How many may vote.
    case stateVoters(ElectionID, Int)
    case stand(CandidacyDraft, in: ElectionID)
    /// The arranging body answers a candidacy.
    case answer(CandidacyID, in: ElectionID, isAccepted: Bool, reason: NoteID?)
    case withdraw(CandidacyID, in: ElectionID)
    /// Makes so many codes valid; each is a hash, its secret is on paper only.
    case issueCodes(ElectionID, [CodeHash])
    /// What one person reads off the papers.
    case enterPapers(ElectionID, by: PersonID, [PaperLine])
    /// Throws away what was entered, so that the papers are read afresh.
    case discardPapers(ElectionID, reason: NoteID?)
    /// Takes in what lay in the box when voting closed.
    case openBox(ElectionID, OpenedBox)
    /// Counts and declares the result; the seed is there when a lot is needed.
    case declare(ElectionID, seed: DrawSeed?)
    case cancel(ElectionID, reason: NoteID)
}

/// An election as somebody calls it.
public struct ElectionDraft: Equatable, Sendable {
    public var id: ElectionID
    public var forum: ForumID
    public var seats: [Seat]
    public var arranger: OrganizationID
    public var method: CountMethod
    public var ways: [VotingWay]
    public var eligible: [CandidateKind]
    public var areas: [AreaID]
    public var days: ElectionDays
    public var voters: Int?
    public var source: String?

    public init(
        id: ElectionID,
        forum: ForumID,
        seats: [Seat],
        arranger: OrganizationID,
        method: CountMethod = .block,
        ways: [VotingWay] = [.paper],
        eligible: [CandidateKind] = CandidateKind.allCases,
        areas: [AreaID] = [],
        days: ElectionDays,
        voters: Int? = nil,
        source: String? = nil
    ) {
        self.id = id
        self.forum = forum
        self.seats = seats
        self.arranger = arranger
        self.method = method
        self.ways = ways
        self.eligible = eligible
        self.areas = areas
        self.days = days
        self.voters = voters
        self.source = source
    }
}

/// Somebody's wish to stand.
public struct CandidacyDraft: Equatable, Sendable {
    public var id: CandidacyID
    public var person: PersonID
    public var kind: CandidateKind
    public var onBehalfOf: OrganizationID?
    public var statement: NoteID?

    public init(
        id: CandidacyID,
        person: PersonID,
        kind: CandidateKind,
        onBehalfOf: OrganizationID? = nil,
        statement: NoteID? = nil
    ) {
        self.id = id
        self.person = person
        self.kind = kind
        self.onBehalfOf = onBehalfOf
        self.statement = statement
    }
}

extension ElectionCommand {
    /// The election that it is about; of a call, the new one.
    public var election: ElectionID {
        switch self {
        case .call(let draft): draft.id
        case .stateVoters(let id, _), .stand(_, let id), .answer(_, let id, _, _),
            .withdraw(_, let id), .issueCodes(let id, _), .enterPapers(let id, _, _),
            .discardPapers(let id, _), .openBox(let id, _), .declare(let id, _),
            .cancel(let id, _):
            id
        }
    }
}
