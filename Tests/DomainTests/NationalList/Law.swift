// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// The criteria of the law as the tests know them.
///
/// Source: domain facts, section 2.1.
enum Law {
    static let seen = Provenance("Lovtekst")

    static func criterion(
        _ id: CriterionID, _ measure: ListMeasure, _ sign: ListSign, _ threshold: ListThreshold,
        unit: FigureUnit = .percent, years: Int = 1
    ) -> Criterion {
        Criterion(
            id: id, measure: measure, text: Phrase(verbatim: id.rawValue), sign: sign,
            threshold: threshold, unit: unit, years: years, provenance: seen)
    }

    static func version(
        _ id: CriteriaVersionID, from: Day, _ criteria: [Criterion], _ categories: [ListCategory]
    ) -> CriteriaVersion {
        CriteriaVersion(
            id: id, from: from, basis: Phrase(da: "almene boligområder", en: "social housing"),
            minimumResidents: 1_000, criteria: criteria, categories: categories, provenance: seen)
    }

    static func category(_ tier: ListTier, _ name: String, _ rule: ListRule) -> ListCategory {
        ListCategory(tier: tier, name: name, rule: rule, provenance: seen)
    }

    static let of2010 = version(
        "2010", from: day("2010-10-01"),
        [
            criterion("origin", .origin, .above, .fixed(Quantity(50))),
            criterion("work", .work, .above, .fixed(Quantity(40)), years: 4),
            criterion(
                "crime", .crime, .above, .fixed(Quantity(270)), unit: .perTenThousand, years: 4),
        ],
        [
            category(
                .parallel, "ghettoområde", ListRule(needed: 2, of: ["origin", "work", "crime"]))
        ])

    static let of2014 = version(
        "2014", from: day("2014-02-01"),
        [
            criterion("work", .work, .above, .fixed(Quantity(40)), years: 2),
            criterion("origin", .origin, .above, .fixed(Quantity(50))),
            criterion("crime", .crime, .above, .fixed(Quantity(270, decimals: 2)), years: 2),
            criterion("schooling", .schooling, .above, .fixed(Quantity(50))),
            criterion("income", .income, .below, .fixed(Quantity(55))),
        ],
        [
            category(
                .parallel, "ghettoområde",
                ListRule(needed: 3, of: ["work", "origin", "crime", "schooling", "income"]))
        ])

    private static let four: [Criterion] = [
        criterion("work", .work, .above, .fixed(Quantity(40)), years: 2),
        criterion("crime", .crime, .atLeast, .timesNational(Quantity(3)), years: 2),
        criterion("schooling", .schooling, .above, .fixed(Quantity(60))),
        criterion("income", .income, .below, .fixed(Quantity(55))),
        criterion("origin", .origin, .above, .fixed(Quantity(50))),
    ]

    private static func steps(_ names: [String]) -> [ListCategory] {
        [
            category(
                .vulnerable, names[0],
                ListRule(needed: 2, of: ["work", "crime", "schooling", "income"])),
            category(.parallel, names[1], ListRule(also: ["origin"], within: .vulnerable)),
            category(.transformation, names[2], ListRule(within: .parallel, years: 5)),
        ]
    }

    static let of2018 = version(
        "2018", from: day("2018-12-01"), four,
        steps(["udsat boligområde", "ghettoområde", "hårdt ghettoområde"]))

    static let of2021 = version(
        "2021", from: day("2021-12-01"),
        four + [
            criterion("origin-30", .origin, .above, .fixed(Quantity(30))),
            criterion("work-30", .work, .above, .fixed(Quantity(30)), years: 2),
            criterion("crime-2", .crime, .atLeast, .timesNational(Quantity(2)), years: 2),
            criterion("income-65", .income, .below, .fixed(Quantity(65))),
        ],
        [
            category(
                .prevention, "forebyggelsesområde",
                ListRule(
                    needed: 2, of: ["work-30", "crime-2", "schooling", "income-65"],
                    also: ["origin-30"]))
        ] + steps(["udsat boligområde", "parallelsamfund", "omdannelsesområde"]))

    static let all = [of2010, of2014, of2018, of2021]
}

/// Figures of an area, for judging it.
struct AreaFigures: Sendable {
    var values: [ListMeasure: Quantity]
    var gaps: [ListMeasure: ListGap] = [:]
    var national: Quantity? = Quantity(7, decimals: 1)
    var listed: ListOutcome = .met

    init(
        work: String = "35", origin: String = "45", crime: String = "1", schooling: String = "40",
        income: String = "70", residents: Int = 2_000
    ) {
        func read(_ text: String) -> Quantity {
            do { return try Quantity(reading: text) } catch {
                preconditionFailure("“\(text)” is no number: \(error)")
            }
        }
        values = [
            .work: read(work), .origin: read(origin), .crime: read(crime),
            .schooling: read(schooling), .income: read(income), .residents: Quantity(residents),
        ]
    }

    func judged(by version: CriteriaVersion, year: Int = 2019) -> ListJudgement {
        let figures = self
        return version.judge(
            "mjoelnerparken", in: year,
            by: ListEvidence(
                read: { measure, _, _ in
                    if let gap = figures.gaps[measure] { return .unknown(gap) }
                    return figures.values[measure].map { .value($0, sources: []) }
                        ?? .unknown(.notReported)
                },
                national: { _, _ in figures.national },
                wasListed: { _, _ in
                    (
                        figures.listed,
                        figures.listed == .unknown ? .unknownHistory(["2016"]) : nil
                    )
                }))
    }
}
