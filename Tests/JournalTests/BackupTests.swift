// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal
import JournalSQLite
import Testing

struct BackupTests {
    @Test func `a backup taken while others write opens as a sound journal`() async throws {
        try await inPlace(for: .sqlite) { place in
            let journal = try SQLiteJournal(path: place.file)
            let before = try await journal.write(
                delays(1...500),
                vault: [.person(id: "p1", record: [1])]
            )
            let backup = place.file + ".backup"

            async let more = journal.write(delays(501...600))
            try await journal.backup(to: backup)
            let after = try await before + more

            let restored = try SQLiteJournal(path: backup)
            let events = try await restored.readAll()
            #expect(events == before || events == after)
            #expect(try await restored.persons() == ["p1": [1]])
            #expect(try await restored.verify() == .sound(restored.head()))
            #expect(try await restored.write([delay(601)]).count == 1)
            #expect(try await journal.readAll() == after)
            try await restored.close()
            try await journal.close()
        }
    }

    @Test func `a backup never overwrites`() async throws {
        try await inPlace(for: .sqlite) { place in
            let journal = try SQLiteJournal(path: place.file)
            let path = place.folder.appending(path: "minutes.txt")
            try Data("minutes".utf8).write(to: path)

            await #expect(throws: JournalFault.self) { try await journal.backup(to: path.path) }
            #expect(try Data(contentsOf: path) == Data("minutes".utf8))
            try await journal.close()
        }
    }

    @Test func `a backup that fails leaves nothing half done`() async throws {
        try await inPlace(for: .sqlite) { place in
            let journal = try SQLiteJournal(path: place.file)
            let folder = place.folder.appending(path: "missing")
            let fault = await #expect(throws: JournalFault.self) {
                try await journal.backup(to: folder.appending(path: "b").path)
            }
            #expect(fault?.operation == .backup)
            #expect(!FileManager.default.fileExists(atPath: folder.path))
            try await journal.close()
        }
    }

    @Test(arguments: Subject.available.filter { $0 != .sqlite })
    func `other journals say how they are backed up`(subject: Subject) async throws {
        try await onJournal(of: subject) { journal in
            let fault = await #expect(throws: JournalFault.self) {
                try await journal.backup(to: "anywhere")
            }
            let remedy = fault?.remedy.english ?? ""
            #expect(remedy.contains(subject == .postgres ? "pg_dump" : "SQLite"))
        }
    }
}
