// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct NeighborReportTests {
    private static let form = [
        ("title", "Glasskår på legepladsen"), ("text", "Hver mandag."),
        ("area", "anker-joergensens-plads"), ("sentiment", "worry"),
        ("mail", "nabo@example.com"),
    ]
    private static let admission = [
        ("answer", "ind"), ("title", "Glasskår"), ("text", "Hver mandag."),
        ("topic", "operations"), ("answerer", "tmf"), ("public", "1"),
    ]

    /// The address at which a moderator reads the message.
    private func sent(_ site: TestSite) async throws -> String {
        let thanks = try await site.post("/meld", Self.form)
        #expect(thanks.text.contains("Tak, vi har modtaget det"))
        let id = try #require(site.runtime.snapshot.present.city.matters.matters.keys.first)
        return "/sager/indkomne/\(id)"
    }

    @Test func `nothing is shown to others before a moderator has let it in`() async throws {
        try await withSite { site in
            let path = try await sent(site)
            for viewer in [Viewer.stranger, .tmfOfficer, .secretary, .participant] {
                let text = try await site.get("/sager", as: viewer).text
                #expect(!text.contains("Glasskår"))
            }
            let refused = try await site.get(path, as: .tmfOfficer)
            #expect(refused.status == 401)
            #expect(
                try await site.get("/sager/indkomne", as: .coordinator).text.contains("Glasskår"))
            #expect(
                try await site.get(path, as: .coordinator).text.contains("nabo@example.com"))
            #expect(try await site.get("/mit-bord", as: .coordinator).text.contains(path))
        }
    }

    @Test func `a message let in becomes a matter, and the mail stays with the moderators`()
        async throws
    {
        try await withSite { site in
            let incoming = try await sent(site)
            let answer = try await site.post(incoming, Self.admission, as: .coordinator)
            let path = try #require(answer.location)
            let page = try await site.get(path)
            #expect(page.text.contains("<h1>Glasskår</h1>"))
            #expect(page.text.contains("Hver mandag."))
            for viewer in [Viewer.stranger, .tmfOfficer, .auditor] {
                let text = try await site.get(path, as: viewer).text
                #expect(!text.contains("nabo@example.com"))
            }
            #expect(
                try await site.get(path, as: .coordinator).text.contains("nabo@example.com"))
        }
    }

    @Test func `it can be turned away with a reason, or merged into another`() async throws {
        try await withSite { site in
            let incoming = try await sent(site)
            let silent = try await site.post(incoming, [("answer", "nej")], as: .coordinator)
            #expect(silent.status == 422)
            #expect(silent.text.contains("id=\"reason-error\""))
            let other = try await site.raised()
            let merged = try await site.post(
                incoming, [("answer", "sammen"), ("into", String(other.dropFirst(7)))],
                as: .coordinator)
            #expect(merged.location == "/sager/indkomne")
            let text = try await site.get("/sager/indkomne", as: .coordinator).text
            #expect(text.contains("Alt er læst"))
        }
    }

    @Test(arguments: [("title", ""), ("text", "CPR 010190-1234"), ("mail", "ikke en mail")])
    func `what is wrong stands at its field`(field: String, typed: String) async throws {
        try await withSite { site in
            let form = Self.form.map { $0.0 == field ? (field, typed) : $0 }
            let page = try await site.post("/meld", form)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"\(field)-error\""))
            #expect(site.runtime.snapshot.present.city.matters.matters.isEmpty)
        }
    }

    @Test func `a program that fills the hidden field is thanked and nothing is kept`()
        async throws
    {
        try await withSite { site in
            let page = try await site.post("/meld", Self.form + [("website", "http://x")])
            #expect(page.status == 200)
            #expect(site.runtime.snapshot.present.city.matters.matters.isEmpty)
        }
    }

    @Test func `the eleventh message of an hour from one address has to wait`() async throws {
        try await withSite { site in
            for _ in 1...10 {
                let thanks = try await site.post("/meld", Self.form)
                #expect(thanks.status == 200)
            }
            let late = try await site.post("/meld", Self.form)
            #expect(late.status == 429)
        }
    }
}
