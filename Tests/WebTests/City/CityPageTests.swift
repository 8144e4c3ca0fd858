// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct CityPageTests {
    /// The technical department expects the space in November, not in the summer.
    static let delay = CityCommand.activity(
        .report(
            .buildSpace,
            ProgressDraft(progress: Progress(expected: period("2021-11")), cause: .coordination),
            seen: nil))

    @Test func `a page that is not there is calm, and asks for nothing that is not there`()
        async throws
    {
        try await withSite { site in
            let page = try await site.get("/findes-ikke")
            #expect(page.status == 404)
            #expect(page.text.contains("<h1>Siden findes ikke</h1>"))
            for asset in page.text.matches(of: /href="(\/assets\/[^"]*)"/) {
                let found = try await site.get(String(asset.output.1)).status
                #expect(found == 200)
            }
            #expect(page.text.contains("<link rel=\"icon\""))
        }
    }

    @Test func `gaps in responsibility stand first and are counted`() async throws {
        try await withSite { site in
            let page = try await site.get("/")
            #expect(page.status == 200)
            #expect(page.text.contains("0 af 2"))
            #expect(page.text.contains("2 huller i ansvaret"))
            let gap = try #require(page.text.firstRange(of: "Ingen post har ansvaret"))
            let list = try #require(page.text.firstRange(of: "attention-list"))
            #expect(list.upperBound < gap.lowerBound)
        }
    }

    @Test func `a broken promise is told with its cause and the department behind it`()
        async throws
    {
        try await withSite([Self.delay]) { site in
            let page = try await site.get("/")
            #expect(
                page.text.contains(
                    "fordi “Byrummet anlægges” er forsinket (Teknik- og Miljøforvaltningen)"))
            #expect(page.text.contains("Socialforvaltningen venter på Teknik- og"))
            #expect(page.text.contains("href=\"/venter/sof/tmf\""))
        }
    }

    @Test func `the next dates are those of the coming sixty days`() async throws {
        try await withSite(today: day("2021-06-07")) { site in
            let page = try await site.get("/")
            #expect(page.text.contains("Intet forfalder inden for 60 dage."))
        }
        try await withSite(today: day("2021-08-02")) { site in
            let page = try await site.get("/")
            #expect(page.text.contains("sommeren 2021"))
            #expect(page.text.contains("om 4 uger"))
        }
    }

    @Test func `a pinned deadline and the end of a programme are dates too`() async throws {
        let pin = CityCommand.activity(
            .pin(.buildSpace, Pin(day: day("2021-06-21"), authority: "Borgerrepræsentationen")))
        let programme = CityCommand.initiative(
            .startProgramme(
                ProgrammeDraft(
                    id: "hotspot", kind: .hotspot, name: "Hotspot Sydhavnen", areas: [.sydhavnen],
                    leader: nil, goals: [], start: period("2020"), end: period("2021-07"),
                    evaluationDue: nil, source: nil)))
        try await withSite([pin, programme]) { site in
            let page = try await site.get("/datoer")
            let pinned = try #require(page.text.firstRange(of: "Frist sat af andre"))
            let ends = try #require(page.text.firstRange(of: "Programmet slutter"))
            #expect(pinned.lowerBound < ends.lowerBound)
        }
    }

    @Test func `a draft is counted and named only for those who work on it`() async throws {
        let draft = CityCommand.initiative(
            .create(
                InitiativeDraft(
                    id: "kladde", name: "Kladde til en indsats", areas: [.square],
                    owner: .urbanSpaces)))
        let promised = CityCommand.activity(
            .plan(
                ActivityDraft(
                    id: "hemmelig", initiative: "kladde", name: "Hemmelig aktivitet",
                    responsible: .urbanSpaces, plan: ActivityPlan(workdays: 5))))
        let promise = CityCommand.activity(.promise("hemmelig", period("2021-06"), reason: nil))
        try await withSite([draft, promised, promise]) { site in
            let stranger = try await site.get("/")
            #expect(!stranger.text.contains("Hemmelig aktivitet"))
            let officer = try await site.get("/", as: .tmfOfficer)
            #expect(officer.text.contains("Hemmelig aktivitet"))
        }
    }

    @Test func `on a past day the city is shown as it was`() async throws {
        try await withSite { site in
            let before = try await site.get("/?dag=2021-01-03")
            #expect(before.text.contains("Her er ingen områder endnu."))
            #expect(before.text.contains("Du ser byen, som den var"))
            let after = try await site.get("/?dag=2021-02-01")
            #expect(after.text.contains("href=\"/omraader/sydhavnen?dag=2021-02-01\""))
        }
    }

    @Test func `all that needs attention is counted by what is wrong`() async throws {
        try await withSite([Self.delay]) { site in
            let page = try await site.get("/opmaerksomhed")
            #expect(page.text.contains("<dt>Uden ansvarlig</dt><dd>2</dd>"))
            #expect(page.text.contains("<dt>Løfter og frister, der brydes</dt><dd>2</dd>"))
        }
    }

    @Test func `the front page reads in English too`() async throws {
        try await withSite { site in
            let page = try await site.get("/", headers: ["Cookie": "sprog=en"])
            #expect(page.text.contains("<html lang=\"en\""))
            #expect(page.text.contains("Needs attention"))
        }
    }
}
