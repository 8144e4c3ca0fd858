// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Synchronization

/// A journal that cannot be read from some moment on, though its end is known.
final class DeafJournal: Journal {
    let journal = MemoryJournal()
    let isDeaf = Atomic(false)

    func read(after position: Int64, limit: Int) async throws -> [StoredEvent] {
        guard !isDeaf.load(ordering: .relaxed) else {
            throw JournalFault(
                .read, "planned by the test", isRetryable: true,
                remedy: Phrase(da: "Ingen", en: "None"))
        }
        return try await journal.read(after: position, limit: limit)
    }

    func append(_ batch: Batch) async throws -> [StoredEvent] { try await journal.append(batch) }
    func head() async throws -> Head { try await journal.head() }
    func read(stream: String) async throws -> [StoredEvent] {
        try await journal.read(stream: stream)
    }
    func vault(_ shelf: VaultShelf) async throws -> [String: [UInt8]] {
        try await journal.vault(shelf)
    }
    func vault(_ shelf: VaultShelf, _ id: String) async throws -> [UInt8]? {
        try await journal.vault(shelf, id)
    }
    func secret(_ name: String, orStoring bytes: [UInt8]) async throws -> [UInt8] {
        try await journal.secret(name, orStoring: bytes)
    }
    func saveCheckpoint(_ checkpoint: Checkpoint) async throws {
        try await journal.saveCheckpoint(checkpoint)
    }
    func latestCheckpoint() async throws -> Checkpoint? { try await journal.latestCheckpoint() }
    func arrivals() -> AsyncStream<Int64> { journal.arrivals() }
    func backup(to path: String) async throws { try await journal.backup(to: path) }
    func close() async throws { await journal.close() }
}
