// SPDX-License-Identifier: EUPL-1.2

/// How far each activity can slip before a promise downstream breaks.
public struct Slack: Sendable {
    /// The latest finish as a day number, `Int32.max` where nothing is promised.
    private var latest: ContiguousArray<Int32>
    private var spare: ContiguousArray<Int32>

    /// The last finish with which every promise downstream, its own included, can hold.
    ///
    /// Nil when nothing downstream is promised, or the activity is done.
    public func latestFinish(of activity: Int32) -> Day? {
        let number = latest[Int(activity)]
        return number == .max ? nil : Day(number: number)
    }

    /// Days to spare, in the activity's own unit; negative when a promise already breaks.
    public func days(of activity: Int32) -> Int32? {
        latest[Int(activity)] == .max ? nil : spare[Int(activity)]
    }
}

extension Forecast {
    /// The backward pass from all commitments and pins.
    ///
    /// Complexity: O(activities + links).
    public func slack(in network: PlanNetwork) -> Slack {
        Slack(self, network)
    }
}

extension Slack {
    fileprivate init(_ forecast: Forecast, _ network: PlanNetwork) {
        latest = network.activities.mapContiguously { $0.deadline?.number ?? .max }
        spare = ContiguousArray(repeating: 0, count: latest.count)
        for activity in network.order.activities.reversed() {
            if forecast.bounds[Int(activity)].isDone { latest[Int(activity)] = .max }
            guard latest[Int(activity)] != .max else { continue }
            let position = settle(activity, forecast)
            network.incoming.forEach(of: activity) { link in
                bind(network.links[Int(link)], by: position, forecast)
            }
        }
    }

    /// Moves the latest finish back to a day the activity can finish on and answers its position.
    private mutating func settle(_ activity: Int32, _ forecast: Forecast) -> Int32 {
        let day = max(latest[Int(activity)], -OwnBound.horizon)
        let isWorking = forecast.bounds[Int(activity)].isWorking
        let position = isWorking ? forecast.workdays.count(through: day) : day
        latest[Int(activity)] = isWorking ? forecast.workdays.day(position) : day
        spare[Int(activity)] = position - forecast.positions[Int(activity)]
        return position
    }

    /// Lets the prerequisite finish no later than the position of what waits for it allows.
    private mutating func bind(_ link: PlanLink, by position: Int32, _ forecast: Forecast) {
        let (own, from) = (forecast.bounds[Int(link.to)], forecast.bounds[Int(link.from)])
        guard let arc = Arc(link, of: from, into: own) else { return }
        let time = arc.latestTime(for: position, own, forecast.workdays)
        guard let end = from.latestEnd(for: time, arc, forecast.workdays) else { return }
        latest[Int(link.from)] = min(latest[Int(link.from)], end)
    }
}

extension OwnBound {
    /// The last finish with which the link's end of the activity is no later than the time.
    fileprivate func latestEnd(for time: Int32, _ arc: Arc, _ workdays: WorkTable) -> Int32? {
        guard arc.isFromBegin, !isMilestone else { return time }
        if isBegun { return nil }
        return isWorking
            ? workdays.day(workdays.count(through: time + 1) + duration - 1) : time + duration
    }
}
