// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// One line of a history: what happened, when, and by whose hand.
public struct HistoryEntry: Sendable {
    public let position: Int64
    /// The day that it counts from.
    public let day: Day
    public let recordedAt: Moment
    /// The person's id, or `system`.
    public let actor: String
    public let event: CityEvent
}

extension CityRuntime {
    /// Everything that the streams hold up to and with the day, in journal order.
    nonisolated public func history(
        of streams: [String], until day: Day
    ) async throws -> [HistoryEntry] {
        let codec = EventCodec()
        var entries: [HistoryEntry] = []
        for stream in streams {
            for stored in try await journal.read(stream: stream) where stored.day <= day {
                entries.append(
                    HistoryEntry(
                        position: stored.position, day: stored.day,
                        recordedAt: stored.recordedAt, actor: stored.actor,
                        event: try codec.decode(stored)))
            }
        }
        return entries.sorted { ($0.day, $0.position) < ($1.day, $1.position) }
    }

    /// What follows the position in the journal, as far as readers see it, at most so many.
    nonisolated public func events(
        after position: Int64, atMost limit: Int
    ) async throws -> [HistoryEntry] {
        let codec = EventCodec()
        let end = snapshot.position
        return try await journal.read(after: position, limit: limit)
            .filter { $0.position <= end }
            .map { stored in
                HistoryEntry(
                    position: stored.position, day: stored.day, recordedAt: stored.recordedAt,
                    actor: stored.actor, event: try codec.decode(stored))
            }
    }
}
