// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Runtime
import Testing

@testable import Web

struct SignInTests {
    @Test func `the right password opens a session, and a wrong one says the same to everybody`()
        async throws
    {
        try await withSite { site in
            try await site.give("en lang adgangskode", to: .planner)
            let right = try await site.enter("planner@demo.example", "en lang adgangskode")
            #expect(right.status == 303)
            #expect(right.headers["set-cookie"]?.contains("HttpOnly; SameSite=Lax") == true)
            let wrong = try await site.enter("planner@demo.example", "en anden adgangskode")
            let unknown = try await site.enter("ingen@demo.example", "en anden adgangskode")
            #expect([wrong.status, unknown.status] == [422, 422])
            #expect(wrong.text.contains(Phrase.wrongPassword.danish))
            #expect(unknown.text.contains(Phrase.wrongPassword.danish))
        }
    }

    @Test func `one account is closed to guessing after ten tries, another is not`() async throws {
        try await withSite { site in
            try await site.give("en lang adgangskode", to: .planner)
            for _ in 0..<10 {
                _ = try await site.enter("ingen@demo.example", "gæt")
            }
            #expect(try await site.enter("ingen@demo.example", "gæt").status == 429)
            let other = try await site.enter("planner@demo.example", "en lang adgangskode")
            #expect(other.status == 303)
        }
    }

    @Test func `after signing in one comes only to addresses of this site`() async throws {
        try await withSite { site in
            try await site.give("en lang adgangskode", to: .planner)
            for (asked, reached) in [
                ("/omraader", "/omraader"), ("//fjende.example", "/mit-bord"),
                ("https://fjende.example", "/mit-bord"), ("/\\fjende.example", "/mit-bord"),
            ] {
                let page = try await site.enter(
                    "planner@demo.example", "en lang adgangskode", back: asked)
                #expect(page.location == reached)
            }
        }
    }

    @Test func `a form of another site is refused`() async throws {
        try await withSite { site in
            let page = try await site.send(
                "POST", "/log-ud", as: .coordinator,
                headers: ["Content-Type": "application/x-www-form-urlencoded"], body: nil)
            #expect(page.status == 403)
        }
    }

    @Test func `a changed cookie is no session`() async throws {
        try await withSite { site in
            let session = Web.Session(
                person: .administrator, epoch: 0, issued: site.runtime.time.now, nonce: "n")
            let forged = site.keys.cookie(for: session).dropLast(2) + "00"
            let page = try await site.get("/brugere", headers: ["Cookie": "tvaers=\(forged)"])
            #expect(page.status == 401 || page.location?.hasPrefix(Paths.signIn) == true)
        }
    }
}

extension TestSite {
    fileprivate func give(_ password: String, to person: PersonID) async throws {
        _ = try await runtime.submit(
            Submission(
                [.organization(.changePerson(person))], by: nil, cause: "password",
                vault: [.password(person, hash: try Password.hash(password))]))
    }

    fileprivate func enter(
        _ email: String, _ password: String, back: String = ""
    ) async throws -> TestPage {
        try await post("/log-ind", [("email", email), ("password", password), ("til", back)])
    }
}
