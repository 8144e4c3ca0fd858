// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// Requests that are decided in turn, each on what the ones before it have led
/// to, and written in one transaction.
struct WriteGroup {
    private(set) var waiting: [Waiting] = []
    /// The state once all of it is written.
    private(set) var next: CityState
    private let expected: Int64
    private let today: Day
    private let codec: EventCodec
    private var change = Change()
    /// Each request's own events, or why it cannot be; in their order.
    private var results: [Result<[CityEvent], any Error>] = []

    /// Begins with the notices of days that have passed since the state.
    init(on state: CityState, today: Day, _ codec: EventCodec) {
        next = state
        expected = state.position
        self.today = today
        self.codec = codec
        change.add(next.advance(to: today), of: .passingTime, codec)
    }

    /// Whether there is nothing to write and nobody to answer.
    var isEmpty: Bool { waiting.isEmpty && change.events.isEmpty }

    mutating func decide(_ more: [Waiting]) {
        waiting += more
        results += more.map { waiting in
            Result {
                let own = try next.take(waiting.request, today: today, codec)
                change.add(own)
                return own.answer
            }
        }
        next.position = expected + Int64(change.events.count)
    }

    func batch(at moment: Moment) -> Batch {
        Batch(
            expected: expected, events: change.events, vault: change.vault, recordedAt: moment)
    }

    /// Tells everybody what came of it, once it is written.
    func answer(_ metrics: RuntimeMetrics) {
        var accepted = 0
        for (waiting, result) in zip(waiting, results) {
            if case .success = result { accepted += 1 }
            waiting.answer.resume(
                with: result.map { Receipt(position: next.position, events: $0) })
        }
        metrics.count(accepted: accepted, refused: waiting.count - accepted)
    }
}

/// A group that the journal is writing.
struct GroupUnderWay {
    let group: WriteGroup
    /// True once it is durable, false when another node was first.
    let isWritten: Task<Bool, any Error>
}
