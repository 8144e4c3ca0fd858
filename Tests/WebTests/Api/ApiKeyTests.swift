// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Runtime
import Testing

@testable import Web

struct ApiKeyTests {
    @Test func `without a key one reads what is public`() async throws {
        try await withApi { site in
            let page = try await site.api("GET", "initiatives")
            #expect(page.ids == ["brobygning", "byrum-hoerdumsgade"])
            #expect(try await site.api("GET", "initiatives/hemmelig").status == 404)
            #expect(try await site.api("GET", "activities/hemmeligt-arbejde").status == 404)
            #expect(try await site.api("GET", "prerequisites/hemmelig-venten").status == 404)
            for path in [
                "activities", "activities/byrum-anlaegges", "prerequisites", "attention", "waits",
                "areas/anker-joergensens-plads/history", "initiatives/byrum-hoerdumsgade/history",
            ] {
                #expect(try await !site.api("GET", path).text.contains("emmelig"), "\(path)")
            }
            let city = try await site.api("GET", "city").json
            #expect(city["initiatives"] == 2)
            #expect(city["activities"] == 3)
        }
    }

    @Test func `a key reads what its owner reads`() async throws {
        try await withApi { site in
            let page = try await site.api("GET", "initiatives", key: "tmf-reads")
            #expect(page.ids == ["brobygning", "byrum-hoerdumsgade", "hemmelig"])
            #expect(
                try await site.api("GET", "initiatives", key: "committee-writes").ids
                    == ["brobygning", "byrum-hoerdumsgade"])
        }
    }

    @Test(arguments: ["no-such-key", "run-out", "revoked", "two words"])
    func `a key that is not good opens nothing, not even what is public`(
        key: String
    ) async throws {
        try await withApi { site in
            let page = try await site.api("GET", "areas", key: key)
            #expect(page.status == 401)
            #expect(page.headers["www-authenticate"]?.hasPrefix("Bearer") == true)
            #expect(page.headers["content-type"] == "application/problem+json")
            #expect(page.json["type"] == "/api/problems/key-unknown")
        }
    }

    @Test func `a key does only what it was made for`() async throws {
        try await withApi { site in
            let body: JSON = ["commitment": "2021-10"]
            let writes = try await site.api(
                "POST", "activities/byrum-anlaegges/promises", key: "tmf-reads", body)
            #expect(writes.status == 403)
            #expect(writes.json["type"] == "/api/problems/scope-missing")
            #expect(site.commitment(of: .buildSpace) == period("2021-summer"))
            #expect(try await site.api("GET", "areas", key: "only-writes").status == 403)
        }
    }

    @Test func `a signed-in browser is a stranger to the API`() async throws {
        try await withApi { site in
            let page = try await site.send(
                "POST", "/api/v1/activities/byrum-anlaegges/promises", as: .tmfOfficer,
                headers: ["Content-Type": "application/json"],
                body: Data(#"{"commitment": "2021-10"}"#.utf8))
            #expect(page.status == 401)
            #expect(page.json["type"] == "/api/problems/key-missing")
            #expect(site.commitment(of: .buildSpace) == period("2021-summer"))
            #expect(
                try await site.get("/api/v1/initiatives/hemmelig", as: .tmfOfficer).status == 404)
        }
    }

    @Test func `notes and handovers are for staff`() async throws {
        try await withApi { site in
            let report: JSON = ["started": "2021-05-03", "note": "Kun for ansatte"]
            let path = "activities/byrum-anlaegges"
            let told = try await site.api("POST", "\(path)/reports", key: "tmf-writes", report)
            #expect(told.status == 200)
            let read = try await site.api("GET", path, key: "tmf-reads")
            #expect(read.text.contains("Kun for ansatte"))
            for open in [path, "initiatives/byrum-hoerdumsgade/history"] {
                #expect(try await !site.api("GET", open).text.contains("Kun for ansatte"))
            }
        }
    }
}

extension TestSite {
    func commitment(of id: ActivityID) -> Period? {
        runtime.snapshot.present.city.activities[id]?.commitment
    }
}
