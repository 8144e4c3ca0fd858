// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Synchronization
import Testing

@testable import Print

//
struct PaperIntakeTests {
    private let intake = PaperIntake()

    @Test func `a letter is read with the file that it carries`() async throws {
        let letter = """
            From: Lokaludvalget <lu@example.dk>\r
            Subject: =?utf-8?q?Svar_om_bel=C3=A6gning?=\r
            MIME-Version: 1.0\r
            Content-Type: multipart/mixed; boundary="skel"\r
            \r
            --skel\r
            Content-Type: text/plain; charset=utf-8\r
            \r
            Hermed vores svar.\r
            --skel\r
            Content-Type: text/plain; charset=utf-8; name="svar.txt"\r
            Content-Disposition: attachment; filename="svar.txt"\r
            \r
            Vi anbefaler bedre belysning.\r
            --skel\r
            Content-Type: application/octet-stream\r
            Content-Disposition: attachment; filename="program.exe"\r
            Content-Transfer-Encoding: base64\r
            \r
            TVqQAAMAAAAEAAAA\r
            --skel--\r

            """
        let read = try await intake.read(Array(letter.utf8), named: "svar.eml")
        #expect(read.subject == "Svar om belægning")
        #expect(read.text.contains("Hermed vores svar."))
        #expect(read.enclosed.map(\.name) == ["svar.txt"])
        #expect(read.enclosed.first?.text.contains("bedre belysning") == true)
        #expect(read.setAside.map(\.name) == ["program.exe"])
    }

    @Test func `pages with words are read as they stand, pages of pictures by their looks`()
        async throws
    {
        let page = """
            <!doctype html><meta charset='utf-8'><style>p { font: 20pt sans-serif }</style>\
            <p>Tryghed i kvarteret</p><p style="break-before: page">Svar til Nørrebro</p>
            """
        let printed = try await Press().print(Array(page.utf8), as: .pdf, in: .danish)
        let read = try await intake.read(printed, named: "brev.pdf")
        #expect(read.origin == .text)
        #expect(read.text.contains("Tryghed i kvarteret"))
        let told = Mutex<[String]>([])
        let scan = try await intake.read(try await scanned(printed), named: "skannet.pdf") {
            page, pages in told.withLock { $0.append("\(page) of \(pages)") }
        }
        #expect(told.withLock { $0 } == ["1 of 2", "2 of 2"])
        #expect(scan.origin == .scan)
        #expect(scan.text.contains("Tryghed i kvarteret"))
        #expect(scan.text.contains("Svar til Nørrebro"))
        let pages = scan.text.split(separator: "\u{0C}")
        #expect(pages.count == 2)
    }

    /// The same pages as a scanner gives them: pictures alone.
    private func scanned(_ printed: [UInt8]) async throws -> [UInt8] {
        var page = "<!doctype html><meta charset='utf-8'>"
        for number in 1...2 {
            let picture = try await Tool(
                program: "pdftoppm",
                arguments: ["-f", "\(number)", "-l", "\(number)", "-r", "150", "-png", "-"]
            ).run(printed)
            let data = Data(picture).base64EncodedString()
            page += "<img alt='' style='width: 100%' src='data:image/png;base64,\(data)'>"
        }
        return try await Press().print(Array(page.utf8), as: .pdf, in: .danish)
    }

    @Test func `a reader that is stopped at its limits is told about`() async throws {
        let page = "<!doctype html><meta charset='utf-8'><p>Tryghed</p>"
        let printed = try await Press().print(Array(page.utf8), as: .pdf, in: .danish)
        let stopped = FileManager.default.temporaryDirectory
            .appendingPathComponent("tvaers-stopped-\(UUID().uuidString)")
        try Data("#!/bin/sh\nkill -KILL $$\n".utf8).write(to: stopped)
        defer { try? FileManager.default.removeItem(at: stopped) }
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700], ofItemAtPath: stopped.path)
        await #expect(throws: PrintFault.tooSlow(program: stopped.path)) {
            try await PaperIntake(pdfReader: stopped.path).read(printed, named: "brev.pdf")
        }
    }

    @Test func `what is no paper is refused`() async {
        await #expect(throws: FileRefusal.unknownKind) {
            try await intake.read([0x4D, 0x5A, 0x90, 0x00, 0x03], named: "brev.pdf")
        }
        await #expect(throws: FileRefusal.broken) {
            try await intake.read(Array("%PDF-1.7 intet".utf8), named: "brev.pdf")
        }
        await #expect(throws: FileRefusal.withoutText) {
            try await intake.read(Array("From: a@b.dk\r\n\r\n".utf8), named: "tom.eml")
        }
    }

    //
    @Test func `heads, feet and facts of a Word file are looked through, in pieces or whole`()
        async throws
    {
        let parts = [
            "[Content_Types].xml": """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/word/document.xml" ContentType="application/vnd.\
            openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """,
            "_rels/.rels": """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
            relationships/officeDocument" Target="word/document.xml"/></Relationships>
            """,
            "word/document.xml": """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:body><w:p><w:r><w:t>Svar om lys.</w:t></w:r></w:p></w:body></w:document>
            """,
            "word/header1.xml": """
            <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>\
            <w:r><w:t>0101</w:t></w:r><w:r><w:t>70-1234</w:t></w:r></w:p></w:hdr>
            """,
            "docProps/core.xml": "<cp><creator>Ida</creator><subject>Lys &amp; by</subject></cp>",
        ]
        let read = try await intake.read(archive(of: parts), named: "svar.docx")
        #expect(read.text.contains("Svar om lys."))
        #expect(!read.text.contains("1234"))
        let lines = read.beside.split(separator: "\n")
        for line in ["010170-1234", "Ida", "Lys & by"] { #expect(lines.contains("\(line)")) }
    }

    /// An archive that keeps its parts as they are.
    private func archive(of parts: [String: String]) -> [UInt8] {
        var (body, table) = ([UInt8](), [UInt8]())
        let zeros = [UInt8](repeating: 0, count: 10)
        let ordered = parts.sorted { $0.key < $1.key }
        for (name, text) in ordered {
            let (name, bytes) = (Array(name.utf8), Array(text.utf8))
            var facts = zeros
            for value in [crc(bytes), bytes.count, bytes.count] { facts += number(value, 4) }
            facts += number(name.count, 2) + [0, 0]
            let place = body.count
            for piece in [[0x50, 0x4B, 3, 4], facts, name, bytes] { body += piece }
            for piece in [[0x50, 0x4B, 1, 2, 20, 0], facts, zeros, number(place, 4), name] {
                table += piece
            }
        }
        let count = number(ordered.count, 2)
        let end: [[UInt8]] = [
            [0x50, 0x4B, 5, 6, 0, 0, 0, 0], count, count, number(table.count, 4),
            number(body.count, 4), [0, 0],
        ]
        return body + table + end.flatMap { $0 }
    }

    private func number(_ value: Int, _ bytes: Int) -> [UInt8] {
        (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private func crc(_ bytes: [UInt8]) -> Int {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 {
                let isOdd = sum & 1 == 1
                sum >>= 1
                if isOdd { sum ^= 0xEDB8_8320 }
            }
        }
        return Int(~sum)
    }
}
