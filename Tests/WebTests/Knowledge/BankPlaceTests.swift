// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// Papers where they belong, and what their sentences become.
struct BankPlaceTests {
    //
    @Test func `a paper stands on the pages that it belongs to, outside when looked through`()
        async throws
    {
        try await withSite([.initiative(.publish(.urbanSpace))]) { site in
            let path = try await site.takePaper()
            let pages = ["/omraader/anker-joergensens-plads", "/indsatser/byrum-hoerdumsgade"]
            for link in ["area/anker-joergensens-plads", "initiative/byrum-hoerdumsgade"] {
                let tied = try await site.post("\(path)/knyt", [("link", link)], as: .tmfOfficer)
                #expect(tied.status == 303)
            }
            let link = "href=\"\(path)\""
            for page in pages {
                #expect(try await site.get(page, as: .tmfOfficer).text.contains(link))
                #expect(!(try await site.get(page).text.contains(link)))
            }
            _ = try await site.post("\(path)/vis", [("sight", "public")], as: .coordinator)
            for page in pages { #expect(!(try await site.get(page).text.contains(link))) }
            _ = try await site.post(
                "\(path)/felt/date", [("seen", "4"), ("tilfoej", "5. oktober 2021")],
                as: .tmfOfficer)
            for page in pages { #expect(try await site.get(page).text.contains(link)) }
            _ = try await site.post("\(path)/vis", [("sight", "closed")], as: .coordinator)
            for page in pages {
                #expect(!(try await site.get(page).text.contains(link)))
                #expect(!(try await site.get(page, as: .tmfOfficer).text.contains(link)))
            }
        }
    }

    //
    @Test func `a sentence becomes an activity that shows it as its source`() async throws {
        try await withSite { site in
            let path = try await site.takePaper()
            let id = try #require(site.paper?.id)
            let choice = try await site.get("\(path)/saetning", as: .coordinator)
            #expect(choice.text.contains("Lokaludvalget anbefaler"))
            let led = try await site.get(
                "\(path)/saetning?bliv=aktivitet&saetning=0&indsats=byrum-hoerdumsgade",
                as: .coordinator)
            let form = try #require(led.location)
            #expect(form.hasPrefix("/indsatser/byrum-hoerdumsgade/aktiviteter/ny?papir="))
            #expect(try await site.get(form, as: .coordinator).text.contains("anbefaler, at"))
            let saved = try await site.post(
                "/indsatser/byrum-hoerdumsgade/aktiviteter/ny",
                [
                    ("papir", id.rawValue), ("sentence", "Lokaludvalget anbefaler bedre lys."),
                    ("name", "Bedre lys"), ("responsible", "tmf-byrum"), ("workdays", "5"),
                ], as: .coordinator)
            #expect(saved.status == 303)
            guard case .activity(let made)? = site.paper?.extracts.first?.target else {
                Issue.record("it became an activity")
                return
            }
            let page = try await site.get("/aktiviteter/\(made)", as: .coordinator).text
            #expect(page.contains("Lokaludvalget anbefaler bedre lys."))
            #expect(page.contains("href=\"\(path)\""))
            #expect(try await site.get(path, as: .coordinator).text.contains("Bedre lys"))
        }
    }

    //
    @Test func `nothing is made where the sentence is missing, and what was typed stays`()
        async throws
    {
        try await withSite { site in
            _ = try await site.takePaper()
            let id = try #require(site.paper?.id)
            let page = try await site.post(
                "/indsatser/byrum-hoerdumsgade/aktiviteter/ny",
                [
                    ("papir", id.rawValue), ("sentence", ""), ("name", "Bedre lys"),
                    ("responsible", "tmf-byrum"), ("workdays", "5"),
                ], as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("Vælg eller skriv sætningen"))
            #expect(page.text.contains("value=\"Bedre lys\""))
            #expect(site.paper?.extracts.isEmpty == true)
        }
    }

    //
    @Test func `a sentence becomes a target that shows it as its source`() async throws {
        try await withSite(FigureSite.commands) { site in
            let path = try await site.takePaper()
            let id = try #require(site.paper?.id)
            let saved = try await site.post(
                "/tal/overfoersel/maal",
                [
                    ("papir", id.rawValue), ("sentence", "Tallet skal under 45."),
                    ("name", "Ned under 45"), ("place", "area/sydhavnen"), ("baseline", "48"),
                    ("period", "2018"), ("ceiling", "yes"), ("goal", "45"),
                    ("deadline", "31. december 2022"), ("source", "Brevet"),
                ], as: .sofOfficer)
            #expect(saved.status == 303)
            guard case .target? = site.paper?.extracts.first?.target else {
                Issue.record("it became a target")
                return
            }
            let page = try await site.get("/tal/overfoersel", as: .sofOfficer).text
            #expect(page.contains("Tallet skal under 45."))
            #expect(page.contains("href=\"\(path)\""))
            #expect(
                !(try await site.get("/tal/overfoersel").text.contains("Tallet skal under 45.")))
        }
    }

    //
    @Test func `papers that wait lie on the desk of the coordinator and lead to them`()
        async throws
    {
        try await withSite { site in
            let path = try await site.takePaper()
            let desk = try await site.get("/mit-bord", as: .coordinator).text
            #expect(desk.contains("1 papir i vidensbanken venter"))
            let list = try await site.get("/viden?staar=venter", as: .coordinator).text
            #expect(list.contains("href=\"\(path)\""))
            _ = try await site.post(
                "\(path)/felt/date", [("seen", "1"), ("tilfoej", "5. oktober 2021")],
                as: .tmfOfficer)
            let after = try await site.get("/mit-bord", as: .coordinator).text
            #expect(!after.contains("papir i vidensbanken venter"))
            let none = try await site.get("/viden?staar=venter", as: .coordinator).text
            #expect(!none.contains("href=\"\(path)\""))
        }
    }
}
