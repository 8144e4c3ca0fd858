// SPDX-License-Identifier: EUPL-1.2

/// The append-only, hash-chained list of every accepted fact of one municipality, and its vault.
///
/// Shape: one global order of positions 1, 2, 3 …; a reader never sees a gap,
/// and never an event that a crash could take back.
///
/// Faults of the world are thrown as `JournalFault`, a row that cannot be read
/// as `JournalDamaged`.
public protocol Journal: Sendable {
    /// Writes the batch in one durable transaction; durable once it returns.
    ///
    /// Refuses with `HeadMoved` when another writer was first. A fault whose
    /// `mayBeWritten` is true leaves open whether the batch was written; the
    /// caller finds out by reading after `expected` for its own causes.
    @discardableResult
    func append(_ batch: Batch) async throws -> [StoredEvent]

    /// The position and hash of the last event.
    func head() async throws -> Head

    /// The events after the position, in order, at most `limit` of them.
    func read(after position: Int64, limit: Int) async throws -> [StoredEvent]

    /// Every event of one stream, in order.
    func read(stream: String) async throws -> [StoredEvent]

    /// The whole shelf of the vault, content by id.
    func vault(_ shelf: VaultShelf) async throws -> [String: [UInt8]]

    /// One content of the vault, or nil when it is not there.
    func vault(_ shelf: VaultShelf, _ id: String) async throws -> [UInt8]?

    /// The secret of this name, after storing the offered bytes if there was none.
    ///
    /// Of many nodes that start at once, all get the same answer.
    func secret(_ name: String, orStoring bytes: [UInt8]) async throws -> [UInt8]

    /// Replaces the checkpoint, unless a later one is there already.
    func saveCheckpoint(_ checkpoint: Checkpoint) async throws

    /// The newest checkpoint, or nil when none was saved.
    func latestCheckpoint() async throws -> Checkpoint?

    /// Positions that the head has reached, by whichever process; begins with the last known.
    ///
    /// A hint: positions may be left out, and a slow reader gets the newest
    /// only. Ends when the journal is closed.
    func arrivals() -> AsyncStream<Int64>

    /// Writes a complete copy, openable as a journal, to a new file while others read and write.
    ///
    /// Refuses a path where something is already.
    func backup(to path: String) async throws

    /// Lets go of files and connections; every later call is a fault.
    func close() async throws
}
