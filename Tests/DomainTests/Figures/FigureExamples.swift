// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind about figures, and one refusal of every kind.
enum FigureExamples {
    private static let definition = IndicatorDefinition(
        version: 1, name: Phrase(da: "Andel uden arbejde", en: "Share without work"),
        meaning: "Af dem i den arbejdsdygtige alder.",
        formula: .share(of: .workless, in: .adults), unit: .percent, decimals: 1,
        population: "18-64-årige", averaging: 2,
        geography: FigureGeography([.housingArea, .cityArea], city: true), sensitivity: .sensitive,
        direction: .lowerIsBetter, effective: day("2010-01-01"), comparableWithPrevious: false,
        source: "Lov om almene boliger § 61 a", changedBy: .noise)
    private static let observation = Observation(
        .area(.sydhavnen), .y2014, .number(number("36.5")), numerator: Quantity(365),
        denominator: Quantity(1_000), sampleSize: 900, note: "mere end")
    private static let target = FigureTarget(
        id: "maal", indicator: .safety, place: .parks, name: "Mindre utryghed",
        baseline: TargetBaseline(Quantity(12), in: .y2014), goal: number("5.0"), isCeiling: true,
        deadline: day("2021-12-31"), path: [TargetPoint(on: day("2018-12-31"), Quantity(9))],
        source: "Sikker By", programme: "sikker-by", initiative: .bridge, aim: "Tryg by")

    static let events: [FigureEvent] = [
        .defined(
            IndicatorDefined(
                indicator: .worklessShare, owner: .tmf, theme: "Beskæftigelse",
                goal: "Flere i arbejde", definition: definition)),
        .redefined(IndicatorRedefined(indicator: .worklessShare, definition: definition)),
        .closed(IndicatorClosed(indicator: .worklessShare, on: day("2020-12-31"))),
        .changeProposed(IndicatorChangeProposed(indicator: .safety, matter: .noise)),
        .observed(
            FiguresObserved(
                indicator: .safety, definition: 1,
                source: FigureSource("Statusredegørelse 2013", isExample: true), reporter: .sof,
                approvedBy: .tmf,
                observations: [
                    observation, Observation(.city, .y2014, .notReported),
                    Observation(.parks, .y2014, .suppressedAtSource),
                ])),
        .corrected(
            FiguresCorrected(
                indicator: .safety, definition: 1, source: FigureSource("Rettelse"),
                reporter: .sof, approvedBy: .tmf, reason: "n-fejl", observations: [observation])),
        .approved(
            FiguresApproved(
                indicator: .safety, by: .tmf, periods: [.y2014], places: [.city, .parks])),
        .groupNamed(PlaceGroupNamed(group: .parks)),
        .geographyMapped(
            GeographyMapped(
                map: GeographyMap(
                    id: "kort", from: .district, to: .cityArea, validFrom: day("2010-01-01"),
                    validTo: day("2020-12-31"),
                    rows: [
                        GeographyShare(from: .kgsEnghave, to: .sydhavnen, share: number("0.4"))
                    ],
                    source: "Skøn"))),
        .targetSet(TargetSet(target: target)),
        .barometerMade(
            BarometerMade(
                barometer: Barometer(
                    id: "barometer", name: "Inklusionsbarometer",
                    entries: [BarometerEntry(.safety, owner: .tmf, threshold: Quantity(10))],
                    areas: [.sydhavnen], minimumCount: 30, source: "Bland dig i byen"))),
        .mappingKept(
            FigureMappingKept(
                mapping: FigureMapping(
                    id: "lbf", name: "Landsbyggefonden",
                    columns: [.place: "Afdeling", .value: "Antal", .period: "År"],
                    indicator: .workless, names: ["Afd. 1": "area/p1"]))),
        .aimed(InitiativeAimed(initiative: .bridge, indicators: [.safety])),
    ]

    static let refusals: [FigureRefusal] = [
        .text(.empty(field: "name")), .quantity(.unreadable("x")), .malformedID("X"),
        .idTaken("x"), .unknownIndicator("x"), .unknownVersion(3), .unknownOrganization("x"),
        .unknownArea("x"), .unknownGroup("x"), .unknownInitiative("x"), .unknownProgramme("x"),
        .unknownMatter("x"), .matterUndecided(title: "Støj"), .closed(on: day("2020-12-31")),
        .neededBy(Phrase(verbatim: "Andel")), .changedMeanwhile(seen: 1, now: 2),
        .notAfter(day("2020-12-31")), .notOnTheWay(day("2020-12-31")),
        .derived(Phrase(verbatim: "Andel")), .derivedStays, .loop([Phrase(verbatim: "Andel")]),
        .unitDoesNotFit(.percent, .change(of: .safety)), .times(0), .decimals(7), .averaging(0),
        .noGeography, .notForTheCity, .otherKind("Pladsen", .place, .city),
        .otherGroup("De ti", .city), .mixedKinds("Pladsen", .place, .district), .noMembers,
        .givenMoreThanOnce("Pladsen", number("1.1")),
        .endsBeforeItBegins(from: day("2020-12-31"), to: day("2020-12-30")),
        .otherPeriod(.y2014, .quarter), .notYet(.y2014), .percentOutside(Quantity(101)),
        .negative(Quantity(-1)), .partOfAPerson(number("0.5")),
        .partAboveWhole(Quantity(2), Quantity(1)), .shareDoesNotFit(Quantity(2), Quantity(1)),
        .tooMany(2_001), .twice(.y2014, Phrase(verbatim: "Pladsen")),
        .thereAlready(.y2014, Phrase(verbatim: "Pladsen")),
        .notThere(.y2014, Phrase(verbatim: "Pladsen")), .nothingWaits, .columnsMissing,
    ]

    static let rules = """
        figure.unreadable R-160 indicator.matter-undecided R-161 indicator.changed-meanwhile R-003
        figure.not-after R-161 indicator.derived R-162 indicator.derived-stays R-162
        indicator.loop R-162 indicator.unit-does-not-fit R-162 indicator.no-geography R-161
        figure.not-for-the-city R-164 figure.other-kind R-164 figure.other-group R-164
        figure.mixed-kinds R-164 figure.given-more-than-once R-164 figure.other-period R-163
        figure.not-yet R-163 figure.percent-outside R-163 figure.negative R-163
        figure.part-of-a-person R-163 figure.part-above-whole R-163
        figure.share-does-not-fit R-163 figure.there-already R-165 figure.not-there R-165
        figure.nothing-waits R-165
        """
}
