// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB
import GRDBSQLite
import Journal

/// Binds events by SQLite's own functions: an append costs a quarter less than by GRDB's arguments.
struct EventInsertion {
    /// Kept, because it owns what `statement` points at.
    private let owner: GRDB.Statement
    private let statement: OpaquePointer

    init(_ db: Database) throws {
        owner = try db.cachedStatement(
            sql: "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        statement = owner.sqliteStatement
    }

    func insert(_ events: [StoredEvent]) throws {
        defer {
            sqlite3_reset(statement)
            sqlite3_clear_bindings(statement)
        }
        for event in events {
            bind(event)
            guard sqlite3_step(statement) == SQLITE_DONE else { throw lastError }
            sqlite3_reset(statement)
        }
    }

    private func bind(_ stored: StoredEvent) {
        let event = stored.event
        sqlite3_bind_int64(statement, 1, stored.position)
        bind(event.stream, 2)
        bind(event.name, 3)
        sqlite3_bind_int64(statement, 4, Int64(event.version))
        sqlite3_bind_int64(statement, 5, Int64(event.day.number))
        event.payload.withUnsafeBytes { bind(text: $0, 6) }
        bind(event.actor, 7)
        bind(event.cause, 8)
        sqlite3_bind_int64(statement, 9, stored.recordedAt.milliseconds)
        stored.hash.withUnsafeBytes { hash in
            _ = sqlite3_bind_blob(statement, 10, hash.baseAddress, Int32(hash.count), copied)
        }
    }

    private func bind(_ text: String, _ column: Int32) {
        var text = text
        text.withUTF8 { bind(text: UnsafeRawBufferPointer($0), column) }
    }

    private func bind(text: UnsafeRawBufferPointer, _ column: Int32) {
        guard let start = text.assumingMemoryBound(to: CChar.self).baseAddress else {
            // No address would mean NULL, not an empty text.
            sqlite3_bind_text(statement, column, "", 0, copied)
            return
        }
        let encoding = UInt8(SQLITE_UTF8)
        sqlite3_bind_text64(statement, column, start, UInt64(text.count), copied, encoding)
    }

    private var lastError: DatabaseError {
        let connection = sqlite3_db_handle(statement)
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection))
        )
    }
}

/// SQLITE_TRANSIENT, a macro that Swift does not see: SQLite copies the value.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
