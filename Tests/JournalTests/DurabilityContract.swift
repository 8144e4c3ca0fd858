// SPDX-License-Identifier: EUPL-1.2
import Journal
import Testing

@Suite(.serialized)
struct DurabilityContract {
    @Test(arguments: Subject.durable)
    func `a journal opened again is the same journal`(subject: Subject) async throws {
        try await inPlace(for: subject) { place in
            let before = try await place.open()
            let events = try await before.write(
                delays(1...3),
                vault: [.person(id: "p1", record: [1])]
            )
            let checkpoint = Checkpoint(position: 3, format: "city-1", body: [0, 1])
            try await before.saveCheckpoint(checkpoint)
            try await before.close()

            let after = try await place.open()
            #expect(try await after.readAll() == events)
            #expect(try await after.persons() == ["p1": [1]])
            #expect(try await after.latestCheckpoint() == checkpoint)
            #expect(try await after.write([delay(4)]).map(\.position) == [4])
            #expect(try await after.verify() == .sound(after.head()))
            try await after.close()
        }
    }

    @Test(arguments: Subject.available)
    func `an older checkpoint never replaces a newer`(subject: Subject) async throws {
        try await onJournal(of: subject) { journal in
            #expect(try await journal.latestCheckpoint() == nil)
            let megabyte = [UInt8](repeating: 7, count: 1_000_000)
            let newer = Checkpoint(position: 5, format: "city-1", body: megabyte)
            try await journal.saveCheckpoint(newer)
            #expect(try await journal.latestCheckpoint() == newer)

            try await journal.saveCheckpoint(Checkpoint(position: 4, format: "city-1", body: []))
            #expect(try await journal.latestCheckpoint() == newer)

            let rewritten = Checkpoint(position: 5, format: "city-2", body: [])
            try await journal.saveCheckpoint(rewritten)
            #expect(try await journal.latestCheckpoint() == rewritten)
        }
    }

    @Test(arguments: Subject.available)
    func `a closed journal answers with a fault and ends its arrivals`(
        subject: Subject
    ) async throws {
        try await inPlace(for: subject) { place in
            let journal = try await place.open()
            let arrivals = journal.arrivals()
            try await journal.close()

            #expect(await arrivals.reduce(into: []) { $0.append($1) } == [])
            #expect(await journal.arrivals().reduce(into: []) { $0.append($1) } == [])
            await #expect(throws: JournalFault.closed(.read)) { try await journal.head() }
            await #expect(throws: JournalFault.closed(.append)) {
                try await journal.append(
                    Batch(expected: 0, events: [delay(1)], recordedAt: noon)
                )
            }
        }
    }
}
