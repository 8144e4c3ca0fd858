// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

//
struct ResponsePageTests {
    private let path = "\(HearingSite.path)/part/sof"

    @Test func `a response is drafted, approved and so delivered, with each recommendation alone`()
        async throws
    {
        try await withSite(HearingSite.open()) { site in
            let draft = HearingSite.draft + [("seen", "1")]
            #expect(try await site.post(path, draft, as: .sofOfficer).status == 303)
            // A draft is nobody else's.
            #expect(try await site.get(path, as: .tmfOfficer).status == 404)
            #expect(
                try await !site.get(HearingSite.path, as: .tmfOfficer).text.contains("Vi er enige.")
            )
            let desk = try await site.get(path, as: .sofOfficer).text
            #expect(desk.contains("Vi er enige."))
            #expect(desk.contains("point-4"))
            var sent = draft
            sent[4].1 = "aflever"
            sent[5].1 = "2"
            #expect(try await site.post(path, sent, as: .sofOfficer).status == 303)
            let page = try await site.get(HearingSite.path, as: .tmfOfficer).text
            #expect(page.contains("Spørg naboerne."))
            #expect(page.contains("Vi er enige."))
            #expect(site.hearing()?.recommendations.count == 2)
        }
    }

    @Test func `two who write the same response see what the other wrote`() async throws {
        try await withSite(HearingSite.open()) { site in
            let first = HearingSite.draft + [("seen", "1"), ("seen-text", "")]
            _ = try await site.post(path, first, as: .sofOfficer)
            var second = first
            second[1].1 = "Vi er slet ikke enige."
            let page = try await site.post(path, second, as: .sofOfficer)
            #expect(page.status == 409)
            #expect(page.text.contains("<ins>Vi er enige.</ins>"))
            #expect(page.text.contains("Vi er slet ikke enige."))
            #expect(page.text.contains("name=\"seen\" value=\"2\""))
        }
    }

    @Test func `a CPR number and a missing position are stopped, and what was typed stays`()
        async throws
    {
        try await withSite(HearingSite.open()) { site in
            let page = try await site.post(
                path, [("text", "Ring til 010190-1234"), ("trin", "gem"), ("seen", "1")],
                as: .sofOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"position-error\""))
            #expect(page.text.contains("id=\"text-error\""))
            #expect(page.text.contains("Ring til 010190-1234"))
            #expect(site.hearing()?[.sof]?.text == nil)
        }
    }

    @Test func `whoever writes on behalf of a committee cannot approve`() async throws {
        let assigned = CityCommand.hearing(
            .response(
                HearingSite.id, of: .committee,
                .assign(to: .tmf, due: nil, approver: nil, seen: nil)))
        try await withSite(HearingSite.open() + [assigned]) { site in
            let path = "\(HearingSite.path)/part/kgs-enghave-lokaludvalg"
            let page = try await site.get(path, as: .tmfOfficer).text
            #expect(page.contains("Gem udkast"))
            #expect(!page.contains("Gem, godkend og aflever"))
            var sent = HearingSite.draft + [("seen", "2")]
            sent[4].1 = "send"
            #expect(try await site.post(path, sent, as: .tmfOfficer).status == 303)
            #expect(try await site.post("\(path)/godkend", as: .tmfOfficer).status == 403)
            let back = try await site.post(
                "\(path)/retur", [("comment", "Skriv kortere."), ("seen", "4")], as: .secretary)
            #expect(back.status == 303)
            #expect(try await site.get(path, as: .tmfOfficer).text.contains("Skriv kortere."))
        }
    }

    @Test func `each recommendation is answered with a reason, then the note is final`()
        async throws
    {
        try await withSite(HearingSite.answered(), today: day("2021-06-22")) { site in
            let end = "\(HearingSite.path)/afslut"
            let early = try await site.post(end, as: .coordinator)
            #expect(early.status == 422)
            #expect(early.text.contains("1 anbefalinger mangler svar"))
            let desk = "\(HearingSite.path)/anbefalinger"
            let silent = try await site.post(
                "\(desk)/1", [("verdict", "partly"), ("seen", "1")], as: .coordinator)
            #expect(silent.status == 422)
            let saved = try await site.post(
                "\(desk)/1", [("verdict", "partly"), ("reason", "Kun i maj."), ("seen", "1")],
                as: .coordinator)
            #expect(saved.status == 303)
            let again = try await site.post(
                "\(desk)/1", [("verdict", "followed"), ("reason", "Alt."), ("seen", "1")],
                as: .coordinator)
            #expect(again.status == 409)
            #expect(again.text.contains("Kun i maj."))
            #expect(try await site.post(end, [("publish", "ja")], as: .coordinator).status == 303)
            // Published, the note is everybody's.
            let note = try await site.get("\(HearingSite.path)/notat").text
            #expect(note.contains("delvis fulgt"))
            #expect(note.contains("Kun i maj."))
            #expect(note.contains("har ikke svaret"))
        }
    }

    @Test func `the note is a PDF and a Word file too`() async throws {
        try await withSite(HearingSite.answered(isPublic: true)) { site in
            for (format, start) in [("pdf", "%PDF"), ("docx", "PK")] {
                let file = try await site.get("\(HearingSite.path)/notat.\(format)")
                #expect(file.status == 200)
                #expect(file.bytes.starts(with: Array(start.utf8)))
            }
        }
    }

    @Test func `anybody answers a public hearing, and only what was read is shown`() async throws {
        try await withSite(HearingSite.open(isPublic: true)) { site in
            let sent = try await site.post(
                "\(HearingSite.path)/svar",
                [
                    ("text", "Vi mangler lys.\r\n\r\nOg bænke."), ("name", "Nabo Nabosen"),
                    ("contact", "nabo@demo.example"), ("position", "disagree"),
                ])
            #expect(sent.status == 200)
            #expect(try await !site.get(HearingSite.path).text.contains("Vi mangler lys."))
            let desk = try await site.get("\(HearingSite.path)/indkomne", as: .coordinator).text
            #expect(desk.contains("nabo@demo.example"))
            #expect(
                try await site.get("\(HearingSite.path)/indkomne", as: .tmfOfficer).status == 404)
            let voice = try #require(site.hearing()?.voices.first)
            let admitted = try await site.post(
                "\(HearingSite.path)/indkomne/\(voice.id)", [("trin", "optag")], as: .coordinator)
            #expect(admitted.status == 303)
            let shown = try await site.get(HearingSite.path).text
            #expect(shown.contains("<p>Vi mangler lys.</p><p>Og bænke.</p>"))
            for page in [HearingSite.path, "\(HearingSite.path)/notat"] {
                let text = try await site.get(page, as: .tmfOfficer).text
                #expect(text.contains("Svar nr. 1"))
                #expect(!text.contains("Nabosen"))
                #expect(!text.contains("nabo@demo.example"))
            }
            #expect(try await site.get(HearingSite.path).text.contains("Vi mangler lys."))
        }
    }

    @Test
    func `a public response with a CPR number is stopped, and one for an organization is named`()
        async throws
    {
        try await withSite(HearingSite.open(isPublic: true)) { site in
            let path = "\(HearingSite.path)/svar"
            let stopped = try await site.post(path, [("text", "Mit nummer er 010190-1234")])
            #expect(stopped.status == 422)
            #expect(site.hearing()?.voices.isEmpty == true)
            let nameless = try await site.post(path, [("text", "Hej"), ("organization", "ja")])
            #expect(nameless.status == 422)
            _ = try await site.post(
                path, [("text", "Hej"), ("name", "Værestedet"), ("organization", "ja")])
            let voice = try #require(site.hearing()?.voices.first)
            _ = try await site.post(
                "\(HearingSite.path)/indkomne/\(voice.id)", [("trin", "optag")], as: .coordinator)
            #expect(try await site.get(HearingSite.path).text.contains("Svar nr. 1, Værestedet"))
        }
    }
}
