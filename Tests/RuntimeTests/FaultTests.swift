// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Testing

@testable import Runtime

/// What becomes of a command when the journal fails under it.
struct FaultTests {
    private let journal = FaultyJournal(MemoryJournal())

    @Test func `a fault changes nothing, and the next is taken`() async throws {
        let runtime = try await CityRuntime.living(on: journal)
        let before = runtime.snapshot
        journal.plan(.fault)
        let fault = await unavailability {
            _ = try await runtime.submit(
                Submission(
                    [.register("ny")], by: nil, cause: "c",
                    vault: [.person("ny", PersonRecord(name: "Ny"))]))
        }
        #expect(fault == FaultyJournal.fault(.append))
        #expect(runtime.city == before.present.city)
        #expect(runtime.snapshot.present.personal == before.present.personal)
        #expect(runtime.snapshot.position == before.position)
        #expect(runtime.metrics.counts.faults == 1)
        try await runtime.take(.register("ny"))
        #expect(try await journal.head().position == before.position + 1)
    }

    @Test func `whoever was refused because of one that failed may try again too`() async throws {
        let runtime = try await CityRuntime.started(on: journal)
        let gate = Gate()
        journal.plan(.held(by: gate), .fault)
        async let first = runtime.take(.register("a"))
        await gate.isReached()
        async let failing = unavailability { try await runtime.take(.register("b")) }
        while runtime.waitingCount < 1 { await Task.yield() }
        async let repeated = unavailability { try await runtime.take(.register("b")) }
        while runtime.waitingCount < 2 { await Task.yield() }
        await gate.open()
        _ = try await first
        let faults = await [failing, repeated]
        #expect(faults == [FaultyJournal.fault(.append), FaultyJournal.fault(.append)])
        try await runtime.take(.register("b"))
    }

    @Test func `what was decided on a group that failed is decided again without it`() async throws
    {
        let runtime = try await CityRuntime.started(on: journal)
        let gate = Gate()
        journal.plan(.faultHeld(by: gate))
        async let failing = unavailability { try await runtime.take(.register("a")) }
        await gate.isReached()
        async let second = runtime.take(.register("a"))
        while runtime.waitingCount < 1 { await Task.yield() }
        await gate.open()
        #expect(await failing == FaultyJournal.fault(.append))
        #expect(try await second.position == 1)
        #expect(try await journal.events().map(\.event.stream) == ["organization/a"])
    }

    @Test(arguments: [[FaultyJournal.Mishap.answerLost], [.requestLost], [.answerLost, .fault]])
    func `when the answer is lost it is written once and acknowledged`(
        _ mishaps: [FaultyJournal.Mishap]
    ) async throws {
        let runtime = try await CityRuntime.started(on: journal)
        for mishap in mishaps { journal.plan(mishap) }
        let receipt = try await runtime.take(.register("a"), .register("b"))
        #expect(receipt.position == 2)
        #expect(try await journal.names().count == 2)
        #expect(runtime.city.organizations.organizations.count == 2)
        #expect(try await runtime.take(.register("c")).position == 3)
    }

    @Test func `when the answer is lost and another has the place it is decided again`()
        async throws
    {
        let runtime = try await CityRuntime.started(on: journal)
        let otherNode = MemoryJournal()
        try await CityRuntime.started(on: otherNode).take(.register("a"), cause: "other")
        let foreign = try #require(try await otherNode.events().first).event
        journal.plan(.overtaken(by: foreign))
        let refused = await refusal { try await runtime.take(.register("a")) }
        #expect(refused as? OrganizationRefusal == .idTaken("a"))
        journal.plan(
            .overtaken(by: NewEvent(foreign, of: "b")), .requestLost)
        #expect(try await runtime.take(.register("c")).position == 3)
        let streams = try await journal.events().map(\.event.stream)
        #expect(streams == ["organization/a", "organization/b", "organization/c"])
    }

    @Test func `when the journal stays away the fault says that it may be written`() async throws {
        let runtime = try await CityRuntime.started(on: journal)
        journal.plan(.answerLost)
        for _ in 0..<7 { journal.plan(.fault) }
        let fault = await unavailability { try await runtime.take(.register("a")) }
        #expect(fault?.mayBeWritten == true)
        #expect(runtime.snapshot.position == 0)
        // The journal is back and shows it: the next command is decided after it.
        let refused = await refusal { try await runtime.take(.register("a")) }
        #expect(refused as? OrganizationRefusal == .idTaken("a"))
        #expect(try await journal.names().count == 1)
    }

    @Test func `a journal that cannot be read for a while is followed once it can`() async throws {
        let runtime = try await CityRuntime.started(on: journal)
        try await CityRuntime.started(on: journal).take(.register("a"))
        journal.failReads(1)
        try await runtime.lookAround()
        #expect(runtime.snapshot.position == 0)
        #expect(runtime.metrics.counts.faults == 1)
        try await runtime.lookAround()
        #expect(runtime.snapshot.position == 1)
    }
}

extension NewEvent {
    /// The registration of one organization as that of another.
    fileprivate init(_ other: NewEvent, of id: String) {
        let payload = String(decoding: other.payload, as: UTF8.self)
            .replacing("\"organization\":\"a\"", with: "\"organization\":\"\(id)\"")
            .replacing("Foreningen a", with: "Foreningen \(id)")
        self = other
        self.stream = "organization/\(id)"
        self.payload = Array(payload.utf8)
    }
}

/// The fault that the work must end in.
private func unavailability(of work: () async throws -> Void) async -> JournalFault? {
    do {
        try await work()
        Issue.record("nothing failed")
        return nil
    } catch let unavailable as Unavailable {
        return unavailable.fault
    } catch {
        Issue.record("\(error) is no fault of the journal")
        return nil
    }
}
