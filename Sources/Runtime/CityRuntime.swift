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
    private(set) var state: CityState
    private(set) var waiting: [Waiting] = []
    /// The furthest position that anybody has told of.
    private var announced: Int64 = 0
    private var mustFollow = false
    private var isWorking = false
    nonisolated private let published: Mutex<Snapshot>

    /// Reads the whole journal; refuses one with an event it cannot read.
    public init(
        journal: some Journal, time: Timekeeper = Timekeeper(),
        firstWait: Duration = .milliseconds(50),
        logger: Logger = Logger(label: "tvaers.runtime")
    ) async throws {
        self.journal = journal
        self.time = time
        self.firstWait = firstWait
        self.logger = logger
        let start = time.now
        state = try await CityState(replaying: journal, codec, today: time.today)
        published = Mutex(Snapshot(state.seen(from: time.today)))
        let seconds = Double(time.now.milliseconds - start.milliseconds) / 1_000
        logger.info(
            "city read", metadata: ["events": "\(state.position)", "seconds": "\(seconds)"])
    }

    /// What readers see now.
    nonisolated public var snapshot: Snapshot { published.withLock { $0 } }

    /// Decides and journals; returns once it is durable and seen by readers.
    ///
    /// Throws `Refused` when the rules say no, and nothing has changed;
    /// `Unavailable` when the journal cannot take it.
    public func submit(_ submission: Submission) async throws -> Receipt {
        try await ask(.one(submission))
    }

    /// Takes many submissions as one: all are durable together or none is.
    ///
    /// The city lives through the days of the submissions in their order, so
    /// notices of broken promises carry the day on which they were due. Throws
    /// `ImportRefused` or `Unavailable`.
    public func take(_ submissions: [Submission]) async throws -> Receipt {
        try await ask(.series(submissions))
    }

    /// Takes in what other nodes have written, and lets the day begin.
    public func follow() {
        mustFollow = true
        work()
    }

    /// Takes in what other nodes have written, as far as somebody has told of it.
    func follow(to position: Int64) {
        announced = max(announced, position)
        work()
    }

    /// Returns once this node has seen the position, or false after the wait.
    public func reached(_ position: Int64, within attempts: Int = 40) async -> Bool {
        for _ in 0..<attempts {
            if snapshot.position >= position { return true }
            follow(to: position)
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

extension CityRuntime {
    private func ask(_ request: Request) async throws -> Receipt {
        try await withCheckedThrowingContinuation { answer in
            waiting.append(Waiting(request: request, answer: answer))
            work()
        }
    }

    private var isBehind: Bool { mustFollow || announced > state.position }

    private func work() {
        guard !isWorking, isBehind || !waiting.isEmpty else { return }
        isWorking = true
        Task { await workUntilIdle() }
    }

    private func workUntilIdle() async {
        while isBehind || !waiting.isEmpty {
            if isBehind { await followJournal() }
            let group = Array(waiting.prefix(256))
            waiting.removeFirst(group.count)
            if !group.isEmpty || state.outlook.today < time.today { await write(group) }
        }
        isWorking = false
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
