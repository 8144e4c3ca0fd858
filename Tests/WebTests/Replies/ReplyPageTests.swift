// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Post
import Runtime
import Testing

@testable import Web

struct ReplyPageTests {
    static let meeting: MeetingID = "juni"
    /// The forum with Anna in a seat, and a meeting in two weeks.
    static let called: [CityCommand] =
        Cast.forum + [
            .organization(.registerPerson("anna")),
            .forum(
                .take(
                    HoldingDraft(
                        id: "h1", seat: Cast.neighborSeat, person: "anna", from: day("2021-02-01"),
                        manner: .elected))),
            .account(.grant(RoleGrant(.secretary, for: .forum), to: .secretary)),
            .meeting(
                .plan(
                    MeetingDraft(
                        id: meeting, forums: [.forum],
                        plan: MeetingPlan(
                            day: day("2021-06-21"), start: ClockTime(hour: 17), minutes: 90,
                            place: "Medborgerhuset", topic: "Sommeren")))),
        ]
    private static let links = PostLinks(secret: [UInt8](repeating: 7, count: 32))

    static func path(sequence: Int = 0) -> String {
        Paths.reply(
            links.token(
                PostLinks.Reply(
                    meeting: meeting, seat: Cast.neighborSeat, person: "anna", sequence: sequence)))
    }

    private static func replies(_ site: TestSite) -> [SeatReply] {
        site.runtime.snapshot.present.city.meetings[meeting]?.replies ?? []
    }

    // R-144
    @Test func `looking at the link answers nothing, and pressing answers once`() async throws {
        try await withSite(Self.called) { site in
            let page = try await site.get(Self.path())
            #expect(page.status == 200)
            #expect(page.text.contains("Kommer du til mødet?"))
            #expect(page.text.contains("Medborgerhuset"))
            #expect(page.headers["x-robots-tag"] == "noindex")
            #expect(Self.replies(site) == [])
            for _ in 1...3 {
                let saved = try await site.post(Self.path(), [("answer", "declined")])
                #expect(saved.status == 303)
            }
            #expect(Self.replies(site).map(\.answer) == [.declined])
            #expect(Self.replies(site).map(\.source) == [.link])
            let after = try await site.get("\(Self.path())?gemt=1")
            #expect(after.text.contains("Tak, dit svar er gemt."))
            #expect(after.text.contains("Nej, jeg kan ikke"))
        }
    }

    @Test func `an old link is answered in words, and changes nothing`() async throws {
        try await withSite(Self.called) { site in
            _ = try await site.runtime.submit(
                Submission(
                    [
                        .meeting(
                            .move(
                                Self.meeting, to: MeetingPlan(day: day("2021-06-22")), seen: nil))
                    ], by: nil, cause: "test"))
            let page = try await site.get(Self.path())
            #expect(page.text.contains("Mødet er flyttet, siden du fik brevet."))
            let answer = try await site.post(Self.path(), [("answer", "accepted")])
            #expect(answer.status == 422)
            #expect(Self.replies(site) == [])
        }
    }

    @Test func `a link to a cancelled meeting says so`() async throws {
        try await withSite(Self.called) { site in
            _ = try await site.runtime.submit(
                Submission(
                    [.meeting(.cancel(Self.meeting, reason: "n1"))], by: nil, cause: "test",
                    vault: [.note("n1", "Ingen kunne")]))
            #expect(try await site.get(Self.path()).text.contains("Mødet er aflyst."))
            #expect(try await site.post(Self.path(), [("answer", "accepted")]).status == 422)
        }
    }

    @Test(arguments: ["/svar/juni.x.1", "/afmeld/anna.x", "/kalendere/anna.1.own..x.ics"])
    func `an address that nobody signed is no page`(path: String) async throws {
        try await withSite(Self.called) { site in
            let page = try await site.get(path)
            #expect(page.status == 404)
        }
    }

    @Test func `no answer at all is asked for again`() async throws {
        try await withSite(Self.called) { site in
            let page = try await site.post(Self.path(), [("answer", "perhaps")])
            #expect(page.status == 422)
            #expect(page.text.contains("Vælg ja, nej eller måske."))
        }
    }
}

