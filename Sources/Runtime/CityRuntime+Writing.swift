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
    /// Decides those who wait while the journal still writes the group before,
    /// then hands them over to be written.
    func writeNext() async {
        defer { allAreHandedOver() }
        var group = WriteGroup(
            on: underWay?.group.next ?? state, today: time.today, codec)
        group.decide(nextWaiting())
        guard await settle() else {
            // What it was decided on has not come about. A day without anybody who
            // waits begins later.
            if !group.waiting.isEmpty { await write(group.waiting) }
            return
        }
        group.decide(nextWaiting(besides: group.waiting.count))
        if group.isEmpty { return }
        let batch = group.batch(at: time.now)
        // Detached, so that it begins while this actor goes on to decide.
        let isWritten = Task.detached { try await self.append(batch) }
        underWay = GroupUnderWay(group: group, isWritten: isWritten)
    }

    /// Waits for the group that is being written, and tells what came of it;
    /// false when the city is not what the group would have made of it.
    @discardableResult
    func settle() async -> Bool {
        guard let written = underWay else { return true }
        underWay = nil
        do {
            if try await written.isWritten.value {
                conclude(written.group)
                return true
            }
            try await catchUp()
            await write(written.group.waiting)
        } catch {
            fail(written.group.waiting, because: error)
        }
        return false
    }

    /// Decides and writes, as often as other nodes are first.
    private func write(_ waiting: [Waiting]) async {
        do {
            for _ in 0..<32 {
                var group = WriteGroup(on: state, today: time.today, codec)
                group.decide(waiting)
                if try await append(group.batch(at: time.now)) { return conclude(group) }
                try await catchUp()
            }
            throw JournalFault.overtaken
        } catch {
            fail(waiting, because: error)
        }
    }

    private func conclude(_ group: WriteGroup) {
        publish(group.next)
        group.answer(metrics)
    }

    /// Nobody's request has led to anything, also not one that was refused: the
    /// reason may lie in another that is not written either.
    private func fail(_ all: [Waiting], because error: any Error) {
        let fault = error as? JournalFault ?? .unexpected(error)
        logger.error("journal append failed", metadata: ["fault": "\(fault)"])
        metrics.countFault()
        for waiting in all {
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
    nonisolated private func append(_ batch: Batch) async throws -> Bool {
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

    nonisolated private func findOut(_ batch: Batch, after fault: JournalFault) async throws -> Bool
    {
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
    nonisolated private func holds(_ batch: Batch) async throws -> Bool {
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
