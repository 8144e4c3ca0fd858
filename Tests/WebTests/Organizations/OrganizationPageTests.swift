// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct OrganizationPageTests {
    /// The technical department says that the urban space comes in November.
    private static let slip = CityCommand.activity(
        .report(
            .buildSpace,
            ProgressDraft(progress: Progress(expected: period("2021-11")), cause: .coordination),
            seen: nil))

    @Test func `the list shows every kind, with units under what they belong to`() async throws {
        try await withSite { site in
            let page = try await site.get("/organisationer")
            #expect(page.status == 200)
            #expect(page.text.contains("<h2>Forvaltninger</h2>"))
            #expect(page.text.contains("<h2>Lokaludvalg</h2>"))
            #expect(!page.text.contains("<h2>Enheder</h2>"))
            let department = try #require(
                page.text.split(separator: ">Teknik- og Miljøforvaltningen</a>").last)
            #expect(department.contains(">Områdefornyelsen</a>"))
            #expect(page.text.contains("1 post, 1 ubesat"))
        }
    }

    @Test func `the page says whom to write to, and that nobody is named`() async throws {
        let named = CityCommand.organization(.nameContact(.tmf, post: .urbanSpaces))
        try await withSite([named]) { site in
            let tmf = try await site.get("/organisationer/tmf")
            #expect(tmf.text.contains("<dt>Én indgang</dt><dd><a href=\"/poster/tmf-byrum\">"))
            let sof = try await site.get("/organisationer/sof")
            #expect(sof.text.contains("<dt>Én indgang</dt><dd>Ingen er udpeget"))
        }
    }

    @Test func `a broken promise is shown by those who gave it, with whom they wait for`()
        async throws
    {
        try await withSite([Self.slip]) { site in
            let page = try await site.get("/organisationer/sof")
            #expect(page.text.contains("Et løfte brydes"))
            #expect(page.text.contains(">Brobygning</a>"))
            #expect(
                page.text.contains(
                    "Socialforvaltningen venter på Teknik- og Miljøforvaltningen: en aktivitet"))
            #expect(page.text.contains("href=\"/venter/sof/tmf\""))
        }
    }

    @Test func `a promise that was moved has not been kept, though the last one was`()
        async throws
    {
        let tender: ActivityID = "udbud"
        let moved: [ActivityCommand] = [
            .plan(
                ActivityDraft(
                    id: tender, initiative: .urbanSpace, name: "Udbud", responsible: .urbanSpaces,
                    plan: ActivityPlan(workdays: 1))),
            .promise(tender, period("2020-12"), reason: nil),
            .promise(tender, period("2021-02"), reason: nil),
            .report(
                tender,
                ProgressDraft(
                    progress: Progress(started: day("2020-12-01"), finished: Cast.opening)),
                seen: nil),
        ]
        try await withSite(moved.map(CityCommand.activity)) { site in
            let page = try await site.get("/organisationer/tmf")
            #expect(page.text.contains("0 af 1 afsluttede holdt, som først lovet"))
        }
    }

    @Test func `a draft is no part of the page for those who may not see it`() async throws {
        let draft = CityCommand.initiative(
            .create(
                InitiativeDraft(
                    id: "kladde", name: "En hemmelig kladde", owner: .urbanSpaces,
                    isPublic: false)))
        try await withSite([draft]) { site in
            for path in ["/organisationer/tmf", "/poster/tmf-byrum"] {
                let stranger = try await site.get(path)
                let neighbor = try await site.get(path, as: .participant)
                let officer = try await site.get(path, as: .tmfOfficer)
                #expect(!stranger.text.contains("En hemmelig kladde"))
                #expect(!neighbor.text.contains("En hemmelig kladde"))
                #expect(officer.text.contains("En hemmelig kladde"))
            }
        }
    }

    @Test func `a closed organization names who carries on`() async throws {
        let closed = CityCommand.organization(
            .close(.renewal, lastDay: day("2021-05-31"), successor: .tmf))
        try await withSite([closed]) { site in
            let page = try await site.get("/organisationer/omraadefornyelsen", as: .coordinator)
            #expect(page.text.contains("til og med 31. maj 2021"))
            #expect(page.text.contains("afløst af Teknik- og Miljøforvaltningen"))
            #expect(!page.text.contains("Skift navn"))
            let list = try await site.get("/organisationer")
            #expect(list.text.contains("Nedlagt (1)"))
            let before = try await site.get("/organisationer?dag=2021-05-31")
            #expect(!before.text.contains("Nedlagt (1)"))
        }
    }

    @Test func `what somebody may not change is not offered, nor on a past day`() async throws {
        try await withSite { site in
            let officer = try await site.get("/organisationer/tmf", as: .tmfOfficer)
            #expect(officer.text.contains("/organisationer/tmf/poster/ny"))
            #expect(!officer.text.contains("/organisationer/tmf/navn"))
            let other = try await site.get("/organisationer/tmf", as: .sofOfficer)
            #expect(!other.text.contains("/organisationer/tmf/poster/ny"))
            let past = try await site.get(
                "/organisationer/tmf?dag=2021-02-01", as: .administrator)
            #expect(!past.text.contains("/organisationer/tmf/navn"))
        }
    }

    @Test func `an unknown name is not there`() async throws {
        try await withSite { site in
            for path in ["/organisationer/ukendt", "/poster/ukendt", "/personer/ukendt"] {
                let page = try await site.get(path)
                #expect(page.status == 404)
            }
        }
    }
}
