// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Journal
@testable import JournalPostgres
import Testing

/// A server of its own, since its end would be the end of every other test's too.
@Suite(
    .enabled(
        if: Subject.postgresAddress != nil,
        "TVAERS_TEST_POSTGRES names no server; script/test starts one and sets it"),
    .timeLimit(.minutes(5))
)
struct PostgresCrashTests {
    private static let writers = 4

    @Test func `a server that is killed has every acknowledged batch, and batches whole`()
        async throws
    {
        try await onServer { address, crash in
            let journal = try await PostgresJournal(address: address)
            let board = Board()
            let written = try await withThrowingTaskGroup(of: [StoredEvent].self) { group in
                for writer in 1...Self.writers {
                    group.addTask { await write(as: writer, to: journal, board) }
                }
                await board.reaches(40)
                try await crash()
                await board.end()
                return try await group.reduce(into: []) { $0 += $1 }
            }

            let after = try await PostgresJournal(address: address)
            let read = try await after.readAll()
            let acknowledged = written.sorted { $0.position < $1.position }
            #expect(acknowledged.count >= 40 * 5)
            let places = Set(acknowledged.map(\.position))
            #expect(read.filter { places.contains($0.position) } == acknowledged)
            // One batch of each writer at most was stored and never acknowledged.
            #expect(read.count - acknowledged.count <= Self.writers * 5)
            for first in stride(from: 0, to: read.count, by: 5) {
                let batch = read[first..<min(first + 5, read.count)]
                #expect(batch.map(\.event) == Array(repeating: batch[first].event, count: 5))
            }
            #expect(try await after.verify() == .sound(after.head()))
            try await after.close()
            try await journal.close()
        }
    }

    /// Appends batches of five of one event until a fault or the end; answers the acknowledged.
    private func write(
        as writer: Int, to journal: PostgresJournal, _ board: Board
    ) async -> [StoredEvent] {
        var written: [StoredEvent] = []
        var number = 0
        while await !board.isEnded {
            number += 1
            let event = delay(number, stream: "writer-\(writer)")
            do {
                written += try await journal.write(Array(repeating: event, count: 5))
                await board.add()
            } catch is HeadMoved {
                continue
            } catch {
                return written
            }
        }
        return written
    }

    /// How many batches were acknowledged, and whether it is over.
    private actor Board {
        private(set) var isEnded = false
        private var count = 0
        private var waiting: (count: Int, continuation: CheckedContinuation<Void, Never>)?

        func reaches(_ wanted: Int) async {
            if count < wanted { await withCheckedContinuation { waiting = (wanted, $0) } }
        }

        func add() {
            count += 1
            guard let waiting, count >= waiting.count else { return }
            self.waiting = nil
            waiting.continuation.resume()
        }

        func end() { isEnded = true }
    }

    private func onServer(
        _ test: (_ address: String, _ crash: () async throws -> Void) async throws -> Void
    ) async throws {
        // Where the user of the server may look, whatever this one's folder is.
        let folder = URL(filePath: "/tmp/tvaers-crash-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        do {
            let started = try await script("start", folder)
            try #require(started.status == 0)
            try await test(started.said) {
                let crashed = try await script("crash", folder)
                #expect(crashed.status == 0)
            }
        } catch {
            _ = try await script("stop", folder)
            throw error
        }
        _ = try await script("stop", folder)
    }

    /// `script/postgres`, which knows how a cluster is made here.
    ///
    /// Not by `Process`, which would wait for the cluster as well.
    private func script(
        _ verb: String, _ folder: URL
    ) async throws -> (status: Int32, said: String) {
        try await withCheckedThrowingContinuation { waiting in
            DispatchQueue.global().async {
                waiting.resume(with: Result { try Self.run(verb, folder) })
            }
        }
    }

    private static func run(_ verb: String, _ folder: URL) throws -> (status: Int32, said: String) {
        let script = URL(filePath: #filePath).appending(path: "../../../script/postgres")
        let command = "'\(script.standardizedFileURL.path)' \(verb) '\(folder.path)' 2>/dev/null"
        guard let output = popen(command, "r") else { throw POSIXError(.EAGAIN) }
        let said = FileHandle(fileDescriptor: fileno(output)).readDataToEndOfFile()
        return (pclose(output), String(decoding: said.dropLast(), as: UTF8.self))
    }
}
