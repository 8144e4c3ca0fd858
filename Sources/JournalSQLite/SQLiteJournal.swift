// SPDX-License-Identifier: EUPL-1.2
import GRDB
import Journal

/// The journal in one SQLite file: the default, durable without a server.
///
/// Several processes may open the same file; the expected position decides
/// between their writers.
public final class SQLiteJournal: Journal {
    let pool: DatabasePool
    private let board = ArrivalBoard()
    private let follower: Task<Void, Never>

    /// Opens the file, or creates it, and brings an older one to the newest schema.
    ///
    /// Refuses files of other programs and of newer releases, unchanged.
    public init(path: String) throws {
        do {
            pool = try SQLiteJournal.openPool(path)
        } catch let error as DatabaseError {
            throw JournalFault(.open, error)
        }
        follower = Task { [pool, board] in
            await SQLiteJournal.follow(pool, board)
        }
    }

    deinit {
        follower.cancel()
    }

    public func append(_ batch: Batch) async throws -> [StoredEvent] {
        // In a task of its own: a caller that gives up must not leave the outcome open.
        let stored = try await Task { [pool] in
            try await reporting(.append) {
                try await pool.write { try $0.append(batch) }
            }
        }.value
        if let last = stored.last {
            board.announce(last.position)
        }
        if batch.vault.contains(where: { $0.content == nil }) {
            await emptyLog()
        }
        return stored
    }

    public func secret(_ name: String, orStoring bytes: [UInt8]) async throws -> [UInt8] {
        try await reporting(.append) {
            try await pool.write { db in
                if let known = try db.vault(.secrets, name) { return known }
                try db.write(.secret(name: name, bytes: bytes))
                return bytes
            }
        }
    }

    public func saveCheckpoint(_ checkpoint: Checkpoint) async throws {
        try await reporting(.checkpoint) {
            try await pool.write { try $0.save(checkpoint) }
        }
    }

    public func arrivals() -> AsyncStream<Int64> {
        board.arrivals()
    }

    public func close() async throws {
        follower.cancel()
        await follower.value
        board.finish()
        try await reporting(.close) {
            try await onOwnThread { [pool] in
                // The connection that closes last empties the log into the file,
                // which only the writer can.
                pool.invalidateReadOnlyConnections()
                try pool.close()
            }
        }
    }

    /// Makes what is forgotten leave the write-ahead log too.
    ///
    /// A reader may hold the log for now; SQLite then overwrites it later.
    private func emptyLog() async {
        _ = try? await pool.writeWithoutTransaction { db in
            try db.checkpoint(.truncate)
        }
    }
}

extension SQLiteJournal {
    private static func openPool(_ path: String) throws -> DatabasePool {
        // Looked at before WAL is turned on, which would change a file that is not ours.
        let visitor = try DatabaseQueue(path: path)
        try visitor.read(SQLiteSchema.requireOurs)
        try visitor.close()

        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // Forgotten content is overwritten, not only unlinked.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        try pool.writeWithoutTransaction { db in
            // After the pool has set its own, weaker level.
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        try pool.write(SQLiteSchema.migrate)
        return pool
    }

    /// Sees what other processes append to the same file.
    private static func follow(_ pool: DatabasePool, _ board: ArrivalBoard) async {
        while !Task.isCancelled {
            if let head = try? await pool.read({ try $0.head() }) {
                board.announce(head.position)
            }
            try? await Task.sleep(for: .seconds(1))
        }
    }
}
