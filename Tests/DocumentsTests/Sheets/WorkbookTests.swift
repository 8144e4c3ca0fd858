// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Documents

struct WorkbookTests {
    private let sheet = Sheet(
        name: "Tal: 2012/13",
        rows: [
            [SheetCell("a"), SheetCell("b")],
            [SheetCell("=1+1 & <b>"), .number("-1.010,1")],
            [SheetCell(), SheetCell("mere end")],
        ])

    @Test func `R-216 what looks like a formula is a text, and a number is a number`() {
        let text = String(decoding: Workbook([sheet]).bytes, as: UTF8.self)
        #expect(
            text.contains(
                "t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1 &amp; &lt;b&gt;</t></is></c>"
                    + "<c r=\"B2\" s=\"0\"><v>-1010.1</v></c>"))
        #expect(!text.contains("<f>"))
        #expect(text.contains("<sheet name=\"Tal 201213\""))
    }

    //
    @Test func `only a sheet with places to be filled in is locked, and only elsewhere`() {
        let form = Sheet(
            name: "Skema",
            rows: [[SheetCell("Tal")], [SheetCell("", isToBeFilled: true), SheetCell("+x")]])
        #expect(!sheet.worksheet.contains("sheetProtection"))
        #expect(form.worksheet.contains("<sheetProtection sheet=\"1\"/>"))
        #expect(form.worksheet.contains("<c r=\"A2\" s=\"3\"/><c r=\"B2\" s=\"2\""))
    }

    @Test func `the same figures make the same bytes`() {
        #expect(Workbook([sheet, sheet]).bytes == Workbook([sheet, sheet]).bytes)
        #expect(Workbook([sheet]).bytes.starts(with: [0x50, 0x4B, 3, 4]))
    }
}
