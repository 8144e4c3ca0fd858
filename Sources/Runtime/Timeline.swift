// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The city at the end of every day on which something happened.
///
/// The city as of a day is the fold, in journal order, of every event whose
/// day is not later. The states share their structure, so a day costs only
/// what changed on it. A backdated event is applied to every state from its
/// day on, which is the same fold.
///
/// One that begins with a checkpoint does not know the days before the
/// checkpoint's last; what is told of them late still changes the days after.
struct Timeline: Sendable {
    /// The city with everything in it: at the end of `lastDay`.
    private(set) var latest = City()
    private(set) var lastDay: Day?
    /// The days before it, in order; apart, because a copy of the timeline that
    /// changes only the last day must not cost all the days before.
    private var pastDays: [Day] = []
    private var past: [City] = []
    /// The first day that is known; nil when all are.
    private let firstDay: Day?

    init() { firstDay = nil }

    /// Goes on from a city whose events count from the day at the latest.
    init(from city: City, on day: Day) {
        latest = city
        lastDay = day
        firstDay = day
    }

    /// Whether every day of the city is known.
    var isWhole: Bool { firstDay == nil }

    var isEmpty: Bool { lastDay == nil }

    mutating func apply(_ event: CityEvent, on day: Day) {
        if let lastDay, day < lastDay {
            for index in place(for: day)..<past.count {
                past[index].apply(event, on: day)
            }
        } else {
            begin(day)
        }
        latest.apply(event, on: day)
    }

    /// The city as it stood at the end of the day; nil on a day that is not known.
    func city(asOf day: Day) -> City? {
        if let firstDay, day < firstDay { return nil }
        if let lastDay, lastDay <= day { return latest }
        let index = firstIndex(after: day)
        return index == 0 ? City() : past[index - 1]
    }

    private mutating func begin(_ day: Day) {
        guard lastDay != day else { return }
        if let lastDay {
            pastDays.append(lastDay)
            past.append(latest)
        }
        lastDay = day
    }

    /// The state of the past day, made of the one before when there is none yet.
    private mutating func place(for day: Day) -> Int {
        if let firstDay, day < firstDay { return 0 }
        let after = firstIndex(after: day)
        if after > 0, pastDays[after - 1] == day { return after - 1 }
        pastDays.insert(day, at: after)
        past.insert(after == 0 ? City() : past[after - 1], at: after)
        return after
    }

    private func firstIndex(after day: Day) -> Int {
        var (low, high) = (0, pastDays.count)
        while low < high {
            let middle = (low + high) / 2
            if pastDays[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
