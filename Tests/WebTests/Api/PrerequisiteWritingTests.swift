// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct PrerequisiteWritingTests {
    @Test func `a prerequisite is made, moves the forecast, and is taken away`() async throws {
        try await withApi { site in
            let made = try await site.api(
                "POST", "prerequisites", key: "sof-writes",
                [
                    "id": "ro", "from": "byrum-anlaegges", "to": "brobygning-begynder",
                    "kind": "FF", "lag": ["days": 100, "unit": "working"],
                ])
            #expect(made.status == 201)
            #expect(made.headers["location"] == "/api/v1/prerequisites/ro")
            let late = try await site.api("GET", "activities/brobygning-begynder").json
            #expect(late["breach"]?["promised"] == "2021-11-30")
            let gone = try await site.api("DELETE", "prerequisites/ro", key: "sof-writes")
            #expect(gone.status == 204)
            #expect(gone.text.isEmpty)
            #expect(try await site.api("GET", "prerequisites/ro").status == 404)
            let back = try await site.api("GET", "activities/brobygning-begynder").json
            #expect(back["breach"] == nil)
        }
    }

    @Test func `R-043: a ring is refused and named`() async throws {
        try await withApi { site in
            let page = try await site.api(
                "POST", "prerequisites", key: "tmf-writes",
                ["from": "brobygning-begynder", "to": "byrum-anlaegges"])
            #expect(page.status == 422)
            #expect(page.json["type"] == "/api/problems/prerequisite.loop")
            #expect(page.pointers == ["#/from"])
        }
    }

    @Test func `a link to a draft of others is not there`() async throws {
        try await withApi { site in
            let page = try await site.api(
                "POST", "prerequisites", key: "committee-writes",
                ["from": "hemmeligt-arbejde", "to": "brobygning-begynder"])
            #expect(page.status == 422)
            #expect(page.json["type"] == "/api/problems/activity.unknown")
            let gone = try await site.api(
                "DELETE", "prerequisites/hemmelig-venten", key: "committee-writes")
            #expect(gone.status == 404)
        }
    }
}
