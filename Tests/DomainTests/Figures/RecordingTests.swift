// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct RecordingTests {
    private func refused(
        _ observation: Observation, of indicator: IndicatorID = .safety, _ refusal: FigureRefusal,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try Given.figures().on(day("2015-03-01")).when(
            .record(FigureReport(indicator, observation))
        )
        .thenRefused(refusal, sourceLocation: sourceLocation)
    }

    //
    @Test func `a percentage lies between 0 and 100`() throws {
        try refused(
            Observation(.p1, .y2014, .number(Quantity(101))), .percentOutside(Quantity(101)))
        try refused(
            Observation(.p1, .y2014, .number(Quantity(-1))), .percentOutside(Quantity(-1)))
    }

    //
    @Test func `people are counted whole and not below none`() throws {
        let half = number("2.5")
        try refused(
            Observation(.p1, .y2014, .number(half)), of: .workless, .partOfAPerson(half))
        try refused(
            Observation(.p1, .y2014, .number(Quantity(-2))), of: .workless, .negative(Quantity(-2)))
    }

    //
    @Test func `a part is not above its whole, and fits its share`() throws {
        try refused(
            Observation(
                .p1, .y2014, .number(Quantity(36)), numerator: Quantity(11),
                denominator: Quantity(10)),
            .partAboveWhole(Quantity(11), Quantity(10)))
        try refused(
            Observation(
                .p1, .y2014, .number(Quantity(36)), numerator: Quantity(1),
                denominator: Quantity(2)),
            .shareDoesNotFit(Quantity(36), Quantity(50)))
        // Rounded to whole percent by whoever reports it.
        _ = try Given.figures().on(day("2015-03-01")).having(
            .record(
                FigureReport(
                    .safety,
                    Observation(
                        .p1, .y2014, .number(Quantity(33)), numerator: Quantity(1),
                        denominator: Quantity(3)))))
    }

    //
    @Test func `a figure is for a period of the indicator's length that has begun`() throws {
        let reading = FigureReading.number(Quantity(1))
        try refused(
            Observation(.p1, period("2014-Q1"), reading), .otherPeriod(period("2014-Q1"), .year))
        try refused(Observation(.p1, period("2016"), reading), .notYet(period("2016")))
    }

    //
    @Test func `a figure is for the kinds of area that the indicator is for`() throws {
        let reading = FigureReading.number(Quantity(1))
        try refused(
            Observation(.area(.square), .y2014, reading),
            .otherKind(
                "Anker Jørgensens Plads", .place, FigureGeography([.housingArea], city: true)))
        try refused(Observation(.area("ukendt"), .y2014, reading), .unknownArea("ukendt"))
    }

    //
    @Test func `a figure that is there is corrected in the open and approved again`() throws {
        let report = FigureReport(.safety, Observation(.p1, .y2014, .number(Quantity(36))))
        let other = FigureReport(.safety, Observation(.p1, .y2014, .number(Quantity(37))))
        var given = try Given.figures().on(day("2015-03-01"))
        given.when(.correct(report, reason: nil)).thenRefused(
            .notThere(.y2014, Phrase(verbatim: "Park 1")))
        given = try given.having(
            .record(report), .approve(.safety, periods: [.y2014], places: nil, by: .tmf))
        given.when(.record(report)).thenNothing()
        given.when(.record(other)).thenRefused(
            .thereAlready(.y2014, Phrase(verbatim: "Park 1")))
        #expect(given.figure(.safety, .p1) == .number(Quantity(36)))
        given = try given.having(FigureCommand.correct(other, reason: "n-fejl"))
        #expect(given.figure(.safety, .p1) == .awaitingApproval)
        #expect(given.figure(.safety, .p1, .y2014, .staff(.tmf)) == .number(Quantity(37)))
        #expect(given.figure(.safety, .p1, .y2014, .staff(.sof)) == .awaitingApproval)
    }

    @Test func `the same place and period twice is refused`() throws {
        let observation = Observation(.p1, .y2014, .number(Quantity(1)))
        try Given.figures().on(day("2015-03-01"))
            .when(.record(FigureReport(.safety, observation, observation)))
            .thenRefused(.twice(.y2014, Phrase(verbatim: "Park 1")))
    }

    @Test func `missing, not applicable, withheld at the source and zero are four answers`() throws
    {
        let readings: [FigureReading] = [
            .notReported, .notApplicable, .suppressedAtSource, .number(.zero),
        ]
        let report = FigureReport(
            .safety, source: FigureSource("Prøven"), approvedBy: .tmf,
            observations: zip(Area.parks, readings).map { Observation(.area($0), .y2014, $1) })
        let given = try Given.figures().on(day("2015-03-01")).having(.record(report))
        let shown = Area.parks.map { given.figure(.safety, .area($0)) }
        #expect(shown == [.notReported, .notApplicable, .suppressedAtSource, .number(.zero)])
    }
}
