// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Synchronization

/// Where a test holds an append back.
actor Gate {
    private var isOpen = false
    private var held: [CheckedContinuation<Void, Never>] = []
    private var watching: [CheckedContinuation<Void, Never>] = []

    /// Returns once the append stands before the gate.
    func isReached() async {
        if held.isEmpty { await withCheckedContinuation { watching.append($0) } }
    }

    func open() {
        isOpen = true
        held.forEach { $0.resume() }
        held = []
    }

    fileprivate func pass() async {
        if isOpen { return }
        watching.forEach { $0.resume() }
        watching = []
        await withCheckedContinuation { held.append($0) }
    }
}

/// A journal whose next appends and reads fail as the test has planned.
final class FaultyJournal: Journal {
    /// What happens to one append.
    enum Mishap {
        /// Nothing is written, and the journal says so.
        case fault
        /// It is written, but the answer does not arrive.
        case answerLost
        /// It is not written, and no answer arrives.
        case requestLost
        /// No answer arrives, and another takes the place meanwhile.
        case overtaken(by: NewEvent)
        /// It is written once the gate opens.
        case held(by: Gate)
        /// It is written, and the answer arrives once the gate opens.
        case storedThenHeld(by: Gate)
        /// Nothing is written, as the journal says once the gate opens.
        case faultHeld(by: Gate)
    }

    private let journal: any Journal
    private let mishaps = Mutex<[Mishap]>([])
    private let unreadable = Mutex(0)
    private let readingGate = Mutex<Gate?>(nil)
    private let pagesRead = Mutex<[Int64]>([])
    private let attempts = Mutex(0)

    init(_ journal: any Journal) { self.journal = journal }

    var appends: Int { attempts.withLock { $0 } }

    func plan(_ more: Mishap...) { mishaps.withLock { $0 += more } }

    func failReads(_ count: Int) { unreadable.withLock { $0 = count } }

    /// Lets reads from the first event on wait for the gate.
    func holdFirstPage(by gate: Gate) { readingGate.withLock { $0 = gate } }

    /// The positions after which pages were read.
    var reads: [Int64] { pagesRead.withLock { $0 } }

    func append(_ batch: Batch) async throws -> [StoredEvent] {
        attempts.withLock { $0 += 1 }
        guard let mishap = mishaps.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else {
            return try await journal.append(batch)
        }
        switch mishap {
        case .held(let gate):
            await gate.pass()
            return try await journal.append(batch)
        case .storedThenHeld(let gate):
            let stored = try await journal.append(batch)
            await gate.pass()
            return stored
        case .faultHeld(let gate):
            await gate.pass()
            throw FaultyJournal.fault(.append)
        case .fault: throw FaultyJournal.fault(.append)
        case .answerLost: _ = try await journal.append(batch)
        case .requestLost: break
        case .overtaken(let event):
            _ = try await journal.append(
                Batch(
                    expected: batch.expected, events: [event], recordedAt: batch.recordedAt))
        }
        throw FaultyJournal.fault(.append, mayBeWritten: true)
    }

    func read(after position: Int64, limit: Int) async throws -> [StoredEvent] {
        let fails = unreadable.withLock { left in
            left -= 1
            return left >= 0
        }
        if fails { throw FaultyJournal.fault(.read) }
        pagesRead.withLock { $0.append(position) }
        if position == 0, let gate = readingGate.withLock({ $0 }) { await gate.pass() }
        return try await journal.read(after: position, limit: limit)
    }

    static func fault(
        _ operation: JournalFault.Operation, mayBeWritten: Bool = false
    ) -> JournalFault {
        JournalFault(
            operation, "planned by the test", isRetryable: true, mayBeWritten: mayBeWritten,
            remedy: Phrase(da: "Ingen", en: "None"))
    }
}

// MARK: - As the journal itself

extension FaultyJournal {
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

    func close() async throws { try await journal.close() }
}
