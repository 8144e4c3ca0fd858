// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

//
struct ClosedItemTests {
    static let secret = "Hundeloftet"
    private static let item = [
        ("title", secret), ("purpose", "discuss"), ("topic", "every"),
        ("problem", "Hundeloftet larmer."),
    ]

    /// A closed item, decided and minuted; its address.
    func given(_ site: TestSite) async throws -> String {
        let path = MeetingHomeTests.path
        let item = try await MeetingHomeTests.added(site, Self.item)
        let closed = try await site.post(
            "\(item)/lukning",
            [("basis", "private-affairs"), ("neutral-title", "En sag om en borger")],
            as: .secretary)
        #expect(closed.status == 303)
        try await MeetingHomeTests.open(site)
        _ = try await site.post(
            "\(item)/beslutning", [("outcome", "discussed"), ("wording", "Hundeloftet lukkes")],
            as: .secretary)
        let id = item.split(separator: "/").last ?? ""
        _ = try await site.post(
            "\(path)/referat/tekst", [("tekst-\(id)", "Hundeloftet blev drøftet")],
            as: .secretary)
        return item
    }

    private func leaks(_ site: TestSite, _ item: String, to viewer: Viewer) async throws -> [String]
    {
        let path = MeetingHomeTests.path
        var found: [String] = []
        for page in [
            path, "\(path)/referat", "\(path)/referat/tekst", "\(path)/gang", "/moeder", item,
            "\(item)/lukning", "\(item)/beslutning", "/fora/samarbejdsforum",
            "/fora/samarbejdsforum/moeder", "/organisationer/samarbejdsforum/historie",
            "/soeg?q=Hundeloftet", "/beslutninger",
        ] {
            let answer = try await site.get(page, as: viewer)
            let text = answer.text.replacing("soeg?q=Hundeloftet", with: "")
                .replacing("value=\"Hundeloftet\"", with: "")
                .replacing("“Hundeloftet”", with: "")
            if text.contains(Self.secret) { found.append(page) }
        }
        return found
    }

    @Test func `strangers and other officers find a closed item nowhere`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let item = try await given(site)
            for viewer in [Viewer.stranger, .sofOfficer, .tmfOfficer] {
                #expect(try await leaks(site, item, to: viewer) == [])
            }
            let page = try await site.get(MeetingHomeTests.path)
            #expect(page.text.contains("En sag om en borger"))
            #expect(page.text.contains("forvaltningsloven § 27"))
            #expect(
                try await site.get(MeetingHomeTests.path, as: .participant).text
                    .contains(Self.secret))
        }
    }

    @Test func `whoever is kept out finds it nowhere, an administrator no more`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let item = try await given(site)
            for person in [PersonID.neighbor, .administrator] {
                let kept = try await site.post(
                    "\(item)/udelukkede", [("person", person.rawValue)], as: .secretary)
                #expect(kept.status == 303)
            }
            for viewer in [Viewer.participant, .administrator] {
                #expect(try await leaks(site, item, to: viewer) == [])
            }
            #expect(try await site.get(item, as: .administrator).status == 404)
            #expect(
                try await site.get(MeetingHomeTests.path, as: .secretary).text
                    .contains(Self.secret))
        }
    }
}
