// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Print

struct FileKindTests {
    @Test func `the kind of a file is told by its content`() throws {
        #expect(try FileKind(of: Array("%PDF-1.7 …".utf8), named: "dagsorden.pdf") == .pdf)
        #expect(try FileKind(of: Array("Fast fire gange årligt".utf8), named: "a.TXT") == .text)
        #expect(try FileKind(of: zip(["word/document.xml"]), named: "referat.docx") == .docx)
        #expect(
            try FileKind(of: zip(["mimetype", "content.xml"]), named: "referat.odt") == .odt)
    }

    @Test func `an archive named as a PDF is refused`() {
        #expect(throws: FileRefusal.unknownKind) {
            try FileKind(of: zip(["hemmeligt.exe"]), named: "dagsorden.pdf")
        }
    }

    @Test func `a Word file named as a PDF is refused, and the sentence says what it is`() {
        let refusal = FileRefusal.otherThanItsName(says: "pdf", is: .docx)
        #expect(throws: refusal) {
            try FileKind(of: zip(["word/document.xml"]), named: "dagsorden.pdf")
        }
        #expect(
            refusal.sentence.danish
                == "Navnet siger “.pdf”, men indholdet er Word. Giv filen endelsen .docx, "
                + "hvis det er den rigtige.")
    }

    @Test func `a Word file with macros is refused`() {
        #expect(throws: FileRefusal.macros) {
            try FileKind(of: zip(["word/document.xml", "word/vbaProject.bin"]), named: "a.docx")
        }
    }

    @Test func `a Word file that unpacks to a gigabyte is refused unread`() {
        #expect(throws: FileRefusal.hostile) {
            try FileKind(of: zip(["word/document.xml"], size: 1_000_000_000), named: "a.docx")
        }
    }

    @Test func `a locked Word file is refused`() {
        #expect(throws: FileRefusal.locked) {
            try FileKind(of: zip(["word/document.xml"], flags: 1), named: "a.docx")
        }
    }

    @Test(arguments: 1...60) func `half an archive is refused as broken`(missing: Int) {
        let whole = zip(["word/document.xml"])
        #expect(throws: FileRefusal.self) {
            try FileKind(of: Array(whole.dropLast(missing)), named: "a.docx")
        }
    }

    @Test func `an empty file, a picture and text in another encoding are refused`() {
        #expect(throws: FileRefusal.empty) { try FileKind(of: [], named: "a.txt") }
        #expect(throws: FileRefusal.unknownKind) {
            try FileKind(of: [0x89, 0x50, 0x4E, 0x47, 0], named: "a.txt")
        }
        #expect(throws: FileRefusal.unknownKind) {
            try FileKind(of: [0xE6, 0xF8, 0xE5], named: "a.txt")
        }
    }
}

/// The table of contents of an archive with empty entries of the names.
private func zip(_ names: [String], size: UInt32 = 100, flags: UInt16 = 0) -> [UInt8] {
    func bytes(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian, Array.init)
    }
    let start: [UInt8] = [0x50, 0x4B, 3, 4]
    let table = names.flatMap { name in
        bytes(0x0201_4B50 as UInt32) + bytes(0 as UInt32) + bytes(flags)
            + [UInt8](repeating: 0, count: 14) + bytes(size) + bytes(UInt16(name.utf8.count))
            + [UInt8](repeating: 0, count: 16) + Array(name.utf8)
    }
    return start + table + bytes(0x0605_4B50 as UInt32) + bytes(0 as UInt32)
        + bytes(UInt16(names.count)) + bytes(UInt16(names.count)) + bytes(UInt32(table.count))
        + bytes(UInt32(start.count)) + bytes(0 as UInt16)
}
