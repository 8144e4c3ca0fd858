// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Logging
import Synchronization

/// The one writer of a city: it decides, journals, and publishes.
///
/// Submissions that wait while the journal writes are written together in the
/// next transaction. Readers take a snapshot without waiting for anyone.
public actor CityRuntime {
    nonisolated public let journal: any Journal
    nonisolated public let time: Timekeeper
    nonisolated public let metrics = RuntimeMetrics()
    private let logger: Logger
    private let codec = EventCodec()
    var state: CityState
    private var waiting: [Waiting] = []
    private var mustFollow = false
    private var isWorking = false
    nonisolated private let published: Mutex<Snapshot>

    private struct Waiting {
        let submission: Submission
        let answer: CheckedContinuation<Receipt, any Error>
    }

    /// Reads the whole journal; refuses one with an event it cannot read.
    public init(
        journal: some Journal, time: Timekeeper = Timekeeper(),
        logger: Logger = Logger(label: "tvaers.runtime")
    ) async throws {
        self.journal = journal
        self.time = time
        self.logger = logger
        let start = time.now
        state = try await CityState(replaying: journal, codec, today: time.today)
        published = Mutex(Snapshot(state))
        let seconds = Double(time.now.milliseconds - start.milliseconds) / 1_000
        logger.info("city read", metadata: ["events": "\(state.position)", "seconds": "\(seconds)"])
    }

    /// What readers see now.
    nonisolated public var snapshot: Snapshot { published.withLock { $0 } }

    /// Decides and journals; returns once it is durable and seen by readers.
    ///
    /// Throws `Refused` when the rules say no and `Unavailable` when the
    /// journal cannot take it. In both cases nothing has changed.
    public func submit(_ submission: Submission) async throws -> Receipt {
        try await withCheckedThrowingContinuation { answer in
            waiting.append(Waiting(submission: submission, answer: answer))
            work()
        }
    }

    /// Takes in what other nodes have written, and lets the day begin.
    public func follow() {
        mustFollow = true
        work()
    }

    /// Returns once this node has seen the position, or false after the wait.
    public func reached(_ position: Int64, within attempts: Int = 40) async -> Bool {
        for _ in 0..<attempts {
            if snapshot.position >= position { return true }
            follow()
            try? await Task.sleep(for: .milliseconds(25))
        }
        return snapshot.position >= position
    }

    private func work() {
        guard !isWorking else { return }
        isWorking = true
        Task { await workUntilIdle() }
    }

    private func workUntilIdle() async {
        while mustFollow || !waiting.isEmpty {
            if mustFollow {
                mustFollow = false
                await catchUp()
                await passTime()
            }
            let group = Array(waiting.prefix(256))
            waiting.removeFirst(group.count)
            if !group.isEmpty { await write(group) }
        }
        isWorking = false
    }
}

// MARK: - Writing

extension CityRuntime {
    private func write(_ group: [Waiting]) async {
        for _ in 0..<8 {
            var next = state
            let accepted = decide(group, on: &next)
            if await append(accepted, next) { return }
            await catchUp()
        }
        for waiting in group {
            waiting.answer.resume(throwing: Unavailable(fault: .overtaken))
        }
    }

    private struct Accepted {
        let waiting: Waiting
        let events: [DatedEvent]
    }

    private struct RefusedSubmission: Error {
        let waiting: Waiting
        let reason: Refused
    }

    private struct Decided {
        /// Notices of days that have passed meanwhile.
        let notices: [DatedEvent]
        let results: [Result<Accepted, RefusedSubmission>]
        var accepted: [Accepted] { results.compactMap { try? $0.get() } }
    }

    /// Decides each in turn on what the ones before it have led to.
    private func decide(_ group: [Waiting], on next: inout CityState) -> Decided {
        let today = time.today
        let notices = next.advance(to: today)
        let results = group.map { waiting in
            var attempt = next
            do throws(Refused) {
                let events = try attempt.take(waiting.submission, today: today)
                for write in waiting.submission.vault {
                    attempt.personal.apply(write)
                }
                next = attempt
                return Result<Accepted, RefusedSubmission>.success(
                    Accepted(waiting: waiting, events: events))
            } catch {
                return .failure(RefusedSubmission(waiting: waiting, reason: error))
            }
        }
        return Decided(notices: notices, results: results)
    }

