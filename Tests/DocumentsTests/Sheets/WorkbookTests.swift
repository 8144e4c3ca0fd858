// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Documents

struct WorkbookTests {
    @Test func `the checksum is the one that everybody reckons`() {
        #expect(StoredZip.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(StoredZip.checksum([]) == 0)
    }

    @Test func `R-216 what looks like a formula is a text, and a number is a number`() {
        let workbook = Workbook(
            name: "Tal: 2012/13", columns: ["a", "b"],
            rows: [[.text("=1+1 & <b>"), .number("-10.1")], [.empty, .text("mere end")]])
        let text = String(decoding: workbook.bytes, as: UTF8.self)
        #expect(
            text.contains(
                "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1 &amp; &lt;b&gt;</t></is></c>"
                    + "<c><v>-10.1</v></c>"))
        #expect(!text.contains("<f>"))
        #expect(text.contains("<sheet name=\"Tal 201213\""))
    }

    @Test func `the same figures make the same bytes`() {
        func file() -> [UInt8] {
            Workbook(name: "Tal", columns: ["a"], rows: [[.number("1")]]).bytes
        }
        #expect(file() == file())
        #expect(file().starts(with: [0x50, 0x4B, 3, 4]))
    }
}
