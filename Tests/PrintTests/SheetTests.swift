// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import Testing

@testable import Print

//
struct SheetTests {
    private let sheet = Sheet(
        name: "Tal",
        rows: [
            [SheetCell("Sted"), SheetCell("Tal")],
            [SheetCell("Sydhavnen"), .number("1.234,5")],
            [
                SheetCell("Vest"), .number("7"), SheetCell("=1+1"),
                SheetCell("", isToBeFilled: true),
            ],
        ])

    /// The first sheet of a workbook as it stands in the file.
    private let unpack = Tool(
        program: "python3",
        arguments: [
            "-I", "-c",
            "import io, sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(io.BytesIO("
                + "sys.stdin.buffer.read())).read('xl/worksheets/sheet1.xml'))",
        ],
        limits: Tool.Limits(output: 1_000_000))

    @Test func `what is written as xlsx is read back, words as words`() async throws {
        let file = Workbook([sheet]).bytes
        let read = try await Sheets().read(file, named: "tal.xlsx")
        #expect(read.name == "Tal")
        #expect(read.rows[1].map(\.text) == ["Sydhavnen", "1234,5"])
        #expect(read.rows[1][1].kind == .number)
        // Words that look like a formula were never one, and are told as such.
        #expect(read.rows[2][2].text == "=1+1")
        #expect(read.rows[2][2].kind == .formula)
    }

    @Test func `R-216 what looks like a formula is a text, and a number is a number`()
        async throws
    {
        let written = Sheet(
            name: "Tal: 2012/13",
            rows: [
                [SheetCell("a"), SheetCell("b")],
                [SheetCell("=1+1 & <b>"), .number("-10,1"), SheetCell("\u{1}mere end")],
            ])
        let file = Workbook([written]).bytes
        let xml = String(decoding: try await unpack.run(file), as: UTF8.self)
        #expect(xml.contains("<v>-10.1</v>"))
        #expect(!xml.contains("<f>") && !xml.contains("<f "))
        let read = try await Sheets().read(file, named: "tal.xlsx")
        #expect(read.name == "Tal 201213")
        #expect(read.rows[1].map(\.text) == ["=1+1 & <b>", "-10,1", "\u{FFFD}mere end"])
        #expect(read.rows[1][1].kind == .number)
    }

    @Test func `what is no sheet is refused, each by its reason`() async throws {
        let sheets = Sheets()
        await #expect(throws: FileRefusal.empty) { try await sheets.read([], named: "a.xlsx") }
        await #expect(throws: FileRefusal.broken) {
            try await sheets.read([0x50, 0x4B, 3, 4], named: "a.xlsx")
        }
        await #expect(throws: SheetRefusal.notText) {
            try await sheets.read([0xD0, 0xCF, 0x11, 0xE0, 0], named: "a.xls")
        }
        await #expect(throws: SheetRefusal.notText) {
            try await sheets.read([0, 1, 2, 3], named: "a.csv")
        }
    }

    @Test func `CSV is read by what is in it`() async throws {
        let read = try await Sheets().read(Array("a;b\n1;2\n".utf8), named: "a.xlsx")
        #expect(read.rows.map { $0.map(\.text) } == [["a", "b"], ["1", "2"]])
    }
}
