// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

// R-128, R-129, R-131
struct MinutesPageTests {
    private static let path = MeetingHomeTests.path

    /// A meeting that was held, with minutes of its one item.
    func given(_ site: TestSite) async throws {
        let item = try await MeetingHomeTests.added(site)
        try await MeetingHomeTests.open(site)
        _ = try await site.post(
            "\(item)/beslutning", [("outcome", "discussed")], as: .secretary)
        let ended = try await site.post(
            "\(Self.path)/gang/slut", [("at", "18.00")], as: .secretary)
        #expect(ended.status == 303)
        let id = item.split(separator: "/").last ?? ""
        let written = try await site.post(
            "\(Self.path)/referat/tekst", [("tekst-\(id)", "Toiletterne blev drøftet.")],
            as: .secretary)
        #expect(written.status == 303)
    }

    @Test func `a draft is the secretary's, what is sent out is the members'`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            try await given(site)
            let text = "Toiletterne blev drøftet."
            let minutes = "\(Self.path)/referat"
            #expect(try await site.get(minutes, as: .secretary).text.contains(text))
            #expect(try await !site.get(minutes, as: .participant).text.contains(text))
            _ = try await site.post("\(minutes)/udsendelse", as: .secretary)
            #expect(try await site.get(minutes, as: .participant).text.contains(text))
            #expect(try await !site.get(minutes).text.contains(text))
        }
    }

    /// The name of the first field of the form.
    private static func field(of page: TestPage) throws -> String {
        let names = page.text.split(separator: "name=\"tekst-").dropFirst()
        return "tekst-\(try #require(names.first?.split(separator: "\"").first))"
    }

    // R-396
    @Test func `two who write the minutes see each other's words, and lose none`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            try await given(site)
            let form = "\(Self.path)/referat/tekst"
            let opened = try await site.get(form, as: .secretary)
            let field = try Self.field(of: opened)
            let first = try await site.post(
                form, opened.hiddenFields + [(field, "Toiletterne kommer i maj.")],
                as: .administrator)
            #expect(first.status == 303)
            let second = try await site.post(
                form, opened.hiddenFields + [(field, "Toiletterne er udsat.")],
                as: .secretary)
            #expect(second.status == 409)
            #expect(second.text.contains("Sidst rettet af"))
            #expect(second.text.contains("Toiletterne kommer i maj."))
            #expect(second.text.contains("Toiletterne er udsat.</textarea>"))
            let minutes = "\(Self.path)/referat"
            #expect(
                try await site.get(minutes, as: .secretary).text.contains("kommer i maj"))
            let both = "Toiletterne kommer i maj, ét er udsat."
            let again = try await site.post(
                form, second.hiddenFields + [(field, both)], as: .secretary)
            #expect(again.status == 303)
            #expect(try await site.get(minutes, as: .secretary).text.contains(both))
        }
    }

    @Test func `a text that nobody touched is not written back over a newer one`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            try await given(site)
            let form = "\(Self.path)/referat/tekst"
            let opened = try await site.get(form, as: .secretary)
            let field = try Self.field(of: opened)
            _ = try await site.post(
                form, opened.hiddenFields + [(field, "Nyt.")], as: .administrator)
            let unchanged = try await site.post(
                form, opened.hiddenFields + [(field, "Toiletterne blev drøftet.")], as: .secretary)
            #expect(unchanged.status == 303)
            let emptied = try await site.get(form, as: .secretary)
            #expect(emptied.text.contains("Nyt.</textarea>"))
            let saved = try await site.post(
                form, emptied.hiddenFields + [(field, "")], as: .secretary)
            #expect(saved.status == 303)
            #expect(
                try await !site.get("\(Self.path)/referat", as: .secretary).text.contains("Nyt."))
        }
    }

    // R-004
    @Test func `nobody says of what will be public that it holds no CPR number`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            try await given(site)
            let form = "\(Self.path)/referat/tekst"
            let opened = try await site.get(form, as: .secretary)
            let field = try Self.field(of: opened)
            let word = [
                ("\(field)-er-ikke-cpr", "ja"), ("\(field)-hvorfor-ikke-cpr", "Et sagsnummer."),
            ]
            let page = try await site.post(
                form, opened.hiddenFields + [(field, "Ring til 010190-1234.")] + word,
                as: .secretary)
            #expect(page.status == 422)
            #expect(!page.text.contains("er-ikke-cpr"))
        }
    }

    // R-004
    @Test func `nor of an item or a decision`() async throws {
        let number = "Ring til 010190-1234."
        @Sendable func word(_ name: String) -> [(String, String)] {
            [
                (name, number), ("\(name)-er-ikke-cpr", "ja"),
                ("\(name)-hvorfor-ikke-cpr", "Et sagsnummer."),
            ]
        }
        try await withSite(MeetingHomeTests.city) { site in
            let form = MeetingHomeTests.item.filter { $0.0 != "problem" }
            let added = try await site.post(
                "\(Self.path)/punkter/nyt", form + word("problem"), as: .secretary)
            #expect(added.status == 422)
            let item = try await MeetingHomeTests.added(site)
            try await MeetingHomeTests.open(site)
            let decided = try await site.post(
                "\(item)/beslutning", [("outcome", "discussed")] + word("wording"),
                as: .secretary)
            #expect(decided.status == 422)
            for page in [added, decided] {
                #expect(page.text.contains(number))
                #expect(!page.text.contains("er-ikke-cpr"))
            }
        }
    }

    @Test func `a member objects, and the secretary answers`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            try await given(site)
            let minutes = "\(Self.path)/referat"
            let early = try await site.post(
                "\(minutes)/indsigelse", [("text", "Jeg var der ikke.")], as: .participant)
            #expect(early.status == 422)
            _ = try await site.post("\(minutes)/udsendelse", as: .secretary)
            let empty = try await site.post("\(minutes)/indsigelse", [], as: .participant)
            #expect(empty.text.contains("id=\"text-error\""))
            let objected = try await site.post(
                "\(minutes)/indsigelse", [("text", "Jeg var der ikke.")], as: .participant)
            #expect(objected.status == 303)
            let page = try await site.get(minutes, as: .secretary)
            #expect(page.text.contains("Jeg var der ikke."))
            #expect(
                try await !site.get(minutes, as: .sofOfficer).text.contains("Jeg var der ikke."))
            let id = try #require(
                site.runtime.snapshot.present.city.meetings.meetings.values.first?
                    .minutes?.current.objections.first?.id)
            _ = try await site.post(
                "\(minutes)/svar",
                [("objection", id.rawValue), ("text", "Det er rettet"), ("followed", "1")],
                as: .secretary)
            let answered = try await site.get(minutes, as: .participant)
            #expect(answered.text.contains("Fulgt"))
            #expect(answered.text.contains("Det er rettet"))
        }
    }

    @Test func `the next meeting approves and locks them, and everybody reads them`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            try await given(site)
            let minutes = "\(Self.path)/referat"
            _ = try await site.post("\(minutes)/udsendelse", as: .secretary)
            let next = try await site.post(
                "/fora/samarbejdsforum/moeder/nyt",
                [("day", "7. juni 2021"), ("start", "19.00")], as: .secretary)
            let home = try #require(next.location)
            // The meetings are on one day, so the item is brought by hand.
            let id = MeetingID(String(home.split(separator: "/").last ?? ""))
            var content = ItemContent(title: "Godkendelse af referat", purpose: .decide)
            content.standing = .approveMinutes(of: "foraar")
            try await site.take(
                .agenda(id, .add(AgendaItemDraft(id: "godkend", content: content))),
                .session(
                    id, .open(at: try #require(ClockTime("19:00")), [Arrival(Cast.neighborSeat)])))
            let saved = try await site.post(
                "\(home)/punkter/godkend/beslutning", [("outcome", "approved")], as: .secretary)
            #expect(saved.status == 303)
            let page = try await site.get(minutes)
            #expect(page.text.contains("Godkendt og låst"))
            #expect(page.text.contains("Toiletterne blev drøftet."))
            #expect(!page.text.contains("Navn "))
            let locked = try await site.post(
                "\(minutes)/tekst", [("tekst-godkend", "Mere")], as: .secretary)
            #expect(locked.status == 422)
            let corrected = try await site.post(
                "\(minutes)/rettelse", [("reason", "Et tal var forkert")], as: .secretary)
            #expect(corrected.status == 303)
            #expect(
                try await site.get(minutes, as: .secretary).text.contains("Et tal var forkert"))
            #expect(try await !site.get(minutes).text.contains("Et tal var forkert"))
        }
    }
}

extension TestSite {
    /// Gives the city commands as the secretary of its forum.
    func take(_ commands: MeetingCommand...) async throws {
        _ = try await runtime.submit(
            Submission(
                commands.map(CityCommand.meeting),
                by: Viewer(
                    person: .secretary, roles: [RoleGrant(.secretary, for: .forum)]),
                cause: "test/\(commands.count)"))
    }
}