    /// Answers false when another node was first and all must be decided again.
    private func append(_ decided: Decided, _ next: CityState) async -> Bool {
        let batch = batch(of: decided)
        do {
            if !batch.events.isEmpty || !batch.vault.isEmpty {
                try await journal.append(batch)
            }
        } catch is HeadMoved {
            return false
        } catch {
            refuse(decided, because: error)
            return true
        }
        state = next
        state.position += Int64(batch.events.count)
        publish()
        answer(decided)
        let accepted = decided.accepted.count
        metrics.count(accepted: accepted, refused: decided.results.count - accepted)
        return true
    }

    private func batch(of decided: Decided) -> Batch {
        var events = decided.notices.map { newEvent($0, of: .passingTime) }
        for one in decided.accepted {
            events += one.events.map { newEvent($0, of: one.waiting.submission) }
        }
        return Batch(
            expected: state.position, events: events,
            vault: decided.accepted.flatMap(\.waiting.submission.vault),
            recordedAt: time.now)
    }

    func newEvent(_ dated: DatedEvent, of submission: Submission) -> NewEvent {
        let (name, version, payload) = codec.encode(dated.event)
        return NewEvent(
            stream: dated.event.stream, name: name, version: version, day: dated.day,
            payload: payload, actor: submission.actor, cause: submission.cause)
    }

    private func answer(_ decided: Decided) {
        for result in decided.results {
            switch result {
            case .success(let one):
                one.waiting.answer.resume(
                    returning: Receipt(
                        position: state.position, events: one.events.map(\.event)))
            case .failure(let refused):
                refused.waiting.answer.resume(throwing: refused.reason)
            }
        }
    }

    private func refuse(_ decided: Decided, because error: any Error) {
        let fault = error as? JournalFault ?? .unexpected(error)
        logger.error("journal append failed", metadata: ["fault": "\(fault)"])
        metrics.countFault()
        for result in decided.results {
            switch result {
            case .success(let one): one.waiting.answer.resume(throwing: Unavailable(fault: fault))
            case .failure(let refused): refused.waiting.answer.resume(throwing: refused.reason)
            }
        }
    }

    func publish() {
        let snapshot = Snapshot(state)
        published.withLock { $0 = snapshot }
    }
}

// MARK: - Following

extension CityRuntime {
    /// Reads what others have appended since.
    private func catchUp() async {
        do {
            var next = state
            try await next.follow(journal, codec)
            guard next.position != state.position else { return }
            state = next
            publish()
        } catch let error as UnreadableEvent {
            // Going on without it would show a city that is not the journal's.
            logger.critical("\(error)")
            preconditionFailure("\(error)")
        } catch {
            logger.warning("journal read failed", metadata: ["error": "\(error)"])
            metrics.countFault()
        }
    }

    /// Lets the new day in, and journals the notices that it brings.
    private func passTime() async {
        let today = time.today
        guard state.outlook.today < today else { return }
        var next = state
        let notices = next.advance(to: today)
        let events = notices.map { newEvent($0, of: .passingTime) }
        do {
            if !events.isEmpty {
                try await journal.append(
                    Batch(expected: state.position, events: events, recordedAt: time.now))
            }
            state = next
            state.position += Int64(events.count)
            publish()
        } catch is HeadMoved {
            mustFollow = true
        } catch {
            logger.warning("the day's notices wait", metadata: ["error": "\(error)"])
            metrics.countFault()
        }
    }
}

extension JournalFault {
    static let overtaken = JournalFault(
        .append, "other nodes were first eight times in a row", isRetryable: true,
        remedy: Phrase(da: "Prøv igen om lidt.", en: "Try again in a moment."))

    static func unexpected(_ error: any Error) -> JournalFault {
        JournalFault(
            .append, "\(error)",
            remedy: Phrase(da: "Se loggen, og prøv igen.", en: "See the log, then try again."))
    }
}
