// SPDX-License-Identifier: EUPL-1.2

/// What a command would do to the promises, seen before it is saved.
public struct Preview: Equatable, Sendable {
    /// A promise that is broken before and after, by another number of days.
    public struct Shift: Equatable, Sendable {
        public let before: ForecastBreach
        public let after: ForecastBreach
    }

    /// Promises that hold today and would break, worst first.
    public let broken: [ForecastBreach]
    /// Those that would break by more, and by less.
    public let worsened: [Shift]
    public let eased: [Shift]
    /// Those that would hold again.
    public let restored: [ForecastBreach]
    /// What the two sides of each promise would be told.
    public let notices: [ActivityEvent]

    public var changesNothing: Bool {
        broken.isEmpty && worsened.isEmpty && eased.isEmpty && restored.isEmpty
    }
}

extension City {
    /// What the command would change, decided by the same rules as the real
    /// thing; nothing is journaled.
    public func preview(
        _ command: ActivityCommand,
        on day: Day,
        outlook: Outlook
    ) throws(Refused) -> Preview {
        let events = try decide(.activity(command), on: day)
        var next = self
        var after = outlook
        for event in events {
            next.apply(event, on: day)
        }
        let touched = after.follow(events.compactMap(\.activityEvent), in: next.activities)
        return Preview(
            from: outlook.breaches(),
            to: after.breaches(),
            notices: next.activities.consequences(for: touched, in: after, next.initiatives)
        )
    }
}

extension Preview {
    init(
        from before: [ForecastBreach],
        to after: [ForecastBreach],
        notices: [ActivityEvent]
    ) {
        self.notices = notices
        func keyed(_ breaches: [ForecastBreach]) -> [Key: ForecastBreach] {
            Dictionary(breaches.map { (Key($0), $0) }, uniquingKeysWith: { $1 })
        }
        let (old, new) = (keyed(before), keyed(after))
        broken = after.filter { old[Key($0)] == nil }
        restored = before.filter { new[Key($0)] == nil }
        let shifts = after.compactMap { breach in
            old[Key(breach)].map { Shift(before: $0, after: breach) }
        }
        worsened = shifts.filter { $0.before.daysLate < $0.after.daysLate }
        eased = shifts.filter { $0.before.daysLate > $0.after.daysLate }
    }

    private struct Key: Hashable {
        let activity: ActivityID
        let isPin: Bool

        init(_ breach: ForecastBreach) {
            activity = breach.activity
            isPin = breach.isPin
        }
    }
}

extension CityEvent {
    /// The event as one of activities, when it is.
    public var activityEvent: ActivityEvent? {
        if case .activity(let event) = self { event } else { nil }
    }
}
