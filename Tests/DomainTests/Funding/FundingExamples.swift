// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, with every field filled.
enum FundingExamples {
    private static let key = ShareKey("flyttehjaelp-2011", for: .bridge)

    private static let pool = PoolFacts(
        pool: "flyttehjaelp", name: "Flyttehjælp", aliases: ["Puljen til flyttehjælp"],
        authority: .municipality, rules: "n-regler", themes: ["Beskæftigelse"],
        source: "Følgebrev 3. marts 2011", isExample: true)

    private static let call = CallFacts(
        call: "flyttehjaelp-2011", pool: "flyttehjaelp", title: "Flyttehjælp 2011",
        opens: day("2011-02-01"), deadline: day("2011-03-07"), frame: Kroner(1_000_000),
        scope: .allAreas, source: "Følgebrev 3. marts 2011")

    private static let round = AgreementRoundFacts(
        round: "aftaler-2011", title: "Initiativaftaler 2011", plan: "politik-2011",
        leader: .areaCoordinator, calls: ["flyttehjaelp-2011"], themes: ["Beskæftigelse"],
        expectedAreas: 10,
        steps: [
            ApprovalStep(
                "udkast", .submission, "Udkast sendes", holder: .oekf,
                due: .stated(day("2011-03-07"), by: "Socialministeriet"))
        ],
        papers: [
            OwedPaper(
                "foelgebrev", "Følgebrev", holder: .oekf, due: .legal(day("2011-03-03")),
                isPerAgreement: true)
        ],
        consultations: [
            Consultation(
                "boligorganisationer", with: "De almene boligorganisationer", holder: .oekf,
                neededDays: 20)
        ],
        source: "Følgebrev 3. marts 2011", isExample: true)

    private static let agreement = AgreementFacts(
        agreement: "aftale-sydhavnen", round: "aftaler-2011", area: .sydhavnen,
        responsible: .areaCoordinator, themes: ["Beskæftigelse"], shortTerm: "n-kort",
        longTerm: "n-lang", source: "Følgebrev 3. marts 2011")

    static let events: [FundingEvent] = [
        .poolOpened(pool),
        .poolChanged(pool),
        .callOpened(call),
        .callChanged(call),
        .roundPlanned(round),
        .roundReplanned(round),
        .roundPublished(AgreementRoundMarked(round: "aftaler-2011")),
        .roundConcluded(AgreementRoundMarked(round: "aftaler-2011")),
        .drawn(agreement),
        .described(agreement),
        .shareStated(
            ShareStated(
                agreement: "aftale-sydhavnen", key: key, applied: Kroner(200_000),
                granted: Kroner(150_000))),
        .shareDropped(
            ShareDropped(agreement: "aftale-sydhavnen", key: key, reason: "n-hvorfor")),
        .yearAccounted(
            YearAccounted(
                agreement: "aftale-sydhavnen", key: key,
                account: YearAccount(
                    2011, budget: Kroner(100_000), committed: Kroner(60_000),
                    paid: Kroner(oere: 1_234_50)))),
        .carriedOver(
            CarriedOver(
                agreement: "aftale-sydhavnen", key: key, from: 2011, amount: Kroner(40_000))),
        .stepTaken(
            StepsTaken(
                round: "aftaler-2011", step: "udkast",
                taken: StepTaken(on: day("2011-03-04"), .changed, note: "n-note"),
                agreements: ["aftale-sydhavnen"])),
        .paperDelivered(
            PaperDelivered(
                round: "aftaler-2011",
                delivery: PaperDelivery(
                    "foelgebrev", of: "aftale-sydhavnen", on: day("2011-03-03"),
                    document: "d-1"))),
        .consultationHeld(
            ConsultationHeld(
                round: "aftaler-2011", consultation: "boligorganisationer",
                on: day("2011-03-01"))),
        .consultationSkipped(
            ConsultationSkipped(
                round: "aftaler-2011", consultation: "boligorganisationer",
                skip: ConsultationSkip(
                    on: day("2011-03-03"), reason: "n-frist", promise: "n-loefte",
                    due: day("2011-12-31")))),
        .promiseKept(
            PromiseKept(round: "aftaler-2011", consultation: "boligorganisationer")),
    ]

    /// What a history quotes, in the order of the events.
    static let notes: [NoteID] = [
        "n-regler", "n-regler", "n-kort", "n-kort", "n-hvorfor", "n-note", "n-frist",
    ]

    private static let today = day("2021-07-05")

    static let refusals: [FundingRefusal] = [
        .text(.empty(field: "name")), .malformedID("X"), .idTaken("x"), .unknownPool("x"),
        .unknownCall("x"), .unknownRound("x"), .unknownAgreement("x"), .unknownOrganization("x"),
        .unknownPost("x"), .unknownArea("x"), .unknownProgramme("x"), .unknownInitiative("x"),
        .unknownStep("x"), .unknownPaper("x"), .unknownConsultation("x"),
        .nameTaken("X", by: "Lys"), .closesBeforeItOpens(today), .otherPool, .noCalls,
        .twice("X"), .stillNeeded("X"), .roundConcluded(today), .areaHasAgreement("Pladsen"),
        .allAreasHaveTheirs(3), .otherArea, .otherRound, .unknownTheme("X"),
        .callNotInRound("X"), .initiativeElsewhere("X", area: "Pladsen"), .unknownShare,
        .negative(.budget), .overFrame("X", frame: Kroner(2), by: Kroner(1)),
        .frameBelowGranted(granted: Kroner(1)),
        .budgetOverGranted(granted: Kroner(2), by: Kroner(1)),
        .overYear(2021, available: Kroner(2), by: Kroner(1)), .paidOverCommitted(by: Kroner(1)),
        .oddYear(21), .amountTooLarge(.frame), .shareHasMoney, .nothingToCarry(2021),
        .carriesTooMuch(2021, remaining: Kroner(2), by: Kroner(1)), .yearNotOver(2021),
        .nobodyTakesStep, .takenAlready("X", on: today), .inFuture(today), .agreementMissing,
        .needsNoAgreement, .deliveredAlready(on: today), .heardAlready(on: today),
        .noOpenPromise, .changedMeanwhile(seen: 1, now: 2),
    ]

    /// The refusals above that a rule makes, each with its rule.
    static let rules = """
        funding.name-taken R-258 funding.closes-before-it-opens R-258 funding.other-pool R-258
        funding.no-calls R-262 funding.twice R-262 funding.still-needed R-262
        funding.round-concluded R-262 funding.area-has-agreement R-259
        funding.all-areas-have-theirs R-259 funding.other-area R-259 funding.other-round R-259
        funding.unknown-theme R-259 funding.call-not-in-round R-260
        funding.initiative-elsewhere R-260 funding.negative R-260 funding.over-frame R-260
        funding.frame-below-granted R-260 funding.budget-over-granted R-261
        funding.over-year R-261 funding.paid-over-committed R-261 funding.odd-year R-261
        funding.amount-too-large R-260 funding.share-has-money R-260
        funding.nothing-to-carry R-261 funding.carries-too-much R-261
        funding.year-not-over R-261 funding.nobody-takes-step R-262
        funding.taken-already R-262 funding.in-future R-262 funding.agreement-missing R-263
        funding.needs-no-agreement R-263 funding.delivered-already R-263
        funding.heard-already R-264 funding.no-open-promise R-264
        funding.changed-meanwhile R-003
        """
}
