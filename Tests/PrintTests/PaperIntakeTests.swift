// SPDX-License-Identifier: EUPL-1.2
import Domain
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

    @Test func `a page without text is read from its picture`() async throws {
        let page = "<!doctype html><meta charset='utf-8'><p>Tryghed i kvarteret</p>"
        let printed = try await Press().print(Array(page.utf8), as: .pdf, in: .danish)
        let read = try await intake.read(printed, named: "brev.pdf")
        #expect(read.text.contains("Tryghed i kvarteret"))
        let picture = try await Tool(
            program: "pdftoppm", arguments: ["-r", "150", "-gray", "-"]
        ).run(printed)
        let words = try await Tool(
            program: "env",
            arguments: ["OMP_THREAD_LIMIT=1", "tesseract", "stdin", "stdout", "-l", "dan"]
        ).run(picture)
        #expect(String(decoding: words, as: UTF8.self).contains("Tryghed"))
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
}
