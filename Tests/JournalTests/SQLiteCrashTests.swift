// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import Journal
@testable import JournalSQLite
import Testing

struct SQLiteCrashTests {
    /// The log as a crash may leave it: cut anywhere, at the start, in a header, in a page.
    @Test func `a torn tail leaves whole batches only`() async throws {
        try await inPlace(for: .sqlite) { place in
            let journal = try SQLiteJournal(path: place.file)
            for batch in 0..<10 {
                try await journal.write(
                    delays(batch * 5 + 1...batch * 5 + 5),
                    vault: [.note(id: "last", text: "\(batch)")]
                )
            }
            let log = try Data(contentsOf: URL(filePath: place.file + "-wal"))
            var survivors: Set<Int> = []
            let torn = stride(from: 0, to: log.count, by: log.count / 37)
            for length in Array(torn) + [log.count] {
                survivors.insert(try await survivor(of: place, with: log.prefix(length)))
            }

            #expect(survivors.count > 5)
            #expect(survivors.max() == 50)
            try await journal.close()
        }
    }

    @Test func `a checkpoint that was being written leaves the one before`() async throws {
        try await inPlace(for: .sqlite) { place in
            let journal = try SQLiteJournal(path: place.file)
            try await journal.write(delays(1...5))
            let older = Checkpoint(position: 3, format: "f", body: [UInt8](repeating: 1, count: 99))
            try await journal.saveCheckpoint(older)
            let file = URL(filePath: place.file + "-wal")
            let before = try Data(contentsOf: file).count
            let newer = Checkpoint(
                position: 5, format: "f", body: [UInt8](repeating: 2, count: 300_000))
            try await journal.saveCheckpoint(newer)
            let log = try Data(contentsOf: file)
            for length in stride(from: before, to: log.count, by: (log.count - before) / 13) {
                #expect(try await checkpoint(of: place, with: log.prefix(length)) == older)
            }
            #expect(try await checkpoint(of: place, with: log) == newer)
            try await journal.close()
        }
    }

    @Test func `a full disk is a fault, loses nothing acknowledged and heals`() async throws {
        try await inPlace(for: .sqlite) { place in
            let journal = try SQLiteJournal(path: place.file)
            try await limitPages(of: journal, to: "(SELECT page_count + 20 FROM pragma_page_count)")

            let (written, fault) = try await fill(journal)
            #expect(fault.isRetryable && !fault.mayBeWritten)
            #expect(!written.isEmpty)
            #expect(try await journal.readAll() == written)

            try await limitPages(of: journal, to: "1000000")
            let more = try await journal.write([delay(1)])
            #expect(try await journal.readAll() == written + more)
            #expect(try await journal.verify() == .sound(journal.head()))
            try await journal.close()
        }
    }

    @Test(.enabled(if: SmallDisk.isPossible, "mounting a small disk takes root"))
    func `a disk that is really full is a fault, loses nothing acknowledged and heals`()
        async throws
    {
        try await inPlace(for: .sqlite) { place in
            let disk = try SmallDisk(at: place.folder)
            defer { disk.unmount() }
            let ballast = place.folder.appending(path: "ballast")
            try Data(count: 500_000).write(to: ballast)
            let journal = try SQLiteJournal(path: place.file)

            let (written, fault) = try await fill(journal)
            #expect(fault.isRetryable)
            #expect(try await journal.readAll() == written)

            try FileManager.default.removeItem(at: ballast)
            let more = try await journal.write([delay(1)])
            #expect(try await journal.readAll() == written + more)
            #expect(try await journal.verify() == .sound(journal.head()))
            try await journal.close()
        }
    }

    /// The number of events in a copy of the journal whose log is this.
    private func survivor(of place: Place, with log: Data) async throws -> Int {
        let copy = place.folder.appending(path: "copy-\(log.count)").path
        try FileManager.default.copyItem(atPath: place.file, toPath: copy)
        try log.write(to: URL(filePath: copy + "-wal"))
        let journal = try SQLiteJournal(path: copy)
        let events = try await journal.readAll()
        #expect(events.count.isMultiple(of: 5))
        #expect(events.map(\.event) == Array(delays(1...50).prefix(events.count)))
        let last = events.isEmpty ? nil : "\(events.count / 5 - 1)"
        #expect(try await journal.note("last") == last)
        #expect(try await journal.verify() == .sound(journal.head()))
        try await journal.close()
        return events.count
    }

    /// The checkpoint in a copy of the journal whose log is this; no event is lost.
    private func checkpoint(of place: Place, with log: Data) async throws -> Checkpoint? {
        let copy = place.folder.appending(path: "checkpoint-\(log.count)").path
        try FileManager.default.copyItem(atPath: place.file, toPath: copy)
        try log.write(to: URL(filePath: copy + "-wal"))
        let journal = try SQLiteJournal(path: copy)
        #expect(try await journal.head().position == 5)
        #expect(try await journal.verify() == .sound(journal.head()))
        let checkpoint = try await journal.latestCheckpoint()
        try await journal.close()
        return checkpoint
    }

    /// Appends until the disk is full.
    private func fill(
        _ journal: SQLiteJournal
    ) async throws -> (written: [StoredEvent], fault: JournalFault) {
        var written: [StoredEvent] = []
        while true {
            do {
                written += try await journal.write(delays(1...50))
            } catch let fault as JournalFault {
                return (written, fault)
            }
        }
    }

    private func limitPages(of journal: SQLiteJournal, to limit: String) async throws {
        try await journal.pool.writeWithoutTransaction { db in
            let pages = try Int.fetchOne(db, sql: "SELECT \(limit)") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
    }
}
