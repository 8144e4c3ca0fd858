// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

extension PostgresConnection {
    /// Writes the batch, holding the head's row from the look at it to the commit.
    ///
    /// So positions become visible in their order, and no reader ever sees a gap.
    func append(_ batch: Batch, to schema: PostgresSchema) throws -> [StoredEvent] {
        try transaction {
            let stored = try batch.sealed(after: head(schema, "FOR UPDATE"))
            for write in batch.vault {
                try self.write(write, to: schema)
            }
            guard let last = stored.last else { return [] }
            try insert(stored, into: schema)
            _ = try query(
                "UPDATE \(schema.head) SET position = $1, hash = $2",
                .integer(last.position),
                .bytes(last.hash)
            )
            return stored
        }
    }

    private func insert(_ events: [StoredEvent], into schema: PostgresSchema) throws {
        _ = try query(
            """
            INSERT INTO \(schema.events)
            SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[], $5::bigint[],
                $6::text[], $7::text[], $8::text[], $9::bigint[], $10::bytea[])
            """,
            .integers(events.map(\.position)),
            .texts(events.map(\.event.stream)),
            .texts(events.map(\.event.name)),
            .integers(events.map { Int64($0.version) }),
            .integers(events.map { Int64($0.day.number) }),
            .texts(events.map { String(decoding: $0.payload, as: UTF8.self) }),
            .texts(events.map(\.event.actor)),
            .texts(events.map(\.event.cause)),
            .integers(events.map(\.recordedAt.milliseconds)),
            .byteStrings(events.map(\.hash))
        )
    }

    private func write(_ write: VaultWrite, to schema: PostgresSchema) throws {
        guard let content = write.content else {
            _ = try query(
                "DELETE FROM \(schema.vault) WHERE shelf = $1 AND id = $2",
                .text(write.shelf.rawValue),
                .text(write.id)
            )
            return
        }
        _ = try query(
            """
            INSERT INTO \(schema.vault) VALUES ($1, $2, $3)
            ON CONFLICT (shelf, id) DO UPDATE SET content = excluded.content
            """,
            .text(write.shelf.rawValue),
            .text(write.id),
            .bytes(content)
        )
    }

    /// Stores the secret if there is none, and returns the one that is there.
    func secret(_ name: String, orStoring bytes: [UInt8], in schema: PostgresSchema) throws
        -> [UInt8]
    {
        try query(
            """
            INSERT INTO \(schema.vault) AS known VALUES ($1, $2, $3)
            ON CONFLICT (shelf, id) DO UPDATE SET content = known.content
            RETURNING content
            """,
            .text(VaultShelf.secrets.rawValue),
            .text(name),
            .bytes(bytes)
        ).bytes(0, 0)
    }

    func save(_ checkpoint: Checkpoint, to schema: PostgresSchema) throws {
        _ = try query(
            """
            INSERT INTO \(schema.checkpoint) AS known VALUES (true, $1, $2, $3)
            ON CONFLICT (one) DO UPDATE
            SET position = excluded.position, format = excluded.format, body = excluded.body
            WHERE excluded.position >= known.position
            """,
            .integer(checkpoint.position),
            .text(checkpoint.format),
            .bytes(checkpoint.body)
        )
    }
}
