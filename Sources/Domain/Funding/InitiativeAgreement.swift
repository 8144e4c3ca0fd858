// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

public typealias AgreementID = ID<InitiativeAgreement>

/// What is said of one area's agreement.
public struct AgreementFacts: Equatable, Sendable, Codable {
    public var agreement: AgreementID
    public var round: AgreementRoundID
    public var area: AreaID
    public var responsible: PostID
    public var themes: [String]
    /// In the vault.
    public var shortTerm: NoteID?
    /// In the vault.
    public var longTerm: NoteID?
    public var source: String?

    public init(
        agreement: AgreementID,
        round: AgreementRoundID,
        area: AreaID,
        responsible: PostID,
        themes: [String] = [],
        shortTerm: NoteID? = nil,
        longTerm: NoteID? = nil,
        source: String? = nil
    ) {
        self.agreement = agreement
        self.round = round
        self.area = area
        self.responsible = responsible
        self.themes = themes
        self.shortTerm = shortTerm
        self.longTerm = longTerm
        self.source = source
    }
}

/// What one area gets out of a round: themes, goals, and shares of pools.
@dynamicMemberLookup
public struct InitiativeAgreement: Equatable, Sendable, Codable, Identifiable {
    public internal(set) var facts: AgreementFacts
    public let drawn: Day
    /// In the order they were first written.
    public internal(set) var shares: [PoolShare] = []
    public internal(set) var taken: TreeDictionary<ApprovalStepID, StepTaken> = [:]
    public internal(set) var version = 1

    public var id: AgreementID { facts.agreement }

    public subscript<Value>(dynamicMember path: KeyPath<AgreementFacts, Value>) -> Value {
        facts[keyPath: path]
    }

    public subscript(key: ShareKey) -> PoolShare? { shares.first { $0.key == key } }
}

/// A step of the way that an agreement has behind it.
public struct StepTaken: Equatable, Sendable, Codable {
    public enum Outcome: String, Codable, Sendable, CaseIterable {
        case done
        /// Approved, with changes that the note tells of.
        case changed
        case refused
    }

    public let on: Day
    public let outcome: Outcome
    /// In the vault.
    public let note: NoteID?

    public init(on day: Day, _ outcome: Outcome = .done, note: NoteID? = nil) {
        on = day
        self.outcome = outcome
        self.note = note
    }
}

/// What an agreement draws from a call, for one initiative or as a whole.
public struct ShareKey: Hashable, Sendable, Codable {
    public let call: FundingCallID
    public let initiative: InitiativeID?

    public init(_ call: FundingCallID, for initiative: InitiativeID? = nil) {
        self.call = call
        self.initiative = initiative
    }
}

/// An agreement's part of a call, with what has become of the money.
///
/// Units: what is nil is not stated, which is never the same as zero.
public struct PoolShare: Equatable, Sendable, Codable {
    public let key: ShareKey
    public internal(set) var applied: Kroner?
    public internal(set) var granted: Kroner?
    /// The earliest year first.
    public internal(set) var years: [ShareYear] = []

    public subscript(year: Int) -> ShareYear? { years.first { $0.year == year } }
}

/// One year's money of a share.
public struct ShareYear: Equatable, Sendable, Codable {
    public let year: Int
    public internal(set) var budget: Kroner?
    /// What is promised to somebody, also what is paid of it.
    public internal(set) var committed: Kroner?
    public internal(set) var paid: Kroner?
    public internal(set) var carriedIn = Kroner.zero
    public internal(set) var carriedOut = Kroner.zero

    init(year: Int) { self.year = year }

    /// The year's budget with what was carried; nil where no budget is stated.
    public var available: Kroner? { budget.map { $0 + carriedIn - carriedOut } }

    /// what is left to promise; nil until both sides are stated.
    public var remaining: Kroner? {
        guard let available, let used = committed ?? paid else { return nil }
        return available - used
    }
}

/// How far an agreement has come.
public enum AgreementStanding: String, Equatable, Sendable, CaseIterable {
    case drafting
    /// Sent, and not yet approved by the political body.
    case subjectToApproval = "subject-to-approval"
    case submitted
    /// Approved, and not sent.
    case approved
    case agreed
    case refused
}

extension AgreementRound {
    /// an agreement holds when it is sent and every body has said yes.
    public func standing(of agreement: InitiativeAgreement) -> AgreementStanding {
        let taken = agreement.taken
        if taken.values.contains(where: { $0.outcome == .refused }) { return .refused }
        func isThrough(_ kind: ApprovalStep.Kind) -> Bool {
            facts.steps.filter { $0.kind == kind }.allSatisfy { taken[$0.id] != nil }
        }
        let isSent = facts.steps.contains { $0.kind == .submission } && isThrough(.submission)
        let needsApproval = facts.steps.contains { $0.kind == .approval }
        let isApproved = needsApproval && isThrough(.approval)
        if isSent, needsApproval, !isApproved { return .subjectToApproval }
        if isSent { return isThrough(.answer) ? .agreed : .submitted }
        return isApproved ? .approved : .drafting
    }
}
