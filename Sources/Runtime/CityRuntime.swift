// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Logging
import Synchronization

/// The one writer of a city: it decides, journals, and publishes.
///
/// Requests that wait while the journal writes are written together in the
/// next transaction. Readers take a snapshot without waiting for anyone.
public actor CityRuntime {
    nonisolated public let journal: any Journal
    nonisolated public let time: Timekeeper
    nonisolated public let metrics = RuntimeMetrics()
    nonisolated let logger: Logger
    /// How long to wait at first when the journal's answer was lost.
    nonisolated let firstWait: Duration
    let codec = EventCodec()
    /// How many events lie between two checkpoints; 0 for none at all.
    nonisolated let checkpointEvery: Int64
    private(set) var state: CityState
    /// The furthest position that anybody has told of.
    private var announced: Int64 = 0
    private var mustFollow = false
    var pastReading: Task<Void, any Error>?
    var readPast: ReadPast?
    /// Where the newest checkpoint stands, and the writing of the next.
    var checkpointed: Int64
    var checkpointWriting: Task<Void, Never>?
    nonisolated private let inbox = Mutex(Inbox())
    nonisolated private let published: Mutex<Snapshot>

    /// Reads the journal, from its checkpoint on when there is one of this very
    /// program; refuses one with an event it cannot read.
    public init(
        journal: some Journal, time: Timekeeper = Timekeeper(),
        firstWait: Duration = .milliseconds(50), checkpointEvery: Int = 10_000,
        logger: Logger = Logger(label: "tvaers.runtime")
    ) async throws {
        self.journal = journal
        self.time = time
        self.firstWait = firstWait
        self.checkpointEvery = Int64(checkpointEvery)
        self.logger = logger
        let start = time.now
        let checkpoint =
            checkpointEvery > 0 ? await CityCheckpoint.latest(of: journal, logger) : nil
        checkpointed = checkpoint?.at ?? 0
        state = try await CityState(
            replaying: journal, after: checkpoint, codec, today: time.today)
        published = Mutex(Snapshot(state.seen(from: time.today)))
        let seconds = Double(time.now.milliseconds - start.milliseconds) / 1_000
        logger.info(
            "city read",
            metadata: [
                "events": "\(state.position)", "seconds": "\(seconds)",
                "checkpoint": "\(checkpointed)",
            ])
    }

    /// What readers see now.
    nonisolated public var snapshot: Snapshot { published.withLock { $0 } }

    /// Decides and journals; returns once it is durable and seen by readers.
    ///
    /// Throws `Refused` when the rules say no, and nothing has changed;
    /// `Unavailable` when the journal cannot take it.
    nonisolated public func submit(_ submission: Submission) async throws -> Receipt {
        try await ask(.one(submission))
    }

    /// Takes many submissions as one: all are durable together or none is.
    ///
    /// The city lives through the days of the submissions in their order, so
    /// notices of broken promises carry the day on which they were due. Throws
    /// `ImportRefused` or `Unavailable`.
    nonisolated public func take(_ submissions: [Submission]) async throws -> Receipt {
        try await ask(.series(submissions))
    }

    /// Takes in what other nodes have written, and lets the day begin.
    public func follow() {
        mustFollow = true
        attend()
    }

    /// Takes in what other nodes have written, as far as somebody has told of it.
    func follow(to position: Int64) {
        announced = max(announced, position)
        attend()
    }

    /// Returns once this node has seen the position, or false after the wait.
    nonisolated public func reached(_ position: Int64, within attempts: Int = 40) async -> Bool {
        for _ in 0..<attempts {
            if snapshot.position >= position { return true }
            await follow(to: position)
            try? await Task.sleep(for: .milliseconds(25))
        }
        return snapshot.position >= position
    }

    /// Makes the state the one that everybody sees.
    func publish(_ next: CityState) {
        state = next
        let snapshot = Snapshot(next.seen(from: time.today))
        published.withLock { $0 = snapshot }
    }
}

// MARK: - The one worker

/// Those who wait for the writer, and whether it is at work.
private struct Inbox {
    var waiting: [Waiting] = []
    var isAttended = false
}

extension CityRuntime {
    nonisolated private func ask(_ request: Request) async throws -> Receipt {
        try await withCheckedThrowingContinuation { answer in
            attend { $0.append(Waiting(request: request, answer: answer)) }
        }
    }

    /// Starts the worker unless it is at work already.
    nonisolated func attend(_ put: (inout [Waiting]) -> Void = { _ in }) {
        let isAttended = inbox.withLock { inbox in
            put(&inbox.waiting)
            defer { inbox.isAttended = true }
            return inbox.isAttended
        }
        if !isAttended { Task { await workUntilIdle() } }
    }

    private var isBehind: Bool { mustFollow || announced > state.position }

    private func workUntilIdle() async {
        repeat {
            if isBehind { await followJournal() }
            await takePast()
            let group = nextGroup()
            if !group.isEmpty || state.outlook.today < time.today { await write(group) }
            beginCheckpoint(after: checkpointEvery)
            // Those just answered may ask again, and be in the next group together.
            await Task.yield()
        } while !isIdle()
    }

    /// How many wait for the next group.
    nonisolated var waitingCount: Int { inbox.withLock { $0.waiting.count } }

    private func nextGroup() -> [Waiting] {
        inbox.withLock { inbox in
            let group = Array(inbox.waiting.prefix(256))
            inbox.waiting.removeFirst(group.count)
            return group
        }
    }

    /// Whether there is nothing to do; the next who asks then starts the worker.
    private func isIdle() -> Bool {
        if isBehind || readPast != nil { return false }
        return inbox.withLock { inbox in
            inbox.isAttended = !inbox.waiting.isEmpty
            return !inbox.isAttended
        }
    }

    private func followJournal() async {
        mustFollow = false
        do {
            try await catchUp()
        } catch {
            logger.warning("journal read failed", metadata: ["error": "\(error)"])
            metrics.countFault()
        }
        // Whoever told of more is believed until one look has shown otherwise.
        announced = state.position
    }

    /// Reads what others have appended since.
    func catchUp() async throws {
        do {
            var next = state
            try await next.follow(journal, codec)
            if next.position != state.position { publish(next) }
        } catch let error as UnreadableEvent {
            // Going on without it would show a city that is not the journal's.
            logger.critical("\(error)")
            preconditionFailure("\(error)")
        }
    }
}
