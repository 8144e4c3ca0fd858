// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

//
struct FindingTieTests {
    private static let path = "\(FindingSite.path)/knyt"
    private static let initiative = "/indsatser/byrum-hoerdumsgade"

    @Test func `a finding that is tied stands on the initiative's page and in its history`()
        async throws
    {
        try await withSite(FindingSite.found(isPublic: true)) { site in
            let saved = try await site.post(
                Self.path, [("way", "indsats"), ("carrier", "byrum-hoerdumsgade")],
                as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(try await site.get(Self.initiative).text.contains("Belysning, fund 1"))
            #expect(
                try await site.get("\(Self.initiative)/historie").text.contains("føres videre i"))
            let removed = try await site.post(
                "\(Self.path)/fjern", [("fra", "initiative/byrum-hoerdumsgade")],
                as: .tmfOfficer)
            #expect(removed.status == 303)
            #expect(
                try await site.get(Self.initiative).text.contains("Belysning, fund 1") == false)
        }
    }

    @Test func `what only the house sees is not on the initiative's page for a stranger`()
        async throws
    {
        let tied =
            FindingSite.found()
            + [
                .finding(
                    .link(FindingSite.lamp, to: .initiative(id: "byrum-hoerdumsgade")))
            ]
        try await withSite(tied) { site async throws in
            #expect(
                try await site.get(Self.initiative).text.contains("Belysning, fund 1") == false)
            #expect(
                try await site.get("\(Self.initiative)/historie").text.contains("føres videre")
                    == false)
            #expect(
                try await site.get(Self.initiative, as: .tmfOfficer).text
                    .contains("Belysning, fund 1"))
        }
    }

    @Test func `a new activity is made with the finding tied to it`() async throws {
        try await withSite(FindingSite.found(isPublic: true)) { site in
            let led = try await site.post(
                Self.path, [("way", "ny"), ("carrier", "byrum-hoerdumsgade")], as: .coordinator)
            #expect(led.location == "\(Self.initiative)/aktiviteter/ny?fund=f-lampe")
            let page = try await site.get(led.location ?? "", as: .coordinator).text
            #expect(page.contains("name=\"fund\" value=\"f-lampe\""))
            let made = try await site.post(
                "\(Self.initiative)/aktiviteter/ny",
                [
                    ("fund", "f-lampe"), ("name", "Nye lygter"), ("responsible", "tmf-byrum"),
                    ("workdays", "5"),
                ], as: .coordinator)
            #expect(made.status == 303)
            guard case .activity(let id)? = site.finding()?.carriers.first else {
                Issue.record("the finding is tied to an activity")
                return
            }
            #expect(
                try await site.get("/aktiviteter/\(id)").text.contains("Belysning, fund 1"))
        }
    }

    @Test func `without a choice the form says so beside the field`() async throws {
        try await withSite(FindingSite.found()) { site in
            let page = try await site.post(Self.path, [("way", "aktivitet")], as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"activity-error\""))
        }
    }

    @Test func `several are read and shown or hidden together, or none of them`() async throws {
        let two = ["f-en", "f-to"].map { id in
            CityCommand.finding(
                .report(FindingSite.draft(FindingID(id), by: .neighbor(contact: nil))))
        }
        try await withSite(FindingSite.rules + two) { site in
            #expect(try await site.get("/fund/laes", as: .tmfOfficer).text.contains("fund 2"))
            let verdicts = [("dom-f-en", "vis"), ("dom-f-to", "skjul")]
            let seen = [("seen-f-en", "2"), ("seen-f-to", "2")]
            let without = try await site.post("/fund/laes", verdicts + seen, as: .tmfOfficer)
            #expect(without.status == 422)
            #expect(site.finding("f-en")?.sight == .awaiting)
            let old = try await site.post(
                "/fund/laes",
                verdicts + [("seen-f-en", "1"), ("seen-f-to", "2"), ("reason", "Dublet")],
                as: .tmfOfficer)
            #expect(old.status == 409)
            #expect(site.finding("f-to")?.sight == .awaiting)
            let saved = try await site.post(
                "/fund/laes", verdicts + seen + [("reason", "Dublet")], as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(site.finding("f-en")?.sight.isShown == true)
            #expect(try await site.get("/fund/f-to").status == 404)
            #expect(try await site.get("/fund/laes", as: .tmfOfficer).text.contains("Alt er læst"))
        }
    }
}
