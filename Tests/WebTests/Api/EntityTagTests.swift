// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct EntityTagTests {
    @Test func `what has not changed is not sent again`() async throws {
        try await withApi { site in
            for path in ["city", "areas", "activities/byrum-anlaegges"] {
                let first = try await site.api("GET", path)
                let again = try await site.api("GET", path, headers: ["If-None-Match": first.etag])
                #expect(again.status == 304)
                #expect(again.text.isEmpty)
                #expect(again.etag == first.etag)
            }
        }
    }

    @Test func `a change, another day and another reader have tags of their own`() async throws {
        try await withApi { site in
            let path = "activities/byrum-anlaegges"
            let first = try await site.api("GET", path).etag
            let others = [
                try await site.api("GET", path, key: "tmf-reads").etag,
                try await site.api("GET", "\(path)?day=2021-06-01").etag,
                try await site.api("GET", path, headers: ["Accept-Language": "da"]).etag,
            ]
            _ = try await site.api(
                "POST", "\(path)/promises", key: "tmf-writes", ["commitment": "2021-10"])
            let changed = try await site.api("GET", path, headers: ["If-None-Match": first])
            #expect(changed.status == 200)
            #expect(Set(others + [first, changed.etag]).count == 5)
        }
    }

    @Test(arguments: ["3", "\"x\"", "\"99999999999999999999\""])
    func `what is no tag of ours is refused`(tag: String) async throws {
        try await withApi { site in
            let page = try await site.api(
                "PATCH", "activities/byrum-anlaegges", key: "tmf-writes", ["workdays": 90],
                headers: ["If-Match": tag])
            #expect(page.status == 400)
            #expect(page.json["type"] == "/api/problems/version-unreadable")
        }
    }
}
