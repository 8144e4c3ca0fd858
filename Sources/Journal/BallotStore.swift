// SPDX-License-Identifier: EUPL-1.2

/// Where the boxes of elections lie while people vote, apart from the journal.
///
/// A box is one content that is rewritten whole, so that nothing tells in what
/// order it was filled. Faults of the world are thrown as `JournalFault`.
public protocol BallotStore: Sendable {
    /// What the box holds; nil when nothing was ever put in it.
    func content(of box: String) async throws -> [UInt8]?

    /// Replaces what the box holds by what `change` makes of it, durably, one change at a time.
    ///
    /// What `change` throws is thrown on, and the box is as it was. A fault
    /// whose `mayBeWritten` is true leaves open whether it was changed.
    func change(
        _ box: String,
        _ change: @escaping @Sendable ([UInt8]?) throws -> [UInt8]
    ) async throws

    /// Wipes what the storage still has of earlier contents, as far as it can.
    func wipe() async throws

    /// Lets go of files and connections; every later call is a fault.
    func close() async throws
}

/// Boxes that are gone with the process: for tests and for trying things out.
public actor MemoryBallots: BallotStore {
    private var boxes: [String: [UInt8]] = [:]
    private var isClosed = false

    public init() {}

    public func content(of box: String) throws -> [UInt8]? {
        try requireOpen(.read)
        return boxes[box]
    }

    public func change(
        _ box: String,
        _ change: @escaping @Sendable ([UInt8]?) throws -> [UInt8]
    ) throws {
        try requireOpen(.append)
        boxes[box] = try change(boxes[box])
    }

    public func wipe() throws {
        try requireOpen(.append)
    }

    public func close() { isClosed = true }

    private func requireOpen(_ operation: JournalFault.Operation) throws {
        if isClosed { throw JournalFault.closed(operation) }
    }
}
