// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ForumPageTests {
    @Test func `the register says what each forum may and how full it is`() async throws {
        try await withSite(ForumExamples.seated + ForumExamples.network) { site in
            let page = try await site.get("/fora")
            #expect(page.status == 200)
            #expect(page.text.contains("<a href=\"/fora/samarbejdsforum\">Samarbejdsforum</a>"))
            #expect(page.text.contains("Forummet kan drøfte, men ikke anbefale eller beslutte."))
            #expect(page.text.contains("2 af 6 besat"))
            #expect(page.text.contains("<span class=\"status gap\">4 ledige</span>"))
            #expect(page.text.contains("Forummet har intet mandat."))
        }
    }

    @Test func `the register is narrowed by kind, power, area and vacancy`() async throws {
        try await withSite(ForumExamples.seated + ForumExamples.network) { site in
            func lists(_ query: String) async throws -> [Bool] {
                let text = try await site.get("/fora?\(query)").text
                return ["samarbejdsforum", "aktoergruppen"].map {
                    text.contains("<a href=\"/fora/\($0)\">")
                }
            }
            #expect(try await lists("slags=network") == [false, true])
            #expect(try await lists("mandat=discuss") == [true, false])
            #expect(try await lists("omraade=sydhavnen") == [false, true])
            #expect(try await lists("ledige=ja") == [true, false])
            let none = try await site.get("/fora?slags=board")
            #expect(none.text.contains("Ingen fora passer."))
        }
    }

    @Test func `a city without forums says what to do`() async throws {
        try await withSite { site in
            let page = try await site.get("/fora")
            #expect(page.text.contains("Byen har ingen fora endnu."))
        }
    }

    @Test func `a forum says who sits where, and that the rest is empty`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let page = try await site.get("/fora/samarbejdsforum")
            #expect(page.text.contains("At mindske generne på pladsen."))
            #expect(page.text.contains("<a href=\"/personer/neighbor\">Navn neighbor</a>"))
            #expect(page.text.contains("1. feb. 2021 – 31. jan. 2023"))
            #expect(page.text.contains("vælges; Kgs. Enghave Lokaludvalg arrangerer valget"))
            #expect(page.text.contains("født medlem: Formand"))
            #expect(page.text.contains("ledig"))
        }
    }

    @Test func `an empty seat names who must fill it, by the charter's rule`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let page = try await site.get("/fora/samarbejdsforum")
            #expect(page.text.contains("3 naboer: 2 ledige pladser"))
            #expect(
                page.text.contains(
                    "skal Kgs. Enghave Lokaludvalg forsøge at finde en anden. Lykkes det ikke, må "
                        + "pladsen stå tom."))
            #expect(page.text.contains("<p class=\"who quiet\">Kgs. Enghave Lokaludvalg</p>"))
        }
    }

    @Test func `a term that ends soon is told before it does`() async throws {
        try await withSite(ForumExamples.seated, today: day("2022-12-01")) { site in
            let page = try await site.get("/fora/samarbejdsforum")
            #expect(page.text.contains("Perioder, der slutter"))
            #expect(page.text.contains("3 naboer, plads 1, Navn neighbor"))
            #expect(page.text.contains("Slutter 31. januar 2023"))
        }
    }

    @Test func `what the charter does not say is to be decided`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let page = try await site.get("/fora/samarbejdsforum")
            #expect(page.text.contains("Kommissoriet siger ikke, hvem der vælger sekretæren."))
            #expect(page.text.contains("<dt>Formand</dt><dd>ikke oplyst</dd>"))
            #expect(page.text.contains("<dt>Sekretær</dt><dd><a href=\"/personer/secretary\">"))
        }
    }

    @Test func `a network without a mandate says so plainly`() async throws {
        try await withSite(Cast.forum + ForumExamples.network) { site in
            let page = try await site.get("/fora/aktoergruppen")
            #expect(page.text.contains("Det er et netværk uden mandat."))
            #expect(page.text.contains("Det kan ikke beslutte noget"))
            #expect(page.text.contains("Navn social-worker"))
        }
    }

    @Test func `on a past day the forum is as it was`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let before = try await site.get("/fora/samarbejdsforum?dag=2021-01-20")
            #expect(before.text.contains("Kommissoriet gælder først fra 1. februar 2021."))
            #expect(!before.text.contains("Navn neighbor"))
        }
    }

    @Test func `the picture of the forums has a table that says the same`() async throws {
        try await withSite(Cast.forum + ForumExamples.network) { site in
            let page = try await site.get("/fora/billede")
            #expect(page.text.contains("<svg class=\"forum-network\""))
            #expect(page.text.contains("Aktørgruppen rådgiver Samarbejdsforum."))
            #expect(page.text.contains("<td data-label=\"Forhold\">rådgiver</td>"))
            let forum = try await site.get("/fora/samarbejdsforum")
            #expect(forum.text.contains("<svg class=\"forum-network\""))
        }
    }

    @Test func `a body that is no forum has no page as one`() async throws {
        try await withSite(Cast.forum) { site in
            let body = try await site.get("/fora/tmf").status
            #expect(body == 404)
            let seat = try await site.get("/fora/samarbejdsforum/pladser/naboer/4").status
            #expect(seat == 404)
            let version = try await site.get("/fora/samarbejdsforum/kommissorium/2").status
            #expect(version == 404)
        }
    }
}
