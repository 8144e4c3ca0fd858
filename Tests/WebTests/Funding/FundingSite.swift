// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime

@testable import Web

/// A round of two agreements out of three areas: cameras with a frame of a
/// million, and moving help for all; sent before the council has met.
enum FundingSite {
    static let path = "/aftalerunder/aftaler-2021"
    static let agreement = "/initiativaftaler/aftale-sydhavnen"
    static let share = "\(agreement)/andele/kameraer-2021"

    static let draft: [CityCommand] = [
        .funding(
            .openPool(
                PoolFacts(
                    pool: "kameraer", name: "Videoovervågning", aliases: ["TV-overvågning"],
                    authority: .municipality))),
        .funding(.openPool(PoolFacts(pool: "flytning", name: "Flyttehjælp"))),
        .funding(
            .openCall(
                CallFacts(
                    call: "kameraer-2021", pool: "kameraer", title: "Videoovervågning 2021",
                    deadline: day("2021-03-07"), frame: Kroner(1_000_000)))),
        .funding(
            .openCall(
                CallFacts(
                    call: "flytning-2021", pool: "flytning", title: "Flyttehjælp 2021",
                    scope: .allAreas))),
        .funding(.planRound(round)),
        .funding(
            .draw(
                AgreementFacts(
                    agreement: "aftale-sydhavnen", round: "aftaler-2021", area: .sydhavnen,
                    responsible: .urbanSpaces, themes: ["Uddannelse"]))),
        .funding(
            .draw(
                AgreementFacts(
                    agreement: "aftale-pladsen", round: "aftaler-2021", area: .square,
                    responsible: .urbanSpaces))),
        .funding(
            .share(
                "aftale-sydhavnen", ShareKey("kameraer-2021"), applied: Kroner(800_000),
                granted: Kroner(600_000), seen: nil)),
    ]

    static let commands: [CityCommand] = draft + [.funding(.publishRound("aftaler-2021"))]

    private static let round = AgreementRoundFacts(
        round: "aftaler-2021", title: "Initiativaftaler 2021", leader: .areaCoordinator,
        calls: ["kameraer-2021", "flytning-2021"], themes: ["Beskæftigelse", "Uddannelse"],
        expectedAreas: 3,
        steps: [
            ApprovalStep(
                "udkast", .submission, "Udkast sendes", holder: .tmf,
                due: .stated(day("2021-03-07"), by: "Ministeriet")),
            ApprovalStep(
                "godkendelse", .approval, "Endelig godkendelse", holder: .municipality,
                due: .stated(day("2021-04-14"), by: "Borgerrepræsentationen")),
        ],
        papers: [OwedPaper("bilag", "Aftalens tekst", holder: .tmf, isPerAgreement: true)],
        consultations: [
            Consultation(
                "boligorganisationer", with: "De almene boligorganisationer", holder: .tmf,
                neededDays: 400)
        ])
}

extension TestSite {
    var funding: Funding { runtime.snapshot.present.city.funding }
}
