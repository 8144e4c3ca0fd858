// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

extension PostgresConnection {
    func head(_ schema: PostgresSchema, _ locking: String = "") throws -> Head {
        let rows = try query("SELECT position, hash FROM \(schema.head) \(locking)")
        guard rows.count == 1 else { throw JournalDamaged(position: 0, .missing) }
        return Head(position: rows.integer(0, 0), hash: rows.bytes(0, 1))
    }

    func events(_ schema: PostgresSchema, after position: Int64, limit: Int) throws
        -> [StoredEvent]
    {
        try query(
            """
            SELECT \(columns) FROM \(schema.events)
            WHERE position > $1 ORDER BY position LIMIT $2
            """,
            .integer(position),
            .integer(Int64(limit))
        ).events()
    }

    func events(_ schema: PostgresSchema, stream: String) throws -> [StoredEvent] {
        try query(
            "SELECT \(columns) FROM \(schema.events) WHERE stream = $1 ORDER BY position",
            .text(stream)
        ).events()
    }

    func vault(_ schema: PostgresSchema, _ shelf: VaultShelf) throws -> [String: [UInt8]] {
        let rows = try query(
            "SELECT id, content FROM \(schema.vault) WHERE shelf = $1",
            .text(shelf.rawValue)
        )
        return (0..<rows.count).reduce(into: [:]) { contents, row in
            contents[rows.text(row, 0)] = rows.bytes(row, 1)
        }
    }

    func vault(_ schema: PostgresSchema, _ shelf: VaultShelf, _ id: String) throws -> [UInt8]? {
        let rows = try query(
            "SELECT content FROM \(schema.vault) WHERE shelf = $1 AND id = $2",
            .text(shelf.rawValue),
            .text(id)
        )
        return rows.count == 0 ? nil : rows.bytes(0, 0)
    }

    func checkpoint(_ schema: PostgresSchema) throws -> Checkpoint? {
        let rows = try query("SELECT position, format, body FROM \(schema.checkpoint)")
        guard rows.count == 1 else { return nil }
        return Checkpoint(
            position: rows.integer(0, 0),
            format: rows.text(0, 1),
            body: rows.bytes(0, 2)
        )
    }
}

private let columns = """
    position, stream, name, version, day, payload, actor, cause, recorded_at, hash
    """

extension PostgresRows {
    fileprivate func events() throws -> [StoredEvent] {
        try (0..<count).map(event)
    }

    private func event(_ row: Int) throws -> StoredEvent {
        let position = integer(row, 0)
        guard let day = Int32(exactly: integer(row, 4)) else {
            throw JournalDamaged(position: position, .unreadable)
        }
        let event = NewEvent(
            stream: text(row, 1),
            name: text(row, 2),
            version: Int(integer(row, 3)),
            day: Day(number: day),
            payload: bytes(row, 5),
            actor: text(row, 6),
            cause: text(row, 7)
        )
        return StoredEvent(
            position: position,
            event: event,
            recordedAt: Moment(milliseconds: integer(row, 8)),
            hash: bytes(row, 9)
        )
    }
}
