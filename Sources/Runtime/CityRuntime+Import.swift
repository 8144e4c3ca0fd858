// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// One of several submissions was refused; none of them has changed anything.
public struct ImportRefused: Error, Sendable {
    /// Which one, counted from 0.
    public let index: Int
    public let refusal: any Refusal
}

extension CityRuntime {
    /// Takes many submissions as one: all are durable together or none is.
    ///
    /// The city lives through the days of the submissions in their order, so
    /// notices of broken promises carry the day on which they were due. Only
    /// for a city that nobody else is writing to; throws `ImportRefused`,
    /// `HeadMoved` or `JournalFault`.
    public func take(_ submissions: [Submission]) async throws -> Receipt {
        let today = time.today
        var next = startingState(for: submissions)
        var events: [NewEvent] = []
        for (index, submission) in submissions.enumerated() {
            let day = min(submission.day ?? today, today)
            events += next.advance(to: day).map { newEvent($0, of: .passingTime) }
            do {
                events += try next.take(submission, today: day).map { newEvent($0, of: submission) }
            } catch {
                throw ImportRefused(index: index, refusal: error.refusal)
            }
            for write in submission.vault {
                next.personal.apply(write)
            }
        }
        events += next.advance(to: today).map { newEvent($0, of: .passingTime) }
        next.position += Int64(events.count)
        try await write(events, submissions.flatMap(\.vault), leadingTo: next)
        return Receipt(position: next.position, events: [])
    }

    /// A new city begins on the day of the first submission.
    private func startingState(for submissions: [Submission]) -> CityState {
        guard state.position == 0, let first = submissions.first?.day else { return state }
        return CityState(today: first)
    }

    private func write(
        _ events: [NewEvent], _ vault: [VaultWrite], leadingTo next: CityState
    ) async throws {
        guard !events.isEmpty || !vault.isEmpty else { return }
        try await journal.append(
            Batch(
                expected: state.position, events: events, vault: vault, recordedAt: time.now))
        state = next
        publish()
    }

    /// The causes that the journal's events carry, without their prefix.
    public func causes(beginningWith prefix: String) async throws -> Set<String> {
        var causes: Set<String> = []
        var position: Int64 = 0
        while let page = try await nextPage(after: position) {
            for event in page where event.cause.hasPrefix(prefix) {
                causes.insert(String(event.cause.dropFirst(prefix.count)))
            }
            position = page.last?.position ?? position
        }
        return causes
    }

    private func nextPage(after position: Int64) async throws -> [StoredEvent]? {
        let page = try await journal.read(after: position, limit: 10_000)
        return page.isEmpty ? nil : page
    }
}
