// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Testing

@testable import Runtime

/// minutes that two people write at the same time, on lines that break.
struct DraftRoomTests {
    private let meeting: MeetingID = "moede-1"
    private let item: AgendaItemID = "punkt-1"
    private let cabinet = MemoryCabinet()

    private func room() async throws -> DraftRoom {
        DraftRoom(cabinet, of: try await .started(on: MemoryJournal()), lookEvery: nil)
    }

    private func save(
        _ text: String, base: Int, by author: PersonID = .secretary, pen: String = "",
        stroke: Int = 0
    ) -> DraftSave {
        DraftSave(text, base: base, by: author, pen: Pen(name: pen, stroke: stroke))
    }

    private func draft(_ outcome: DraftOutcome) -> Draft? {
        if case .saved(let draft) = outcome { draft } else { nil }
    }

    @Test func `what is typed is there after a crash`() async throws {
        let outcome = try await room().save(save("Naboerne", base: 0), to: item, of: meeting)
        #expect(draft(outcome)?.version == 1)
        let drafts = try await room().drafts(of: meeting)
        #expect(drafts.mapValues(\.text) == [item: "Naboerne"])
        #expect(drafts[item]?.author == .secretary)
    }

    @Test func `drafts of another meeting are not mixed in`() async throws {
        let room = try await room()
        _ = try await room.save(save("Et", base: 0), to: item, of: "moede-1")
        _ = try await room.save(save("Ti", base: 0), to: item, of: "moede-10")
        #expect(try await room.drafts(of: "moede-1").mapValues(\.text) == [item: "Et"])
    }

    @Test func `a save that has not seen the newest text changes nothing and is told it`()
        async throws
    {
        let room = try await room()
        _ = try await room.save(save("Første", base: 0), to: item, of: meeting)
        _ = try await room.save(save("Anden", base: 1, by: .neighbor), to: item, of: meeting)
        let outcome = try await room.save(save("Tredje", base: 1), to: item, of: meeting)
        guard case .overtaken(let other) = outcome else {
            Issue.record("it was saved")
            return
        }
        #expect((other.text, other.author, other.version) == ("Anden", .neighbor, 2))
        #expect(try await room.drafts(of: meeting)[item] == other)
        let again = try await room.save(save("Begge", base: 2), to: item, of: meeting)
        #expect(draft(again)?.version == 3)
    }

    @Test func `of two who save at the same moment one is first, and the other is told`()
        async throws
    {
        let rooms = [try await room(), try await room()]
        let outcomes = try await withThrowingTaskGroup(of: DraftOutcome.self) { group in
            for (number, room) in rooms.enumerated() {
                group.addTask {
                    try await room.save(
                        save("Tekst \(number)", base: 0, pen: "\(number)", stroke: 1), to: item,
                        of: meeting)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let saved = outcomes.compactMap(draft)
        #expect(saved.count == 1)
        #expect(outcomes.contains(saved.map { .overtaken(by: $0) }[0]))
    }

    @Test func `the same save twice is saved once, since the answer may have been lost`()
        async throws
    {
        let room = try await room()
        let typed = save("Naboerne bad om lys", base: 0, pen: "fane", stroke: 1)
        let first = try await room.save(typed, to: item, of: meeting)
        #expect(try await room.save(typed, to: item, of: meeting) == first)
    }

    @Test func `a page whose answers were lost goes on from what it sent itself`() async throws {
        let room = try await room()
        _ = try await room.save(
            save("Nab", base: 0, pen: "fane", stroke: 1), to: item, of: meeting)
        let next = try await room.save(
            save("Naboerne", base: 0, pen: "fane", stroke: 2), to: item, of: meeting)
        #expect(draft(next)?.version == 2)
    }

    @Test func `but not when somebody else has written in between`() async throws {
        let room = try await room()
        _ = try await room.save(
            save("Nab", base: 0, pen: "fane", stroke: 1), to: item, of: meeting)
        _ = try await room.save(
            save("Nabo", base: 1, by: .neighbor, pen: "anden", stroke: 1), to: item, of: meeting)
        let late = try await room.save(
            save("Naboerne", base: 0, pen: "fane", stroke: 2), to: item, of: meeting)
        #expect(draft(late) == nil)
    }

    @Test func `a request that was delayed on its way takes nothing back`() async throws {
        let room = try await room()
        _ = try await room.save(
            save("Naboerne bad", base: 0, pen: "fane", stroke: 2), to: item, of: meeting)
        _ = try await room.save(
            save("Naboerne", base: 0, pen: "fane", stroke: 1), to: item, of: meeting)
        #expect(try await room.drafts(of: meeting)[item]?.text == "Naboerne bad")
    }

    @Test func `pages without script are never taken for one another`() async throws {
        let room = try await room()
        _ = try await room.save(save("Et", base: 0), to: item, of: meeting)
        let second = try await room.save(save("To", base: 0), to: item, of: meeting)
        #expect(draft(second) == nil)
    }

    @Test func `what is put into the minutes is marked, and what is typed after is not`()
        async throws
    {
        let room = try await room()
        _ = try await room.save(save("Et", base: 0), to: item, of: meeting)
        _ = try await room.save(save("Et to", base: 1), to: item, of: meeting)
        try await room.mark([MinutedDraft(item: item, version: 1, note: "note")], of: meeting)
        let late = try await room.drafts(of: meeting)[item]
        #expect((late?.isUnwritten, late?.basis) == (true, "note"))
        try await room.mark([MinutedDraft(item: item, version: 2, note: "ny")], of: meeting)
        let done = try await room.drafts(of: meeting)[item]
        #expect((done?.isUnwritten, done?.text) == (false, "Et to"))
    }

    @Test func `a cabinet out of reach is told as such, and the text is not lost silently`()
        async throws
    {
        let room = try await room()
        await cabinet.close()
        await #expect(throws: Unavailable.self) {
            _ = try await room.save(save("Et", base: 0), to: item, of: meeting)
        }
    }
}
