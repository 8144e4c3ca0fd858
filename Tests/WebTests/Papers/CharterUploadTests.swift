// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Print
import Testing

@testable import Web

/// Files that come into the charter reader (R-150).
struct CharterUploadTests {
    private static let path = "/fora/samarbejdsforum/kommissorium/laes"
    private let page = """
        <!doctype html><html lang="da"><head><meta charset="utf-8"><title>K</title></head><body>
        <p>Der vælges en sekretær for en 2-årig periode.</p></body></html>
        """

    @Test(arguments: Press.Format.allCases)
    func `a kommissorium is read out of a PDF and a Word file`(format: Press.Format) async throws {
        let file = try await Press().print(Array(page.utf8), as: format, in: .danish)
        try await withSite(Cast.forum) { site in
            let page = try await site.upload(
                Self.path, file, named: "kommissorium.\(format.rawValue)", as: .coordinator)
            #expect(page.status == 200)
            #expect(page.text.contains("Der vælges en sekretær for en 2-årig periode."))
        }
    }

    @Test func `a text file is read, and pasted text still is`() async throws {
        try await withSite(Cast.forum) { site in
            let file = try await site.upload(
                Self.path, Array("Forummet skal sikre dialog.".utf8), named: "k.txt",
                as: .coordinator)
            #expect(file.text.contains("Forummet skal sikre dialog."))
        }
    }

    @Test(arguments: [
        ("dagsorden.pdf", "PK\u{3}\u{4} not a PDF at all", "i stykker"),
        ("billede.pdf", "GIF89a", "Navnet siger"), ("tom.txt", "", "tom"),
        ("cpr.txt", "Ring til Ida, 010190-1234.", "CPR"),
        ("010190-1234.txt", "Ring til Ida.", "CPR"),
    ])
    func `a file that cannot come in is refused at the field`(
        name: String, content: String, word: String
    ) async throws {
        try await withSite(Cast.forum) { site in
            let page = try await site.upload(
                Self.path, Array(content.utf8), named: name, as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"fil-error\""))
            #expect(page.text.contains(word))
        }
    }

    @Test func `a file of 200 MB is refused with the limit, and the site goes on`() async throws {
        try await withSite(Cast.forum) { site in
            let page = try await site.upload(
                Self.path, [UInt8](repeating: 65, count: 30_000_000), named: "stor.txt",
                as: .coordinator)
            #expect(page.status == 413)
            #expect(page.text.contains("20 MB"))
            #expect(try await site.get("/fora").status == 200)
        }
    }

    @Test func `who may not send files gets no further than a form may hold`() async throws {
        try await withSite(Cast.forum) { site in
            let page = try await site.upload(
                Self.path, [UInt8](repeating: 65, count: 2_000_000), named: "stor.txt",
                as: .stranger)
            #expect([401, 413].contains(page.status))
        }
    }

    @Test(arguments: [
        "", "boundary=", "boundary=x", "boundary=\(String(repeating: "x", count: 99))",
    ])
    func `a form packed in a way that nobody understands has no fields`(boundary: String) {
        let sent = SentForm(Array("--x\r\nhvad?".utf8), type: "multipart/form-data; \(boundary)")
        #expect(sent.fields == Fields())
        #expect(sent.files.isEmpty)
    }
}
