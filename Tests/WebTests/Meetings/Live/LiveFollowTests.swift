// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// who may follow what is being written, item by item.
@Suite(.timeLimit(.minutes(5))) struct LiveFollowTests {
    @Test func `a member sees what the secretary writes as it is saved`() async throws {
        try await withMeeting { site in
            let text = try await site.follow(
                as: .participant, until: { $0.contains("Naboerne bad om lys") }
            ) {
                _ = try await site.save("Naboerne bad om lys", base: 0)
            }
            #expect(text.contains("event: item\ndata: {"))
            #expect(text.contains("event: now\ndata: "))
            #expect(!text.contains("\"pen\""))
        }
    }

    @Test func `a secretary who is removed from an item is told nothing of it`() async throws {
        try await withMeeting { site in
            _ = try await site.save("Tredive timer", base: 0, to: "loen", as: .coordinator)
            let text = try await site.follow(
                as: .secretary, until: { $0.contains("Naboerne bad om lys") }
            ) {
                _ = try await site.save("Naboerne bad om lys", base: 0)
            }
            #expect(!text.contains("Sekretærens timer"))
            #expect(!text.contains("Tredive timer"))
            let page = try await site.get(LiveSite.path, as: .secretary)
            #expect(!page.text.contains("Sekretærens timer"))
            #expect(try await site.save("Fyrre", base: 1, to: "loen").status == 404)
        }
    }

    @Test func `an item that a follower is removed from disappears while they look`()
        async throws
    {
        try await withMeeting { site in
            let text = try await site.follow(
                as: .participant, until: { $0.contains("event: gone") }
            ) {
                try await site.take([.agenda(LiveSite.meeting, .remove("lys", .neighbor))])
                _ = try await site.save("Kun for de andre", base: 0)
            }
            #expect(text.contains("event: gone\ndata: {\"item\":\"lys\"}"))
            #expect(!text.contains("Kun for de andre"))
        }
    }

    @Test func `members wait until the meeting opens, and those outside get nothing`()
        async throws
    {
        try await withMeeting(isOpen: false) { site in
            let waiting = try await site.get(LiveSite.path, as: .participant)
            #expect(waiting.text.contains("når mødet er åbnet"))
            #expect(!waiting.text.contains("Lys på pladsen"))
            let outside = try await site.get(LiveSite.path, as: .sofOfficer)
            #expect(outside.status == 403)
            #expect(!outside.text.contains("Lys på pladsen"))
            let stream = try await site.get("\(LiveSite.path)/stream", as: .sofOfficer)
            #expect(stream.status == 404)
        }
    }

    @Test func `whoever signs out everywhere is told nothing more`() async throws {
        try await withMeeting { site in
            let text = try await site.follow(as: .participant, until: { _ in false }) {
                try await site.signOut(.neighbor)
                _ = try await site.save("Bagefter", base: 0)
            }
            #expect(!text.contains("Bagefter"))
        }
    }
}
