// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct SessionPageTests {
    private static let path = MeetingHomeTests.path
    private static let seat = "samarbejdsforum/naboer/1"

    @Test func `who comes and goes is written with the time`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let item = try await MeetingHomeTests.added(site)
            try await MeetingHomeTests.open(site)
            let left = try await site.post(
                "\(Self.path)/gang/fremmoede",
                [("seat", Self.seat), ("at", "17.40"), ("what", "leave")], as: .secretary)
            #expect(left.status == 303)
            let page = try await site.get("\(Self.path)/gang", as: .secretary)
            #expect(page.text.contains("16:30–17:40"))
            #expect(page.text.contains("0 er med"))
            #expect(try await site.get("\(Self.path)/gang", as: .sofOfficer).status == 403)
            _ = item
        }
    }

    @Test func `hands are written down and counted`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let item = try await MeetingHomeTests.added(site)
            try await MeetingHomeTests.open(site)
            let id = String(item.split(separator: "/").last ?? "")
            _ = try await site.post(
                "\(Self.path)/afstemninger", [("item", id), ("manner", "show-of-hands")],
                as: .secretary)
            let vote = try #require(
                site.runtime.snapshot.present.city.meetings.meetings.values.first?.votes.first)
            let votes = "\(Self.path)/afstemninger/\(vote.id)"
            _ = try await site.post(
                "\(votes)/stemmer", [("stemme-\(Self.seat)", "yes")], as: .secretary)
            let again = try await site.post(
                "\(votes)/stemmer", [("stemme-\(Self.seat)", "no")], as: .secretary)
            #expect(again.status == 422)
            _ = try await site.post("\(votes)/lukning", as: .secretary)
            let page = try await site.get("\(Self.path)/gang", as: .secretary)
            #expect(page.text.contains("1 for, 0 imod, 0 hverken eller"))
            // An open vote stands in the minutes with the seat.
            #expect(page.text.contains("<p class=\"quiet\">For: "))
        }
    }

    @Test func `a day is found among the members`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let form = [
                ("day-1", "21. juni 2021"), ("day-2", "7. juli 2021"), ("last", "14. juni 2021"),
                ("topic", "Efteråret"),
            ]
            let new = "/fora/samarbejdsforum/datoer/nyt"
            let wrong = try await site.post(new, [("last", "14. juni 2021")], as: .secretary)
            #expect(wrong.status == 422)
            let poll = try #require(
                try await site.post(new, form, as: .secretary).location)
            #expect(try await site.get(poll, as: .sofOfficer).status == 404)
            let answered = try await site.post(
                poll, [("dag-0", "yes"), ("dag-1", "no")], as: .participant)
            #expect(answered.status == 303)
            let page = try await site.get(poll, as: .secretary)
            #expect(page.text.contains("1 kan, 0 måske, 0 kan ikke."))
            let chosen = try await site.post("\(poll)/valg", [("dag", "0")], as: .secretary)
            let home = try #require(chosen.location)
            #expect(try await site.get(home).text.contains("mandag den 21. juni 2021"))
        }
    }
}
