// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport

@testable import Web

/// A few indicators beside the cast: one of shares, one of few people, one
/// computed of two others, with a target and a barometer.
enum FigureSite {
    static let shares: IndicatorID = "overfoersel"
    static let few: IndicatorID = "unge"
    static let residents: IndicatorID = "beboere"
    static let computed: IndicatorID = "andel-unge"

    static let commands: [CityCommand] =
        indicators + figures + [
            .figure(
                .setTarget(
                    FigureTarget(
                        id: "halvering", indicator: shares, place: .city, name: "Færre på ydelse",
                        baseline: TargetBaseline(Quantity(42), in: year(2006)),
                        goal: Quantity(30), isCeiling: true, deadline: day("2019-12-31"),
                        source: "Følgebrev 03-03-2011"))),
            .figure(
                .makeBarometer(
                    Barometer(
                        id: "tryghed", name: "Tryghedsbarometer",
                        entries: [BarometerEntry(shares, owner: .sof, threshold: Quantity(40))],
                        areas: [.sydhavnen], minimumCount: 30, source: "Prøve"))),
        ]

    private static let indicators: [CityCommand] = [
        define(
            shares, "Borgere på overførselsindkomst", .percent,
            FigureGeography([.cityArea], city: true), direction: .lowerIsBetter,
            effective: "2006-01-01"),
        define(
            few, "Unge på kanten", .persons, FigureGeography([.cityArea]), sensitivity: .persons),
        define(residents, "Beboere", .persons, FigureGeography([.cityArea])),
        .figure(
            .define(
                IndicatorDraft(
                    id: computed, owner: .sof, theme: "Unge",
                    definition: IndicatorDefinition(
                        name: Phrase(verbatim: "Andel unge"),
                        formula: .share(of: few, in: residents),
                        unit: .percent, decimals: 1, geography: FigureGeography([.cityArea]),
                        effective: day("2010-01-01"), source: "Prøve")))),
    ]

    private static let figures: [CityCommand] = [
        report(shares, .city, [(2006, 42), (2010, 36), (2019, 33)], isExample: false),
        report(shares, .area(.sydhavnen), [(2018, 48), (2019, 47)]),
        // Two of four hundred: fewer than five are withheld.
        report(few, .area(.sydhavnen), [(2018, 40), (2019, 2)]),
        report(residents, .area(.sydhavnen), [(2018, 400), (2019, 400)]),
        report(shares, .area(.sydhavnen), [(2020, 46)], isApproved: false),
    ]

    static func year(_ number: Int) -> Period {
        Period(.year, containing: day("\(number)-06-01"))
    }

    static func define(
        _ id: IndicatorID, _ name: String, _ unit: FigureUnit, _ geography: FigureGeography,
        sensitivity: Sensitivity = .open, direction: FigureDirection = .neither,
        effective: String = "2010-01-01"
    ) -> CityCommand {
        .figure(
            .define(
                IndicatorDraft(
                    id: id, owner: .sof, theme: "Beskæftigelse",
                    definition: IndicatorDefinition(
                        name: Phrase(da: name, en: "\(name) (en)"),
                        meaning: "Hvad “\(name)” siger.", unit: unit, geography: geography,
                        sensitivity: sensitivity, direction: direction, effective: day(effective),
                        source: "Kilden til \(name)"))))
    }

    static func report(
        _ id: IndicatorID, _ place: FigurePlace, _ figures: [(Int, Int)], isExample: Bool = true,
        isApproved: Bool = true
    ) -> CityCommand {
        .figure(
            .record(
                FigureReport(
                    id, source: FigureSource("Indberetning", isExample: isExample), reporter: .sof,
                    approvedBy: isApproved ? .sof : nil,
                    observations: figures.map { number, value in
                        Observation(place, year(number), .number(Quantity(value)))
                    })))
    }
}
