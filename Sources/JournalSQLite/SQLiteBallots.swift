// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import Journal
import Synchronization

/// The boxes of elections in an SQLite file of their own, beside the journal's.
///
/// The file is made when the first box is needed. It has no write-ahead log,
/// and what is deleted in it is overwritten.
public final class SQLiteBallots: BallotStore {
    private enum State {
        case untouched
        case open(DatabaseQueue)
        case closed
    }

    private let path: String
    private let state = Mutex(State.untouched)

    /// The boxes beside the journal at the path.
    public init(besideJournal path: String) {
        self.path = "\(path)-ballots"
    }

    public func content(of box: String) async throws -> [UInt8]? {
        try await reporting(.read) {
            try await queue(.read).read { try $0.content(of: box) }
        }
    }

    public func change(
        _ box: String,
        _ change: @escaping @Sendable ([UInt8]?) throws -> [UInt8]
    ) async throws {
        // In a task of its own: a voter who gives up must not leave the outcome open.
        try await Task {
            try await reporting(.append) {
                try await queue(.append).write { db in
                    let content = Data(try change(try db.content(of: box)))
                    try db.execute(
                        sql: """
                            INSERT INTO boxes VALUES (?, ?)
                            ON CONFLICT (id) DO UPDATE SET content = excluded.content
                            """,
                        arguments: [box, content])
                }
            }
        }.value
    }

    public func wipe() async throws {
        try await reporting(.append) {
            try await queue(.append).vacuum()
        }
    }

    public func close() async throws {
        let last = state.withLock { state in
            defer { state = .closed }
            return state
        }
        guard case .open(let queue) = last else { return }
        try await reporting(.close) { try queue.close() }
    }

    private func queue(_ operation: JournalFault.Operation) throws -> DatabaseQueue {
        try state.withLock { state in
            switch state {
            case .open(let queue): return queue
            case .closed: throw JournalFault.closed(operation)
            case .untouched:
                let queue = try SQLiteBallots.open(path)
                state = .open(queue)
                return queue
            }
        }
    }

    private static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA journal_mode = DELETE;
                    PRAGMA synchronous = EXTRA;
                    PRAGMA secure_delete = ON;
                    """)
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE IF NOT EXISTS boxes (
                        id TEXT PRIMARY KEY,
                        content BLOB NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    """)
        }
        return queue
    }
}

extension Database {
    fileprivate func content(of box: String) throws -> [UInt8]? {
        try Data.fetchOne(self, sql: "SELECT content FROM boxes WHERE id = ?", arguments: [box])
            .map { [UInt8]($0) }
    }
}
