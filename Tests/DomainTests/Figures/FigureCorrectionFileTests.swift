// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// a file may change figures that are there, in the open.
struct FigureCorrectionFileTests {
    private static let headings = "indikator;sted;periode;værdi"

    private func given() throws -> Given {
        try Given.figures().on(day("2015-03-01")).having(
            .record(
                FigureReport(
                    .safety,
                    Observation(
                        .p1, .y2014, .number(Quantity(36)), numerator: Quantity(36),
                        denominator: Quantity(100), note: "foreløbigt"),
                    Observation(.p2, .y2014, .number(Quantity(41)), periodIsStated: false))))
    }

    private func read(
        _ rows: [String], headings: String = Self.headings, by reporter: OrganizationID? = .tmf,
        corrects: Bool = true, in given: Given
    ) -> (FigureImport, [FigureImportReport]) {
        var run = FigureImport(
            FigureImportDelivery(FigureSource("Fil"), reporter: reporter, corrects: corrects),
            into: given.city.figures, on: given.day, in: given.city.figureSetting)
        var reports: [FigureImportReport] = []
        run.take(Array(([headings] + rows).joined(separator: "\n").utf8)) { reports.append($0) }
        run.finish { reports.append($0) }
        return (run, reports)
    }

    //
    @Test func `new figures and corrections of a file come apart, each change with what was there`()
        throws
    {
        let given = try given()
        let (run, reports) = read(
            ["utryghed;p1;2014;37", "utryghed;p2;2014;41", "utryghed;p1;2013;40"], in: given)
        #expect(run.problems == [])
        #expect([run.rows, run.known, run.changeCount] == [3, 1, 1])
        #expect(
            run.changes == [
                FigureChange(
                    indicator: .safety,
                    before: Observation(
                        .p1, .y2014, .number(Quantity(36)), numerator: Quantity(36),
                        denominator: Quantity(100), note: "foreløbigt"),
                    after: Observation(.p1, .y2014, .number(Quantity(37))))
            ])
        #expect(reports.map(\.corrects) == [false, true])
        #expect(reports.flatMap(\.observations).map(\.period) == [.y2013, .y2014])
    }

    //
    @Test func `a correction of a file is journaled as one, with its reason`() throws {
        let given = try given()
        let reports = read(["utryghed;p1;2014;37"], in: given).1
        let correction = FiguresCorrected(
            indicator: .safety, definition: 1, source: FigureSource("Fil"), reporter: .tmf,
            approvedBy: nil, reason: "n-fejl",
            observations: [Observation(.p1, .y2014, .number(Quantity(37)))])
        #expect(reports.count == 1)
        for report in reports {
            given.when(report.command(reason: "n-fejl")).then(.corrected(correction))
        }
    }

    //
    @Test func `what a file does not speak of stays beside the same number`() throws {
        let given = try given()
        #expect(read(["utryghed;p1;2014;36"], in: given).0.known == 1)
        let (run, _) = read(
            ["utryghed;p1;2014;36;endeligt"], headings: Self.headings + ";bemærkning", in: given)
        #expect(run.changes.map(\.after.numerator) == [Quantity(36)])
        #expect(run.changes.map(\.after.note) == ["endeligt"])
    }

    //
    @Test func `an empty cell takes no figure away`() throws {
        let given = try given()
        let (run, reports) = read(["utryghed;p1;2014;"], in: given)
        #expect(run.problems.map(\.sentence) == [FigureFileWords.emptyOverFigure])
        #expect(reports == [])
        #expect(read(["utryghed;p1;2014;ikke oplyst"], in: given).0.changeCount == 1)
    }

    //
    @Test func `no more changes are kept than are shown, and the rest counted`() throws {
        let years = (1_000..<1_300).map { period("\($0)") }
        let given = try Given.figures().on(day("2015-03-01")).having(
            .record(
                FigureReport(
                    .safety, source: FigureSource("Før"), reporter: .tmf,
                    observations: years.map { Observation(.p1, $0, .number(Quantity(10))) })))
        let (run, _) = read(years.map { "utryghed;p1;\($0);11" }, in: given)
        #expect(run.changeCount == 300)
        #expect(run.changes.count == FigureImport.mostChanges)
    }

    //
    @Test func `what another organization reported is a problem, be it the same or not`() throws {
        let given = try given()
        for value in ["36", "37"] {
            let (run, reports) = read(["utryghed;p1;2014;\(value)"], by: .sof, in: given)
            #expect(run.problems.map { [$0.line, $0.column] } == [[2, 4]])
            #expect(run.problems.first?.sentence.danish.contains("Teknik- og Miljø") == true)
            #expect(run.known == 0 && reports == [])
        }
    }

    //
    @Test func `the owner of the indicator corrects what others reported`() throws {
        var report = FigureReport(.safety, Observation(.p1, .y2014, .number(Quantity(36))))
        report.reporter = .sof
        let given = try Given.figures().on(day("2015-03-01")).having(.record(report))
        #expect(read(["utryghed;p1;2014;37"], by: .tmf, in: given).0.changeCount == 1)
    }
}
