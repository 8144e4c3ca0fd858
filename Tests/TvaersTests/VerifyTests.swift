// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import Journal
import JournalSQLite
import Testing

struct VerifyTests {
    @Test func `a sound journal is said to be so, with the hash to keep elsewhere`() async throws {
        try await inImportedCity { city in
            let outcome = try await Tvaers.run("verify", "--database", city.database)
            #expect(outcome.status == 0)
            #expect(outcome.output.contains(/sound: \d+ events/))
            #expect(outcome.output.contains(/\n[0-9a-f]{64}\n/))
        }
    }

    @Test(arguments: [
        ("UPDATE events SET payload = replace(payload, 'Pladsen', 'Torvet')", "was changed"),
        ("UPDATE events SET day = day + 1 WHERE position = 3", "no. 3 of the journal was changed"),
        ("DELETE FROM events WHERE position = 4", "no. 4 of the journal is missing"),
        ("DELETE FROM events WHERE position > 5", "no. 6 of the journal is missing"),
    ])
    func `what was changed behind its back is found and named`(
        sql: String, said: String
    ) async throws {
        try await inImportedCity { city in
            let file = try DatabaseQueue(path: city.database)
            try await file.write { try $0.execute(sql: sql) }
            try file.close()
            let outcome = try await Tvaers.run("verify", "--database", city.database)
            #expect(outcome.status != 0)
            #expect(outcome.output.contains(said))
        }
    }
}

extension SmallCity {
    /// Puts an event of a release to come into the journal, and answers its position.
    func append(event name: String) async throws -> Int64 {
        let journal = try SQLiteJournal(path: database)
        let head = try await journal.head()
        let event = NewEvent(
            stream: "area/pladsen", name: name, version: 1, day: Day(number: 20_000),
            payload: Array("{}".utf8), actor: "system", cause: "test")
        _ = try await journal.append(
            Batch(
                expected: head.position, events: [event], recordedAt: Moment(milliseconds: 0)))
        try await journal.close()
        return head.position + 1
    }
}
