// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GRDB
import Journal

extension Database {
    func head() throws -> Head {
        let statement = try cachedStatement(sql: "SELECT position, hash FROM head")
        guard let row = try Row.fetchOne(statement) else {
            throw JournalDamaged(position: 0, .missing)
        }
        return Head(position: row[0], hash: [UInt8](row[1] as Data))
    }

    /// The events that the condition, and whatever follows it, selects.
    func events(where condition: String, _ arguments: StatementArguments) throws -> [StoredEvent] {
        let statement = try cachedStatement(
            sql: """
                SELECT position, stream, name, version, day, payload, actor, cause, recorded_at,
                    hash
                FROM events WHERE \(condition)
                """
        )
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var events: [StoredEvent] = []
        while let row = try rows.next() {
            events.append(try StoredEvent(row))
        }
        return events
    }

    func vault(_ shelf: VaultShelf, _ id: String) throws -> [UInt8]? {
        let statement = try cachedStatement(
            sql: "SELECT content FROM vault WHERE shelf = ? AND id = ?"
        )
        return try Data.fetchOne(statement, arguments: [shelf.rawValue, id]).map([UInt8].init)
    }

    func vault(_ shelf: VaultShelf) throws -> [String: [UInt8]] {
        let rows = try Row.fetchCursor(
            self,
            sql: "SELECT id, content FROM vault WHERE shelf = ?",
            arguments: [shelf.rawValue]
        )
        var contents: [String: [UInt8]] = [:]
        while let row = try rows.next() {
            contents[row[0]] = [UInt8](row[1] as Data)
        }
        return contents
    }

    func checkpoint() throws -> Checkpoint? {
        try Row.fetchOne(self, sql: "SELECT position, format, body FROM checkpoint").map { row in
            Checkpoint(position: row[0], format: row[1], body: [UInt8](row[2] as Data))
        }
    }
}

extension StoredEvent {
    fileprivate init(_ row: Row) throws {
        let position: Int64 = row[0]
        guard let day = Int32(exactly: row[4] as Int64) else {
            throw JournalDamaged(position: position, .unreadable)
        }
        let event = NewEvent(
            stream: row[1],
            name: row[2],
            version: row[3],
            day: Day(number: day),
            payload: [UInt8]((row[5] as String).utf8),
            actor: row[6],
            cause: row[7]
        )
        self.init(
            position: position,
            event: event,
            recordedAt: Moment(milliseconds: row[8]),
            hash: [UInt8](row[9] as Data)
        )
    }
}
