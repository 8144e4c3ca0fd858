// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal

/// What the writer is asked for: one submission, or many that count as one.
enum Request {
    case one(Submission)
    case series([Submission])
}

/// One of several submissions was refused; none of them has changed anything.
public struct ImportRefused: Error, Sendable {
    /// Which one, counted from 0.
    public let index: Int
    public let refusal: any Refusal
}

/// What requests lead to, as the journal will have it.
struct Change {
    private(set) var events: [NewEvent] = []
    private(set) var vault: [VaultWrite] = []
    /// The events as the one who asked is told of them.
    fileprivate(set) var answer: [CityEvent] = []

    mutating func add(_ other: Change) {
        events += other.events
        vault += other.vault
    }

    /// Adds a submission's events, with what they mean for the vault.
    mutating func add(_ dated: [DatedEvent], of submission: Submission, _ codec: EventCodec) {
        for one in dated {
            let (name, version, payload) = codec.encode(one.event)
            events.append(
                NewEvent(
                    stream: one.event.stream, name: name, version: version, day: one.day,
                    payload: payload, actor: submission.actor, cause: submission.cause))
        }
        vault += submission.vault + dated.flatMap(\.event.farewell)
    }
}

extension CityState {
    /// What the request leads to, already applied to this state; a refused one
    /// leaves it as it was.
    mutating func take(
        _ request: Request, today: Day, _ codec: EventCodec
    ) throws -> Change {
        switch request {
        case .one(let submission):
            var change = Change()
            let events = try take(submission, today: today)
            change.add(events, of: submission, codec)
            change.answer = events.map(\.event)
            return change
        case .series(let submissions):
            var next = self
            let change = try next.take(submissions, today: today, codec)
            self = next
            return change
        }
    }

    private mutating func take(
        _ submissions: [Submission], today: Day, _ codec: EventCodec
    ) throws(ImportRefused) -> Change {
        if timeline.isEmpty, let first = submissions.first?.day {
            // A new city begins on the day of its first submission.
            lookAhead(from: min(first, today))
        }
        var change = Change()
        for (index, submission) in submissions.enumerated() {
            let day = min(submission.day ?? today, today)
            change.add(advance(to: day), of: .passingTime, codec)
            do {
                change.add(try take(submission, today: today), of: submission, codec)
            } catch {
                throw ImportRefused(index: index, refusal: error.refusal)
            }
        }
        change.add(advance(to: today), of: .passingTime, codec)
        return change
    }
}
