// SPDX-License-Identifier: EUPL-1.2
import Journal

/// The boxes of elections in the schema of a journal in PostgreSQL.
///
/// Takes one more connection of the server, from the first vote on.
public final class PostgresBallots: BallotStore {
    private let schema: PostgresSchema
    private let line: PostgresLine

    /// The boxes beside the journal at the address, which has made their table.
    public init(address: String, schema name: String = "tvaers") throws {
        schema = try PostgresSchema(name)
        line = PostgresLine(address, label: "tvaers.postgres.ballots")
    }

    public func content(of box: String) async throws -> [UInt8]? {
        try await line.perform(.read) { [schema] connection in
            try connection.content(of: box, in: schema)
        }
    }

    public func change(
        _ box: String,
        _ change: @escaping @Sendable ([UInt8]?) throws -> [UInt8]
    ) async throws {
        try await line.perform(.append) { [schema] connection in
            try connection.transaction {
                // Also of a box without a row only one node at a time has hold.
                _ = try connection.query(
                    "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))",
                    .text("tvaers box \(schema.name) \(box)"))
                _ = try connection.query(
                    """
                    INSERT INTO \(schema.ballots) VALUES ($1, $2)
                    ON CONFLICT (box) DO UPDATE SET content = excluded.content
                    """,
                    .text(box),
                    .bytes(try change(try connection.content(of: box, in: schema))))
            }
        }
    }

    /// Writes the table anew, which leaves no earlier row in its files.
    public func wipe() async throws {
        try await line.perform(.append) { [schema] connection in
            try connection.run("VACUUM FULL \(schema.ballots)")
        }
    }

    public func close() async throws {
        await line.close()
    }
}

extension PostgresConnection {
    fileprivate func content(of box: String, in schema: PostgresSchema) throws -> [UInt8]? {
        let rows = try query(
            "SELECT content FROM \(schema.ballots) WHERE box = $1", .text(box))
        return rows.count == 0 ? nil : rows.bytes(0, 0)
    }
}
