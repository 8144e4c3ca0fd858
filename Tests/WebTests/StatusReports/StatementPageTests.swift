// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Web

//
struct StatementPageTests {
    @Test func `a text is kept byte for byte as it was sent`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            let pasted = "  “Ét”\r\n\r\nbolig\u{AD}social\u{0B}<b>&amp; e\u{301}\u{200B} 👩‍👩‍👧 "
            let saved = try await site.post(
                StatusReportSite.form, StatusReportSite.typed(pasted), as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(await site.words("status") == Array(pasted.utf8))
            let count = await site.statement()?[SectionKey("status")]?.count
            #expect(count == TextLimit.count(pasted))
            let page = try await site.get(StatusReportSite.form, as: .tmfOfficer).text
            #expect(page.contains("af 40 tegn"))
            #expect(page.contains("data-limit=\"40\""))
            // What no page can hold would come back from the browser as something else.
            #expect(!page.contains("\u{FFFD}"))
            // Saved again untouched, as a browser writes line breaks, it is still the same.
            let again = pasted.replacing("\u{0B}", with: "\r\n")
            _ = try await site.post(
                StatusReportSite.form, StatusReportSite.typed(again, seen: 1), as: .tmfOfficer)
            #expect(await site.words("status") == Array(pasted.utf8))
            #expect(await site.statement()?[SectionKey("status")]?.versions.count == 1)
        }
    }

    @Test func `a text one character too long is kept and shown, and is not sent`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            let long = String(repeating: "å", count: 41)
            let sent = try await site.post(
                StatusReportSite.form, StatusReportSite.typed(long), as: .tmfOfficer)
            #expect(sent.status == 303)
            let form = StatusReportSite.typed(long, "", seen: 1, "send")
            let refused = try await site.post(StatusReportSite.form, form, as: .tmfOfficer)
            #expect(refused.location == "\(StatusReportSite.form)?sendt=nej")
            #expect(await site.words("status") == Array(long.utf8))
            #expect(await site.statement()?.asked == nil)
            let page = try await site.get(refused.location ?? "", as: .tmfOfficer).text
            #expect(page.contains("Gemt, men ikke sendt"))
            #expect(page.contains("41 af 40 tegn: 1 for mange"))
            let signed = try await site.post(
                "\(StatusReportSite.form)/godkend", as: .tmfOfficer)
            #expect(signed.status == 422)
            #expect(signed.text.contains("Gør den 1 tegn kortere"))
        }
    }

    @Test func `whoever signs their own text is told so, and everybody who reads it is`()
        async throws
    {
        try await withSite(StatusReportSite.commands) { site in
            _ = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("Skrevet selv"), as: .tmfOfficer)
            let before = try await site.get(StatusReportSite.form, as: .tmfOfficer).text
            #expect(before.contains("Du har selv skrevet i bidraget."))
            let other = try await site.get(StatusReportSite.form, as: .coordinator).text
            #expect(!other.contains("Du har selv skrevet"))
            _ = try await site.post("\(StatusReportSite.form)/godkend", as: .tmfOfficer)
            let words = "Den, der godkendte, har selv skrevet i bidraget."
            for path in [StatusReportSite.path, StatusReportSite.form] {
                #expect(try await site.get(path, as: .coordinator).text.contains(words), "\(path)")
            }
        }
    }

    @Test func `whoever asks may let a length through, with a reason`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            let long = String(repeating: "å", count: 41)
            _ = try await site.post(
                StatusReportSite.form, StatusReportSite.typed(long), as: .tmfOfficer)
            let path = "\(StatusReportSite.form)/undtagelse/status"
            let own = try await site.post(path, [("reason", "Ja")], as: .tmfOfficer)
            #expect(own.status == 403)
            let empty = try await site.post(path, [("reason", "")], as: .sofOfficer)
            #expect(empty.status == 422)
            let given = try await site.post(path, [("reason", "Et tegn.")], as: .sofOfficer)
            #expect(given.status == 303)
            let signed = try await site.post(
                "\(StatusReportSite.form)/godkend", as: .tmfOfficer)
            #expect(signed.status == 303)
            #expect(
                try await site.get(StatusReportSite.path, as: .coordinator).text
                    .contains("godkendt som undtagelse"))
        }
    }

    @Test func `the second of two who write in one section sees both texts`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            _ = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("Den enes tekst"), as: .tmfOfficer)
            let late = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("Den andens tekst", "Nyt"),
                as: .coordinator)
            #expect(late.status == 409)
            #expect(late.text.contains("Den enes tekst"))
            #expect(late.text.contains("Den andens tekst"))
            #expect(late.text.contains("\nNyt</textarea>"))
            #expect(await site.words("status") == Array("Den enes tekst".utf8))
            // The page has the new version, so saving again is a decision.
            #expect(late.text.contains("name=\"set-status\" value=\"1\""))
            let again = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("Den andens tekst", seen: 1),
                as: .coordinator)
            #expect(again.status == 303)
            #expect(await site.statement()?[SectionKey("status")]?.versions.count == 2)
        }
    }

    @Test func `somebody else's section is no conflict`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            _ = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("Den enes tekst"), as: .tmfOfficer)
            // The other form was opened before and has an untouched first section.
            let other = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("", "Om næste år"),
                as: .coordinator)
            #expect(other.status == 303)
            #expect(await site.words("status") == Array("Den enes tekst".utf8))
            #expect(await site.words("fremtid") == Array("Om næste år".utf8))
        }
    }

    @Test func `a CPR number is stopped, and what was typed stays`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            let page = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("Ring til 010190-1234 i dag"),
                as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("Ring til 010190-1234 i dag"))
            #expect(await site.statement()?.isEmpty == true)
        }
    }

    @Test func `a sentence is put into the text with its source, and nothing is saved`()
        async throws
    {
        try await withSite(
            StatusReportSite.commands + [.initiative(.publish(.urbanSpace))]
        ) { site in
            let form = StatusReportSite.typed(
                "Begyndt", "", seen: 0, "ind:status|indsats/\(InitiativeID.urbanSpace)")
            let page = try await site.post(StatusReportSite.form, form, as: .tmfOfficer)
            #expect(page.status == 200)
            #expect(page.text.contains("Begyndt\n"))
            #expect(page.text.contains("Kilde: Tværs, /indsatser/"))
            #expect(await site.statement()?.isEmpty == true)
        }
    }

    @Test func `what is signed is locked, reopened with a reason, and both versions are kept`()
        async throws
    {
        try await withSite(StatusReportSite.commands) { site in
            try await site.signed("Første udgave")
            #expect(await site.statement()?.state == .signed)
            let locked = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("Nyt", seen: 1), as: .tmfOfficer)
            #expect(locked.status == 422)
            #expect(locked.text.contains("er låst"))
            let reopened = try await site.post(
                "\(StatusReportSite.form)/genaabn", [("reason", "Et tal er forkert")],
                as: .sofOfficer)
            #expect(reopened.status == 303)
            _ = try await site.post(
                StatusReportSite.form, StatusReportSite.typed("Anden udgave", seen: 1),
                as: .tmfOfficer)
            _ = try await site.post("\(StatusReportSite.form)/godkend", as: .tmfOfficer)
            let versions = try await site.get(
                "\(StatusReportSite.form)/versioner", as: .tmfOfficer
            ).text
            #expect(versions.contains("Første udgave"))
            #expect(versions.contains("Anden udgave"))
            #expect(versions.contains("Et tal er forkert"))
        }
    }

    @Test func `a statement that waits for a signature can be sent back`() async throws {
        try await withSite(StatusReportSite.commands) { site in
            let form = StatusReportSite.typed("Udkast", "", seen: 0, "send")
            let sent = try await site.post(StatusReportSite.form, form, as: .tmfOfficer)
            #expect(sent.location == "\(StatusReportSite.form)?sendt=ja")
            #expect(
                try await site.get("/mit-bord", as: .tmfOfficer).text.contains("Skal godkendes"))
            _ = try await site.post(
                "\(StatusReportSite.form)/retur", [("reason", "Nævn lygterne")], as: .tmfOfficer)
            #expect(
                try await site.get(StatusReportSite.form, as: .tmfOfficer).text
                    .contains("Nævn lygterne"))
        }
    }
}
