// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct InitiativePageTests {
    /// All promises of the cast still hold.
    static let spring = day("2021-03-01")

    @Test func `the page says who is accountable, what is next and how it stands`() async throws {
        try await withSite(today: Self.spring) { site in
            let page = try await site.get("/indsatser/byrum-hoerdumsgade")
            #expect(page.status == 200)
            #expect(page.text.contains("Alternativt byrum ved Hørdumsgade"))
            #expect(page.text.contains("Leder af byrum"))
            #expect(
                page.text.contains("Teknik- og Miljøforvaltningen, ansvarlig siden 4. januar 2021"))
            #expect(page.text.contains("Som lovet"))
            #expect(page.text.contains("class=\"plan-chart\""))
        }
    }

    @Test func `the plan shows what it waits for in other initiatives`() async throws {
        try await withSite { site in
            let page = try await site.get("/indsatser/brobygning")
            #expect(page.text.contains("Andre indsatser"))
            #expect(page.text.contains("“Brobygning” venter på “Byrummet anlægges”"))
            #expect(page.text.contains("lovet efteråret 2021"))
        }
    }

    @Test func `a broken promise is explained back to the department that causes it`() async throws
    {
        try await withSite([.slip]) { site in
            let page = try await site.get("/indsatser/brobygning")
            #expect(page.text.contains("Et løfte brydes"))
            #expect(page.text.contains("Hvorfor er “Brobygning” forsinket?"))
            #expect(page.text.contains("Årsag: samarbejde og arbejdsdeling"))
        }
    }

    @Test func `a department that has said nothing is seen as silent`() async throws {
        try await withSite { site in
            let page = try await site.get("/indsatser/byrum-hoerdumsgade")
            #expect(page.text.contains("Har ikke svaret"))
            #expect(page.text.contains("Økonomiforvaltningen"))
        }
    }

    @Test func `only those who may change it are offered to`() async throws {
        try await withSite { site in
            let edit = "/indsatser/byrum-hoerdumsgade/ret"
            let path = "/indsatser/byrum-hoerdumsgade"
            #expect(try await site.get(path, as: .tmfOfficer).text.contains(edit))
            for viewer in [Viewer.stranger, .participant, .sofOfficer, .auditor] {
                #expect(try await !site.get(path, as: viewer).text.contains(edit))
            }
            let past = try await site.get("\(path)?dag=2021-02-01", as: .tmfOfficer)
            #expect(!past.text.contains(edit))
        }
    }

    @Test func `a draft is there for its parties and for nobody else`() async throws {
        try await withSite([.draft]) { site in
            #expect(try await site.get("/indsatser/kladden").status == 404)
            #expect(try await !site.get("/indsatser").text.contains("Kladden om pladsen"))
            let own = try await site.get("/indsatser/kladden", as: .tmfOfficer)
            #expect(own.text.contains("kladde, som kun de ser, der arbejder med den"))
            let list = try await site.get("/indsatser", as: .tmfOfficer)
            #expect(list.text.contains("Kladden om pladsen"))
        }
    }

    @Test func `before it began the initiative was not there`() async throws {
        try await withSite { site in
            let page = try await site.get("/indsatser/byrum-hoerdumsgade?dag=2020-12-01")
            #expect(page.status == 404)
        }
    }
}

struct InitiativeListTests {
    @Test func `late initiatives come first, whatever they are called`() async throws {
        try await withSite([.slip, .calm], today: InitiativePageTests.spring) { site in
            let text = try await site.get("/indsatser").text
            let late = try #require(text.firstRange(of: "href=\"/indsatser/brobygning\""))
            let calm = try #require(text.firstRange(of: "href=\"/indsatser/aabent-hus\""))
            #expect(late.lowerBound < calm.lowerBound)
        }
    }

    @Test(arguments: [
        ("tekst=byrum", true), ("tekst=svømmehal", false), ("omraade=sydhavnen", true),
        ("omraade=findes-ikke", false), ("forvaltning=tmf", true), ("forvaltning=oekf", false),
        ("status=done", false), ("status=ok", true), ("tema=Byrum", false),
    ])
    func `the list is narrowed by the address`(query: String, isThere: Bool) async throws {
        try await withSite(today: InitiativePageTests.spring) { site in
            let page = try await site.get("/indsatser?\(query.replacing("ø", with: "%C3%B8"))")
            #expect(page.status == 200)
            #expect(page.text.contains("href=\"/indsatser/byrum-hoerdumsgade\"") == isThere)
            #expect(page.text.contains("Vis alle indsatser") == !isThere)
        }
    }
}
