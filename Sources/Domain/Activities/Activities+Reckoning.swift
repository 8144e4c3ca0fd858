// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// A day on which somebody must be told of a promise, though nobody reported anything.
public struct Reckoning: Sendable {
    public let day: Day
    /// What the plan said on the day.
    public let outlook: Outlook
    /// What is to be told on it; never empty.
    public let notices: [ActivityEvent]
}

extension Activities {
    /// The first day after the outlook's, up to and with the last, on which
    /// passing time alone gives somebody notice; nil when there is none.
    ///
    /// after a standstill each notice carries the day on which it was
    /// due, whichever day of the year that is. What nobody reports moves only
    /// later from day to day, so the days before the first notice are all
    /// quiet and the first is found by halving.
    ///
    /// Complexity: a pass over the plan for each halving of the days between.
    public func reckoning(
        after outlook: Outlook,
        until last: Day,
        _ initiatives: Initiatives
    ) -> Reckoning? {
        guard outlook.today < last else { return nil }
        var quiet = outlook.today
        var found = look(ahead: last, from: outlook, initiatives)
        while !found.notices.isEmpty, quiet.distance(to: found.day) > 1 {
            let middle = quiet.advanced(by: quiet.distance(to: found.day) / 2)
            let tried = look(ahead: middle, from: outlook, initiatives)
            if tried.notices.isEmpty { quiet = middle } else { found = tried }
        }
        return found.notices.isEmpty ? nil : found
    }

    private func look(
        ahead day: Day, from outlook: Outlook, _ initiatives: Initiatives
    ) -> Reckoning {
        let next = Outlook(of: self, workdays: outlook.workdays, today: day)
        let everything = activities.keys.sorted()
        return Reckoning(
            day: day, outlook: next,
            notices: consequences(for: everything, in: next, initiatives))
    }
}
