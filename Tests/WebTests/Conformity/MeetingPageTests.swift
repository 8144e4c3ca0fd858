// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct MeetingPageTests {
    private static let forum = ConformityPageTests.forum
    private static let path = "/fora/samarbejdsforum/moeder/nyt"
    private static let form = [
        ("day", "7. juni 2021"), ("start", "16.30"), ("minutes", "90"),
        ("place", "Medborgerhuset"), ("topic", "Sommeren"),
    ]

    /// The address of a meeting that the secretary has planned for today.
    private func planned(_ site: TestSite, _ form: [(String, String)] = form) async throws -> String
    {
        let answer = try await site.post(Self.path, form, as: .secretary)
        return try #require(answer.location)
    }

    @Test func `a secretary plans a meeting and everybody reads it`() async throws {
        try await withSite(Self.forum) { site in
            let meeting = try await planned(site)
            let page = try await site.get(meeting)
            #expect(page.text.contains("mandag den 7. juni 2021 kl. 16.30"))
            #expect(page.text.contains("90 minutter"))
            #expect(page.text.contains("Medborgerhuset"))
            #expect(!page.text.contains("/fremmoede\""))
            #expect(try await site.get(Self.path).status == 303)
            #expect(try await site.get(Self.path, as: .sofOfficer).status == 403)
        }
    }

    @Test(arguments: [
        ("day", ""), ("day", "2. januar 2021"), ("start", "halv fem"), ("minutes", "længe"),
        ("minutes", "2000"), ("topic", "CPR 010190-1234"),
    ])
    func `what is wrong stands at its field, and what was typed stays`(
        field: String, typed: String
    ) async throws {
        try await withSite(Self.forum) { site in
            let form = Self.form.map { $0.0 == field ? (field, typed) : $0 }
            let page = try await site.post(Self.path, form, as: .secretary)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"\(field)-error\""))
            #expect(page.text.contains("value=\"Medborgerhuset\""))
        }
    }

    @Test func `it is called, guests are invited, and attendance is written`() async throws {
        try await withSite(Self.forum) { site in
            let meeting = try await planned(site)
            _ = try await site.post(
                "\(meeting)/indkaldelse", [("sent", "1. juni 2021")], as: .secretary)
            _ = try await site.post(
                "\(meeting)/gaester", [("other", "sof"), ("sent", "1. juni 2021")],
                as: .secretary)
            let seat = "plads-samarbejdsforum-naboer-1"
            let form = try await site.get("\(meeting)/fremmoede", as: .secretary)
            #expect(form.text.contains("id=\"\(seat)\""))
            #expect(!form.text.contains("plads-samarbejdsforum-politi-1"))
            let saved = try await site.post(
                "\(meeting)/fremmoede", [(seat, "apology"), ("guests", "sof")], as: .secretary)
            #expect(saved.location == meeting)
            let page = try await site.get(meeting)
            #expect(page.text.contains("Indkaldt"))
            #expect(page.text.contains("Socialforvaltningen</a>, sendt 1. juni 2021, kom"))
            #expect(page.text.contains("Afbud"))
            #expect(try await site.get(meeting, as: .secretary).text.contains("Ret fremmødet"))
        }
    }

    @Test func `two secretaries do not overwrite each other's attendance`() async throws {
        try await withSite(Self.forum) { site in
            let meeting = try await planned(site)
            let seat = "plads-samarbejdsforum-naboer-1"
            _ = try await site.post(
                "\(meeting)/fremmoede", [(seat, "present"), ("seen", "1")], as: .secretary)
            let second = try await site.post(
                "\(meeting)/fremmoede", [(seat, "absent"), ("seen", "1")], as: .secretary)
            #expect(second.status == 409)
            #expect(second.text.contains("value=\"absent\" selected"))
        }
    }

    @Test func `a meeting is moved, then cancelled with a reason only staff read`() async throws {
        try await withSite(Self.forum) { site in
            let meeting = try await planned(site)
            let move = Self.form.map { $0.0 == "day" ? ("day", "21. juni 2021") : $0 }
            #expect(
                try await site.post("\(meeting)/flytning", move, as: .secretary).location
                    == meeting)
            #expect(try await site.get(meeting).text.contains("mandag den 21. juni 2021"))
            let silent = try await site.post("\(meeting)/aflysning", [], as: .secretary)
            #expect(silent.status == 422)
            _ = try await site.post(
                "\(meeting)/aflysning", [("reason", "Salen er optaget")], as: .secretary)
            let stranger = try await site.get(meeting)
            #expect(stranger.text.contains("Aflyst"))
            #expect(!stranger.text.contains("Salen er optaget"))
            #expect(
                try await site.get(meeting, as: .secretary).text.contains("Salen er optaget"))
        }
    }

    @Test func `school holidays are kept by administrators`() async throws {
        let form = [
            ("holiday", "Efterårsferie"), ("from", "18. oktober 2021"), ("to", "22. oktober 2021"),
        ]
        try await withSite(Self.forum) { site in
            let saved = try await site.post("/kalender/skoleferier", form, as: .administrator)
            #expect(saved.location == "/kalender?aar=2021")
            #expect(try await site.get("/kalender?aar=2021").text.contains("Efterårsferie"))
            let again = [
                ("holiday", "Igen"), ("from", "20. oktober 2021"), ("to", "25. oktober 2021"),
            ]
            let overlap = try await site.post("/kalender/skoleferier", again, as: .administrator)
            #expect(overlap.status == 422)
            #expect(overlap.text.contains("id=\"from-error\""))
            _ = try await site.post(
                "/kalender/skoleferier/2021-10-18/fjernelse", as: .administrator)
            #expect(try await !site.get("/kalender?aar=2021").text.contains("Efterårsferie"))
            #expect(try await site.post("/kalender/skoleferier", form).status == 401)
        }
    }
}
