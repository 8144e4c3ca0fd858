// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Testing

@testable import Runtime

/// Days before the checkpoint that a start has used.
struct PastDayTests {
    private let journal = FaultyJournal(MemoryJournal())
    private let calendar = WallCalendar(day("2021-04-01"))

    /// A node that knows no day before its checkpoint, and one that knows all.
    private func nodes() async throws -> (quick: CityRuntime, whole: CityRuntime) {
        let whole = try await CityRuntime.withHistory(
            seed: 3, of: 60, on: journal, checkpointEvery: .max)
        await whole.saveCheckpoint()
        let quick = try await CityRuntime.started(on: journal, calendar, checkpointEvery: .max)
        return (quick, whole)
    }

    @Test func `whoever asks for one waits, and nobody else`() async throws {
        let (quick, whole) = try await nodes()
        #expect(quick.snapshot.asOf(Cast.opening) == nil)
        let gate = Gate()
        journal.holdFirstPage(by: gate)
        async let one = quick.asOf(Cast.opening)
        async let other = quick.asOf(day("2021-02-01"))
        await gate.isReached()
        let receipt = try await quick.take(.register("imens"))
        #expect(quick.snapshot.position == receipt.position)
        #expect(try await quick.asOf(calendar.today).city == quick.city)
        await gate.open()
        #expect(await whole.arrives(at: receipt.position))
        #expect(try await one.city == whole.asOf(Cast.opening).city)
        #expect(try await other.city == whole.asOf(day("2021-02-01")).city)
        #expect(quick.city == whole.city)
        #expect(journal.reads.filter { $0 == 0 }.count == 2, "the first start, and both askers")
    }

    @Test func `what is told late changes them too, before they are read and after`() async throws {
        let (quick, whole) = try await nodes()
        for id in ["sent-fortalt", "endnu-senere"] {
            let receipt = try await quick.submit(
                Submission(
                    [.register(OrganizationID(id))], by: nil, on: day("2021-02-01"), cause: id))
            #expect(await whole.arrives(at: receipt.position))
            for asked in ["2021-03-31", "2021-02-01", "2021-01-31", "2021-01-04"].map({ day($0) }) {
                #expect(try await quick.asOf(asked).city == whole.asOf(asked).city)
            }
        }
    }

    @Test func `one that the journal cannot be read for is asked for again`() async throws {
        let (quick, whole) = try await nodes()
        journal.failReads(1)
        await #expect(throws: Unavailable.self) { try await quick.asOf(Cast.opening) }
        #expect(try await quick.asOf(Cast.opening).city == whole.asOf(Cast.opening).city)
    }
}