// R-146
struct CalendarFeedTests {
    private static func address(_ page: String, _ title: String) throws -> String {
        let found = try #require(
            page.firstMatch(of: try Regex("href=\"[^\"]*(/kalendere/[^\"]+)\"[^>]*>\(title)<")))
        return String(try #require(found.output[1].substring))
    }

    @Test func `a person's calendars are read without signing in, until they are made anew`()
        async throws
    {
        try await withSite(ReplyPageTests.called) { site in
            let page = try await site.get(Paths.mailSettings, as: .secretary).text
            let city = try Self.address(page, "Alle byens møder")
            let own = try Self.address(page, "Mine møder og frister")
            let forum = try Self.address(page, "Samarbejdsforum")
            let feed = try await site.get(city)
            #expect(feed.headers["content-type"] == "text/calendar; charset=utf-8")
            #expect(feed.text.contains("UID:moede-juni@"))
            #expect(feed.text.contains("SUMMARY:Samarbejdsforum: Sommeren"))
            #expect(try await site.get(forum).text.contains("UID:moede-juni@"))
            #expect(try await !site.get(own).text.contains("UID:moede-juni@"))
            let renewed = try await site.post(Paths.newFeedAddresses, as: .secretary)
            #expect(renewed.status == 303)
            #expect(try await site.get(city).status == 404)
        }
    }

    @Test func `nothing of an agenda is in a feed`() async throws {
        let item = AgendaCommand.add(
            .init(id: "i1", content: ItemContent(title: "Peter Jensens forhold", purpose: .inform)))
        let more: [CityCommand] = [
            .meeting(.agenda(ReplyPageTests.meeting, item)),
            .meeting(.agenda(ReplyPageTests.meeting, .publish)),
        ]
        try await withSite(ReplyPageTests.called + more) { site in
            let page = try await site.get(Paths.mailSettings, as: .administrator).text
            let feed = try await site.get(try Self.address(page, "Alle byens møder"))
            #expect(!feed.text.contains("Peter"))
        }
    }
}

struct OutboxPageTests {
    @Test func `what waits is shown to those who keep the papers`() async throws {
        try await withSite(ReplyPageTests.called) { site in
            try await site.outboxHolds(ReplyPageTests.meeting)
            let page = try await site.get(Paths.outbox, as: .secretary)
            #expect(page.text.contains("Der er ikke sat en mailserver op."))
            #expect(page.text.contains("Indkaldelse · Samarbejdsforum · 21. juni 2021"))
            let other = try await site.get(Paths.outbox, as: .sofOfficer)
            #expect(other.status == 404)
            #expect(try await site.get(Paths.outbox).status == 303)
            let stranger = try await site.get(Paths.outbox, as: .participant)
            #expect(stranger.status == 401)
        }
    }

    @Test func `a digest is chosen and ended`() async throws {
        try await withSite(ReplyPageTests.called) { site in
            let saved = try await site.post(
                Paths.mailSettings, [("digest", "weekly"), ("language", "en")], as: .participant)
            #expect(saved.status == 303)
            let chosen = try await MailSettings.of(.neighbor, in: site.cabinet)
            #expect(chosen.digest == .weekly && chosen.language == .english)
            let token = PostLinks(secret: [UInt8](repeating: 7, count: 32))
                .unsubscribeToken(of: .neighbor)
            #expect(try await site.get(Paths.unsubscribe(token)).text.contains("Stop oversigten"))
            #expect(try await MailSettings.of(.neighbor, in: site.cabinet).digest == .weekly)
            _ = try await site.post(Paths.unsubscribe(token))
            #expect(try await MailSettings.of(.neighbor, in: site.cabinet).digest == .none)
        }
    }
}

extension TestSite {
    /// The meeting is called, and an outbox without a mail server has seen it.
    fileprivate func outboxHolds(_ meeting: MeetingID) async throws {
        let outbox = Outbox(holding: cabinet, of: runtime, secret: [1], "https://tvaers.example")
        try await outbox.attend()
        _ = try await runtime.submit(
            Submission(
                [.meeting(.call(meeting, sent: TestSite.today))], by: nil, cause: "test"))
        try await outbox.attend()
    }
}
