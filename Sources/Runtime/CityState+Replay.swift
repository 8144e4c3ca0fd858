// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal

extension CityState {
    /// The state that the whole journal leads to, read from the checkpoint on
    /// where there is one.
    init(
        replaying journal: some Journal, after checkpoint: (city: CityCheckpoint, at: Int64)?,
        _ codec: EventCodec, today: Day
    ) async throws {
        self.init(today: today)
        if let checkpoint {
            timeline = Timeline(from: checkpoint.city.city, on: checkpoint.city.lastDay)
            requests = checkpoint.city.requests
            position = checkpoint.at
        }
        var requests = requests
        position = try await timeline.replay(journal, codec, after: position) {
            requests.take($0.cause)
        }
        self.requests = requests
        // Last, so that no content is older than the events: what comes later is followed.
        personal = try await PersonalData(reading: journal)
        begin(on: lastNoticeDay(before: today))
    }

    /// Takes in what others have appended since.
    mutating func follow(_ journal: some Journal, _ codec: EventCodec) async throws {
        while true {
            let page = try await journal.read(after: position, limit: 5_000)
            guard let last = page.last else { return }
            var next = self
            var events: [CityEvent] = []
            for (event, stored) in zip(try await codec.decode(page), page) {
                next.apply(event, on: stored.day)
                next.requests.take(stored.cause)
                try await next.personal.follow(event, reading: journal)
                events.append(event)
            }
            _ = next.follow(events)
            next.position = last.position
            self = next
        }
    }

    /// Where the notices of passing time stopped: the last day that is written.
    private func lastNoticeDay(before today: Day) -> Day {
        min(today, timeline.lastDay ?? today)
    }
}

extension Timeline {
    /// Takes in the events after the position, up to the last one or to the
    /// journal's end, and answers how far it has come; tells of each.
    mutating func replay(
        _ journal: any Journal, _ codec: EventCodec, after position: Int64,
        upTo last: Int64 = .max, _ see: (StoredEvent) -> Void = { _ in }
    ) async throws -> Int64 {
        var position = position
        while position < last {
            let page = try await journal.read(
                after: position, limit: Int(min(20_000, last - position)))
            guard let end = page.last else { break }
            for (event, stored) in zip(try await codec.decode(page), page) {
                apply(event, on: stored.day)
                see(stored)
            }
            position = end.position
        }
        return position
    }
}

extension EventCodec {
    /// Decodes a page on all cores, in order.
    func decode(_ page: [StoredEvent]) async throws -> [CityEvent] {
        let share = max(500, page.count / ProcessInfo.processInfo.activeProcessorCount + 1)
        if page.count <= share { return try page.map(decode) }
        let starts = Array(stride(from: 0, to: page.count, by: share))
        return try await withThrowingTaskGroup(of: (Int, [CityEvent]).self) { group in
            for start in starts {
                group.addTask {
                    (start, try page[start..<min(start + share, page.count)].map(self.decode))
                }
            }
            var parts: [Int: [CityEvent]] = [:]
            for try await (start, events) in group {
                parts[start] = events
            }
            return starts.flatMap { parts[$0] ?? [] }
        }
    }
}
