// SPDX-License-Identifier: EUPL-1.2

/// What has happened to pools and agreements.
public enum FundingEvent: Equatable, Sendable, Codable {
    case poolOpened(PoolFacts)
    case poolChanged(PoolFacts)
    case callOpened(CallFacts)
    case callChanged(CallFacts)
    case roundPlanned(AgreementRoundFacts)
    case roundReplanned(AgreementRoundFacts)
    case roundPublished(AgreementRoundMarked)
    case roundConcluded(AgreementRoundMarked)
    case drawn(AgreementFacts)
    case described(AgreementFacts)
    case shareStated(ShareStated)
    case shareDropped(ShareDropped)
    case yearAccounted(YearAccounted)
    case carriedOver(CarriedOver)
    case stepTaken(StepsTaken)
    case paperDelivered(PaperDelivered)
    case consultationHeld(ConsultationHeld)
    case consultationSkipped(ConsultationSkipped)
    case promiseKept(PromiseKept)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case poolOpened = "pool.opened"
        case poolChanged = "pool.changed"
        case callOpened = "pool.call-opened"
        case callChanged = "pool.call-changed"
        case roundPlanned = "agreement-round.planned"
        case roundReplanned = "agreement-round.replanned"
        case roundPublished = "agreement-round.published"
        case roundConcluded = "agreement-round.concluded"
        case drawn = "agreement.drawn"
        case described = "agreement.described"
        case shareStated = "agreement.share-stated"
        case shareDropped = "agreement.share-dropped"
        case yearAccounted = "agreement.year-accounted"
        case carriedOver = "agreement.carried-over"
        case stepTaken = "agreement-round.step-taken"
        case paperDelivered = "agreement-round.paper-delivered"
        case consultationHeld = "agreement-round.consultation-held"
        case consultationSkipped = "agreement-round.consultation-skipped"
        case promiseKept = "agreement-round.promise-kept"
    }
}

public struct AgreementRoundMarked: Equatable, Sendable, Codable {
    public let round: AgreementRoundID
}

public struct ShareStated: Equatable, Sendable, Codable {
    public let agreement: AgreementID
    public let key: ShareKey
    public let applied: Kroner?
    public let granted: Kroner?
}

public struct ShareDropped: Equatable, Sendable, Codable {
    public let agreement: AgreementID
    public let key: ShareKey
    public let reason: NoteID
}

public struct YearAccounted: Equatable, Sendable, Codable {
    public let agreement: AgreementID
    public let key: ShareKey
    public let account: YearAccount
}

public struct CarriedOver: Equatable, Sendable, Codable {
    public let agreement: AgreementID
    public let key: ShareKey
    /// The year that the money comes from; it goes to the next.
    public let from: Int
    public let amount: Kroner
}

public struct StepsTaken: Equatable, Sendable, Codable {
    public let round: AgreementRoundID
    public let step: ApprovalStepID
    public let taken: StepTaken
    public let agreements: [AgreementID]
}

public struct PaperDelivered: Equatable, Sendable, Codable {
    public let round: AgreementRoundID
    public let delivery: PaperDelivery
}

public struct ConsultationHeld: Equatable, Sendable, Codable {
    public let round: AgreementRoundID
    public let consultation: ConsultationID
    public let on: Day
}

public struct ConsultationSkipped: Equatable, Sendable, Codable {
    public let round: AgreementRoundID
    public let consultation: ConsultationID
    public let skip: ConsultationSkip
}

public struct PromiseKept: Equatable, Sendable, Codable {
    public let round: AgreementRoundID
    public let consultation: ConsultationID
}

/// What an event of the slice is about.
public enum FundingSubject: Equatable, Sendable {
    case pool(PoolID)
    case round(AgreementRoundID)
    case agreement(AgreementID)
}

extension FundingEvent {
    public var subject: FundingSubject {
        switch self {
        case .poolOpened(let fact), .poolChanged(let fact): .pool(fact.pool)
        case .callOpened(let fact), .callChanged(let fact): .pool(fact.pool)
        case .roundPlanned(let fact), .roundReplanned(let fact): .round(fact.round)
        case .roundPublished(let fact), .roundConcluded(let fact): .round(fact.round)
        case .drawn(let fact), .described(let fact): .agreement(fact.agreement)
        case .shareStated(let fact): .agreement(fact.agreement)
        case .shareDropped(let fact): .agreement(fact.agreement)
        case .yearAccounted(let fact): .agreement(fact.agreement)
        case .carriedOver(let fact): .agreement(fact.agreement)
        case .stepTaken(let fact): .round(fact.round)
        case .paperDelivered(let fact): .round(fact.round)
        case .consultationHeld(let fact): .round(fact.round)
        case .consultationSkipped(let fact): .round(fact.round)
        case .promiseKept(let fact): .round(fact.round)
        }
    }

    var stream: String {
        switch subject {
        case .pool(let id): "pool/\(id)"
        case .round(let id): "agreement-round/\(id)"
        case .agreement(let id): "agreement/\(id)"
        }
    }

    /// What a history may quote.
    var note: NoteID? { notes.first }

    /// Every text in the vault that the event refers to.
    var notes: [NoteID] {
        switch self {
        case .poolOpened(let fact), .poolChanged(let fact): [fact.rules].compactMap { $0 }
        case .drawn(let fact), .described(let fact):
            [fact.shortTerm, fact.longTerm].compactMap { $0 }
        case .shareDropped(let fact): [fact.reason]
        case .stepTaken(let fact): [fact.taken.note].compactMap { $0 }
        case .consultationSkipped(let fact):
            [fact.skip.reason, fact.skip.promise].compactMap { $0 }
        default: []
        }
    }
}
