// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ConclusionWritingTests {
    private static let space = "activities/byrum-anlaegges"

    @Test func `an outside deadline is set and taken away again`() async throws {
        try await withApi { site in
            let pin: JSON = ["day": "2022-03-07", "authority": "Ministeriet"]
            let path = "\(Self.space)/pin"
            let pinned = try await site.api("PUT", path, key: "tmf-writes", pin)
            #expect(pinned.json["pin"] == pin)
            let blank = try await site.api(
                "PUT", path, key: "tmf-writes", ["day": "2022-03-07", "authority": ""])
            #expect(blank.pointers == ["#/authority"])
            let stranger = try await site.api("PUT", path, key: "committee-writes", pin)
            #expect(stranger.status == 403)
            #expect(try await site.api("DELETE", path, key: "tmf-writes").status == 204)
            #expect(try await site.api("GET", Self.space).json["pin"] == nil)
        }
    }

    @Test func `an activity is done today, or on the day that is named`() async throws {
        try await withApi { site in
            let path = "\(Self.space)/conclusion"
            let done = try await site.api(
                "POST", path, key: "tmf-writes", ["finished": "2021-06-04"])
            #expect(done.status == 200)
            #expect(done.json["finished"] == "2021-06-04")
            let later = try await site.api(
                "POST", path, key: "tmf-writes", ["finished": "2021-06-08"])
            #expect(later.status == 422)
            #expect(later.pointers == ["#/finished"])
            let today = try await site.api(
                "POST", "activities/styrket-social-indsats/conclusion", key: "sof-writes", [:])
            #expect(today.json["finished"] == "2021-06-07")
        }
    }

    @Test func `a concluded initiative is read and no longer changed`() async throws {
        try await withApi { site in
            let path = "initiatives/byrum-hoerdumsgade/conclusion"
            #expect(try await site.api("POST", path, key: "sof-writes", [:]).status == 403)
            let over = try await site.api(
                "POST", path, key: "tmf-writes", ["outcome": "Byrummet er i brug."])
            #expect(over.json["concludedOn"] == "2021-06-07")
            let again = try await site.api("POST", path, key: "tmf-writes", [:])
            #expect(again.status == 422)
            #expect(again.json["type"] == "/api/problems/initiative.concluded")
        }
    }

    @Test func `an old version is refused before anything is done`() async throws {
        try await withApi { site in
            let path = "initiatives/byrum-hoerdumsgade"
            let seen = try await site.api("GET", path, key: "tmf-reads").etag
            _ = try await site.api("PATCH", path, key: "tmf-writes", ["name": "Byrummet"])
            let late = try await site.api(
                "POST", "\(path)/conclusion", key: "tmf-writes", [:], headers: ["If-Match": seen])
            #expect(late.status == 412)
            #expect(try await site.api("GET", path).json["concludedOn"] == nil)
        }
    }

    @Test func `a key for reading concludes nothing`() async throws {
        try await withApi { site in
            for path in ["\(Self.space)/conclusion", "initiatives/byrum-hoerdumsgade/handovers"] {
                let page = try await site.api("POST", path, key: "tmf-reads", [:])
                #expect(page.status == 403)
                #expect(page.json["type"] == "/api/problems/scope-missing")
            }
        }
    }
}
