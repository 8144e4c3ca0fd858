// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Runtime
import Testing

@testable import Web

/// who may say that what the guard stopped is no CPR number, and where.
struct CprOverruleTests {
    private static let path = Paths.report(.buildSpace)
    private static let note = "Ring om sag 010190-1234 i morgen"
    private static let report = [("started", "3. maj 2021"), ("note", note)]
    private static let word = [
        ("note-er-ikke-cpr", "ja"), ("note-hvorfor-ikke-cpr", "Det er et nummer på en tegning."),
    ]

    @Test func `the form comes back with the finding marked and a way past it`() async throws {
        try await withSite { site in
            let page = try await site.post(Self.path, Self.report, as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("Ring om sag <mark>010190-****</mark> i morgen"))
            #expect(page.text.contains("name=\"note-er-ikke-cpr\""))
            #expect(page.text.contains("name=\"note-hvorfor-ikke-cpr\""))
            #expect(page.text.contains("\(Self.note)</textarea>"))
        }
    }

    @Test func `a named person overrules with a reason, and the auditor sees it`() async throws {
        try await withSite { site in
            let saved = try await site.post(Self.path, Self.report + Self.word, as: .tmfOfficer)
            #expect(saved.status == 303)
            let audit = try await site.get("/cpr-undtagelser", as: .auditor)
            #expect(audit.text.contains("Navn planner"))
            #expect(audit.text.contains("7. juni 2021"))
            #expect(audit.text.contains("Det er et nummer på en tegning."))
            #expect(audit.text.contains("Ring om sag 010190-**** i morgen"))
            #expect(!audit.text.contains("010190-1234"))
            let events = try await site.runtime.journal.read(stream: "account/planner")
            let event = try #require(events.last)
            #expect(event.name == "account.guard-overruled")
            #expect(event.actor == "planner")
            #expect(!String(decoding: event.payload, as: UTF8.self).contains("010190"))
        }
    }

    @Test func `without a reason, or with a number in it, nothing is saved`() async throws {
        try await withSite { site in
            let before = site.runtime.snapshot.position
            for reason in ["", "Se 020290-1234"] {
                let word = [("note-er-ikke-cpr", "ja"), ("note-hvorfor-ikke-cpr", reason)]
                let page = try await site.post(Self.path, Self.report + word, as: .tmfOfficer)
                #expect(page.status == 422)
                #expect(page.text.contains("id=\"note-hvorfor-ikke-cpr-error\""))
                #expect(page.text.contains("value=\"ja\" checked"))
                #expect(reason.isEmpty || page.text.contains(reason))
            }
            #expect(site.runtime.snapshot.position == before)
        }
    }

    @Test func `an overrule of nothing is not recorded`() async throws {
        try await withSite { site in
            let form = [("started", "3. maj 2021"), ("note", "Alt går godt")] + Self.word
            #expect(try await site.post(Self.path, form, as: .tmfOfficer).status == 303)
            let audit = try await site.get("/cpr-undtagelser", as: .administrator)
            #expect(audit.text.contains("Ingen har tilsidesat vagten."))
        }
    }

    @Test func `a stranger neither overrules nor reads who did`() async throws {
        try await withSite { site in
            _ = try await site.post(Self.path, Self.report + Self.word, as: .tmfOfficer)
            let before = site.runtime.snapshot.position
            let sent = try await site.post(Self.path, Self.report + Self.word)
            #expect(sent.status == 401)
            #expect(site.runtime.snapshot.position == before)
            for viewer in [Viewer.tmfOfficer, .coordinator, .participant] {
                #expect(try await site.get("/cpr-undtagelser", as: viewer).status == 401)
            }
            for path in [Paths.activity(.buildSpace), "/indsatser/byrum-hoerdumsgade/historie"] {
                #expect(try await !site.get(path).text.contains("010190"))
            }
        }
    }

    @Test(arguments: [
        ("/indsatser", "name"), ("/indsatser", "purpose"), ("/indsatser", "goals"),
        ("/indsatser/byrum-hoerdumsgade/bidrag", "part"),
        ("/indsatser/byrum-hoerdumsgade/aktiviteter/ny", "name"),
        ("/aktiviteter/byrum-anlaegges/frist", "authority"),
    ])
    func `what others may read is never let through`(path: String, field: String) async throws {
        try await withSite { site in
            let before = site.runtime.snapshot.position
            let form = [
                ("owner", "tmf-byrum"), ("organization", "tmf"), ("responsible", "tmf-byrum"),
                ("workdays", "5"), ("day", "7. marts 2022"),
            ]
            let name = field == "name" ? [] : [("name", "Et navn")]
            let word = [
                (field, "Sag 010190-1234"), ("\(field)-er-ikke-cpr", "ja"),
                ("\(field)-hvorfor-ikke-cpr", "Det er en sag."),
            ]
            let page = try await site.post(path, form + name + word, as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("<mark>010190-****</mark>"))
            #expect(!page.text.contains("name=\"\(field)-er-ikke-cpr\""))
            #expect(site.runtime.snapshot.position == before)
        }
    }
}
