// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

struct HistoryPageTests {
    private static let delayed =
        "Teknik- og Miljøforvaltningen meldte, at “Byrummet anlægges” begyndte 3. maj 2021 og nu "
        + "ventes færdig november 2021, 91 dage senere end lovet."

    @Test func `an initiative's history tells the delay, and what it broke elsewhere`() async throws
    {
        try await withSite { site in
            try await site.delay()
            let page = try await site.get("/indsatser/byrum-hoerdumsgade/historie")
            #expect(page.status == 200)
            #expect(page.text.contains(Self.delayed))
            #expect(page.text.contains("Løftet om “Brobygning” holder ikke"))
            #expect(!page.text.contains("lovede “Brobygning”"))
            #expect(page.text.contains("href=\"/indsatser/brobygning\""))
        }
    }

    @Test func `the newest day comes first, and the oldest on request`() async throws {
        try await withSite { site in
            try await site.delay()
            let path = "/indsatser/byrum-hoerdumsgade/historie"
            for (query, isOldestFirst) in [("", false), ("?orden=aeldste", true)] {
                let text = try await site.get(path + query).text
                let promised = text.firstRange(of: "lovede “Byrummet anlægges”")?.lowerBound
                let broken = text.firstRange(of: "Løftet om “Byrummet anlægges” holder ikke")?
                    .lowerBound
                #expect(try (#require(promised) < #require(broken)) == isOldestFirst)
            }
        }
    }

    @Test func `an area's history holds its own, its initiatives' and who answers around it`()
        async throws
    {
        let duties: [CityCommand] = [
            .area(.assign("r1", .sydhavnen, .whole, to: .areaCoordinator, from: Cast.opening)),
            .area(.addAlias(.sydhavnen, alias: "Sydhavnskvarteret")),
        ]
        try await withSite(duties) { site in
            try await site.delay()
            let page = try await site.get("/omraader/anker-joergensens-plads/historie")
            #expect(page.text.contains("fik ansvaret for den samlede indsats i Sydhavnen"))
            #expect(!page.text.contains("Sydhavnskvarteret"))
            #expect(page.text.contains(Self.delayed))
            #expect(page.text.contains("lovede “Brobygning” til efteråret 2021"))
            let around = try await site.get("/omraader/sydhavnen/historie")
            #expect(around.text.contains("Sydhavnskvarteret"))
        }
    }

    @Test func `a past day knows nothing of what came later`() async throws {
        try await withSite { site in
            try await site.delay()
            let page = try await site.get("/indsatser/byrum-hoerdumsgade/historie?dag=2021-03-01")
            #expect(page.text.contains("lovede “Byrummet anlægges” til sommeren 2021"))
            #expect(!page.text.contains("holder ikke"))
            #expect(!page.text.contains("november 2021"))
        }
    }

    @Test func `notes and names of writers are for staff`() async throws {
        try await withSite { site in
            try await site.delay(note: "n1")
            let path = "/indsatser/byrum-hoerdumsgade/historie"
            let open = try await site.get(path, as: .coordinator).text
            #expect(open.contains("Ingen har aftalt driften"))
            #expect(open.contains("Skrevet af Navn planner, Teknik- og Miljøforvaltningen"))
            for viewer in [Viewer.stranger, .participant] {
                let text = try await site.get(path, as: viewer).text
                #expect(
                    !text.contains("Ingen har aftalt driften") && !text.contains("Navn planner"))
                #expect(text.contains("Skrevet af Teknik- og Miljøforvaltningen"))
            }
        }
    }

    @Test func `of a writer with several posts the one that works in the initiative is told`()
        async throws
    {
        let lights = CityCommand.organization(
            .establishPost("tmf-belysning", in: .tmf, title: "Leder af belysning", from: nil))
        func held(_ id: MembershipID, _ post: PostID) -> CityCommand {
            .organization(
                .beginMembership(
                    MembershipDraft(id: id, person: .planner, post: post, from: Cast.opening)))
        }
        let path = "/indsatser/byrum-hoerdumsgade/historie"
        try await withSite([lights, held("m1", "tmf-belysning"), held("m2", .urbanSpaces)]) {
            site in
            try await site.delay()
            #expect(
                try await site.get(path).text.contains(
                    "Skrevet af Leder af byrum, Teknik- og Miljøforvaltningen"))
        }
        try await withSite([lights, held("m1", "tmf-belysning"), held("m2", .renewalLead)]) {
            site in
            try await site.delay()
            let text = try await site.get(path).text
            #expect(!text.contains("Leder af belysning"))
            #expect(text.contains("Skrevet af Områdefornyelsen og Teknik- og Miljøforvaltningen"))
        }
    }

    @Test func `a draft has no history for a stranger`() async throws {
        try await withSite(CityCommand.draftThatWaits) { site in
            try await site.delay()
            #expect(try await site.get("/indsatser/udkast/historie").status == 404)
            #expect(
                try await site.get("/indsatser/udkast/historie", as: .coordinator).status == 200)
            let page = try await site.get("/indsatser/byrum-hoerdumsgade/historie")
            #expect(!page.text.contains("Hemmelig"))
        }
    }

    @Test func `an organization's history holds its units`() async throws {
        try await withSite { site in
            let page = try await site.get("/organisationer/tmf/historie")
            #expect(page.text.contains("Posten “Leder af byrum” blev oprettet"))
            #expect(page.text.contains("Posten “Leder af områdefornyelsen” blev oprettet"))
            #expect(!page.text.contains("Leder af den sociale indsats"))
            #expect(try await site.get("/organisationer/findes-ikke/historie").status == 404)
        }
    }

    @Test func `it reads in English too`() async throws {
        try await withSite { site in
            try await site.delay()
            let page = try await site.get(
                "/indsatser/byrum-hoerdumsgade/historie", headers: ["Cookie": "sprog=en"])
            #expect(page.text.contains("91 days later than promised. Cause: coordination"))
        }
    }

    @Test func `an area also tells of an initiative that has left it, until it left`() async throws
    {
        try await withSite { site in
            func describe(_ name: String, _ areas: [AreaID], on date: String) async throws {
                _ = try await site.runtime.submit(
                    Submission(
                        [
                            .initiative(
                                .describe(
                                    InitiativeDraft(id: .bridge, name: name, areas: areas),
                                    seen: nil))
                        ], by: .coordinator, cause: "test/\(date)"))
            }
            try await describe("Brobygning på Anker Jørgensens Plads", [], on: "1")
            try await describe("Brobygning i hele byen", [], on: "2")
            let page = try await site.get("/omraader/anker-joergensens-plads/historie").text
            #expect(page.contains("“Brobygning på Anker Jørgensens Plads” begyndte"))
            #expect(page.contains("Beskrivelsen af indsatsen blev ændret: områder."))
            #expect(!page.contains("skiftede navn til “Brobygning i hele byen”"))
            let area = try await site.get("/omraader/anker-joergensens-plads").text
            #expect(!area.contains("Brobygning i hele byen"))
        }
    }
}
