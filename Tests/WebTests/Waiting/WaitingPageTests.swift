// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

struct WaitingPageTests {
    @Test func `where nobody waits the page says so and leads on`() async throws {
        try await withSite(today: day("2021-02-01")) { site in
            let page = try await site.get("/venter")
            #expect(page.status == 200)
            #expect(page.text.contains("Ingen forvaltning venter på en forsinkelse"))
            #expect(page.text.contains("href=\"/opmaerksomhed\""))
            #expect(!page.text.contains("class=\"matrix\""))
        }
    }

    @Test func `a delay puts the days in the cell of the two departments`() async throws {
        try await withSite { site in
            try await site.delay()
            let page = try await site.get("/venter")
            #expect(
                page.text.contains(
                    "aria-label=\"98 dage: Socialforvaltningen venter på Teknik- og "
                        + "Miljøforvaltningen\""))
            #expect(page.text.contains("<td class=\"heat-4\"><a href=\"/venter/sof/tmf\""))
            #expect(page.text.contains("“Brobygning” venter på “Byrummet anlægges”"))
        }
    }

    @Test func `the cell leads to the reasons, who must act, and the cause`() async throws {
        try await withSite { site in
            try await site.delay()
            let page = try await site.get("/venter/sof/tmf")
            #expect(page.status == 200)
            #expect(page.text.contains("Socialforvaltningen venter på Teknik- og Miljø"))
            #expect(page.text.contains("href=\"/poster/tmf-byrum\""))
            #expect(page.text.contains("href=\"/aktiviteter/byrum-anlaegges\""))
            #expect(page.text.contains("samarbejde og arbejdsdeling"))
        }
    }

    @Test func `a pair that does not wait says so; an unknown one is not there`() async throws {
        try await withSite { site in
            let idle = try await site.get("/venter/oekf/tmf")
            #expect(idle.status == 200)
            #expect(idle.text.contains("Der er ingen dage på spil"))
            #expect(try await site.get("/venter/oekf/findes-ikke").status == 404)
        }
    }

    @Test func `what waits in a draft is not there for a stranger, in figures either`() async throws
    {
        try await withSite(CityCommand.draftThatWaits) { site in
            try await site.delay()
            let open = try await site.get("/venter", as: .coordinator)
            let closed = try await site.get("/venter")
            #expect(open.text.contains("Økonomiforvaltningen venter på Teknik- og Miljø"))
            #expect(!closed.text.contains("Økonomiforvaltningen"))
            let pair = try await site.get("/venter/oekf/tmf")
            #expect(!pair.text.contains("Hemmelig"))
        }
    }

    @Test func `a past day shows who waited then`() async throws {
        try await withSite { site in
            try await site.delay()
            let page = try await site.get("/venter?dag=2021-02-01")
            #expect(page.text.contains("Ingen forvaltning venter"))
            #expect(page.text.contains("href=\"/opmaerksomhed?dag=2021-02-01\""))
        }
    }
}

extension TestSite {
    /// The technical department reports today that the space comes in November.
    func delay(note: NoteID? = nil) async throws {
        let report = ProgressDraft(
            progress: Progress(started: day("2021-05-03"), expected: period("2021-11")),
            cause: .coordination, note: note)
        _ = try await runtime.submit(
            Submission(
                [.activity(.report(.buildSpace, report, seen: nil))], by: .tmfOfficer,
                cause: "test/delay",
                vault: note.map { [.note($0, "Ingen har aftalt driften")] } ?? []))
    }
}

extension CityCommand {
    /// A draft of the finance department with an activity that waits for the urban space.
    static let draftThatWaits: [CityCommand] = [
        .initiative(
            .create(
                InitiativeDraft(id: "udkast", name: "Hemmeligt udkast", owner: .areaCoordinator))),
        .activity(
            .plan(
                ActivityDraft(
                    id: "hemmelig", initiative: "udkast", name: "Hemmelig måling",
                    responsible: .areaCoordinator, plan: ActivityPlan(workdays: 5)))),
        .activity(.link(Prerequisite(id: "rum-foer-maaling", from: .buildSpace, to: "hemmelig"))),
    ]
}
