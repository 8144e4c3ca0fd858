// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct CharterPaperTests {
    private let path = "/fora/samarbejdsforum/kommissorium.pdf"

    @Test func `anybody gets the charter as a PDF with its sentences and page numbers`()
        async throws
    {
        try await withSite(Cast.forum) { site in
            let paper = try await site.get(path)
            #expect(paper.status == 200)
            #expect(paper.headers["content-type"] == "application/pdf")
            #expect(
                paper.headers["content-disposition"]
                    == "inline; filename=\"kommissorium-samarbejdsforum-1.pdf\"")
            let words = try await site.words(of: path)
            #expect(words.contains("Kommissorium for Samarbejdsforum"))
            #expect(words.contains("At mindske generne på pladsen."))
            #expect(words.contains("Side 1 af "))
            #expect(words.contains("1. februar 2021"))
        }
    }

    @Test func `the charter's page leads to the paper, and the version asked for is printed`()
        async throws
    {
        try await withSite(Cast.forum) { site in
            let page = try await site.get("/fora/samarbejdsforum/kommissorium")
            #expect(page.text.contains("\(path)?version=1"))
            #expect(try await site.get("\(path)?version=1").status == 200)
            #expect(try await site.get("\(path)?version=7").status == 404)
            #expect(try await site.get("/fora/tmf/kommissorium.pdf").status == 404)
        }
    }

    @Test func `it is a Word file too`() async throws {
        try await withSite(Cast.forum) { site in
            let paper = try await site.get("/fora/samarbejdsforum/kommissorium.docx")
            #expect(paper.status == 200)
            #expect(paper.bytes.prefix(2) == [0x50, 0x4B])
        }
    }

    @Test(arguments: [
        ("§ 3 og 1. juni 2022 kl. 17", "§\u{A0}3 og 1.\u{A0}juni 2022 kl.\u{A0}17"),
        ("200 kr. og 20 pct.", "200\u{A0}kr. og 20\u{A0}pct."), ("Fast møde", "Fast møde"),
    ])
    func `a line never breaks between a number and what it counts`(
        plain: String, typeset: String
    ) {
        #expect(plain.typeset == typeset)
    }
}
