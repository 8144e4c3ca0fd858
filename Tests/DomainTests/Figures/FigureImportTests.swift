// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct FigureImportTests {
    private let given: Given

    init() throws { given = try Given.figures().on(day("2015-03-01")) }

    private func read(
        _ bytes: [UInt8], mapping: FigureMapping? = nil, chunk: Int = 7
    ) -> (FigureImport, [FigureImportReport]) {
        var run = FigureImport(
            FigureImportDelivery(FigureSource("Fil"), reporter: .tmf, mapping: mapping),
            into: given.city.figures, on: given.day, in: given.city.figureSetting)
        var reports: [FigureImportReport] = []
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            run.take(bytes[start..<min(start + chunk, bytes.count)]) { reports.append($0) }
        }
        run.finish { reports.append($0) }
        return (run, reports)
    }

    private func read(_ text: String, mapping: FigureMapping? = nil) -> (
        FigureImport, [FigureImportReport]
    ) {
        read(Array(text.utf8), mapping: mapping)
    }

    private func places(_ text: String) -> [[Int]] {
        read(text).0.problems.map { [$0.line, $0.column] }
    }

    @Test(arguments: [";", "\t"])
    func `a file is read by its headings, wherever the columns stand`(separator: String) {
        let rows = [
            ["værdi", "indikator", "periode", "sted", "tæller"],
            ["36,5", "utryghed", "2014", "Park 1", ""], ["..", "utryghed", "2014", "area/p2", ""],
            ["ikke relevant", "utryghed", "2014", "p3", ""],
        ]
        let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
        let (run, reports) = read(text)
        #expect(run.problems == [])
        #expect(run.rows == 3)
        #expect(
            reports.flatMap(\.observations) == [
                Observation(.p1, .y2014, .number(number("36.5"))),
                Observation(.p2, .y2014, .suppressedAtSource),
                Observation(.area("p3"), .y2014, .notApplicable),
            ])
    }

    @Test func `commas may divide cells when numbers stand in quotation marks`() {
        let (run, reports) = read(
            "indicator,place,period,value,note\nutryghed,p1,2014,\"36,5\",\"en \"\"sikker\"\" ændring\"\n"
        )
        #expect(run.problems == [])
        #expect(
            reports.flatMap(\.observations) == [
                Observation(.p1, .y2014, .number(number("36.5")), note: "en \"sikker\" ændring")
            ])
    }

    //
    @Test func `every problem is found at once, by row and column, and nothing comes in`() {
        let text = """
            indikator;sted;periode;værdi;tæller;nævner
            utryghed;p1;2014;12.4;;
            utryghed;p1;2014;101;;
            utryghed;p1;2014;36;11;10
            utryghed;p1;2014-Q1;36;;
            utryghed;Ukendt;2014;36;;
            ukendt;p1;2014;36;;
            utryghed;p1;2014;=SUM(A1:A9);;
            uden-arbejde;p1;2014;2,5;;
            uden-arbejde-andel;p1;2014;36;;
            utryghed;Anker Jørgensens Plads;2014;36;;
            utryghed;p1;2014
            utryghed;p2;2014;36;;
            utryghed;p2;2014;37;;
            utryghed;p1;snart;36;;
            """
        let problems = read(text).0.problems
        #expect(
            problems.map { [$0.line, $0.column] } == [
                [2, 4], [3, 4], [4, 5], [5, 3], [6, 2], [7, 1], [8, 4], [9, 4], [10, 1], [11, 2],
                [12, 1], [14, 3], [15, 3],
            ])
        #expect(problems.first?.sentence.danish.contains("Skriv “12,4”") == true)
    }

    //
    @Test func `a column that was moved without its heading is a problem of every row`() {
        #expect(
            places("indikator;sted;periode;værdi\nutryghed;2014;p1;36\nutryghed;2014;p2;36")
                == [[2, 2], [3, 2]])
        #expect(places("indikator;sted;tid;værdi\nutryghed;p1;2014;36") == [[1, 1]])
    }

    //
    @Test func `a byte-order mark is passed over, and Latin-1 is refused with what to do`() {
        let text = "indikator;sted;periode;værdi\nutryghed;p1;2014;36\n"
        #expect(read([0xEF, 0xBB, 0xBF] + Array(text.utf8)).1.flatMap(\.observations).count == 1)
        let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let (run, reports) = read(latin)
        #expect(run.problems.map(\.sentence) == [FigureFileWords.notText])
        #expect(reports.isEmpty)
        let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(read([0xFF, 0xFE] + wide).0.problems.map(\.sentence) == [FigureFileWords.notText])
    }

    //
    @Test func `a quotation mark that never ends stops the reading, and memory with it`() {
        let text = "indikator;sted;periode;værdi\nutryghed;\"p1;2014;36\n"
        let endless = Array(text.utf8) + [UInt8](repeating: 0x61, count: 200_000)
        #expect(
            read(endless, chunk: 4_096).0.problems.map(\.sentence) == [FigureFileWords.unendingRow])
    }

    //
    @Test func `the first thousand problems are kept and the rest counted`() {
        let rows = (0..<1_500).map { _ in "utryghed;p1;2014;x y\n" }.joined()
        let run = read("indikator;sted;periode;værdi\n" + rows).0
        #expect(run.problems.count == 1_000)
        #expect(run.problemCount == 1_500)
    }

    @Test func `an empty file and one without figures are told apart`() {
        #expect(read("").0.problems.map(\.sentence) == [FigureFileWords.empty])
        let (run, reports) = read("indikator;sted;periode;værdi\n")
        #expect(run.problems == [] && run.rows == 0 && reports.isEmpty)
    }

    @Test func `figures come out in reports that the city takes, each at most 2,000`() throws {
        var text = "indikator;sted;periode;værdi\n"
        for year in 1_000...2_003 {
            for park in Area.parks { text += "utryghed;\(park);\(year);\(year % 100)\n" }
        }
        let (run, reports) = read(Array(text.utf8), chunk: 65_536)
        // Before the indicator had a definition its first one counts.
        #expect(run.problems == [])
        #expect(reports.map(\.observations.count) == [2_000, 2_000, 16])
        let city = try given.having(.record(reports[2].report)).city
        #expect(city.figures.series.count == Area.parks.count)
    }

    @Test func `what the city has already is left out, and what differs is a problem`() throws {
        let there = try given.having(
            .record(FigureReport(.safety, Observation(.p1, .y2014, .number(Quantity(36))))))
        var run = FigureImport(
            FigureImportDelivery(FigureSource("Fil")), into: there.city.figures, on: there.day,
            in: there.city.figureSetting)
        run.take("indikator;sted;periode;værdi\nutryghed;p1;2014;36\n".utf8) { _ in }
        #expect(run.known == 1 && run.problems == [])
        run = FigureImport(
            FigureImportDelivery(FigureSource("Fil")), into: there.city.figures, on: there.day,
            in: there.city.figureSetting)
        run.take("indikator;sted;periode;værdi\nutryghed;p1;2014;37\n".utf8) { _ in }
        #expect(run.problems.map(\.column) == [4])
    }

    @Test func `the columns of last year's file are kept for this year's`() throws {
        let mapping = FigureMapping(
            id: "lbf", name: "Landsbyggefonden",
            columns: [.place: "Afdeling", .period: "År", .value: "Antal uden arbejde"],
            indicator: .workless, names: ["Afd. 101": "area/p1"])
        let kept = try given.having(FigureCommand.keepMapping(mapping))
        #expect(kept.city.figures["lbf"] == mapping)
        let (run, reports) = read(
            "Nr;Afdeling;År;Antal uden arbejde\n1;Afd. 101;2014;40\n", mapping: mapping)
        #expect(run.problems == [])
        #expect(
            reports.flatMap(\.observations) == [Observation(.p1, .y2014, .number(Quantity(40)))])
        given.when(.keepMapping(FigureMapping(id: "x", name: "X", columns: [:])))
            .thenRefused(.columnsMissing)
    }
}
