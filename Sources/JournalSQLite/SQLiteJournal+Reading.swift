// SPDX-License-Identifier: EUPL-1.2
import GRDB
import Journal

extension SQLiteJournal {
    public func head() async throws -> Head {
        try await reporting(.read) {
            try await pool.read { try $0.head() }
        }
    }

    public func read(after position: Int64, limit: Int) async throws -> [StoredEvent] {
        try await reporting(.read) {
            try await pool.read { db in
                try db.events(where: "position > ? ORDER BY position LIMIT ?", [position, limit])
            }
        }
    }

    public func read(stream: String) async throws -> [StoredEvent] {
        try await reporting(.read) {
            try await pool.read { db in
                try db.events(where: "stream = ? ORDER BY position", [stream])
            }
        }
    }

    public func vault(_ shelf: VaultShelf) async throws -> [String: [UInt8]] {
        try await reporting(.read) {
            try await pool.read { try $0.vault(shelf) }
        }
    }

    public func vault(_ shelf: VaultShelf, _ id: String) async throws -> [UInt8]? {
        try await reporting(.read) {
            try await pool.read { try $0.vault(shelf, id) }
        }
    }

    public func latestCheckpoint() async throws -> Checkpoint? {
        try await reporting(.checkpoint) {
            try await pool.read { try $0.checkpoint() }
        }
    }
}
