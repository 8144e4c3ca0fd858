// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// The matrix of areas and pools, and what is owed in it.
enum FundingBench {
    @Sendable static func run() throws {
        let small = try measure(areas: 100, pools: 20)
        let large = try measure(areas: 400, pools: 20)
        Measurement(
            job: "matrix of areas and pools, growth", size: "100 to 400 areas, 20 pools",
            figure: "\(large.short) µs a cell", reference: "\(small.short) µs a cell",
            ratio: large / small, budget: "linear: below 1.5"
        ).print()
    }

    /// In microseconds a cell.
    private static func measure(areas: Int, pools: Int) throws -> Double {
        let city = try ManyAgreements.city(areas: areas, pools: pools)
        guard let round = city.funding[ManyAgreements.round] else {
            preconditionFailure("the round is planned")
        }
        var cells = 0
        var granted = Kroner.zero
        let times = shortestOfEach(
            runs: 7,
            {
                let matrix = FundingMatrix(round, in: city.funding)
                cells = matrix.rows.reduce(0) { $0 + $1.cells.count }
                granted = matrix.total.granted.total
            },
            {
                var sum = Kroner.zero
                for agreement in city.funding.agreements(of: round.id) {
                    for share in agreement.shares { sum += share.granted ?? .zero }
                }
                precondition(sum == granted, "the sums are the same")
            },
            { precondition(city.funding.duties().count == 2, "two steps wait") })
        precondition(cells == areas * pools, "every area meets every pool")
        Measurement(
            job: "matrix of areas and pools", size: "\(areas) areas, \(pools) pools",
            figure: "\(times[0].short) ms",
            reference: "adding up the same grants: \(times[1].short) ms",
            ratio: times[0] / times[1], budget: "below 50 ms at 100 × 20"
        ).print()
        Measurement(
            job: "what is held in a round", size: "\(areas) agreements, 2 steps",
            figure: "\(times[2].short) ms", reference: "–", ratio: nil, budget: "–"
        ).print()
        return times[0] * 1_000 / Double(cells)
    }
}

/// A round in which every area draws on every pool for three years.
enum ManyAgreements {
    static let round: AgreementRoundID = "runde"

    static func city(areas: Int, pools: Int) throws -> City {
        let day = Day(number: 20_000)
        var city = City()
        func tell(_ command: CityCommand) throws {
            for event in try city.decide(command, on: day) {
                city.apply(event, on: day)
            }
        }
        try tell(
            .organization(
                .register(OrganizationDraft(id: "by", kind: .municipality, name: "Byen"))))
        try tell(
            .organization(.establishPost("leder", in: "by", title: "Leder", from: nil)))
        let calls = (0..<pools).map { FundingCallID("kald-\($0)") }
        for pool in 0..<pools {
            let id = PoolID("pulje-\(pool)")
            try tell(.funding(.openPool(PoolFacts(pool: id, name: "Pulje \(pool)"))))
            try tell(
                .funding(
                    .openCall(CallFacts(call: calls[pool], pool: id, title: "Kald \(pool)"))))
        }
        let steps = ["udkast", "svar"].map {
            ApprovalStep(ApprovalStepID($0), .submission, $0, holder: "by", due: .legal(day))
        }
        try tell(
            .funding(
                .planRound(
                    AgreementRoundFacts(
                        round: round, title: "Runde", leader: "leder", calls: calls, steps: steps)
                )))
        for area in 0..<areas { try draw(area, calls, tell) }
        return city
    }

    private static func draw(
        _ area: Int, _ calls: [FundingCallID], _ tell: (CityCommand) throws -> Void
    ) throws {
        let (id, agreement) = (AreaID("omraade-\(area)"), AgreementID("aftale-\(area)"))
        try tell(
            .area(.register(AreaDraft(id: id, kind: .housingArea, name: "Område \(area)"))))
        try tell(
            .funding(
                .draw(
                    AgreementFacts(
                        agreement: agreement, round: round, area: id, responsible: "leder"))))
        for call in calls {
            let key = ShareKey(call)
            try tell(
                .funding(
                    .share(
                        agreement, key, applied: Kroner(900), granted: Kroner(600), seen: nil)))
            for year in 2024...2026 {
                let account = YearAccount(
                    year, budget: Kroner(200), committed: Kroner(150), paid: Kroner(100))
                try tell(.funding(.account(agreement, key, account, seen: nil)))
            }
        }
    }
}
