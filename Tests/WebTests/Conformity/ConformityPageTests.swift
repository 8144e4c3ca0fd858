// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// The forum's charter holds from 1 February 2021; today is 7 June 2021.
struct ConformityPageTests {
    static let forum =
        Cast.forum + [
            .organization(.registerPerson("anna")),
            .forum(
                .take(
                    HoldingDraft(
                        id: "h1", seat: Cast.neighborSeat, person: "anna", from: day("2021-02-01"),
                        manner: .elected))),
            .account(
                .grant(RoleGrant(.secretary, for: .forum), to: .secretary)),
        ]

    @Test func `a forum's page says clause by clause what holds and what does not`() async throws {
        try await withSite(Self.forum) { site in
            let page = try await site.get("/fora/samarbejdsforum/regler")
            #expect(page.status == 200)
            #expect(page.text.contains("Der vælges en sekretær for en 2-årig periode."))
            #expect(page.text.contains("Brudt siden 1. februar 2021"))
            #expect(page.text.contains("Frist 31. december 2021"))
            #expect(page.text.contains("Det kan kun mennesker vurdere."))
            #expect(page.text.contains("2021: 3 møder mangler; ingen er planlagt"))
            #expect(try await site.get("/fora/ukendt/regler").status == 404)
        }
    }

    @Test func `the page shows any past day`() async throws {
        try await withSite(Self.forum) { site in
            let page = try await site.get("/fora/samarbejdsforum/regler?dag=2021-01-20")
            #expect(page.text.contains("intet kommissorium, der gælder denne dag"))
        }
    }

    @Test func `all forums stand on one page, and breaches on the front page`() async throws {
        try await withSite(Self.forum) { site in
            let list = try await site.get("/fora/regler")
            #expect(list.text.contains("Samarbejdsforum"))
            #expect(list.text.contains("bestemmelser brudt"))
            let attention = try await site.get("/opmaerksomhed")
            #expect(attention.text.contains("Andre står selv for udskiftning."))
            #expect(attention.text.contains("/fora/samarbejdsforum/regler"))
        }
        try await withSite { site in
            let empty = try await site.get("/fora/regler")
            #expect(empty.text.contains("Opret det første"))
        }
    }

    @Test func `the wheel is a drawing, a table and reasons`() async throws {
        try await withSite(Self.forum) { site in
            let page = try await site.get("/fora/samarbejdsforum/aarshjul?aar=2022")
            #expect(page.text.contains("class=\"wheel-chart\""))
            #expect(page.text.contains("Foreslået"))
            #expect(page.text.contains("så møderne ligger jævnt"))
            // A stranger reads the reasons and has no form.
            #expect(!page.text.contains("name=\"accept\""))
        }
    }

    @Test func `accepting proposed days plans the meetings`() async throws {
        try await withSite(Self.forum) { site in
            let path = "/fora/samarbejdsforum/aarshjul"
            let page = try await site.get("\(path)?aar=2022", as: .secretary)
            let days = page.text.matches(of: /name="accept" value="(2022-[0-9-]+)"/)
                .map { String($0.output.1) }
            #expect(days.count == 5)
            let first = try #require(days.first)
            let nothing = try await site.post(path, [("aar", "2022")], as: .secretary)
            #expect(nothing.status == 422)
            let answer = try await site.post(
                path,
                [("aar", "2022"), ("accept", first), ("day-\(first)", "3. marts 2022")],
                as: .secretary)
            #expect(answer.location == "\(path)?aar=2022")
            let list = try await site.get("/fora/samarbejdsforum/moeder")
            #expect(list.text.contains("torsdag den 3. marts 2022"))
            let stranger = try await site.post(path, [("aar", "2022"), ("accept", first)])
            #expect(stranger.status == 401)
        }
    }

    /// The committee is invited in the first and the third quarter.
    private static let forumWithGuests: [CityCommand] = {
        var draft = Cast.charterDraft
        draft.charter = Charter(
            title: "Kommissorium",
            clauses: Charter.cast.clauses + [
                Clause(
                    "gaester", "Udvalget inviteres i 1. og 3. kvartal.",
                    .guests(GuestRule(guests: [.committee], quarters: [1, 3])))
            ])
        return Cast.forumSetting + [
            .forum(.adopt(draft, seen: nil)),
            .account(.grant(RoleGrant(.secretary, for: .forum), to: .secretary)),
        ]
    }()

    @Test func `accepting a day invites the quarter's guests when that is ticked`() async throws {
        try await withSite(Self.forumWithGuests) { site in
            let path = "/fora/samarbejdsforum/aarshjul"
            let page = try await site.get("\(path)?aar=2022", as: .secretary)
            let found = page.text.firstMatch(
                of: /name="invite-(2022-[0-9-]+)"[^>]*? value="([^"]+)"/)
            let (day, guest) = try #require(
                found.map { (String($0.output.1), String($0.output.2)) })
            let answer = try await site.post(
                path,
                [
                    ("aar", "2022"), ("accept", day), ("day-\(day)", "3. marts 2022"),
                    ("invite-\(day)", guest), ("invite-\(day)", "ukendt"),
                ], as: .secretary)
            #expect(answer.status == 303)
            let meeting = try #require(
                site.runtime.snapshot.present.city.meetings.meetings.values.first)
            #expect(meeting.invitations.map(\.guest) == [OrganizationID(guest)])
            #expect(meeting.invitations.map(\.sent) == [TestSite.today])
        }
    }

    @Test func `the wheel says what this year still owes`() async throws {
        try await withSite(Self.forum) { site in
            let path = "/fora/samarbejdsforum/aarshjul"
            let page = try await site.get(path)
            #expect(page.text.contains("2021: 3 møder mangler; ingen er planlagt"))
            #expect(try await site.get("\(path)?aar=2022").text.contains("møder mangler") == false)
        }
    }

    @Test func `a day that cannot be read is said, and the ticks stay`() async throws {
        try await withSite(Self.forum) { site in
            let path = "/fora/samarbejdsforum/aarshjul"
            let page = try await site.get("\(path)?aar=2022", as: .secretary)
            let match = page.text.firstMatch(of: /name="accept" value="(2022-[0-9-]+)"/)
            let day = try #require(match.map { String($0.output.1) })
            let answer = try await site.post(
                path, [("aar", "2022"), ("accept", day), ("day-\(day)", "engang")],
                as: .secretary)
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"day-\(day)-error\""))
            #expect(answer.text.contains("value=\"engang\""))
        }
    }
}
