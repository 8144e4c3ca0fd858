// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ReportUploadTests {
    private func form() throws -> ReportSheet {
        let city = try Given.survey().city
        let round = try #require(city.reporting[.survey])
        return try #require(city.reportSheet(round, of: .neighbors))
    }

    private func upload(_ csv: String) throws -> ReportUpload {
        try ReportUpload(Sheet(csv: Array(csv.utf8), name: "a.csv"), for: form())
    }

    private func problems(_ csv: String) throws -> [String] {
        try upload(csv).problems.map { "\($0.place.name): \($0.sentence.danish)" }
    }

    private let head = "Indikator-id;Sted-id;Periode;Tal;Antal;Ud af;Bemærkning\r\n"

    @Test func `a template that is filled in and sent back is read as it was written`() throws {
        var sheet = try form().template()
        #expect(sheet.rows[0].map(\.text).prefix(3) == ["Indikator-id", "Indikator", "Enhed"])
        #expect(sheet.rows.count == 3)
        sheet.rows[1][7] = SheetCell("1.200")
        sheet.rows[2][7] = SheetCell("12,5 %")
        let upload = try ReportUpload(Sheet(csv: sheet.csv, name: "a.csv"), for: form())
        #expect(upload.problems == [])
        #expect(upload.entries.map(\.figure) == [.residents, .moved])
        #expect(upload.entries.map(\.reading) == ReportDraft.full.cells.map(\.reading))
    }

    //
    @Test func `the template is in the reader's language, and either comes back as it was written`()
        throws
    {
        var sheet = try form().template(in: .english)
        #expect(sheet.name == "Report")
        #expect(
            sheet.rows[0].map(\.text) == [
                "Indicator id", "Indicator", "Unit", "Place id", "Place", "Period", "Last figure",
                "Figure", "Number", "Out of", "Remark",
            ])
        sheet.rows[1][7] = SheetCell("1.200")
        sheet.rows[2][7] = SheetCell("not reported")
        sheet.rows[2][10] = SheetCell("The register is closed")
        let upload = try ReportUpload(Sheet(csv: sheet.csv, name: "a.csv"), for: form())
        #expect(upload.problems == [])
        #expect(upload.entries.map(\.reading) == [.number(Quantity(1_200)), .notReported])
        #expect(upload.entries.map(\.note) == [nil, "The register is closed"])
        let missing = SheetRefusal.unknownHeadings(missing: [.number])
        #expect(missing.sentence.english.contains("“Figure”"))
        #expect(missing.sentence.danish.contains("“Tal”"))
    }

    @Test func `every error is told at once with its row and column`() throws {
        let said = try problems(
            head + "beboere;sydhavnen;2020;12.4;;;\r\n"
                + "flyttet;sydhavnen;2019;136 %;;;\r\n"
                + "x;sydhavnen;2020;1;;;\r\n"
                + "beboere;x;2020;1;;;\r\n"
                + "flyttet;sydhavnen;2020;50;20;10;\r\n"
                + "flyttet;sydhavnen;2020;=1+1;;;\r\n")
        #expect(said.map { $0.prefix(3) } == ["D2:", "C3:", "D3:", "A4:", "B5:", "D6:", "D7:"])
        #expect(said[0].contains("12,4"))
        #expect(said[2].contains("100 %"))
        #expect(said[6].contains("formel"))
    }

    @Test func `columns may stand anywhere, and one that is gone is named`() throws {
        let moved = try upload("Tal;Sted-id;Indikator-id\n1200;area/sydhavnen;beboere\n")
        #expect(moved.entries.map(\.reading) == [.number(Quantity(1_200))])
        #expect(throws: SheetRefusal.unknownHeadings(missing: [.number])) {
            try upload("Indikator-id;Sted-id;Værdi\nbeboere;sydhavnen;3\n")
        }
        #expect(throws: SheetRefusal.headingTwice("Tal")) {
            try upload("Indikator-id;Sted-id;Tal;Tal\nbeboere;sydhavnen;3;4\n")
        }
    }

    @Test func `a figure that stands twice, or words beside nothing, is an error`() throws {
        let said = try problems(
            head + "beboere;sydhavnen;;5;;;\nbeboere;sydhavnen;;6;;;\nflyttet;sydhavnen;;;;;fordi\n"
        )
        #expect(said.map { $0.prefix(3) } == ["D3:", "D4:"])
    }

    @Test func `a table with places down and indicators across is read, hidden cells as hidden`()
        throws
    {
        let read = try upload("Afdeling\tBeboere\tFlyttet\nSydhavnen\t1.200\t..\n")
        #expect(read.problems == [])
        #expect(
            read.entries.map(\.reading) == [.number(Quantity(1_200)), .suppressedAtSource])
        #expect(read.remarks.count == 1)
        #expect(
            try problems("Afdeling,Beboere,Andet\nSydhavnen,5,6\nVest,7,8\n")
                .map { $0.prefix(3) } == ["C1:", "A3:"])
    }

    @Test func `Latin-1 is read and said so, and a byte-order mark is no heading`() throws {
        let text = head + "beboere;sydhavnen;2020;5;;;Først\r\n"
        let latin = text.unicodeScalars.map { UInt8($0.value) }
        let read = try ReportUpload(Sheet(csv: latin, name: "a.csv"), for: form())
        #expect(read.entries.map(\.note) == ["Først"])
        #expect(read.remarks == [.readAsLatin1])
        let marked = try ReportUpload(
            Sheet(csv: [0xEF, 0xBB, 0xBF] + Array(text.utf8), name: "a.csv"), for: form())
        #expect(marked.entries.map(\.note) == ["Først"])
        #expect(marked.remarks == [])
    }

    @Test func `an empty file and a quotation mark that never ends are told`() {
        #expect(throws: SheetRefusal.empty) { try upload("") }
        #expect(throws: SheetRefusal.empty) { try upload("\n\n") }
        #expect(throws: SheetRefusal.openQuotation(row: 2)) { try upload(head + "\"beboere") }
        #expect(throws: SheetRefusal.notText) { try upload("a\0b") }
        #expect(throws: SheetRefusal.tooManyColumns(201)) {
            try upload(String(repeating: ";", count: 200) + "\n")
        }
        #expect(throws: SheetRefusal.tooManyRows) {
            try upload(String(repeating: "a;b\n", count: Sheet.mostRows + 1))
        }
    }

    @Test func `what is written out never becomes a formula where it is opened`() {
        let sheet = Sheet(
            name: "a",
            rows: [[SheetCell("=1+1"), SheetCell("@x"), SheetCell("-5"), SheetCell("a\"b;c")]])
        #expect(
            String(decoding: sheet.csv.dropFirst(3), as: UTF8.self)
                == "'=1+1;'@x;-5;\"a\"\"b;c\"\r\n")
    }

    @Test func `a place of a sheet is named as spreadsheet programs name it`() {
        #expect(SheetPlace(row: 6, column: 2).name == "C7")
        #expect(SheetPlace(row: 0, column: 27).name == "AB1")
    }

    @Test func `last year's figure stands beside, from the round before`() throws {
        let city = try Given.survey().having(
            .plan(.before), .report("beboere-2019", .neighbors, .full)
        ).city
        let round = try #require(city.reporting[.survey])
        let lines = try #require(city.reportSheet(round, of: .neighbors)).lines
        #expect(lines.map(\.before) == [Quantity(1_200), Quantity(125, decimals: 1)])
        #expect(lines.map(\.placeName) == ["Sydhavnen", "Sydhavnen"])
    }
}
