// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport

@testable import Web

/// Two versions of criteria, three lists and an area with figures, beside the cast.
enum ListSite {
    static let commands: [CityCommand] =
        [version("2014", from: "2014-02-01"), version("2018", from: "2018-12-01")]
        + editions + figures

    private static func seen(_ source: String, _ isVerified: Bool = true) -> Provenance {
        Provenance(source, isVerified: isVerified)
    }

    private static func version(_ id: CriteriaVersionID, from: String) -> CityCommand {
        func criterion(
            _ id: CriterionID, _ measure: ListMeasure, _ limit: Int
        ) -> Criterion {
            Criterion(
                id: id, measure: measure, text: Phrase(verbatim: "Over \(limit) %"), sign: .above,
                threshold: .fixed(Quantity(limit)), provenance: seen("Loven"))
        }
        return .listing(
            .stateCriteria(
                CriteriaVersion(
                    id: id, from: day(from), basis: Phrase(verbatim: "Almene boligområder"),
                    minimumResidents: 1_000,
                    criteria: [criterion("work", .work, 40), criterion("crime", .crime, 3)],
                    categories: [
                        ListCategory(
                            tier: .vulnerable, name: "Udsat boligområde",
                            rule: ListRule(needed: 1, of: ["work", "crime"]),
                            provenance: seen("Loven", false))
                    ], provenance: seen("Loven"))))
    }

    private static let editions: [CityCommand] = [
        edition("2016", "2016-12-01", "2014", 25),
        edition("2017", "2017-12-01", "2014", 22, entered: 2, left: 5, own: 4),
        edition(
            "2018", "2018-12-01", "2018", 29,
            moves: [
                ListMove(
                    "Torvet", area: .square, .entered, tier: .vulnerable,
                    provenance: seen("DR 2018", false))
            ]),
    ]

    private static func edition(
        _ id: ListEditionID, _ on: String, _ version: CriteriaVersionID, _ count: Int,
        entered: Int? = nil, left: Int? = nil, own: Int? = nil, moves: [ListMove] = []
    ) -> CityCommand {
        .listing(
            .recordEdition(
                ListEdition(
                    id: id, day: day(on), version: version, counts: [ListCount(.parallel, count)],
                    entered: entered, left: left, ownCount: own, moves: moves,
                    provenance: seen("boligsocialnet 2017"))))
    }

    private static let figures: [CityCommand] = [
        FigureSite.define("list-beboere", "Beboere", .persons, FigureGeography([.place])),
        FigureSite.define("list-arbejde", "Uden arbejde", .percent, FigureGeography([.place])),
        FigureSite.define(
            "list-doemte", "Dømte", .percent, FigureGeography([.place]), sensitivity: .sensitive),
        FigureSite.report("list-beboere", .area(.square), [(2018, 2_000), (2019, 2_000)]),
        FigureSite.report("list-arbejde", .area(.square), [(2018, 39), (2019, 45)]),
        crime,
        bound(.residents, .persons, "list-beboere"), bound(.work, .percent, "list-arbejde"),
        bound(.crime, .percent, "list-doemte"),
    ]

    /// Three of 1,500 in 2018, which is too few to show; thirty the year after.
    private static let crime: CityCommand = .figure(
        .record(
            FigureReport(
                "list-doemte", source: FigureSource("Indberetning", isExample: true),
                reporter: .sof, approvedBy: .sof,
                observations: [(2018, 3), (2019, 30)].map { year, count in
                    Observation(
                        .area(.square), FigureSite.year(year),
                        .number(Quantity(Int64(count * 1_000 / 1_500), decimals: 1)),
                        numerator: Quantity(count), denominator: Quantity(1_500))
                })))

    private static func bound(
        _ measure: ListMeasure, _ unit: FigureUnit, _ indicator: IndicatorID
    ) -> CityCommand {
        .listing(.bindMeasure(MeasureBinding(measure, years: 1, unit: unit, indicator)))
    }
}
