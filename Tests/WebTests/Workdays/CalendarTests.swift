// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct CalendarTests {
    private static let form = [
        ("day", "5. juni 2023"), ("kind", "officeClosed"), ("name", "Grundlovsdag"),
    ]

    @Test func `everybody reads the holidays of a year`() async throws {
        try await withSite { site in
            let page = try await site.get("/kalender?aar=2023")
            #expect(page.text.contains("store bededag"))
            #expect(page.text.contains("fredag den 5. maj 2023"))
            #expect(page.text.contains("<dt>Arbejdsdage i 2023</dt><dd>252"))
            #expect(!page.text.contains("name=\"kind\""))
            let next = try await site.get("/kalender?aar=2024")
            #expect(!next.text.contains("store bededag"))
        }
    }

    @Test func `an administrator closes a day and opens it again`() async throws {
        try await withSite { site in
            let answer = try await site.post("/kalender", Self.form, as: .administrator)
            #expect(answer.location == "/kalender?aar=2023")
            let page = try await site.get("/kalender?aar=2023", as: .administrator)
            #expect(page.text.contains("Fjern Grundlovsdag"))
            #expect(page.text.contains("<dt>Arbejdsdage i 2023</dt><dd>251"))
            let removed = try await site.post(
                "/kalender/2023-06-05/fjernelse", as: .administrator)
            #expect(removed.status == 303)
            #expect(!(try await site.get("/kalender?aar=2023")).text.contains("Grundlovsdag"))
        }
    }

    @Test(arguments: [("day", ""), ("day", "engang"), ("kind", ""), ("name", "")])
    func `what is wrong stands at its field, and what was typed stays`(
        field: String, typed: String
    ) async throws {
        try await withSite { site in
            let form = Self.form.map { $0.0 == field ? (field, typed) : $0 }
            let page = try await site.post("/kalender", form, as: .administrator)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"\(field)-error\""))
            #expect(field == "name" || page.text.contains("value=\"Grundlovsdag\""))
            #expect(field == "kind" || page.text.contains("value=\"officeClosed\" selected"))
        }
    }

    @Test func `a day stands in the table once`() async throws {
        try await withSite { site in
            _ = try await site.post("/kalender", Self.form, as: .administrator)
            let again = try await site.post("/kalender", Self.form, as: .administrator)
            #expect(again.status == 422)
            #expect(again.text.contains("id=\"day-error\""))
        }
    }

    @Test func `only administrators change the table`() async throws {
        try await withSite { site in
            for viewer in [Viewer.stranger, .coordinator, .auditor] {
                let page = try await site.post("/kalender", Self.form, as: viewer)
                #expect(page.status == 401)
            }
        }
    }
}
