// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Testing

@testable import Runtime

struct GroupCommitTests {
    @Test(arguments: JournalKind.available)
    func `writers who wait while the journal writes are written together`(
        _ kind: JournalKind
    ) async throws {
        try await inPlace(of: kind) { place in
            let journal = FaultyJournal(try await place.open())
            let runtime = try await CityRuntime.started(on: journal)
            let gate = Gate()
            journal.plan(.held(by: gate))
            async let first = runtime.take(.register("forening-0"))
            await gate.isReached()
            try await withThrowingTaskGroup(of: Receipt.self) { group in
                for number in 1..<64 {
                    group.addTask {
                        try await runtime.take(
                            .register(OrganizationID("forening-\(number)")), cause: "\(number)")
                    }
                }
                while runtime.waitingCount < 63 { await Task.yield() }
                await gate.open()
                for try await receipt in group { #expect(receipt.position == 64) }
            }
            #expect(try await first.position == 1)
            #expect(journal.appends == 2)
            #expect(runtime.metrics.counts.transactions == 2)
            #expect(runtime.metrics.counts.accepted == 64)
            let streams = Set(try await journal.events().map(\.event.stream))
            #expect(streams == Set((0..<64).map { "organization/forening-\($0)" }))
        }
    }

    @Test func `one who is refused holds nobody of the group up`() async throws {
        let journal = FaultyJournal(MemoryJournal())
        let runtime = try await CityRuntime.started(on: journal)
        let gate = Gate()
        journal.plan(.held(by: gate))
        async let first = runtime.take(.register("a"))
        await gate.isReached()
        async let twice = refusal { try await runtime.take(.register("a")) }
        async let second = runtime.take(.register("b"))
        while runtime.waitingCount < 2 { await Task.yield() }
        await gate.open()
        _ = try await (first, second)
        #expect(await twice as? OrganizationRefusal == .idTaken("a"))
        #expect(
            try await journal.events().map(\.event.stream) == ["organization/a", "organization/b"])
        #expect(runtime.metrics.counts.refused == 1)
    }
}
