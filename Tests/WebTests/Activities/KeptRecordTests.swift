// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Runtime
import Testing

@testable import Web

/// What was reported and answered stays on the activity's page.
struct KeptRecordTests {
    private func report(_ site: TestSite, _ expected: String, note: String?) async throws {
        let version = site.activity(.buildSpace)?.version ?? 0
        let page = try await site.post(
            "/aktiviteter/byrum-anlaegges/melding",
            [
                ("version", "\(version)"), ("expected", expected), ("cause", "coordination"),
                ("note", note ?? ""),
            ], as: .tmfOfficer)
        #expect(page.status == 303)
    }

    @Test func `every report is kept with its note, the latest first`() async throws {
        try await withSite { site in
            try await report(site, "november 2021", note: "Ingen har aftalt driften")
            try await report(site, "december 2021", note: nil)
            let page = try await site.get("/aktiviteter/byrum-anlaegges", as: .tmfOfficer).text
            let list = try #require(page.split(separator: "id=\"meldinger\"").last)
            let (late, early) = (
                try #require(list.range(of: "december 2021")),
                try #require(list.range(of: "november 2021"))
            )
            #expect(late.lowerBound < early.lowerBound)
            #expect(list.contains("Ingen har aftalt driften"))
            let stranger = try await site.get("/aktiviteter/byrum-anlaegges").text
            #expect(stranger.contains("ventes færdig november 2021"))
            #expect(!stranger.contains("Ingen har aftalt driften"))
        }
    }

    @Test func `an accepted date stays with who gave it when the promise holds again`() async throws
    {
        try await withSite { site in
            try await report(site, "december 2021", note: nil)
            _ = try await site.post(
                "/aktiviteter/brobygning-begynder/ny-dato", [("commitment", "marts 2022")],
                as: .sofOfficer)
            let page = try await site.get("/aktiviteter/brobygning-begynder").text
            #expect(site.activity(.buildBridge)?.breach == nil)
            #expect(page.contains("Svar, da løftet brød"))
            #expect(
                page.contains(
                    "Leder af den sociale indsats, Socialforvaltningen, lovede marts 2022 i "
                        + "stedet for efteråret 2021."))
        }
    }

    //
    @Test func `who has contested is asked again when it grows worse`() async throws {
        try await withSite { site in
            try await report(site, "december 2021", note: nil)
            _ = try await site.post(
                "/aktiviteter/brobygning-begynder/indsigelse", [("objection", "Vi står klar")],
                as: .sofOfficer)
            #expect(
                try await site.get("/aktiviteter/brobygning-begynder").text
                    .contains("bestred forsinkelsen 7. juni 2021"))
            try await report(site, "februar 2022", note: nil)
            let page = try await site.get("/aktiviteter/brobygning-begynder", as: .sofOfficer).text
            #expect(page.contains("Socialforvaltningen har ikke svaret."))
            #expect(page.contains("Svar, da løftet brød"))
            #expect(page.contains("Vi står klar"))
            #expect(
                try await site.get("/mit-bord", as: .sofOfficer).text
                    .contains("Brudte løfter, der mangler svar"))
        }
    }

    //
    @Test func `a ring through a draft does not name the draft's activity`() async throws {
        let secret: [CityCommand] = [
            .initiative(
                .create(InitiativeDraft(id: "kladde", name: "Hemmelig", owner: .socialWork))),
            .activity(
                .plan(
                    ActivityDraft(
                        id: "hemmelig", initiative: "kladde", name: "Hemmelig plan",
                        responsible: .socialWork, plan: ActivityPlan(workdays: 5)))),
            .activity(.unlink(.spaceFirst)),
            .activity(.link(Prerequisite(id: "l1", from: .buildSpace, to: "hemmelig"))),
            .activity(.link(Prerequisite(id: "l2", from: "hemmelig", to: .buildBridge))),
        ]
        try await withSite(secret) { site in
            let page = try await site.post(
                "/aktiviteter/byrum-anlaegges/forudsaetninger",
                [("from", "brobygning-begynder"), ("kind", "FS")], as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("en aktivitet, du ikke har adgang til"))
            #expect(!page.text.contains("Hemmelig"))
        }
    }
}
