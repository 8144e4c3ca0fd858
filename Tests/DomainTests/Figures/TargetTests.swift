// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// After the letter of 3 March 2011: ten areas on the list, to be halved before 2020.
struct TargetTests {
    private let listed = FigureTarget(
        id: "halvering", indicator: "paa-listen", place: .city, name: "Halvt så mange områder",
        baseline: TargetBaseline(Quantity(10), in: period("2010")), goal: Quantity(5),
        isCeiling: true, deadline: day("2019-12-31"), source: "Følgebrev 3. marts 2011")

    private func given(_ numbers: [(Int, Int)], change: Int? = nil) throws -> Given {
        let definition = IndicatorDefinition(
            name: Phrase(verbatim: "Områder på listen"), unit: .count, geography: .city,
            direction: .lowerIsBetter, effective: day("2010-01-01"), source: "Prøven")
        var given = try Given().on(day("2021-01-01")).having(
            .define(
                IndicatorDraft(
                    id: "paa-listen", owner: .oekf, theme: "Listen", definition: definition)))
        if let change {
            let later = definition.changed {
                $0.effective = day("\(change)-01-01")
                $0.comparableWithPrevious = false
            }
            given = try given.having(FigureCommand.redefine("paa-listen", later, seen: nil))
        }
        let observations = numbers.compactMap { year, count in
            Period.year(year).map { Observation(.city, $0, .number(Quantity(count))) }
        }
        return try given.having(
            .record(
                FigureReport(
                    "paa-listen", source: FigureSource("Prøven"), approvedBy: .oekf,
                    observations: observations)),
            .setTarget(listed))
    }

    private func verdict(
        _ numbers: [(Int, Int)], on date: String, change: Int? = nil
    ) throws -> TargetVerdict? {
        try given(numbers, change: change).city
            .verdict(of: "halvering", on: day(date), face: .published)
    }

    //
    @Test func `a target is met, on course, off course or missed`() throws {
        #expect(try verdict([(2010, 10), (2017, 4)], on: "2018-01-01") == .met(in: period("2017")))
        #expect(try verdict([(2010, 10), (2015, 7)], on: "2016-01-01") == .onCourse)
        #expect(try verdict([(2010, 10), (2015, 9)], on: "2016-01-01") == .offCourse)
        #expect(try verdict([(2010, 10), (2019, 6)], on: "2020-01-01") == .missed)
        #expect(
            try verdict([(2010, 10)], on: "2016-01-01") == .cannotBeJudged(.noFigureSinceBaseline))
    }

    //
    @Test func `a change of definition breaks a target, and takes back nothing that was met`()
        throws
    {
        #expect(
            try verdict([(2010, 10), (2017, 4), (2018, 9)], on: "2019-06-01", change: 2018)
                == .brokenByDefinition(change: 2, underVersion: 1, then: .met))
        #expect(
            try verdict([(2010, 10), (2017, 4), (2018, 9)], on: "2018-06-01", change: 2018)
                == .met(in: period("2017")))
    }

    //
    @Test func `the path is a straight line from the baseline to the goal`() {
        #expect(listed.path(on: day("2010-12-31")) == Quantity(10))
        #expect(listed.path(on: day("2019-12-31")) == Quantity(5))
        #expect(listed.path(on: day("2010-06-01")) == nil)
        #expect(listed.path(on: day("2015-07-01"))?.rounded(to: 1) == number("7.5"))
    }

    //
    @Test func `a target is after its baseline`() throws {
        let late = FigureTarget(
            id: "for-sent", indicator: "paa-listen", place: .city, name: "For sent",
            baseline: TargetBaseline(Quantity(10), in: period("2010")), goal: Quantity(5),
            isCeiling: true, deadline: day("2010-12-31"), source: "Prøven")
        try given([]).when(.setTarget(late)).thenRefused(.notAfter(day("2010-12-31")))
    }
}

//
struct ThresholdTests {
    private let entry = BarometerEntry("utryghed", owner: .tmf, threshold: Quantity(10))

    @Test func `a figure on the threshold is within it, whichever way is better`() {
        #expect(entry.side(of: Quantity(10), .lowerIsBetter) == .within)
        #expect(entry.side(of: Quantity(11), .lowerIsBetter) == .beyond)
        #expect(entry.side(of: Quantity(10), .higherIsBetter) == .within)
        #expect(entry.side(of: Quantity(9), .higherIsBetter) == .beyond)
    }

    @Test func `where no way is better, and without a threshold, nothing is judged`() {
        #expect(entry.side(of: Quantity(11), .neither) == nil)
        #expect(
            BarometerEntry("utryghed", owner: .tmf).side(of: Quantity(11), .lowerIsBetter) == nil)
    }
}
