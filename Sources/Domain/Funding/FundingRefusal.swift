// SPDX-License-Identifier: EUPL-1.2

/// Why a change to a pool or an agreement cannot be made.
public enum FundingRefusal: Refusal {
    case text(TextRefusal)
    case malformedID(String)
    case idTaken(String)
    case unknownPool(PoolID)
    case unknownCall(FundingCallID)
    case unknownRound(AgreementRoundID)
    case unknownAgreement(AgreementID)
    case unknownOrganization(OrganizationID)
    case unknownPost(PostID)
    case unknownArea(AreaID)
    case unknownProgramme(ProgrammeID)
    case unknownInitiative(InitiativeID)
    case unknownStep(ApprovalStepID)
    case unknownPaper(OwedPaperID)
    case unknownConsultation(ConsultationID)
    case nameTaken(String, by: String)
    case closesBeforeItOpens(Day)
    case otherPool
    case noCalls
    case twice(String)
    case stillNeeded(String)
    case roundConcluded(Day)
    case areaHasAgreement(String)
    case allAreasHaveTheirs(Int)
    case otherArea
    case otherRound
    case unknownTheme(String)
    case callNotInRound(String)
    case initiativeElsewhere(String, area: String)
    case unknownShare
    case negative(FundingAmount)
    case overFrame(String, frame: Kroner, by: Kroner)
    case frameBelowGranted(granted: Kroner)
    case budgetOverGranted(granted: Kroner, by: Kroner)
    case overYear(Int, available: Kroner, by: Kroner)
    case paidOverCommitted(by: Kroner)
    case oddYear(Int)
    case amountTooLarge(FundingAmount)
    case shareHasMoney
    case nothingToCarry(Int)
    case carriesTooMuch(Int, remaining: Kroner, by: Kroner)
    case yearNotOver(Int)
    case nobodyTakesStep
    case takenAlready(String, on: Day)
    case inFuture(Day)
    case agreementMissing
    case needsNoAgreement
    case deliveredAlready(on: Day)
    case heardAlready(on: Day)
    case noOpenPromise
    case changedMeanwhile(seen: Int, now: Int)
}

/// Which of the amounts.
public enum FundingAmount: String, Equatable, Sendable {
    case frame, applied, granted, budget, committed, paid, amount
}

extension FundingRefusal {
    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .malformedID: "funding.malformed-id"
        case .idTaken: "funding.id-taken"
        case .unknownPool: "funding.unknown-pool"
        case .unknownCall: "funding.unknown-call"
        case .unknownRound: "funding.unknown-round"
        case .unknownAgreement: "funding.unknown-agreement"
        case .unknownOrganization: "funding.unknown-organization"
        case .unknownPost: "funding.unknown-post"
        case .unknownArea: "funding.unknown-area"
        case .unknownProgramme: "funding.unknown-programme"
        case .unknownInitiative: "funding.unknown-initiative"
        case .unknownStep: "funding.unknown-step"
        case .unknownPaper: "funding.unknown-paper"
        case .unknownConsultation: "funding.unknown-consultation"
        case .nameTaken: "funding.name-taken"
        case .closesBeforeItOpens: "funding.closes-before-it-opens"
        case .otherPool: "funding.other-pool"
        case .noCalls: "funding.no-calls"
        case .twice: "funding.twice"
        case .stillNeeded: "funding.still-needed"
        case .roundConcluded: "funding.round-concluded"
        case .areaHasAgreement: "funding.area-has-agreement"
        case .allAreasHaveTheirs: "funding.all-areas-have-theirs"
        case .otherArea: "funding.other-area"
        case .otherRound: "funding.other-round"
        case .unknownTheme: "funding.unknown-theme"
        case .callNotInRound: "funding.call-not-in-round"
        case .initiativeElsewhere: "funding.initiative-elsewhere"
        case .unknownShare: "funding.unknown-share"
        case .negative: "funding.negative"
        case .overFrame: "funding.over-frame"
        case .frameBelowGranted: "funding.frame-below-granted"
        case .budgetOverGranted: "funding.budget-over-granted"
        case .overYear: "funding.over-year"
        case .paidOverCommitted: "funding.paid-over-committed"
        case .oddYear: "funding.odd-year"
        case .amountTooLarge: "funding.amount-too-large"
        case .shareHasMoney: "funding.share-has-money"
        case .nothingToCarry: "funding.nothing-to-carry"
        case .carriesTooMuch: "funding.carries-too-much"
        case .yearNotOver: "funding.year-not-over"
        case .nobodyTakesStep: "funding.nobody-takes-step"
        case .takenAlready: "funding.taken-already"
        case .inFuture: "funding.in-future"
        case .agreementMissing: "funding.agreement-missing"
        case .needsNoAgreement: "funding.needs-no-agreement"
        case .deliveredAlready: "funding.delivered-already"
        case .heardAlready: "funding.heard-already"
        case .noOpenPromise: "funding.no-open-promise"
        case .changedMeanwhile: "funding.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .text(let refusal): refusal.rule
        case .nameTaken, .closesBeforeItOpens, .otherPool: "R-258"
        case .areaHasAgreement, .allAreasHaveTheirs, .unknownTheme, .otherArea, .otherRound:
            "R-259"
        case .callNotInRound, .initiativeElsewhere, .negative, .overFrame, .frameBelowGranted,
            .amountTooLarge, .shareHasMoney:
            "R-260"
        case .budgetOverGranted, .overYear, .paidOverCommitted, .oddYear, .nothingToCarry,
            .carriesTooMuch, .yearNotOver:
            "R-261"
        case .noCalls, .twice, .stillNeeded, .nobodyTakesStep, .takenAlready, .inFuture,
            .roundConcluded:
            "R-262"
        case .agreementMissing, .needsNoAgreement, .deliveredAlready: "R-263"
        case .heardAlready, .noOpenPromise: "R-264"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .malformedID, .idTaken: "id"
        case .nameTaken: "name"
        case .unknownOrganization: "authority"
        case .unknownPost: "responsible"
        case .unknownArea, .areaHasAgreement, .allAreasHaveTheirs, .otherArea: "area"
        case .unknownProgramme: "plan"
        case .unknownInitiative, .initiativeElsewhere: "initiative"
        case .unknownCall, .callNotInRound: "call"
        case .noCalls: "calls"
        case .unknownTheme: "themes"
        case .closesBeforeItOpens: "deadline"
        case .negative(let amount), .amountTooLarge(let amount): amount.rawValue
        case .overFrame: "granted"
        case .frameBelowGranted: "frame"
        case .budgetOverGranted: "budget"
        case .overYear: "committed"
        case .paidOverCommitted: "paid"
        case .oddYear: "year"
        case .nothingToCarry, .carriesTooMuch, .yearNotOver: "amount"
        case .nobodyTakesStep: "agreements"
        case .takenAlready, .inFuture: "on"
        default: nil
        }
    }
}
