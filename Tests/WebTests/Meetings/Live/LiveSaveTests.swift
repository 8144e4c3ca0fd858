// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// two secretaries write one item, and nothing is lost or overwritten.
struct LiveSaveTests {
    private static let item = "\(LiveSite.path)/lys"

    @Test func `the secretary writes, and whoever opens the page reads it`() async throws {
        try await withMeeting { site in
            let saved = try await site.save("Naboerne bad om lys", base: 0)
            #expect(saved.status == 200)
            #expect(saved.text.contains("\"version\":1"))
            let page = try await site.get(LiveSite.path, as: .coordinator)
            #expect(page.text.contains("Naboerne bad om lys</textarea>"))
            #expect(page.text.contains("name=\"base\" value=\"1\""))
            #expect(page.text.contains("af Navn secretary"))
        }
    }

    @Test func `of two secretaries the second is shown both texts, and loses none`()
        async throws
    {
        try await withMeeting { site in
            _ = try await site.save("Naboerne bad om lys", base: 0)
            let clash = try await site.save("Lyset var slukket", base: 0, as: .coordinator)
            #expect(clash.status == 409)
            #expect(clash.text.contains("Naboerne bad om lys"))
            let again = try await site.save("Begge dele", base: 1, as: .coordinator, pen: "to")
            #expect(again.status == 200)
        }
    }

    @Test func `without script both texts stand on the page, ready to be saved`() async throws {
        try await withMeeting { site in
            _ = try await site.save("Naboerne bad om lys", base: 0)
            let fields = [("text", "Lyset var slukket"), ("base", "0")]
            let clash = try await site.post(Self.item, fields, as: .coordinator)
            #expect(clash.status == 409)
            #expect(clash.text.contains("Navn secretary skrev imens"))
            #expect(clash.text.contains("Naboerne bad om lys"))
            #expect(clash.text.contains("Lyset var slukket</textarea>"))
            #expect(clash.text.contains("name=\"base\" value=\"1\""))
            let saved = try await site.post(
                Self.item, [("text", "Begge dele"), ("base", "1")], as: .coordinator)
            #expect(saved.location == "\(LiveSite.path)#punkt-lys")
        }
    }

    @Test func `a text with what may be a CPR number is not kept, and says why`() async throws {
        try await withMeeting { site in
            let refused = try await site.save("Beboeren 010190-1234 bad om lys", base: 0)
            #expect(refused.status == 422)
            #expect(refused.text.contains("CPR"))
            let form = try await site.post(
                Self.item, [("text", "Beboeren 010190-1234"), ("base", "0")], as: .secretary)
            #expect(form.status == 422)
            #expect(form.text.contains("id=\"text-error\""))
            let page = try await site.get(LiveSite.path, as: .secretary)
            #expect(!page.text.contains("010190"))
        }
    }

    @Test func `what is written goes into the minutes, and into the journal, when asked`()
        async throws
    {
        try await withMeeting { site in
            _ = try await site.save("Naboerne bad om lys", base: 0)
            let saved = try await site.post(LiveSite.path, [], as: .secretary)
            #expect(saved.location == "/moeder/sommer")
            let view = site.runtime.snapshot.present
            let texts = view.city.meeting(LiveSite.meeting)?.minutes?.current.texts ?? []
            #expect(texts.map { view.personal.notes[$0.text] } == ["Naboerne bad om lys"])
            let page = try await site.get(LiveSite.path, as: .secretary)
            #expect(page.text.contains("Står i referatet"))
            let again = try await site.post(LiveSite.path, [], as: .secretary)
            #expect(again.location == "/moeder/sommer")
            #expect(site.runtime.snapshot.present.position == view.position)
        }
    }

    @Test func `minutes that were changed somewhere else are not overwritten unseen`()
        async throws
    {
        try await withMeeting { site in
            _ = try await site.save("Naboerne bad om lys", base: 0)
            try await site.writeMinutes("Skrevet på en anden side")
            let clash = try await site.post(LiveSite.path, [], as: .secretary)
            #expect(clash.status == 409)
            #expect(clash.text.contains("Skrevet på en anden side"))
            #expect(clash.text.contains("Naboerne bad om lys</textarea>"))
            // Saved again by somebody who has seen both, it goes in.
            let basis = ("basis", "anden-tekst")
            let seen = [("text", "Det hele"), ("base", "1"), basis]
            _ = try await site.post(Self.item, seen, as: .secretary)
            let saved = try await site.post(LiveSite.path, [], as: .secretary)
            #expect(saved.location == "/moeder/sommer")
        }
    }

    @Test func `nothing is written before the meeting is open`() async throws {
        try await withMeeting(isOpen: false) { site in
            let early = try await site.save("For tidligt", base: 0)
            #expect(early.status == 422)
        }
    }

    @Test func `a member follows and does not write`() async throws {
        try await withMeeting { site in
            #expect(try await site.save("Mit", base: 0, as: .participant).status == 403)
            let page = try await site.get(LiveSite.path, as: .participant)
            #expect(page.status == 200)
            #expect(!page.text.contains("<textarea"))
            #expect(page.text.contains("følger med"))
            let write = try await site.post(LiveSite.path, [], as: .participant)
            #expect(write.status == 403)
        }
    }
}
