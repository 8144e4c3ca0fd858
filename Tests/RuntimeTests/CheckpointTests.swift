// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Testing

@testable import Runtime

/// A start from a checkpoint leads to what a start from the first event leads to.
@Suite(.serialized)
struct CheckpointTests {
    private let calendar = WallCalendar(day("2021-04-01"))

    @Test(arguments: JournalKind.available, 1...4)
    func `a checkpoint and the events after it are the whole journal`(
        _ kind: JournalKind, _ seed: Int
    ) async throws {
        try await inPlace(of: kind) { place in
            let journal = FaultyJournal(try await place.open())
            let lived = try await CityRuntime.withHistory(
                seed: seed, of: seed * 25, on: journal, checkpointEvery: .max)
            await lived.saveCheckpoint()
            let position = lived.snapshot.position
            try await lived.goOn(seed: seed, 200..<240)

            let whole = try await CityRuntime.started(on: journal, calendar)
            #expect(journal.reads.contains(0))
            let before = journal.reads.count
            let quick = try await CityRuntime.started(on: journal, calendar, checkpointEvery: .max)
            #expect(journal.reads.dropFirst(before).min() == position - 1)
            try await expectSame(quick, whole)
            try await whole.goOn(seed: seed, 300..<320)
            #expect(await quick.arrives(at: whole.snapshot.position))
            try await expectSame(quick, whole)
        }
    }

    /// The same city, on every day, and the same outlook from it.
    private func expectSame(_ one: CityRuntime, _ other: CityRuntime) async throws {
        let (here, there) = (one.snapshot, other.snapshot)
        #expect(here.position == there.position)
        #expect(here.today == there.today)
        #expect(here.present.personal == there.present.personal)
        #expect(here.present.city == there.present.city)
        #expect(here.present.outlook.breaches() == there.present.outlook.breaches())
        // From the latest back, so that days are asked for before the past is read.
        for number in (day("2020-12-30").number...day("2021-04-02").number).reversed() {
            let (view, same) = (
                try await one.asOf(Day(number: number)), try await other.asOf(Day(number: number))
            )
            #expect(view.city == same.city)
            #expect(view.outlook.breaches() == same.outlook.breaches())
            #expect(view.isPast == same.isPast)
        }
    }

    @Test func `every so many events one is written without being asked for`() async throws {
        let journal = MemoryJournal()
        let runtime = try await CityRuntime.started(on: journal, checkpointEvery: 5)
        for number in 1...4 { try await runtime.take(.register(OrganizationID("f-\(number)"))) }
        await runtime.checkpointWriting?.value
        #expect(try await journal.latestCheckpoint() == nil)
        try await runtime.take(.register("f-5"))
        try await runtime.lookAround()
        await runtime.checkpointWriting?.value
        #expect(try await journal.latestCheckpoint()?.position == 5)
    }

    @Test(arguments: JournalKind.available)
    func `a runtime that is shut down leaves one`(_ kind: JournalKind) async throws {
        try await inPlace(of: kind) { place in
            let runtime = try await CityRuntime.started(
                on: try await place.open(), checkpointEvery: 10_000)
            let receipt = try await runtime.take(.register("ny"))
            // Nothing runs that would wait for a shutdown; its end is what counts.
            let service = Task { try await RuntimeService(runtime).run() }
            service.cancel()
            try? await service.value
            let journal = try await place.open()
            #expect(try await journal.latestCheckpoint()?.position == receipt.position)
        }
    }

    @Test(arguments: JournalKind.available)
    func `of many nodes each starts from the newest that any has written`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let one = try await CityRuntime.started(on: try await place.open(), checkpointEvery: 99)
            let other = try await CityRuntime.started(
                on: try await place.open(), checkpointEvery: 99)
            try await one.take(.register("a"))
            #expect(await other.arrives(at: 1))
            try await other.take(.register("b"))
            await other.saveCheckpoint()
            await one.saveCheckpoint()
            let journal = try await place.open()
            #expect(try await journal.latestCheckpoint()?.position == 2)
            let third = try await CityRuntime.started(on: journal, checkpointEvery: 99)
            #expect(third.city == other.city)
        }
    }

    @Test func `turned off, none is written and none is read`() async throws {
        let journal = FaultyJournal(MemoryJournal())
        let runtime = try await CityRuntime.living(on: journal)
        await runtime.saveCheckpoint()
        #expect(try await journal.latestCheckpoint() == nil)
        let on = try await CityRuntime.started(on: journal, checkpointEvery: 99)
        await on.saveCheckpoint()
        let before = journal.reads.count
        _ = try await CityRuntime.started(on: journal)
        #expect(journal.reads.dropFirst(before).first == 0)
    }

    @Test func `it holds nothing of the vault`() async throws {
        let journal = MemoryJournal()
        let runtime = try await CityRuntime.living(on: journal)
        _ = try await runtime.submit(
            Submission(
                [.organization(.registerPerson("ny"))], by: nil, cause: "c",
                vault: [.person("ny", PersonRecord(name: "Nynne Nymark"))]))
        let checkpointing = try await CityRuntime.started(on: journal, checkpointEvery: 99)
        await checkpointing.saveCheckpoint()
        let body = try #require(try await journal.latestCheckpoint()).body
        #expect(String(decoding: body, as: UTF8.self).contains("ny"))
        #expect(!String(decoding: body, as: UTF8.self).contains("Nymark"))
    }
}
