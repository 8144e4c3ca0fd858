// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import Journal

extension Database {
    func append(_ batch: Batch) throws -> [StoredEvent] {
        let stored = try batch.sealed(after: head())
        for write in batch.vault {
            try self.write(write)
        }
        guard let last = stored.last else { return [] }
        try EventInsertion(self).insert(stored)
        try cachedStatement(sql: "UPDATE head SET position = ?, hash = ?")
            .execute(arguments: [last.position, Data(last.hash)])
        return stored
    }

    func write(_ write: VaultWrite) throws {
        guard let content = write.content else {
            try cachedStatement(sql: "DELETE FROM vault WHERE shelf = ? AND id = ?")
                .execute(arguments: [write.shelf.rawValue, write.id])
            return
        }
        try cachedStatement(
            sql: """
                INSERT INTO vault VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET content = excluded.content
                """
        ).execute(arguments: [write.shelf.rawValue, write.id, Data(content)])
    }

    func save(_ checkpoint: Checkpoint) throws {
        try cachedStatement(
            sql: """
                INSERT INTO checkpoint VALUES (1, ?, ?, ?)
                ON CONFLICT DO UPDATE
                SET position = excluded.position, format = excluded.format, body = excluded.body
                WHERE excluded.position >= checkpoint.position
                """
        ).execute(
            arguments: [checkpoint.position, checkpoint.format, Data(checkpoint.body)])
    }
}
