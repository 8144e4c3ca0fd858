// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ID where Subject == FundingPool {
    static var moving: Self { "flyttehjaelp" }
    static var cameras: Self { "tv-overvaagning" }
}

extension ID where Subject == FundingCall {
    /// For all areas, without a frame.
    static var moving2021: Self { "flyttehjaelp-2021" }
    /// For named areas, with a frame of a million.
    static var cameras2021: Self { "tv-overvaagning-2021" }
}

extension ID where Subject == AgreementRound {
    static var spring: Self { "aftaler-2021" }
}

extension ID where Subject == InitiativeAgreement {
    static var sydhavnen: Self { "aftale-sydhavnen" }
    static var square: Self { "aftale-pladsen" }
}

extension ShareKey {
    static let cameras = ShareKey(.cameras2021)
    static let moving = ShareKey(.moving2021)
}

extension PoolFacts {
    static let moving = PoolFacts(pool: .moving, name: "Flyttehjælp")
    static let cameras = PoolFacts(
        pool: .cameras, name: "Videoovervågning", aliases: ["TV-overvågning"],
        authority: .municipality)
}

extension CallFacts {
    static let moving = CallFacts(
        call: .moving2021, pool: .moving, title: "Flyttehjælp 2021", scope: .allAreas)
    /// Due on a Sunday, which the authority has said and nobody moves.
    static let cameras = CallFacts(
        call: .cameras2021, pool: .cameras, title: "Videoovervågning 2021",
        opens: day("2021-01-04"), deadline: day("2021-03-07"), frame: Kroner(1_000_000))
}

extension AgreementRoundFacts {
    /// Two of three areas are named; the ministry's day comes before the council's.
    static let spring = AgreementRoundFacts(
        round: .spring, title: "Initiativaftaler 2021", leader: .areaCoordinator,
        calls: [.cameras2021, .moving2021], themes: ["Beskæftigelse", "Uddannelse"],
        expectedAreas: 3,
        steps: [
            ApprovalStep(
                "udkast", .submission, "Udkast sendes", holder: .oekf,
                due: .stated(day("2021-03-07"), by: "Ministeriet")),
            ApprovalStep(
                "godkendelse", .approval, "Endelig godkendelse", holder: .municipality,
                due: .stated(day("2021-04-14"), by: "Borgerrepræsentationen")),
        ],
        papers: [
            OwedPaper("foelgebrev", "Følgebrev", holder: .oekf, due: .legal(day("2021-03-03"))),
            OwedPaper("bilag", "Aftalens tekst", holder: .tmf, isPerAgreement: true),
        ],
        consultations: [
            Consultation(
                "boligorganisationer", with: "De almene boligorganisationer", holder: .oekf,
                neededDays: 60)
        ])
}

extension AgreementFacts {
    static let sydhavnen = AgreementFacts(
        agreement: .sydhavnen, round: .spring, area: .sydhavnen, responsible: .urbanSpaces,
        themes: ["Uddannelse"])
    static let square = AgreementFacts(
        agreement: .square, round: .spring, area: .square, responsible: .urbanSpaces)
}

extension Given {
    func having(_ commands: FundingCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.funding($1)) }
    }

    func when(_ command: FundingCommand) -> Decided<FundingEvent, FundingRefusal> {
        Decided { () throws(FundingRefusal) in
            try city.funding.decide(command, on: day, in: city.fundingSetting)
        }
    }

    static func pools() throws -> Given {
        try Given(.hoerdumsgade).having(
            .openPool(.moving), .openPool(.cameras), .openCall(.moving), .openCall(.cameras))
    }

    static func agreements() throws -> Given {
        try pools().having(.planRound(.spring), .draw(.sydhavnen), .draw(.square))
    }

    /// Sydhavnen is granted 600,000 for cameras.
    static func granted() throws -> Given {
        try agreements().having(
            .share(
                .sydhavnen, .cameras, applied: Kroner(800_000), granted: Kroner(600_000),
                seen: nil))
    }

    /// Of 400,000 for 2021, 250,000 is promised and 100,000 paid.
    static func accounted() throws -> Given {
        try granted().having(
            .account(
                .sydhavnen, .cameras,
                YearAccount(
                    2021, budget: Kroner(400_000), committed: Kroner(250_000),
                    paid: Kroner(100_000)), seen: nil))
    }

    var agreement: InitiativeAgreement? { city.funding[.sydhavnen] }
    var springRound: AgreementRound? { city.funding[.spring] }
}
