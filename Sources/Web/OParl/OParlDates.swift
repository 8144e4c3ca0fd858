// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime

/// When each thing was first recorded and last changed, as the journal tells.
///
/// It follows the journal: each question reads only what is new since the last.
actor OParlDates {
    private var spans: [String: OParlSpan] = [:]
    private var position: Int64 = 0

    /// What is known up to where readers see, by stream, meetings by `meeting/…`.
    func current(of runtime: CityRuntime) async throws -> [String: OParlSpan] {
        while position < runtime.snapshot.position {
            let events = try await runtime.events(after: position, atMost: 1_000)
            guard let last = events.last, last.position > position else { break }
            for entry in events { note(entry) }
            position = last.position
        }
        return spans
    }

    private func note(_ entry: HistoryEntry) {
        let now = OParlSpan(created: entry.recordedAt, modified: entry.recordedAt)
        let key = entry.event.oparlKey
        spans[key] = spans[key]?.union(now) ?? now
    }
}

extension CityEvent {
    /// What the event changed, more closely than its stream where that is shared.
    fileprivate var oparlKey: String {
        if case .meeting(let event) = self, let fact = event.fact {
            return "meeting/\(fact.meeting)"
        }
        return stream
    }
}
