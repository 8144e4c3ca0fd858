// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct LiveActionTests {
    private static let path = "/moeder/sommer/opgaver/ny"
    private static let form = [
        ("item", "lys"), ("title", "Bestil to lygter"), ("owner", "person:planner"),
        ("due", "1. juli 2021"),
    ]

    private func owner(_ site: TestSite) -> String { "person:\(PersonID.planner)" }

    private func form(_ site: TestSite, _ changes: [String: String] = [:]) -> [(String, String)] {
        Self.form.map { name, value in
            (name, changes[name] ?? (name == "owner" ? owner(site) : value))
        }
    }

    private func actions(_ site: TestSite) -> [ActionItem] {
        Array(site.runtime.snapshot.present.city.matters.actions.values)
    }

    @Test func `an action agreed while talking keeps where it comes from`() async throws {
        try await withMeeting { site in
            let answer = try await site.post(Self.path, form(site), as: .secretary)
            #expect(answer.status == 303)
            #expect(answer.location == "/moeder/sommer/live#punkt-lys")
            let action = try #require(actions(site).first)
            #expect(action.title == "Bestil to lygter")
            #expect(action.owner == ActionOwner(.police, person: .planner))
            #expect(
                action.source
                    == ActionSource(forum: .forum, meeting: LiveSite.meeting, item: "lys"))
            for page in [LiveSite.path, "/moeder/sommer", "/opgaver"] {
                let text = try await site.get(page, as: .secretary).text
                #expect(text.contains("Bestil to lygter"))
            }
            #expect(try await !site.get("/moeder/sommer").text.contains("Bestil to lygter"))
        }
    }

    @Test func `those who follow see it as it is agreed`() async throws {
        try await withMeeting { site in
            let form = form(site)
            let text = try await site.follow(
                as: .participant, until: { $0.contains("Bestil to lygter") }
            ) {
                _ = try await site.post(Self.path, form, as: .secretary)
            }
            #expect(text.contains("Aftalte opgaver"))
        }
    }

    @Test(arguments: [
        ("title", "", "title"), ("owner", "", "owner"), ("due", "1. maj 2021", "due"),
        ("item", "", "item"), ("title", "Ring til 010190-1234", "title"),
        // The secretary has no part in this one.
        ("item", "loen", "item"),
    ])
    func `what is wrong stands at its field, and nothing is agreed`(
        field: String, typed: String, wrong: String
    ) async throws {
        try await withMeeting { site in
            let page = try await site.post(Self.path, form(site, [field: typed]), as: .secretary)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"\(wrong)-error\""))
            #expect(!page.text.contains("Sekretærens timer"))
            #expect(actions(site).isEmpty)
        }
    }

    @Test func `an action of a closed item is there for those who see the item`() async throws {
        try await withMeeting { site in
            _ = try await site.post(
                Self.path,
                form(site, ["item": "borger", "title": "Ring til beboeren"]), as: .secretary)
            for viewer in [Viewer.stranger, .sofOfficer] {
                for page in ["/moeder/sommer", "/opgaver", "/fora/samarbejdsforum"] {
                    let text = try await site.get(page, as: viewer).text
                    #expect(!text.contains("Ring til beboeren"))
                }
            }
            let page = try await site.get("/moeder/sommer", as: .participant)
            #expect(page.text.contains("Ring til beboeren"))
        }
    }

    @Test func `members follow, and agree on nothing in the secretary's place`() async throws {
        try await withMeeting { site in
            let answer = try await site.post(Self.path, form(site), as: .participant)
            #expect([401, 403].contains(answer.status))
            #expect(actions(site).isEmpty)
        }
    }
}
