// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct OwnAccountTests {
    @Test(arguments: Viewer.cast)
    func `everybody who signs in sees their own account`(viewer: Viewer) async throws {
        try await withSite { site in
            let page = try await site.get("/min-konto", as: viewer)
            #expect(page.status == 200)
            #expect(page.text.contains("\(try #require(viewer.person))@demo.example"))
            #expect(try await site.get("/min-konto/noegler", as: viewer).status == 200)
        }
    }

    @Test func `a new password needs the current one, and keeps this session alone`()
        async throws
    {
        try await withSite { site in
            _ = try await site.post(
                "/brugere/auditor/adgangskode", [("password", "den gamle kode")],
                as: .administrator)
            let wrong = try await site.post(
                "/min-konto", [("current", "gættet kode"), ("password", "den nye kode")],
                as: .auditor)
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("id=\"current-error\""))
            let short = try await site.post(
                "/min-konto", [("current", "den gamle kode"), ("password", "kort")], as: .auditor)
            #expect(short.status == 422)
            #expect(short.text.contains("id=\"password-error\""))
            let before = site.epoch(of: .auditor)
            let right = try await site.post(
                "/min-konto", [("current", "den gamle kode"), ("password", "den nye kode")],
                as: .auditor)
            #expect(right.status == 303)
            #expect(right.headers["set-cookie"]?.contains("tvaers=auditor.") == true)
            #expect(site.epoch(of: .auditor) == before + 1)
            #expect(try await site.signIn("auditor@demo.example", "den nye kode") == 303)
            #expect(try await site.signIn("auditor@demo.example", "den gamle kode") == 422)
        }
    }

    @Test func `signing out everywhere ends this session too`() async throws {
        try await withSite { site in
            let answer = try await site.post("/min-konto/udlogning", as: .participant)
            #expect(answer.location == "/log-ind")
            #expect(answer.headers["set-cookie"]?.contains("tvaers=;") == true)
            #expect(site.epoch(of: .neighbor) == 1)
        }
    }
}
