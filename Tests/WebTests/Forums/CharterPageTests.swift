// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct CharterPageTests {
    @Test func `a charter stands clause by clause, as written and in plain words`() async throws {
        try await withSite(Cast.forum) { site in
            let page = try await site.get("/fora/samarbejdsforum/kommissorium")
            #expect(page.text.contains("<h1>Kommissorium for Samarbejdsforum</h1>"))
            #expect(page.text.contains("<li id=\"b-moeder\">"))
            #expect(page.text.contains("Møder holdes fast fire gange årligt og et femte i juni."))
            #expect(
                page.text.contains(
                    "Fire møder om året og et femte i juni om sommeraktiviteter, hvis der er behov."
                ))
            #expect(page.text.contains("<dt>Godkendt af</dt>"))
            #expect(page.text.contains("Københavns Kommune"))
        }
    }

    @Test func `versions show what each changed, and lead to the difference`() async throws {
        try await withSite(Cast.forum + [ForumExamples.longerTerm]) { site in
            let page = try await site.get("/fora/samarbejdsforum/kommissorium")
            #expect(page.text.contains("1 bestemmelse er ændret."))
            let path = "/fora/samarbejdsforum/kommissorium/2/forskel"
            #expect(page.text.contains("href=\"\(path)\""))
            let difference = try await site.get(path)
            #expect(
                difference.text.contains(
                    "Perioden er <del>2</del> <ins>3</ins> år for “3 naboer”."))
            #expect(
                difference.text.contains(
                    "Der vælges naboer for en <del>2</del> <ins>3</ins> årig periode."))
            #expect(difference.text.contains("Forummet 12. april 2021"))
        }
    }

    @Test func `a version that is no longer in force says so`() async throws {
        try await withSite(Cast.forum + [ForumExamples.longerTerm]) { site in
            let old = try await site.get("/fora/samarbejdsforum/kommissorium/1")
            #expect(
                old.text.contains(
                    "Denne version gælder ikke mere. Den gjaldt fra 1. februar 2021 til 30. april "
                        + "2021."))
            let first = try await site.get("/fora/samarbejdsforum/kommissorium/1/forskel")
            #expect(first.location == "/fora/samarbejdsforum/kommissorium/1")
            let then = try await site.get("/fora/samarbejdsforum/kommissorium?dag=2021-04-01")
            #expect(then.text.contains("version 1"))
        }
    }

    @Test func `a stranger is offered no way to change it`() async throws {
        try await withSite(Cast.forum) { site in
            let page = try await site.get("/fora/samarbejdsforum/kommissorium")
            #expect(!page.text.contains("kommissorium/ny"))
            let own = try await site.get("/fora/samarbejdsforum/kommissorium", as: .coordinator)
            #expect(own.text.contains("kommissorium/ny"))
        }
    }
}
