// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

/// a program that has heard no answer sends its request again.
struct RepeatTests {
    private static let once = ["Idempotency-Key": "første"]

    @Test func `a repeated request is done once and answered the same`() async throws {
        try await withApi { site in
            for (path, body) in [
                ("initiatives", ["name": "Lys", "owner": "tmf-byrum"] as JSON),
                ("activities/byrum-anlaegges/reports", ["started": "2021-05-03", "note": "Så"]),
                ("activities/byrum-anlaegges/promises", ["commitment": "2021-10"]),
            ] {
                let first = try await site.api(
                    "POST", path, key: "tmf-writes", body, headers: Self.once(path))
                let position = site.runtime.snapshot.position
                let again = try await site.api(
                    "POST", path, key: "tmf-writes", body, headers: Self.once(path))
                #expect(again.status == first.status)
                #expect(again.json == first.json)
                #expect(site.runtime.snapshot.position == position)
            }
        }
    }

    @Test func `a key is for one request only`() async throws {
        try await withApi { site in
            let path = "activities/byrum-anlaegges/promises"
            _ = try await site.api(
                "POST", path, key: "tmf-writes", ["commitment": "2021-10"], headers: Self.once)
            let other = try await site.api(
                "POST", path, key: "tmf-writes", ["commitment": "2021-11"], headers: Self.once)
            #expect(other.status == 422)
            #expect(other.json["type"] == "/api/problems/idempotency-key-reused")
            #expect(site.commitment(of: .buildSpace) == period("2021-10"))
        }
    }

    @Test func `two programs with the same key don't meet`() async throws {
        try await withApi { site in
            let path = "activities/byrum-anlaegges/promises"
            for (key, time) in [("tmf-writes", "2021-10"), ("coordinator-writes", "2021-11")] {
                let page = try await site.api(
                    "POST", path, key: key, ["commitment": .string(time)], headers: Self.once)
                #expect(page.status == 200)
            }
            #expect(site.commitment(of: .buildSpace) == period("2021-11"))
        }
    }

    @Test func `of two at the same time one is done and both are answered alike`() async throws {
        try await withApi { site in
            for number in 0..<5 {
                let headers = Self.once("samtidig-\(number)")
                let body: JSON = ["name": "Lys \(number)", "owner": "tmf-byrum"]
                let before = site.runtime.snapshot.position
                async let one = site.api(
                    "POST", "initiatives", key: "tmf-writes", body, headers: headers)
                async let other = site.api(
                    "POST", "initiatives", key: "tmf-writes", body, headers: headers)
                let pages = try await [one, other]
                #expect(pages.map(\.status) == [201, 201])
                #expect(pages[0].json == pages[1].json)
                #expect(site.runtime.snapshot.position == before + 1)
            }
        }
    }

    @Test func `of two that differ at the same time one is refused`() async throws {
        try await withApi { site in
            let headers = Self.once("forskellige")
            async let one = site.api(
                "POST", "initiatives", key: "tmf-writes", ["name": "A", "owner": "tmf-byrum"],
                headers: headers)
            async let other = site.api(
                "POST", "initiatives", key: "tmf-writes", ["name": "B", "owner": "tmf-byrum"],
                headers: headers)
            let pages = try await [one, other]
            #expect(pages.map(\.status).sorted() == [201, 422])
        }
    }

    private static func once(_ path: String) -> [String: String] { ["Idempotency-Key": path] }
}
