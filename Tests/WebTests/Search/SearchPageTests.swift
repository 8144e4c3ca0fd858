// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

struct SearchPageTests {
    @Test func `without a query the page says how to search`() async throws {
        try await withSite { site in
            let page = try await site.get("/soeg")
            #expect(page.status == 200)
            #expect(page.text.contains("Begyndelsen af et navn er nok"))
            #expect(!page.text.contains("Intet passer"))
        }
    }

    @Test(arguments: ["Hørdumsgade", "hoerdumsgade", "HORDUM", "hørdumgade"])
    func `a name is found however it is written`(query: String) async throws {
        try await withSite { site in
            let page = try await site.get("/soeg?q=\(query.percentEncoded)")
            #expect(page.text.contains("href=\"/indsatser/byrum-hoerdumsgade\""))
            #expect(page.text.contains("Alternativt byrum ved Hørdumsgade"))
        }
    }

    @Test func `results are grouped by kind with a line of context`() async throws {
        try await withSite { site in
            let page = try await site.get("/soeg?q=anker")
            #expect(page.text.contains("Områder (1)"))
            #expect(page.text.contains("Sted i Sydhavnen"))
            #expect(page.text.contains("Organisationer (1)"))
            #expect(
                page.text.contains("href=\"/organisationer/foreningen-anker-joergensens-plads\""))
        }
    }

    @Test func `something found by another name says so`() async throws {
        try await withSite { site in
            let page = try await site.get("/soeg?q=tmf")
            #expect(page.text.contains("href=\"/organisationer/tmf\""))
            #expect(page.text.contains("også kaldt “TMF”"))
            let post = try await site.get("/soeg?q=leder+tmf")
            #expect(post.text.contains("href=\"/poster/tmf-byrum\""))
        }
    }

    @Test func `what is in a draft is found only by those who see it`() async throws {
        try await withSite(CityCommand.draftThatWaits) { site in
            for query in ["hemmelig", "hemmeligt+udkast", "hemmelog"] {
                let open = try await site.get("/soeg?q=\(query)", as: .coordinator)
                #expect(open.text.contains("/indsatser/udkast") || open.text.contains("/hemmelig"))
                let closed = try await site.get("/soeg?q=\(query)")
                #expect(closed.text.contains("Intet passer på"))
            }
        }
    }

    @Test func `an evaluation is found by those who may know of it`() async throws {
        let draft = EvaluationPlan(
            id: "byrum-2021", title: "Efterår på pladsen", subject: .initiative(.urbanSpace),
            by: .urbanSpaces)
        try await withSite([.evaluation(.begin(draft))]) { site in
            let found = try await site.get("/soeg?q=\("efterår".percentEncoded)", as: .tmfOfficer)
            #expect(found.text.contains("href=\"/evalueringer/byrum-2021\""))
            let closed = try await site.get("/soeg?q=\("efterår".percentEncoded)")
            #expect(!closed.text.contains("/evalueringer/byrum-2021"))
        }
    }

    @Test func `people are found by staff only`() async throws {
        try await withSite { site in
            let open = try await site.get("/soeg?q=navn+planner", as: .coordinator)
            #expect(open.text.contains("href=\"/personer/planner\""))
            for viewer in [Viewer.stranger, .participant] {
                let closed = try await site.get("/soeg?q=navn+planner", as: viewer)
                #expect(!closed.text.contains("/personer/planner"))
            }
        }
    }

    @Test func `a past day is searched as it was`() async throws {
        let later = AreaDraft(id: "nyt-sted", kind: .place, name: "Nyt sted", parent: .sydhavnen)
        try await withSite { site in
            _ = try await site.runtime.submit(
                Submission([.area(.register(later))], by: .coordinator, cause: "test/area"))
            #expect(try await site.get("/soeg?q=nyt+sted").text.contains("/omraader/nyt-sted"))
            let past = try await site.get("/soeg?q=nyt+sted&dag=2021-02-01")
            #expect(past.text.contains("Intet passer på"))
            #expect(past.text.contains("name=\"dag\" value=\"2021-02-01\""))
        }
    }

    @Test func `nothing found says what to try, and a query that is too long is kept`() async throws
    {
        try await withSite { site in
            let nothing = try await site.get("/soeg?q=%3Cqxz%3E")
            #expect(nothing.text.contains("Intet passer på “&lt;qxz&gt;”"))
            #expect(nothing.text.contains("Prøv færre bogstaver"))
            let long = String(repeating: "ø", count: 201)
            let page = try await site.get("/soeg?q=\(long.percentEncoded)")
            #expect(page.status == 422)
            #expect(page.text.contains("Skriv højst 200 tegn"))
            #expect(page.text.contains("value=\"\(long)\""))
        }
    }
}
