// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A journal that is gone with the process: for tests and for trying things out.
public actor MemoryJournal: Journal {
    private var events: [StoredEvent]
    private var shelves: [VaultShelf: [String: [UInt8]]] = [:]
    private var checkpoint: Checkpoint?
    private var end: Head
    private var isClosed = false
    private let board = ArrivalBoard()

    /// A journal that already holds these events, as they are; `verify` says whether they are sound.
    public init(holding events: [StoredEvent] = []) {
        self.events = events
        self.end = events.last.map { Head(position: $0.position, hash: $0.hash) } ?? .empty
    }

    public func append(_ batch: Batch) throws -> [StoredEvent] {
        try requireOpen(.append)
        let stored = try batch.sealed(after: end)
        for write in batch.vault {
            shelves[write.shelf, default: [:]][write.id] = write.content
        }
        guard let last = stored.last else { return [] }
        events += stored
        end = Head(position: last.position, hash: last.hash)
        board.announce(end.position)
        return stored
    }

    public func head() throws -> Head {
        try requireOpen(.read)
        return end
    }

    public func read(after position: Int64, limit: Int) throws -> [StoredEvent] {
        try requireOpen(.read)
        let first = events.partitioningIndex { $0.position > position }
        return Array(events[first...].prefix(limit))
    }

    public func read(stream: String) throws -> [StoredEvent] {
        try requireOpen(.read)
        return events.filter { $0.event.stream == stream }
    }

    public func vault(_ shelf: VaultShelf) throws -> [String: [UInt8]] {
        try requireOpen(.read)
        return shelves[shelf, default: [:]]
    }

    public func vault(_ shelf: VaultShelf, _ id: String) throws -> [UInt8]? {
        try requireOpen(.read)
        return shelves[shelf]?[id]
    }

    public func secret(_ name: String, orStoring bytes: [UInt8]) throws -> [UInt8] {
        try requireOpen(.append)
        let secret = shelves[.secrets]?[name] ?? bytes
        shelves[.secrets, default: [:]][name] = secret
        return secret
    }

    public func saveCheckpoint(_ new: Checkpoint) throws {
        try requireOpen(.checkpoint)
        if let checkpoint, checkpoint.position > new.position { return }
        checkpoint = new
    }

    public func latestCheckpoint() throws -> Checkpoint? {
        try requireOpen(.checkpoint)
        return checkpoint
    }

    public nonisolated func arrivals() -> AsyncStream<Int64> {
        board.arrivals()
    }

    public func backup(to path: String) throws {
        throw JournalFault(
            .backup,
            "a journal in memory has no file to copy",
            remedy: Phrase(
                da: "Brug en SQLite-fil eller PostgreSQL som journal.",
                en: "Use an SQLite file or PostgreSQL as the journal."
            )
        )
    }

    public func close() {
        isClosed = true
        board.finish()
    }

    private func requireOpen(_ operation: JournalFault.Operation) throws {
        if isClosed { throw JournalFault.closed(operation) }
    }
}

extension Array {
    fileprivate func partitioningIndex(where isAfter: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
