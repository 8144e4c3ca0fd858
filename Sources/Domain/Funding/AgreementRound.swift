// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

public typealias AgreementRoundID = ID<AgreementRound>
public typealias ApprovalStepID = ID<ApprovalStep>
public typealias OwedPaperID = ID<OwedPaper>
public typealias ConsultationID = ID<Consultation>

/// What the agreements of one round go through before they hold.
public struct ApprovalStep: Equatable, Sendable, Codable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// The letter that the agreements go out with.
        case letter
        /// The agreements are sent to whoever gives the money.
        case submission
        /// A political body says yes.
        case approval
        /// Whoever gives the money answers.
        case answer
        case other
    }

    public var id: ApprovalStepID
    public var kind: Kind
    public var title: String
    /// Who holds it until it is done.
    public var holder: OrganizationID
    public var due: Deadline?

    public init(
        _ id: ApprovalStepID, _ kind: Kind, _ title: String, holder: OrganizationID,
        due: Deadline? = nil
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.holder = holder
        self.due = due
    }
}

/// A paper that somebody has to hand in.
public struct OwedPaper: Equatable, Sendable, Codable {
    public var id: OwedPaperID
    public var title: String
    public var holder: OrganizationID
    public var due: Deadline?
    /// Whether every agreement has its own.
    public var isPerAgreement: Bool

    public init(
        _ id: OwedPaperID, _ title: String, holder: OrganizationID, due: Deadline? = nil,
        isPerAgreement: Bool = false
    ) {
        self.id = id
        self.title = title
        self.holder = holder
        self.due = due
        self.isPerAgreement = isPerAgreement
    }
}

/// Somebody who is to be heard before the agreements are sent.
public struct Consultation: Equatable, Sendable, Codable {
    public var id: ConsultationID
    /// Who is to be heard, as the papers name them.
    public var with: String
    public var holder: OrganizationID
    /// How many working days it needs; nil where that is not stated.
    public var neededDays: Int?

    public init(
        _ id: ConsultationID, with: String, holder: OrganizationID, neededDays: Int? = nil
    ) {
        self.id = id
        self.with = with
        self.holder = holder
        self.neededDays = neededDays
    }
}

/// What is said of a round of agreements.
public struct AgreementRoundFacts: Equatable, Sendable, Codable {
    public var round: AgreementRoundID
    public var title: String
    /// The plan that the agreements are a part of.
    public var plan: ProgrammeID?
    /// Who answers for the round.
    public var leader: PostID
    /// Posts that sign the covering letter with the leader; nil where nobody else does.
    public var cosigners: [PostID]?
    /// The calls that the agreements draw on, in the order of the matrix.
    public var calls: [FundingCallID]
    public var themes: [String]
    /// How many areas the papers speak of, also those that they do not name.
    public var expectedAreas: Int?
    public var steps: [ApprovalStep]
    public var papers: [OwedPaper]
    public var consultations: [Consultation]
    public var source: String?
    public var isExample: Bool

    public init(
        round: AgreementRoundID,
        title: String,
        plan: ProgrammeID? = nil,
        leader: PostID,
        cosigners: [PostID]? = nil,
        calls: [FundingCallID],
        themes: [String] = [],
        expectedAreas: Int? = nil,
        steps: [ApprovalStep] = [],
        papers: [OwedPaper] = [],
        consultations: [Consultation] = [],
        source: String? = nil,
        isExample: Bool = false
    ) {
        self.round = round
        self.title = title
        self.plan = plan
        self.leader = leader
        self.cosigners = cosigners
        self.calls = calls
        self.themes = themes
        self.expectedAreas = expectedAreas
        self.steps = steps
        self.papers = papers
        self.consultations = consultations
        self.source = source
        self.isExample = isExample
    }
}

/// Agreements of several areas that go the same way at the same time.
///
/// Source: letter to the ministry 3 March 2011.
@dynamicMemberLookup
public struct AgreementRound: Equatable, Sendable, Codable, Identifiable {
    public internal(set) var facts: AgreementRoundFacts
    public let planned: Day
    public internal(set) var isPublic = false
    public internal(set) var concluded: Day?
    public internal(set) var deliveries: [PaperDelivery] = []
    /// How each consultation went; those without are still to be held.
    public internal(set) var heard: TreeDictionary<ConsultationID, ConsultationOutcome> = [:]
    public internal(set) var version = 1

    public var id: AgreementRoundID { facts.round }

    public subscript<Value>(dynamicMember path: KeyPath<AgreementRoundFacts, Value>) -> Value {
        facts[keyPath: path]
    }

    public func step(_ id: ApprovalStepID) -> ApprovalStep? { facts.steps.first { $0.id == id } }
    public func paper(_ id: OwedPaperID) -> OwedPaper? { facts.papers.first { $0.id == id } }

    public func delivery(_ paper: OwedPaperID, of agreement: AgreementID?) -> PaperDelivery? {
        deliveries.first { $0.paper == paper && $0.agreement == agreement }
    }

    /// The first day that something has to be sent.
    public var submissionDue: Day? {
        facts.steps.filter { $0.kind == .submission }.compactMap { $0.due?.lastDay() }.min()
    }

    /// what is sent before the political body has its say is subject to it.
    public var isSentBeforeApproval: Bool {
        let approvals = facts.steps.filter { $0.kind == .approval }
            .compactMap { $0.due?.lastDay() }
        guard let sent = submissionDue, let approved = approvals.max() else { return false }
        return approved > sent
    }

    /// the consultations that need more days than there are before the sending.
    public func tooShort(in calendar: WorkCalendar) -> [(Consultation, days: Int)] {
        guard let sent = submissionDue else { return [] }
        let days = calendar.workdays(after: planned, through: sent)
        return facts.consultations.compactMap { consultation in
            guard let needed = consultation.neededDays, needed > days else { return nil }
            return (consultation, days)
        }
    }
}

/// A paper was handed in.
public struct PaperDelivery: Equatable, Sendable, Codable {
    public let paper: OwedPaperID
    /// Whose it is, of papers that every agreement has its own of.
    public let agreement: AgreementID?
    public let on: Day
    /// The paper itself, where the city keeps it.
    public let document: CaseDocumentID?

    public init(
        _ paper: OwedPaperID, of agreement: AgreementID? = nil, on day: Day,
        document: CaseDocumentID? = nil
    ) {
        self.paper = paper
        self.agreement = agreement
        on = day
        self.document = document
    }
}

/// How a consultation went.
public struct ConsultationOutcome: Equatable, Sendable, Codable {
    public let on: Day
    /// Why it was left out, in the vault; nil when it was held.
    public let reason: NoteID?
    /// What was promised instead, in the vault.
    public let promise: NoteID?
    /// When the promise is to be kept; nil where the source states no day.
    public let due: Day?
    public internal(set) var kept: Day?

    public var wasSkipped: Bool { reason != nil }
    /// what was promised instead stays open until it is kept.
    public var isOpenPromise: Bool { promise != nil && kept == nil }
}
