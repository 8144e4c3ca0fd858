// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Mail
import Runtime
import Testing

@testable import Post

struct InvitationTests {
    //
    @Test func `a call goes to everybody in a seat, once`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["anna@demo.example", "bo@demo.example"])
        let text = letters[0].text
        #expect(letters[0].subject == "Indkaldelse: Møde i Samarbejdsforum 21. juni 2021")
        #expect(text.contains("mandag den 21. juni 2021 kl. 17.00 (90 minutter)"))
        #expect(text.contains("Medborgerhuset"))
        #expect(text.contains("https://tvaers.example/svar/juni."))
        let calendar = letters[0].calendarText
        #expect(letters[0].calendar?.method == "REQUEST")
        for line in [
            "UID:moede-juni@demo.example", "SEQUENCE:0", "METHOD:REQUEST",
            "DTSTART;TZID=Europe/Copenhagen:20210621T170000",
            "DTEND;TZID=Europe/Copenhagen:20210621T183000", "LOCATION:Medborgerhuset",
        ] {
            #expect(calendar.contains(line + "\r\n"))
        }
        try await scene.outbox.attend()
        try await scene.otherNode().attend()
        #expect(scene.postman.taken() == [])
    }

    @Test func `nobody reads another's address in a letter`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        let anna = try #require(scene.postman.taken().first)
        #expect(!String(decoding: anna.encoded(), as: UTF8.self).contains("bo@demo"))
        #expect(!anna.calendarText.contains("bo@demo"))
    }

    @Test func `a member's decline asks the substitute at once`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        _ = scene.postman.taken()
        try await scene.happen(scene.reply(PostScene.bo, PostScene.boSeat, .declined))
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["cleo@demo.example"])
        #expect(letters[0].subject.hasPrefix("Kan du møde i stedet?"))
        #expect(letters[0].calendar?.method == "REQUEST")
        try await scene.happen(scene.reply(PostScene.bo, PostScene.boSeat, .declined))
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
    }

    @Test func `a moved meeting is told of with a higher sequence`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        _ = scene.postman.taken()
        try await scene.happen(
            .meeting(.move(PostScene.meeting, to: MeetingPlan(day: day("2021-06-22")), seen: nil)))
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["anna@demo.example", "bo@demo.example"])
        #expect(letters[0].subject.hasPrefix("Ændret"))
        #expect(letters[0].calendarText.contains("SEQUENCE:1\r\n"))
        #expect(letters[0].calendarText.contains("DTSTART;VALUE=DATE:20210622\r\n"))
        // Called again for the new day, nobody hears the same twice.
        try await scene.happen(.meeting(.call(PostScene.meeting, sent: PostScene.today)))
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
    }

    @Test func `a cancelled meeting leaves the calendars of those who have it`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        _ = scene.postman.taken()
        try await scene.happen(
            .meeting(.cancel(PostScene.meeting, reason: "n1")),
            vault: [.note("n1", "Ingen kunne")])
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.count == 2)
        #expect(letters.allSatisfy { $0.calendar?.method == "CANCEL" })
        #expect(letters[0].calendarText.contains("STATUS:CANCELLED\r\n"))
        #expect(!letters[0].text.contains("/svar/"))
    }

    @Test func `a meeting that is cancelled before the letters went is not called`() async throws {
        let scene = try await PostScene()
        scene.postman.answers(.unreachable("no route"))
        try await scene.call()
        _ = scene.postman.taken()
        try await scene.happen(
            .meeting(.cancel(PostScene.meeting, reason: "n1")), vault: [.note("n1", "Ingen")])
        scene.postman.answers(.sent)
        scene.clock.pass(hours: 1)
        try await scene.outbox.attend()
        #expect(scene.postman.taken().allSatisfy { $0.calendar?.method == "CANCEL" })
    }

    //
    @Test func `whoever gets a seat after the call is called too, and only they`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        _ = scene.postman.taken()
        try await scene.happen(
            .organization(.registerPerson("dora")),
            vault: [
                .person("dora", PersonRecord(name: "Dora", email: "dora@demo.example"))
            ])
        let seat = Seat(forum: .forum, group: "naboer", number: 3)
        try await scene.happen(
            .forum(
                .take(
                    HoldingDraft(
                        id: "h3", seat: seat, person: "dora", from: PostScene.today,
                        manner: .elected))))
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["dora@demo.example"])
        #expect(letters.first?.subject.hasPrefix("Indkaldelse") ?? false)
        #expect(letters.first?.calendar?.method == "REQUEST")
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
    }

    @Test func `whoever gets a seat before the call is not written to twice`() async throws {
        let scene = try await PostScene()
        try await scene.plan()
        try await scene.happen(
            .organization(.registerPerson("dora")),
            .forum(
                .take(
                    HoldingDraft(
                        id: "h3", seat: Seat(forum: .forum, group: "naboer", number: 3),
                        person: "dora", from: PostScene.today, manner: .elected))),
            vault: [.person("dora", PersonRecord(name: "Dora", email: "dora@demo.example"))])
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
        try await scene.happen(.meeting(.call(PostScene.meeting, sent: PostScene.today)))
        try await scene.outbox.attend()
        #expect(scene.postman.taken().count == 3)
    }

    //
    @Test func `whoever loses the seat after the call is taken off, and only they`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        _ = scene.postman.taken()
        try await scene.happen(.forum(.leave("h2", lastDay: PostScene.today, reason: nil)))
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["bo@demo.example"])
        let letter = try #require(letters.first)
        #expect(letter.subject.hasPrefix("Ikke længere indkaldt: Møde i Samarbejdsforum"))
        #expect(letter.calendar?.method == "CANCEL")
        #expect(letter.calendarText.contains("UID:moede-juni@demo.example\r\n"))
        #expect(letter.calendarText.contains("ATTENDEE;"))
        #expect(!letter.calendarText.contains("STATUS:"))
        #expect(!letter.text.contains("/svar/") && !letter.text.contains("Dagsorden"))
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
    }

    @Test func `whoever sits there on the day hears nothing of leaving after it`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        _ = scene.postman.taken()
        try await scene.happen(.forum(.leave("h2", lastDay: day("2021-06-21"), reason: nil)))
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
    }

    @Test func `a meeting moved past the end of a term leaves that calendar`() async throws {
        let scene = try await PostScene()
        try await scene.happen(.forum(.leave("h2", lastDay: day("2021-06-22"), reason: nil)))
        try await scene.call()
        _ = scene.postman.taken()
        try await scene.happen(
            .meeting(.move(PostScene.meeting, to: MeetingPlan(day: day("2021-06-24")), seen: nil)))
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["anna@demo.example", "bo@demo.example"])
        #expect(letters.map { $0.calendar?.method } == ["REQUEST", "CANCEL"])
        #expect(letters[1].calendarText.contains("SEQUENCE:1\r\n"))
    }

    @Test func `a seat that changes hands calls the one off and the other in`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        _ = scene.postman.taken()
        try await scene.happen(
            .forum(.leave("h2", lastDay: PostScene.today, reason: nil)),
            .organization(.registerPerson("dora")),
            .forum(
                .take(
                    HoldingDraft(
                        id: "h4", seat: PostScene.boSeat, person: "dora",
                        from: PostScene.today.advanced(by: 1), manner: .elected))),
            vault: [.person("dora", PersonRecord(name: "Dora", email: "dora@demo.example"))])
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["bo@demo.example", "dora@demo.example"])
        #expect(letters.map { $0.calendar?.method } == ["CANCEL", "REQUEST"])
    }

    //
    @Test func `a substitute hears that the member comes after all, and of a new no`()
        async throws
    {
        let scene = try await PostScene()
        try await scene.call()
        try await scene.happen(scene.reply(PostScene.bo, PostScene.boSeat, .declined))
        try await scene.outbox.attend()
        _ = scene.postman.taken()
        try await scene.happen(scene.reply(PostScene.bo, PostScene.boSeat, .accepted))
        try await scene.outbox.attend()
        let free = scene.postman.taken()
        #expect(free.map(\.to.address) == ["cleo@demo.example"])
        #expect(free.first?.subject.hasPrefix("Du skal ikke møde i stedet") ?? false)
        #expect(free.first?.calendar?.method == "CANCEL")
        try await scene.happen(scene.reply(PostScene.bo, PostScene.boSeat, .declined))
        try await scene.outbox.attend()
        let again = scene.postman.taken()
        #expect(again.map(\.to.address) == ["cleo@demo.example"])
        #expect(again.first?.calendar?.method == "REQUEST")
    }

    //
    @Test func `a substitute named after the no is asked by letter`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        _ = scene.postman.taken()
        try await scene.happen(
            scene.reply(PostScene.anna, Cast.neighborSeat, .declined),
            .forum(
                .nameSubstitute(
                    "s2", seat: Cast.neighborSeat, person: PostScene.cleo, from: PostScene.today)))
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["cleo@demo.example"])
        #expect(letters.first?.subject.hasPrefix("Kan du møde i stedet?") ?? false)
    }

    //
    @Test func `what is written down late sends nothing`() async throws {
        let scene = try await PostScene()
        try await scene.plan()
        try await scene.happen(.meeting(.call(PostScene.meeting, sent: day("2021-06-03"))))
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
    }

    //
    @Test func `a closed item and a removed member's item are in no letter`() async throws {
        let scene = try await PostScene()
        try await scene.plan()
        func agenda(_ command: AgendaCommand) -> CityCommand {
            .meeting(.agenda(PostScene.meeting, command))
        }
        func item(_ id: AgendaItemID, _ title: String) -> CityCommand {
            agenda(.add(.init(id: id, content: ItemContent(title: title, purpose: .inform))))
        }
        try await scene.happen(
            item("i1", "Lys på pladsen"), item("i2", "Peter Jensens forhold"),
            agenda(.close("i2", ItemClosure(basis: .privateAffairs, neutralTitle: "En sag"))),
            agenda(.remove("i2", PostScene.bo)), agenda(.publish),
            .meeting(.invite(PostScene.meeting, guests: [.police], sent: PostScene.today)),
            .meeting(.call(PostScene.meeting, sent: PostScene.today)))
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        let bo = try #require(letters.first { $0.to.address == "bo@demo.example" })
        #expect(bo.text.contains("Lys på pladsen"))
        #expect(!bo.text.contains("Peter") && !bo.text.contains("En sag"))
        let guests = letters.filter {
            !["anna@demo.example", "bo@demo.example"].contains($0.to.address)
        }
        #expect(guests.allSatisfy { !$0.text.contains("Peter") })
        #expect(letters.allSatisfy { !$0.calendarText.contains("Peter") })
        #expect(try await !scene.drawer().contains("Peter"))
    }
}
