// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

@testable import Print

/// Runs the real programs; they are part of what the product is built from.
//
struct PressTests {
    private static let page = """
        <!doctype html><html lang="da"><head><meta charset="utf-8"><title>Kommissorium</title></head>
        <body><h1>Kommissorium</h1><p>Fast fire gange årligt.</p>
        <h2>Deltagere</h2><p>Naboer</p></body></html>
        """

    @Test func `a page becomes a tagged PDF with a title, a language and page numbers`()
        async throws
    {
        let paper = try await Press().print(Array(Self.page.utf8), as: .pdf, in: .danish)
        let info = try await said(by: "pdfinfo", about: paper)
        #expect(info.contains("Title:           Kommissorium"))
        #expect(info.contains(/Tagged: +yes/))
        let text = try await TextExtraction().text(of: paper, .pdf)
        #expect(text.contains("Side 1 af 1"))
        #expect(text.contains("Fast fire gange årligt."))
        #expect(String(decoding: paper, as: Unicode.ASCII.self).contains("/Lang (da)"))
    }

    /// Contents, headings, a list, a table and links, over some pages.
    private static let report: String = {
        let parts = (1...5).map { part in
            "<section class=\"statement\" id=\"del-\(part)\"><h2>Del \(part)</h2>"
                + "<p class=\"verbatim\">Første linje<br>Anden linje</p><ul><li>Lys</li></ul>"
                + "<table><thead><tr><th scope=\"col\">År</th></tr></thead><tbody><tr><td>2013"
                + "</td></tr></tbody></table><p><a href=\"#del-1\">Til del 1</a></p></section>"
        }
        let contents = (1...5).map { "<li><a href=\"#del-\($0)\">Del \($0)</a></li>" }
        return "<!doctype html><html lang=\"da\"><head><meta charset=\"utf-8\">"
            + "<title>Rapport</title></head><body data-foot=\"Rapport\"><h1>Rapport</h1>"
            + "<ol class=\"contents\">\(contents.joined())</ol>\(parts.joined())</body></html>"
    }()

    @Test func `a large paper is tagged, numbered and linked as a usual one is`() async throws {
        let page = Array(Self.report.utf8)
        let usual = try await Press().print(page, as: .pdf, in: .danish)
        let large = try await Press().print(page, as: .pdf, in: .danish, size: .large)
        for look in ["-struct-text", "-dests"] {
            let known = try await said(by: "pdfinfo", [look, "-"], about: usual)
            #expect(known.contains(look == "-dests" ? "del-5" : "Anden linje"))
            #expect(try await said(by: "pdfinfo", [look, "-"], about: large) == known)
        }
        #expect(try await said(by: "pdfinfo", about: large).contains(/Tagged: +yes/))
        #expect(String(decoding: large, as: Unicode.ASCII.self).contains("/Lang (da)"))
        let text = try await TextExtraction().text(of: large, .pdf)
        #expect(text.contains("Side 4 af 6"))
        #expect(text.contains(/Del 3 ?\.+ ?4/))
        #expect(String(decoding: large, as: Unicode.ASCII.self).contains("pdfuaid"))
    }

    @Test func `a page becomes a Word file that reads as it was written`() async throws {
        let paper = try await Press().print(Array(Self.page.utf8), as: .docx, in: .danish)
        #expect(try FileKind(of: paper, named: "kommissorium.docx") == .docx)
        #expect(Archive(paper)?.entries.contains { $0.name == "word/footer1.xml" } == true)
        let text = try await TextExtraction().text(of: paper, .docx)
        #expect(text.contains("Deltagere\n\nNaboer"))
    }

    @Test func `the same page is printed once while it is kept`() async throws {
        let press = Press()
        let first = try await press.print(Array(Self.page.utf8), as: .pdf, in: .danish)
        #expect(try await press.print(Array(Self.page.utf8), as: .pdf, in: .danish) == first)
    }

    @Test func `a program that is not there is told about by name`() async {
        await #expect(throws: PrintFault.missing(program: "no-such-program")) {
            try await Tool(program: "no-such-program").run([])
        }
    }

    @Test func `a program that does not end is stopped`() async {
        await #expect(throws: PrintFault.tooSlow(program: "sleep")) {
            try await Tool(
                program: "sleep", arguments: ["60"], limits: Tool.Limits(seconds: 1)
            ).run([])
        }
    }

    @Test func `a program that writes without end is stopped`() async {
        await #expect(throws: PrintFault.self) {
            try await Tool(program: "yes", limits: Tool.Limits(seconds: 5, output: 100_000)).run([])
        }
    }

    @Test func `a program that eats memory is stopped`() async {
        let eating = "/usr/bin/tail"
        await #expect(throws: PrintFault.self) {
            try await Tool(
                program: eating, arguments: ["-c", "+0", "/dev/zero"],
                limits: Tool.Limits(seconds: 5, memory: 50_000_000, output: 1_000_000)
            ).run([])
        }
    }

    @Test func `too many at once are asked to come again`() async throws {
        let queue = Queue(atOnce: 1, waiting: 0)
        try await queue.run {
            await #expect(throws: PrintFault.busy) { try await queue.run {} }
        }
        try await queue.run {}
    }

    private func said(
        by program: String, _ arguments: [String] = ["-"], about paper: [UInt8]
    ) async throws -> String {
        String(
            decoding: try await Tool(program: program, arguments: arguments).run(paper),
            as: UTF8.self)
    }
}
