// SPDX-License-Identifier: EUPL-1.2
import Journal

/// The cabinet in the schema of a journal in PostgreSQL, shared by every node.
///
/// Takes two more connections of the server, from the first use on.
public final class PostgresCabinet: Cabinet {
    private let schema: PostgresSchema
    private let writer: PostgresLine
    private let reader: PostgresLine

    /// The cabinet beside the journal at the address, which has made its table.
    public init(address: String, schema name: String = "tvaers") throws {
        schema = try PostgresSchema(name)
        writer = PostgresLine(address, label: "tvaers.postgres.cabinet.write")
        reader = PostgresLine(address, label: "tvaers.postgres.cabinet.read")
    }

    public func content(of key: String, in drawer: Drawer) async throws -> [UInt8]? {
        try await reader.perform(.read) { [schema] connection in
            try connection.content(of: key, in: drawer, schema)
        }
    }

    public func list(
        _ drawer: Drawer, from first: String, below end: String?, atMost limit: Int
    ) async throws -> [CabinetItem] {
        try await reader.perform(.read) { [schema] connection in
            let rows = try connection.query(
                """
                SELECT key, content FROM \(schema.cabinet)
                WHERE drawer = $1 AND key >= $2 AND ($3 OR key < $4) ORDER BY key LIMIT $5
                """,
                .text(drawer.rawValue), .text(first), .boolean(end == nil), .text(end ?? ""),
                .integer(Int64(limit)))
            return (0..<rows.count).map {
                CabinetItem(key: rows.text($0, 0), content: rows.bytes($0, 1))
            }
        }
    }

    public func change(
        _ keys: [String], in drawer: Drawer,
        _ change: @escaping @Sendable ([String: [UInt8]]) throws -> [String: [UInt8]?]
    ) async throws {
        try await writer.perform(.append) { [schema] connection in
            try connection.transaction {
                // Also of keys without a row only one node at a time has hold.
                _ = try connection.query(
                    "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))",
                    .text("tvaers drawer \(schema.name) \(drawer.rawValue)"))
                let there = try keys.reduce(into: [:]) { contents, key in
                    contents[key] = try connection.content(of: key, in: drawer, schema)
                }
                for (key, content) in try change(there) {
                    precondition(keys.contains(key), "a change keeps to the keys it named")
                    try connection.put(content, under: key, in: drawer, schema)
                }
            }
        }
    }

    public func close() async throws {
        await writer.close()
        await reader.close()
    }
}

extension PostgresConnection {
    fileprivate func content(
        of key: String, in drawer: Drawer, _ schema: PostgresSchema
    ) throws -> [UInt8]? {
        let rows = try query(
            "SELECT content FROM \(schema.cabinet) WHERE drawer = $1 AND key = $2",
            .text(drawer.rawValue), .text(key))
        return rows.count == 0 ? nil : rows.bytes(0, 0)
    }

    fileprivate func put(
        _ content: [UInt8]?, under key: String, in drawer: Drawer, _ schema: PostgresSchema
    ) throws {
        guard let content else {
            _ = try query(
                "DELETE FROM \(schema.cabinet) WHERE drawer = $1 AND key = $2",
                .text(drawer.rawValue), .text(key))
            return
        }
        _ = try query(
            """
            INSERT INTO \(schema.cabinet) VALUES ($1, $2, $3)
            ON CONFLICT (drawer, key) DO UPDATE SET content = excluded.content
            """,
            .text(drawer.rawValue), .text(key), .bytes(content))
    }
}
