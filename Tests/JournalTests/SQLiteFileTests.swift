// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import Journal
@testable import JournalSQLite
import Testing

struct SQLiteFileTests {
    @Test func `the file is in WAL with full synchronization and says whose it is`() async throws {
        try await inPlace(for: .sqlite) { place in
            let journal = try SQLiteJournal(path: place.file)
            let settings = try await journal.pool.writeWithoutTransaction { db in
                try ["journal_mode", "synchronous", "secure_delete", "application_id"].map {
                    try String.fetchOne(db, sql: "PRAGMA \($0)")
                }
            }
            #expect(settings == ["wal", "2", "1", "1414938962"])
            try await journal.close()
        }
    }

    @Test func `a file of a newer release is refused unchanged`() async throws {
        try await inPlace(for: .sqlite) { place in
            try await SQLiteJournal(path: place.file).close()
            try place.execute("PRAGMA user_version = 99")

            let fault = #expect(throws: JournalFault.self) {
                try SQLiteJournal(path: place.file)
            }
            #expect(fault?.underlying == "the file has schema 99, this release knows 1")
        }
    }

    @Test func `a database of another program is refused unchanged`() async throws {
        try await inPlace(for: .sqlite) { place in
            try place.execute("CREATE TABLE theirs (x)")
            let before = try Data(contentsOf: URL(filePath: place.file))

            let fault = #expect(throws: JournalFault.self) {
                try SQLiteJournal(path: place.file)
            }
            #expect(fault?.operation == .open)
            #expect(try Data(contentsOf: URL(filePath: place.file)) == before)
        }
    }

    @Test func `a file that is no database is refused unchanged`() async throws {
        try await inPlace(for: .sqlite) { place in
            let text = Data(String(repeating: "minutes of the meeting ", count: 500).utf8)
            try text.write(to: URL(filePath: place.file))

            let fault = #expect(throws: JournalFault.self) {
                try SQLiteJournal(path: place.file)
            }
            #expect(fault?.underlying == "SQLite 26: file is not a database")
            #expect(try Data(contentsOf: URL(filePath: place.file)) == text)
        }
    }

    @Test func `a folder that does not exist is a fault`() {
        let fault = #expect(throws: JournalFault.self) {
            try SQLiteJournal(path: "/nowhere/at/all/city.tvaers")
        }
        #expect(fault?.isRetryable == false)
    }

    @Test func `what is forgotten is in no byte of the files`() async throws {
        try await inPlace(for: .sqlite) { place in
            let journal = try SQLiteJournal(path: place.file)
            let name = "Åse Sørensen, Hørdumsgade 1"
            try await journal.write([delay(1)], vault: [.note(id: "n", text: name)])
            #expect(try holds(name, in: place))

            try await journal.write([delay(2)], vault: [.forgetNote(id: "n")])

            #expect(try !holds(name, in: place))
            try await journal.close()
        }
    }

    @Test func `a person can read the events with SQLite alone`() async throws {
        try await inPlace(for: .sqlite) { place in
            let journal = try SQLiteJournal(path: place.file)
            try await journal.write([delay(1)])
            let line = try await journal.pool.read { db in
                try String.fetchOne(
                    db,
                    sql: "SELECT day || ' ' || recorded_at || ' ' || payload FROM readable"
                )
            }
            #expect(line == #"2021-10-05 2021-10-05 12:00:00 {"days":1}"#)
            try await journal.close()
        }
    }

    private func holds(_ text: String, in place: Place) throws -> Bool {
        try FileManager.default.contentsOfDirectory(
            at: place.folder,
            includingPropertiesForKeys: nil
        )
        .contains { try Data(contentsOf: $0).range(of: Data(text.utf8)) != nil }
    }
}
