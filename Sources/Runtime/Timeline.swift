// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The city at the end of every day on which something happened.
///
/// The city as of a day is the fold, in journal order, of every event whose
/// day is not later. The states share their structure, so a day costs only
/// what changed on it. A backdated event is applied to every state from its
/// day on, which is the same fold.
struct Timeline: Sendable {
    private(set) var days: [Day] = []
    private var cities: [City] = []

    /// The city with everything in it.
    var latest: City { cities.last ?? City() }

    mutating func apply(_ event: CityEvent, on day: Day) {
        for index in place(for: day)..<cities.count {
            cities[index].apply(event, on: day)
        }
    }

    /// The city as it stood at the end of the day.
    func city(asOf day: Day) -> City {
        let index = firstIndex(after: day)
        return index == 0 ? City() : cities[index - 1]
    }

    /// The state of the day, made of the one before when there is none yet.
    private mutating func place(for day: Day) -> Int {
        let after = firstIndex(after: day)
        if after > 0, days[after - 1] == day { return after - 1 }
        days.insert(day, at: after)
        cities.insert(after == 0 ? City() : cities[after - 1], at: after)
        return after
    }

    private func firstIndex(after day: Day) -> Int {
        if let last = days.last, last <= day { return days.count }
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if days[middle] <= day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
