// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct InitiativeWritingTests {
    private static let lights: JSON = [
        "id": "lys", "name": "Lys på pladsen", "owner": "tmf-byrum",
        "areas": ["anker-joergensens-plads"], "purpose": "Man skal kunne se hinanden.",
        "budgetInOere": 25_000_000, "isPublic": true,
    ]

    @Test func `a new initiative has an address and is there for everybody`() async throws {
        try await withApi { site in
            let made = try await site.api("POST", "initiatives", key: "tmf-writes", Self.lights)
            #expect(made.status == 201)
            #expect(made.headers["location"] == "/api/v1/initiatives/lys")
            let read = try await site.api("GET", "initiatives/lys").json
            #expect(read["purpose"] == "Man skal kunne se hinanden.")
            #expect(read["budgetInOere"] == 25_000_000)
            #expect(read["ownerOrganization"] == "tmf")
        }
    }

    @Test func `a patch changes what it names and leaves the rest`() async throws {
        try await withApi { site in
            _ = try await site.api("POST", "initiatives", key: "tmf-writes", Self.lights)
            let patched = try await site.api(
                "PATCH", "initiatives/lys", key: "tmf-writes",
                ["name": "Mere lys", "budgetInOere": .null, "themes": ["tryghed"]])
            #expect(patched.status == 200)
            #expect(patched.json["name"] == "Mere lys")
            #expect(patched.json["purpose"] == "Man skal kunne se hinanden.")
            #expect(patched.json["themes"] == ["tryghed"])
            #expect(patched.json["budgetInOere"] == nil)
            #expect(patched.json["version"] == 2)
        }
    }

    @Test func `whoever is late is told, and others stay as they were`() async throws {
        try await withApi { site in
            let path = "initiatives/byrum-hoerdumsgade"
            let seen = try await site.api("GET", path, key: "tmf-reads").etag
            let first = try await site.api(
                "PATCH", path, key: "tmf-writes", ["name": "Byrummet"], headers: ["If-Match": seen])
            #expect(first.status == 200)
            let late = try await site.api(
                "PATCH", path, key: "coordinator-writes", ["name": "Pladsen"],
                headers: ["If-Match": seen])
            #expect(late.status == 412)
            #expect(late.json["type"] == "/api/problems/changed-meanwhile")
            #expect(try await site.api("GET", path).json["name"] == "Byrummet")
            let again = try await site.api(
                "PATCH", path, key: "coordinator-writes", ["name": "Pladsen"],
                headers: ["If-Match": first.etag])
            #expect(again.status == 200)
        }
    }

    @Test func `a draft becomes public by a patch`() async throws {
        try await withApi { site in
            let patched = try await site.api(
                "PATCH", "initiatives/hemmelig", key: "tmf-writes", ["isPublic": true])
            #expect(patched.status == 200)
            #expect(try await site.api("GET", "initiatives/hemmelig").status == 200)
        }
    }

    @Test func `everything that is wrong is told at once, with where it is`() async throws {
        try await withApi { site in
            let page = try await site.api(
                "POST", "initiatives", key: "tmf-writes",
                ["nam": "Lys", "areas": ["ok", "Ikke Ok"], "isPublic": "ja", "owner": "tmf-byrum"])
            #expect(page.status == 422)
            #expect(page.headers["content-type"] == "application/problem+json")
            #expect(page.pointers == ["#/nam", "#/name", "#/areas/1", "#/isPublic"])
        }
    }

    @Test func `what a rule refuses points at the field`() async throws {
        try await withApi { site in
            let page = try await site.api(
                "POST", "initiatives", key: "tmf-writes",
                ["name": "Lys", "owner": "tmf-byrum", "areas": ["nowhere"]])
            #expect(page.status == 422)
            #expect(page.json["type"] == "/api/problems/initiative.unknown-area")
            #expect(page.pointers == ["#/areas"])
        }
    }

    @Test func `nobody begins an initiative for another department`() async throws {
        try await withApi { site in
            let page = try await site.api("POST", "initiatives", key: "sof-writes", Self.lights)
            #expect(page.status == 403)
            #expect(try await site.api("GET", "initiatives/lys").status == 404)
            let patch = try await site.api(
                "PATCH", "initiatives/hemmelig", key: "committee-writes", ["name": "Kendt"])
            #expect(patch.status == 404)
        }
    }

    @Test(arguments: ["", "{", "[]", "\"tekst\""])
    func `a body that is no object is refused`(text: String) async throws {
        try await withApi { site in
            let page = try await site.send(
                "POST", "/api/v1/initiatives", headers: ["Authorization": "Bearer tmf-writes"],
                body: .init(text.utf8))
            #expect(page.status == 400)
            #expect(page.json["type"] == "/api/problems/not-json")
        }
    }
}
