// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

struct KeyTests {
    private static let form = [
        ("name", "Kort på intranettet"), ("scopes", "read"), ("lastDay", "31. december 2021"),
    ]

    @Test func `a key is shown once, and the city keeps its digest only`() async throws {
        try await withSite { site in
            let page = try await site.post("/min-konto/noegler", Self.form, as: .auditor)
            #expect(page.status == 200)
            let key = try #require(Self.key(in: page.text))
            let city = site.runtime.snapshot.present.city
            let token = try #require(
                city.accounts.token(digest: AccessKey.digest(of: key), on: TestSite.today))
            #expect(token.person == .auditor)
            #expect(token.scopes == [.read])
            let list = try await site.get("/min-konto/noegler", as: .auditor)
            #expect(list.text.contains("Kort på intranettet"))
            #expect(!list.text.contains(key))
            #expect(!list.text.contains(token.digest))
        }
    }

    @Test func `the example on the page works as it stands`() async throws {
        try await withSite { site in
            let page = try await site.post("/min-konto/noegler", Self.form, as: .auditor)
            let example = try #require(
                page.text.replacing("&#39;", with: "'").firstMatch(
                    of:
                        /curl -H '(?<name>[A-Za-z]+): (?<value>[^']+)' http:\/\/[^\/]+(?<path>\/[a-z0-9\/]+)/
                ))
            let answer = try await site.get(
                String(example.path), headers: [String(example.name): String(example.value)])
            #expect(answer.status == 200)
            #expect(answer.ids.contains("byrum-hoerdumsgade"))
            let account = try await site.get("/min-konto", as: .auditor)
            #expect(account.text.contains("Authorization: Bearer"))
            #expect(account.text.contains("127.0.0.1:\(site.port)/api/v1/initiatives"))
        }
    }

    @Test(arguments: [
        ("name", ""), ("scopes", ""), ("lastDay", "1. juni 2021"), ("lastDay", "engang"),
    ])
    func `what is wrong stands at its field, and what was typed stays`(
        field: String, typed: String
    ) async throws {
        try await withSite { site in
            let form = Self.form.map { $0.0 == field ? (field, typed) : $0 }
            let page = try await site.post("/min-konto/noegler", form, as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("<a href=\"#\(field)\">"))
            #expect(field == "name" || page.text.contains("value=\"Kort på intranettet\""))
            #expect(field != "lastDay" || page.text.contains("value=\"\(typed)\""))
            #expect(site.runtime.snapshot.present.city.accounts.tokens.isEmpty)
        }
    }

    @Test func `a revoked key opens nothing, and only its owner revokes it`() async throws {
        try await withSite { site in
            let page = try await site.post("/min-konto/noegler", Self.form, as: .coordinator)
            let key = try #require(Self.key(in: page.text))
            let digest = AccessKey.digest(of: key)
            let issued = site.runtime.snapshot.present.city.accounts
            let id = try #require(issued.token(digest: digest, on: TestSite.today)?.id)
            let path = "/min-konto/noegler/\(id)/tilbagekaldelse"
            #expect(try await site.post(path, as: .tmfOfficer).status == 404)
            #expect(try await site.post(path, as: .coordinator).status == 303)
            let after = site.runtime.snapshot.present.city.accounts
            #expect(after.token(digest: digest, on: TestSite.today) == nil)
        }
    }

    @Test func `two keys are never the same, and a digest is SHA-256 in hexadecimal`() {
        #expect(AccessKey.random() != AccessKey.random())
        #expect(AccessKey.random().count == 64)
        #expect(
            AccessKey.digest(of: "abc")
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    private static func key(in page: String) -> String? {
        page.split(separator: "<code>").dropFirst().first?.split(separator: "<").first
            .map(String.init)
    }
}
