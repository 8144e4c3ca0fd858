// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// The journal in a PostgreSQL schema, shared by every node of one municipality.
///
/// Takes three connections of the server: one writes, one reads, one listens.
/// Listening needs a connection of its own, so a pooler in between must pool
/// by session.
public final class PostgresJournal: Journal {
    private let schema: PostgresSchema
    private let writer: PostgresLine
    private let reader: PostgresLine
    private let listener: PostgresListener
    private let board = ArrivalBoard()

    /// Connects, and makes the schema or brings an older one to the newest version.
    ///
    /// The address is what libpq takes: `host=… dbname=…` or `postgresql://…`.
    public init(address: String, schema name: String = "tvaers") async throws {
        let schema = try PostgresSchema(name)
        self.schema = schema
        writer = PostgresLine(address, label: "tvaers.postgres.write")
        reader = PostgresLine(address, label: "tvaers.postgres.read")
        listener = PostgresListener(address, schema, board)
        try await writer.perform(.open) { try $0.prepare(schema) }
        listener.start()
    }

    deinit {
        listener.finish()
    }

    public func append(_ batch: Batch) async throws -> [StoredEvent] {
        let stored = try await writer.perform(.append) { [schema] connection in
            let stored = try connection.append(batch, to: schema)
            if let last = stored.last {
                connection.notify(schema, of: last.position)
            }
            return stored
        }
        if let last = stored.last {
            board.announce(last.position)
        }
        return stored
    }

    public func secret(_ name: String, orStoring bytes: [UInt8]) async throws -> [UInt8] {
        try await writer.perform(.append) { [schema] connection in
            try connection.secret(name, orStoring: bytes, in: schema)
        }
    }

    public func saveCheckpoint(_ checkpoint: Checkpoint) async throws {
        try await writer.perform(.checkpoint) { [schema] connection in
            try connection.save(checkpoint, to: schema)
        }
    }

    public func arrivals() -> AsyncStream<Int64> {
        board.arrivals()
    }

    public func backup(to path: String) async throws {
        throw JournalFault(
            .backup,
            "a journal in PostgreSQL is backed up by PostgreSQL",
            remedy: Phrase(
                da:
                    "Brug pg_dump --schema=\(schema.name), eller løbende sikkerhedskopi af serveren.",
                en: "Use pg_dump --schema=\(schema.name), or continuous archiving of the server."
            )
        )
    }

    public func close() async throws {
        listener.finish()
        board.finish()
        await writer.close()
        await reader.close()
    }
}

extension PostgresJournal {
    public func head() async throws -> Head {
        try await reader.perform(.read) { [schema] in try $0.head(schema) }
    }

    public func read(after position: Int64, limit: Int) async throws -> [StoredEvent] {
        try await reader.perform(.read) { [schema] in
            try $0.events(schema, after: position, limit: limit)
        }
    }

    public func read(stream: String) async throws -> [StoredEvent] {
        try await reader.perform(.read) { [schema] in try $0.events(schema, stream: stream) }
    }

    public func vault(_ shelf: VaultShelf) async throws -> [String: [UInt8]] {
        try await reader.perform(.read) { [schema] in try $0.vault(schema, shelf) }
    }

    public func vault(_ shelf: VaultShelf, _ id: String) async throws -> [UInt8]? {
        try await reader.perform(.read) { [schema] in try $0.vault(schema, shelf, id) }
    }

    public func latestCheckpoint() async throws -> Checkpoint? {
        try await reader.perform(.checkpoint) { [schema] in try $0.checkpoint(schema) }
    }
}

extension PostgresConnection {
    /// Tells the other nodes, after the commit and not in it.
    ///
    /// A commit that notifies waits for every other such commit in the
    /// database. A notification that is lost costs the others a second.
    fileprivate func notify(_ schema: PostgresSchema, of position: Int64) {
        try? run("NOTIFY \(schema.quoted), '\(position)'")
    }
}
