// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import Journal
import Synchronization

/// The cabinet in an SQLite file of its own, beside the journal's.
///
/// The file is made when something is first put in it or asked for.
public final class SQLiteCabinet: Cabinet {
    private enum State {
        case untouched
        case open(DatabasePool)
        case closed
    }

    private let path: String
    private let state = Mutex(State.untouched)

    /// The cabinet beside the journal at the path.
    public init(besideJournal path: String) {
        self.path = SQLiteCabinet.file(besideJournal: path)
    }

    /// The file that holds the cabinet of the journal at the path.
    public static func file(besideJournal path: String) -> String { "\(path)-cabinet" }

    public func content(of key: String, in drawer: Drawer) async throws -> [UInt8]? {
        try await reporting(.read) {
            try await pool(.read).read { try $0.content(of: key, in: drawer) }
        }
    }

    public func list(
        _ drawer: Drawer, from first: String, below end: String?, atMost limit: Int
    ) async throws -> [CabinetItem] {
        try await reporting(.read) {
            try await pool(.read).read { db in
                try db.list(drawer, from: first, below: end, atMost: limit)
            }
        }
    }

    public func change(
        _ keys: [String], in drawer: Drawer,
        _ change: @escaping @Sendable ([String: [UInt8]]) throws -> [String: [UInt8]?]
    ) async throws {
        // In a task of its own: a caller that gives up must not leave the outcome open.
        try await Task {
            try await reporting(.append) {
                try await pool(.append).write { db in
                    let there = try keys.reduce(into: [:]) { contents, key in
                        contents[key] = try db.content(of: key, in: drawer)
                    }
                    for (key, content) in try change(there) {
                        precondition(keys.contains(key), "a change keeps to the keys it named")
                        try db.put(content, under: key, in: drawer)
                    }
                }
            }
        }.value
    }

    public func close() async throws {
        let last = state.withLock { state in
            defer { state = .closed }
            return state
        }
        guard case .open(let pool) = last else { return }
        try await reporting(.close) {
            try await onOwnThread {
                // The writer closes last, and empties the log into the file.
                pool.invalidateReadOnlyConnections()
                try pool.close()
            }
        }
    }

    /// Copies what lies there now to a new file, while others read and write.
    public func backup(to path: String) async throws {
        try SQLiteJournal.requireFree(path)
        try await reporting(.backup) {
            let pool = try pool(.backup)
            try await onOwnThread { try SQLiteJournal.copy(pool, to: path) }
        }
    }

    private func pool(_ operation: JournalFault.Operation) throws -> DatabasePool {
        try state.withLock { state in
            switch state {
            case .open(let pool): return pool
            case .closed: throw JournalFault.closed(operation)
            case .untouched:
                let pool = try SQLiteCabinet.open(path)
                state = .open(pool)
                return pool
            }
        }
    }

    private static func open(_ path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // What is taken out is overwritten: a letter may say what a person has forgotten.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { db in
            // After the pool has set its own, weaker level.
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        try pool.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE IF NOT EXISTS cabinet (
                        drawer TEXT NOT NULL,
                        key TEXT NOT NULL,
                        content BLOB NOT NULL,
                        UNIQUE (drawer, key)
                    ) STRICT;
                    """)
        }
        return pool
    }
}

extension Database {
    fileprivate func content(of key: String, in drawer: Drawer) throws -> [UInt8]? {
        try Data.fetchOne(
            self, sql: "SELECT content FROM cabinet WHERE drawer = ? AND key = ?",
            arguments: [drawer.rawValue, key]
        ).map { [UInt8]($0) }
    }

    fileprivate func list(
        _ drawer: Drawer, from first: String, below end: String?, atMost limit: Int
    ) throws -> [CabinetItem] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT key, content FROM cabinet
                WHERE drawer = ? AND key >= ? \(end == nil ? "" : "AND key < ?")
                ORDER BY key LIMIT \(limit)
                """,
            arguments: StatementArguments([drawer.rawValue, first] + (end.map { [$0] } ?? [])))
        return rows.map { row in
            CabinetItem(key: row["key"], content: [UInt8](row["content"] as Data))
        }
    }

    fileprivate func put(_ content: [UInt8]?, under key: String, in drawer: Drawer) throws {
        guard let content else {
            return try execute(
                sql: "DELETE FROM cabinet WHERE drawer = ? AND key = ?",
                arguments: [drawer.rawValue, key])
        }
        try execute(
            sql: """
                INSERT INTO cabinet VALUES (?, ?, ?)
                ON CONFLICT (drawer, key) DO UPDATE SET content = excluded.content
                """,
            arguments: [drawer.rawValue, key, Data(content)])
    }
}
