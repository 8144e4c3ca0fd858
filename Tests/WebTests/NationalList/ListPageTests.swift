// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// The pages about the national list.
struct ListPageTests {
    @Test func `the overview tells each list's numbers and where the criteria changed`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let page = try await site.get("/listen").text
            #expect(page.contains("/listen/2017"))
            #expect(page.contains(">22<"))
            #expect(page.contains("nye kriterier"))
            #expect(page.contains("kan ikke sammenlignes"))
            #expect(page.contains("2017: 4 områder efter kriterierne af 2014."))
            #expect(page.contains("boligsocialnet 2017"))
            let english = try await site.get("/listen", headers: ["Cookie": "sprog=en"]).text
            #expect(english.contains("The national list"))
        }
    }

    @Test func `an overview without lists says so`() async throws {
        try await withSite { site in
            let page = try await site.get("/listen")
            #expect(page.status == 200)
            #expect(page.text.contains("Ingen liste er skrevet ind endnu."))
        }
    }

    @Test func `a list tells what came and went, with its source and what is not verified`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let page = try await site.get("/listen/2017").text
            #expect(page.contains("Kilden siger 2 nye og 5 ude."))
            #expect(page.contains("Det passer med antallet på listen før."))
            let next = try await site.get("/listen/2018").text
            #expect(next.contains("Kriterierne er ændret siden listen før."))
            #expect(next.contains("Torvet"))
            #expect(next.contains("ikke efterprøvet"))
            #expect(try await site.get("/listen/1999").status == 404)
        }
    }

    @Test func `the criteria stand with the law's names, their sources and what is uncertain`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let page = try await site.get("/listen/kriterier").text
            #expect(page.contains("id=\"version-2018\""))
            #expect(page.contains("Udsat boligområde"))
            #expect(page.contains("mindst 1 af 2 kriterier"))
        }
    }

    @Test func `an area is judged with value, limit and distance, and by the other versions`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let page = try await site.get("/listen/omraader/\(AreaID.square)?aar=2019").text
            #expect(page.contains("2019 efter kriterierne af 2018"))
            #expect(page.contains("45,0\u{A0}%"))
            #expect(page.contains("over 40\u{A0}%"))
            #expect(page.contains("+5,0\u{A0}procentpoint"))
            #expect(page.contains("ned med 5,0\u{A0}procentpoint til højst 40\u{A0}%"))
            #expect(page.contains("Tallene er opdigtede."))
            #expect(page.contains("De samme tal efter de andre kriterier"))
        }
    }

    @Test func `R-419 lists by the same criteria stand together, under the names of their time`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let page = try await site.get("/listen").text
            #expect(page.contains("<h3>Efter kriterierne af 2018: 1 liste</h3>"))
            #expect(page.contains("<summary>Efter kriterierne af 2014: 2 lister</summary><table"))
            // The law knew no prevention areas then, so none are “not stated”.
            #expect(!page.contains("<th scope=\"col\">Forebyggelsesområder</th>"))
            #expect(page.contains("<th scope=\"col\">Udsat boligområde</th>"))
        }
    }

    @Test func `an area's answer is first, with how many criteria each category has met`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let page = try await site.get("/listen/omraader/\(AreaID.square)?aar=2019").text
            let facts = try #require(page.firstRange(of: "Efter tallene for 2019")?.lowerBound)
            let table = try #require(page.firstRange(of: "Kriterierne, et for et")?.lowerBound)
            #expect(facts < table)
            #expect(page[facts..<table].contains("Udsat boligområde: 1 af 2"))
            #expect(
                page.contains("mindst 1 af 2 kriterier (uden arbejde eller uddannelse og dømte)"))
            #expect(page.contains("<a href=\"/listen/kriterier#version-2018\">2018</a>"))
        }
    }

    @Test func `a housing area's page tells what the criteria and the lists say of it`()
        async throws
    {
        let area = AreaDraft(
            id: "gaarden", kind: .housingArea, name: "Gården", parent: .sydhavnen)
        let named = ListEdition(
            id: "2019", day: day("2019-12-01"), version: "2018", counts: [],
            moves: [
                ListMove(
                    "Gården", area: "gaarden", .left, tier: .vulnerable,
                    provenance: Provenance("TV2 2019"))
            ], provenance: Provenance("BL"))
        let more: [CityCommand] = [
            .area(.register(area)), .listing(.recordEdition(named)),
        ]
        try await withSite(ListSite.commands + more) { site in
            let page = try await site.get("/omraader/gaarden").text
            #expect(page.contains("Listen 1. december 2019: ude."))
        }
    }

    @Test func `an area without figures is not judged`() async throws {
        try await withSite(ListSite.commands) { site in
            let page = try await site.get("/listen/omraader/sydhavnen")
            #expect(page.status == 200)
            #expect(page.text.contains("så de kan ikke afgøres"))
            #expect(try await site.get("/listen/omraader/ingen").status == 404)
        }
    }

    @Test func `a figure of few people is not on the page, nor what could be reckoned from it`()
        async throws
    {
        try await withSite(ListSite.commands) { site in
            let page = try await site.get("/listen/omraader/\(AreaID.square)?aar=2018").text
            #expect(page.contains("få mennesker"))
            #expect(!page.contains("0,2\u{A0}%"))
            #expect(page.contains("Kan ikke afgøres") || page.contains("kan ikke afgøres"))
        }
    }
}
