// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// each seat votes on its own phone, and a secret vote stays one.
struct PhoneVoteTests {
    private static let path = "/moeder/sommer/stem"

    private func open(_ site: TestSite, isSecret: Bool = false) async throws {
        try await site.take([
            .vote(
                LiveSite.meeting,
                .open(VoteDraft(id: "v1", item: "lys", manner: .bySeat, isSecret: isSecret)))
        ])
    }

    private func vote(
        _ site: TestSite, _ choice: VoteChoice?, seat: Seat = Cast.neighborSeat,
        as viewer: Viewer = .participant
    ) async throws -> TestPage {
        try await site.post(
            Self.path,
            [("vote", "v1"), ("seat", seat.description)]
                + (choice.map { [("choice", $0.rawValue)] } ?? []), as: viewer)
    }

    @Test func `a member votes with one press, and sees that it is done`() async throws {
        try await withMeeting { site in
            #expect(try await site.get(Self.path, as: .participant).text.contains("ikke om noget"))
            try await open(site)
            let page = try await site.get(Self.path, as: .participant)
            #expect(page.text.contains("1. Lys på pladsen"))
            #expect(page.text.contains("value=\"yes\""))
            let home = try await site.get("/moeder/sommer", as: .participant)
            #expect(home.text.contains("href=\"\(Self.path)\""))
            #expect(try await vote(site, .yes).location == Self.path)
            let voted = try await site.get("/moeder/sommer", as: .participant)
            #expect(!voted.text.contains("href=\"\(Self.path)\""))
            let after = try await site.get(Self.path, as: .participant)
            #expect(after.text.contains("Du har stemt"))
            #expect(!after.text.contains("value=\"yes\""))
        }
    }

    @Test func `nobody votes twice, without a choice, or in another's seat`() async throws {
        try await withMeeting { site in
            try await open(site)
            #expect(try await vote(site, nil).status == 422)
            #expect(try await vote(site, .yes, seat: Cast.policeSeat).status == 422)
            #expect(try await vote(site, .yes, as: .sofOfficer).status == 422)
            _ = try await vote(site, .yes)
            #expect(try await vote(site, .no).status == 422)
        }
    }

    @Test func `a vote on an item that one is removed from is not there`() async throws {
        try await withMeeting { site in
            try await open(site)
            try await site.take([.agenda(LiveSite.meeting, .remove("lys", .neighbor))])
            let page = try await site.get(Self.path, as: .participant)
            #expect(!page.text.contains("Lys på pladsen"))
            #expect(try await vote(site, .yes).status >= 400)
        }
    }

    @Test func `of a secret vote the journal learns who voted, and the count`() async throws {
        try await withMeeting { site in
            try await open(site, isSecret: true)
            _ = try await vote(site, .no)
            _ = try await vote(site, .yes, seat: Cast.policeSeat, as: LiveSite.police)
            let journal = try await site.journaled()
            #expect(!journal.contains("\"no\""))
            let vote = site.runtime.snapshot.present.city.vote("v1", of: LiveSite.meeting)
            #expect(vote?.handedIn == [Cast.neighborSeat, Cast.policeSeat])
            let counted = try await site.post("\(Self.path)/v1/optaelling", [], as: .secretary)
            #expect(counted.location == "/moeder/sommer")
            let tally = site.runtime.snapshot.present.city.vote("v1", of: LiveSite.meeting)?
                .result?.tally
            #expect(tally == VoteTally(yes: 1, no: 1))
        }
    }

    @Test func `only those who keep the papers count a vote`() async throws {
        try await withMeeting { site in
            try await open(site, isSecret: true)
            let page = try await site.post("\(Self.path)/v1/optaelling", [], as: .participant)
            #expect(page.status == 403)
        }
    }
}
