// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Logging

/// Somebody's request, and where its answer goes.
struct Waiting {
    let request: Request
    let answer: CheckedContinuation<Receipt, any Error>
}

extension CityRuntime {
    /// Decides the group and writes it in one transaction, with the notices of
    /// days that have passed meanwhile; an empty group lets only the day begin.
    func write(_ group: [Waiting]) async {
        do {
            for _ in 0..<32 {
                var next = state
                let decided = decide(group, on: &next)
                if try await append(decided.batch) {
                    next.position += Int64(decided.batch.events.count)
                    publish(next)
                    answer(group, decided)
                    return
                }
                try await catchUp()
            }
            throw JournalFault.overtaken
        } catch {
            fail(group, because: error as? JournalFault ?? .unexpected(error))
        }
    }

    private struct Decided {
        let batch: Batch
        /// Each request's own events, or why it cannot be; in their order.
        let results: [Result<[CityEvent], any Error>]
    }

    /// Decides each in turn on what the ones before it have led to.
    private func decide(_ group: [Waiting], on next: inout CityState) -> Decided {
        let today = time.today
        var change = Change()
        change.add(next.advance(to: today), of: .passingTime, codec)
        let results = group.map { waiting in
            Result {
                let own = try next.take(waiting.request, today: today, codec)
                change.add(own)
                return own.answer
            }
        }
        let batch = Batch(
            expected: state.position, events: change.events, vault: change.vault,
            recordedAt: time.now)
        return Decided(batch: batch, results: results)
    }

    private func answer(_ group: [Waiting], _ decided: Decided) {
        var accepted = 0
        for (waiting, result) in zip(group, decided.results) {
            if case .success = result { accepted += 1 }
            waiting.answer.resume(
                with: result.map { Receipt(position: state.position, events: $0) })
        }
        metrics.count(accepted: accepted, refused: group.count - accepted)
    }

    /// Nobody's request has led to anything, also not one that was refused: the
    /// reason may lie in another that is not written either.
    private func fail(_ group: [Waiting], because fault: JournalFault) {
        logger.error("journal append failed", metadata: ["fault": "\(fault)"])
        metrics.countFault()
        for waiting in group {
            waiting.answer.resume(throwing: Unavailable(fault: fault))
        }
    }
}

// MARK: - Durably, once

extension CityRuntime {
    /// Answers true once the batch is durable, false when another node was first.
    ///
    /// When the journal's answer is lost, the same batch is offered again. Its
    /// place can be filled only once: either it is filled now, or whoever has
    /// filled it is read, and it was us or another. A commit that is still on
    /// its way can thus never come as a second one.
    private func append(_ batch: Batch) async throws -> Bool {
        if batch.events.isEmpty, batch.vault.isEmpty { return true }
        do {
            try await journal.append(batch)
            return true
        } catch is HeadMoved {
            return false
        } catch let fault as JournalFault where fault.mayBeWritten {
            return try await findOut(batch, after: fault)
        }
    }

    private func findOut(_ batch: Batch, after fault: JournalFault) async throws -> Bool {
        var wait = firstWait
        for _ in 0..<7 {
            logger.warning("an append's answer was lost", metadata: ["fault": "\(fault)"])
            do {
                try await journal.append(batch)
                return true
            } catch is HeadMoved {
                if let isOurs = try? await holds(batch) { return isOurs }
            } catch is JournalFault {
                // Out of reach as before; the outcome of the first is still open.
            }
            try await Task.sleep(for: wait)
            wait *= 2
        }
        throw fault
    }

    /// Whether what stands after the batch's place is the batch itself.
    private func holds(_ batch: Batch) async throws -> Bool {
        let found = try await journal.read(after: batch.expected, limit: batch.events.count)
        return !batch.events.isEmpty && found.map(\.event) == batch.events
            && found.allSatisfy { $0.recordedAt == batch.recordedAt }
    }
}

extension JournalFault {
    static let overtaken = JournalFault(
        .append, "other nodes were first every time", isRetryable: true,
        remedy: Phrase(da: "Prøv igen om lidt.", en: "Try again in a moment."))

    static func unexpected(_ error: any Error) -> JournalFault {
        JournalFault(
            .append, "\(error)",
            remedy: Phrase(da: "Se loggen, og prøv igen.", en: "See the log, then try again."))
    }
}
