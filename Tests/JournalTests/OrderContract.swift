// SPDX-License-Identifier: EUPL-1.2
import Journal
import Testing

@Suite(.serialized, .timeLimit(.minutes(5)))
struct OrderContract {
    static let writers = 6
    static let batches = 20

    @Test(arguments: Subject.available)
    func `many writers make one order, in which a reader never sees a gap`(
        subject: Subject
    ) async throws {
        try await inPlace(for: subject) { place in
            let journals = [try await place.open(), try await place.open()]
            let total = Self.writers * Self.batches * 2

            let seen = try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 1...Self.writers {
                    group.addTask { try await write(as: writer, to: journals[writer % 2]) }
                }
                let seen = try await follow(journals[0], until: total)
                try await group.waitForAll()
                return seen
            }

            #expect(seen.map(\.position) == Array(1...Int64(total)))
            #expect(try await journals[1].readAll() == seen)
            let ends = stride(from: 0, to: total, by: 2)
            #expect(ends.allSatisfy { seen[$0].cause == seen[$0 + 1].cause })
            for writer in 1...Self.writers {
                let own = seen.filter { $0.stream == "writer-\(writer)" }.map(\.cause)
                #expect(own == (1...Self.batches).flatMap { ["command-\($0)", "command-\($0)"] })
            }
            #expect(try await journals[0].verify() == .sound(journals[1].head()))
            for journal in journals {
                try await journal.close()
            }
        }
    }

    /// Appends its batches of two in order, deciding again whenever another was first.
    private func write(as writer: Int, to journal: any Journal) async throws {
        for number in 1...Self.batches {
            let event = delay(number, stream: "writer-\(writer)")
            var isWritten = false
            while !isWritten {
                do {
                    try await journal.write([event, event])
                    isWritten = true
                } catch is HeadMoved {}
            }
        }
    }

    private func follow(_ journal: any Journal, until total: Int) async throws -> [StoredEvent] {
        var seen: [StoredEvent] = []
        while seen.count < total {
            seen += try await journal.read(after: Int64(seen.count), limit: 7)
            try Task.checkCancellation()
            await Task.yield()
        }
        return seen
    }
}
