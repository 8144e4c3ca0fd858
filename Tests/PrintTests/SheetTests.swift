// SPDX-License-Identifier: EUPL-1.2
import Domain
import Print
import Testing

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

    @Test func `what is written as xlsx is read back, words as words`() async throws {
        let file = try await Sheets().write([sheet])
        let read = try await Sheets().read(file, named: "tal.xlsx")
        #expect(read.name == "Tal")
        #expect(read.rows[1].map(\.text) == ["Sydhavnen", "1234,5"])
        #expect(read.rows[1][1].kind == .number)
        // Words that look like a formula were never one, and are told as such.
        #expect(read.rows[2][2].text == "=1+1")
        #expect(read.rows[2][2].kind == .formula)
    }

    @Test func `the same sheet twice is the same numbers`() async throws {
        let sheets = Sheets()
        let (one, two) = (try await sheets.write([sheet]), try await sheets.write([sheet]))
        let reads = (
            try await sheets.read(one, named: "a.xlsx"), try await sheets.read(two, named: "a.xlsx")
        )
        #expect(reads.0 == reads.1)
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
