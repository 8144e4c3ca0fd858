// SPDX-License-Identifier: EUPL-1.2

/// A promise that the forecast passes, and the activity whose delay is behind it.
public struct Breach: Hashable, Sendable {
    public enum Promise: Hashable, Sendable, CaseIterable {
        /// Agreed by the owner.
        case commitment
        /// Set by another authority; it never moves.
        case pin
    }

    public let activity: Int32
    public let promise: Promise
    public let promised: Day
    public let forecast: Day
    /// The first in the chain of reasons that is itself later than it was due.
    ///
    /// The activity itself when no other is.
    public let cause: Int32

    /// Calendar days from the promised day to the forecast.
    public var daysLate: Int { promised.distance(to: forecast) }
}

extension Forecast {
    /// Every promise that the forecast passes, by activity, commitment before pin.
    ///
    /// Something done late stays in the list: the promise was broken.
    /// Complexity: O(activities).
    public func breaches(in network: PlanNetwork) -> [Breach] {
        breaches(of: 0..<network.count, in: network)
    }

    /// The broken promises of these activities only.
    ///
    /// Ask for all of interest at once: a cause is then looked for once.
    /// Complexity: O(activities asked for and those up their chains).
    public func breaches(
        of activities: some Sequence<Int32>,
        in network: PlanNetwork
    ) -> [Breach] {
        var search = BreachSearch(forecast: self, network: network)
        var breaches: [Breach] = []
        for activity in activities {
            for promise in Breach.Promise.allCases {
                if let breach = search.breach(of: activity, promise) { breaches.append(breach) }
            }
        }
        return breaches
    }

    /// The day the activity is due: the earliest of planned finish, commitment and pin.
    ///
    /// The planned finish is its duration from its planned start.
    func due(_ activity: PlanActivity) -> Day? {
        let promised = activity.deadline
        guard let start = activity.earliestStart else { return promised }
        let planned = plannedFinish(activity, from: start)
        return promised.map { min($0, planned) } ?? planned
    }

    private func plannedFinish(_ activity: PlanActivity, from start: Day) -> Day {
        switch (activity.isMilestone, activity.unit) {
        case (true, .calendar): start
        case (true, .working): workdays.workday(notBefore: start)
        case (false, .calendar): start.advanced(by: Int(activity.duration) - 1)
        case (false, .working):
            workdays.workday(workdays.count(through: start.number - 1) + activity.duration)
        }
    }
}

/// Finds broken promises and who is behind them, each cause once however many ask.
struct BreachSearch {
    let forecast: Forecast
    let network: PlanNetwork
    /// By activity once asked: the first late one up its chain, nil for none.
    private var causes: [Int32: Int32?] = [:]

    init(forecast: Forecast, network: PlanNetwork) {
        self.forecast = forecast
        self.network = network
    }

    /// Nil when the promise holds, or was not given.
    mutating func breach(of activity: Int32, _ promise: Breach.Promise) -> Breach? {
        guard activity < forecast.count else { return nil }
        let facts = network[activity]
        let finish = forecast.finish(of: activity)
        guard let day = promise == .pin ? facts.pin : facts.commitment, finish > day
        else { return nil }
        return Breach(
            activity: activity,
            promise: promise,
            promised: day,
            forecast: finish,
            cause: cause(of: activity)
        )
    }

    private mutating func cause(of activity: Int32) -> Int32 {
        var chain: [Int32] = []
        var next: Int32? = activity
        while let at = next, causes[at] == nil {
            chain.append(at)
            next = forecast.bindingPrerequisite(of: at, in: network)
        }
        var cause = next.flatMap { causes[$0] } ?? nil
        for at in chain.reversed() {
            if cause == nil, isLate(at) { cause = at }
            causes[at] = .some(cause)
        }
        return cause ?? activity
    }

    private func isLate(_ activity: Int32) -> Bool {
        if let due = forecast.due(network[activity]) {
            return forecast.finish(of: activity) > due
        }
        let binding = forecast.binding(of: activity, in: network)
        return binding == .report || binding == .today
    }
}
