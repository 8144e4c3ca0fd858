// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Testing

@testable import Runtime

/// those who follow a meeting see each save, on every node.
struct DraftFollowingTests {
    private let meeting: MeetingID = "moede-1"
    private let item: AgendaItemID = "punkt-1"
    private let cabinet = MemoryCabinet()

    private func room() async throws -> DraftRoom {
        DraftRoom(cabinet, of: try await .started(on: MemoryJournal()), lookEvery: nil)
    }

    private func text(_ live: LiveMeeting?) -> String? { live?.drafts[item]?.text }

    @Test func `a follower reads what is there, then what comes`() async throws {
        let room = try await room()
        _ = try await room.save(
            DraftSave("Et", base: 0, by: .secretary), to: item, of: meeting)
        var news = try await room.follow(meeting).makeAsyncIterator()
        #expect(text(await news.next()) == "Et")
        _ = try await room.save(
            DraftSave("Et to", base: 1, by: .secretary), to: item, of: meeting)
        #expect(text(await news.next()) == "Et to")
    }

    @Test func `a slow follower is told the newest and not all that went before`() async throws {
        let room = try await room()
        var news = try await room.follow(meeting).makeAsyncIterator()
        for version in 0..<5 {
            _ = try await room.save(
                DraftSave("Udgave \(version)", base: version, by: .secretary), to: item,
                of: meeting)
        }
        #expect(text(await news.next()) == "Udgave 4")
    }

    @Test func `a save on another node is seen at the next look`() async throws {
        let here = try await room()
        let there = try await room()
        var news = try await here.follow(meeting).makeAsyncIterator()
        #expect(await news.next()?.drafts.isEmpty == true)
        _ = try await there.save(
            DraftSave("Derfra", base: 0, by: .secretary), to: item, of: meeting)
        try await here.look(at: meeting)
        #expect(text(await news.next()) == "Derfra")
    }

    @Test func `a look without news says nothing, but now and then a sign of life`() async throws {
        let room = try await room()
        var news = try await room.follow(meeting).makeAsyncIterator()
        _ = await news.next()
        for _ in 0..<30 { try await room.look(at: meeting) }
        #expect(await news.next()?.drafts.isEmpty == true)
    }

    @Test func `when the last follower has left nothing is looked at any more`() async throws {
        let room = try await room()
        do {
            let news = try await room.follow(meeting)
            #expect(await room.followers(of: meeting) == 1)
            _ = news
        }
        while await room.followers(of: meeting) > 0 { await Task.yield() }
        #expect(await room.watched.isEmpty)
    }
}
