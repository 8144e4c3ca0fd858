// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import HashTreeCollections
import Journal
import Testing

@testable import Runtime

/// Voting with codes, from the first ballot to the opened box.
struct BallotRoomTests {
    private let id: ElectionID = "nabovalg"
    private let calendar = WallCalendar(day("2021-03-01"))
    private let journal = MemoryJournal()
    private let boxes = MemoryBallots()

    private static let codes = (1...3).map { number in
        CodeHash(String(repeating: "0", count: 63) + "\(number)")
    }

    /// One seat, two candidates, three codes; people vote today.
    private func voting() async throws -> (CityRuntime, BallotRoom) {
        let runtime = try await CityRuntime.started(on: journal, calendar)
        let draft = ElectionDraft(
            id: id, forum: .forum, seats: [Cast.neighborSeat], arranger: .committee,
            ways: [.code],
            days: ElectionDays(
                candidacyOpens: day("2021-03-01"), candidacyCloses: day("2021-03-14"),
                votingOpens: day("2021-03-22"), votingCloses: day("2021-03-28"),
                termStarts: day("2021-05-01")),
            voters: 3)
        let candidates: [ElectionCommand] = [("a", PersonID.neighbor), ("b", .planner)].flatMap {
            [
                .stand(CandidacyDraft(id: $0.0, person: $0.1, kind: .resident), in: id),
                .answer($0.0, in: id, isAccepted: true, reason: nil),
            ]
        }
        let commands = [.call(draft), .issueCodes(id, Self.codes)] + candidates
        _ = try await runtime.submit(
            Submission(
                Cast.setting + Cast.forum + commands.map(CityCommand.election), by: nil,
                cause: "cast"))
        calendar.today = day("2021-03-22")
        try await runtime.lookAround()
        return (runtime, BallotRoom(boxes, of: runtime))
    }

    private func cast(_ mark: CandidacyID, _ code: Int, _ receipt: Int, in room: BallotRoom)
        async throws
    {
        try await room.cast(
            [mark], with: Self.codes[code - 1], receipt: BallotReceipt("kvittering-\(receipt)"),
            in: id)
    }

    //
    @Test func `what is stored is the same whatever the order and whoever's code`() async throws {
        let (_, room) = try await voting()
        try await cast("a", 1, 1, in: room)
        try await cast("b", 2, 2, in: room)
        let first = try await boxes.content(of: "nabovalg")
        let other = MemoryBallots()
        let runtime = try await CityRuntime.started(on: journal, calendar)
        let otherRoom = BallotRoom(other, of: runtime)
        try await cast("b", 1, 2, in: otherRoom)
        try await cast("a", 2, 1, in: otherRoom)
        #expect(try await other.content(of: "nabovalg") == first)
    }

    //
    @Test func `a ballot comes in once, and the very same again is no second one`() async throws {
        let (_, room) = try await voting()
        try await cast("a", 1, 1, in: room)
        try await cast("a", 1, 1, in: room)
        await #expect(throws: ElectionRefusal.codeUsed) { try await cast("b", 1, 2, in: room) }
        await #expect(throws: ElectionRefusal.receiptTaken) { try await cast("b", 2, 1, in: room) }
        let content = try BoxContent(try await boxes.content(of: "nabovalg"))
        #expect(content.box.opened.ballots.count == 1)
    }

    @Test func `a ballot that is looked over is not in the box`() async throws {
        let (_, room) = try await voting()
        try await room.check(["a"], with: Self.codes[0], receipt: "kvittering-1", in: id)
        #expect(try await boxes.content(of: "nabovalg") == nil)
        await #expect(throws: ElectionRefusal.unknownCode) {
            try await room.check(["a"], with: "ukendt", receipt: "kvittering-1", in: id)
        }
    }

    //
    @Test func `the opened box is journaled in parts without a tie, and is empty then`()
        async throws
    {
        let (runtime, room) = try await voting()
        try await cast("b", 3, 2, in: room)
        try await cast("a", 1, 1, in: room)
        calendar.today = day("2021-03-28")
        try await runtime.lookAround()
        let receipt = try await room.open(id, by: .secretary, cause: "test")
        guard case .election(.ballotsOpened(let opened)) = receipt.events.first else {
            Issue.record("the box is opened: \(receipt.events)")
            return
        }
        #expect(opened.ballots.map(\.receipt) == ["kvittering-1", "kvittering-2"])
        #expect(opened.used == [Self.codes[0], Self.codes[2]])
        #expect(try BoxContent(try await boxes.content(of: "nabovalg")) == .emptied)
        #expect(runtime.city.elections[id]?.used.count == 2)
    }

    // nothing of a vote reaches the journal before the box is opened.
    @Test func `voting writes nothing in the journal`() async throws {
        let (_, room) = try await voting()
        let before = try await journal.head()
        try await cast("a", 1, 1, in: room)
        #expect(try await journal.head() == before)
    }

    @Test func `nobody's vote is lost between the closing of the box and its opening`()
        async throws
    {
        let (runtime, room) = try await voting()
        try await cast("a", 1, 1, in: room)
        calendar.today = day("2021-03-28")
        try await runtime.lookAround()
        // A box whose opening broke off after it was closed.
        try await boxes.change("nabovalg") { bytes in
            var content = try BoxContent(bytes)
            content.isClosed = true
            return try content.bytes
        }
        await #expect(throws: ElectionRefusal.votingClosed(on: day("2021-03-28"))) {
            try await cast("b", 2, 2, in: room)
        }
        let receipt = try await room.open(id, by: .secretary, cause: "test")
        #expect(receipt.events.count == 1)
        #expect(runtime.city.elections[id]?.ballots.map(\.marks) == [["a"]])
    }

    @Test func `whoever may not open the box, or too early, keeps nobody from voting`()
        async throws
    {
        let (runtime, room) = try await voting()
        await #expect(throws: Refused.self) {
            try await room.open(id, by: .secretary, cause: "too early")
        }
        calendar.today = day("2021-03-28")
        try await runtime.lookAround()
        await #expect(throws: Refused.self) {
            try await room.open(id, by: .participant, cause: "not theirs")
        }
        try await cast("a", 1, 1, in: room)
    }

    @Test func `the box of a cancelled election is emptied`() async throws {
        let (runtime, room) = try await voting()
        try await cast("a", 1, 1, in: room)
        try await room.tidy()
        #expect(try BoxContent(try await boxes.content(of: "nabovalg")) != .emptied)
        try await runtime.take(.election(.cancel(id, reason: "n1")))
        try await room.tidy()
        #expect(try BoxContent(try await boxes.content(of: "nabovalg")) == .emptied)
    }
}
