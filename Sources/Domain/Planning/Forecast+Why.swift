// SPDX-License-Identifier: EUPL-1.2

/// One link in the answer to why an activity lies where it does.
public struct PlanStep: Hashable, Sendable {
    public let activity: Int32
    public let binding: Binding
}

extension Forecast {
    /// The chain from the activity back to the one that its own facts bind.
    ///
    /// Every step but the last is bound by a link, and the next step is the
    /// activity which that link waits for. Complexity: O(links of the steps).
    public func why(_ activity: Int32, in network: PlanNetwork) -> [PlanStep] {
        var steps: [PlanStep] = []
        var next: Int32? = activity
        while let activity = next {
            steps.append(PlanStep(activity: activity, binding: binding(of: activity, in: network)))
            next = bindingPrerequisite(of: activity, in: network)
        }
        return steps
    }

    /// The chain to the promise that is held worst: most days late, or fewest days to spare.
    ///
    /// Nil when nothing unfinished is promised. Of equals, the lowest number.
    public func criticalChain(in network: PlanNetwork) -> [PlanStep]? {
        var worst: (activity: Int32, spare: Int)?
        for activity in 0..<network.count where !bounds[Int(activity)].isDone {
            guard let deadline = network[activity].deadline else { continue }
            let spare = finish(of: activity).distance(to: deadline)
            if spare < worst?.spare ?? .max { worst = (activity, spare) }
        }
        return worst.map { why($0.activity, in: network) }
    }

    /// Links whose successor began or was done before they allowed it, the oldest first.
    ///
    /// It is a fact to be seen, not an error: the days stand.
    public func outOfSequence(in network: PlanNetwork) -> [Int32] {
        var links: [Int32] = []
        for activity in 0..<network.count where bounds[Int(activity)].isBegun {
            for link in network.incoming[activity] where isOutOfSequence(network.link(link)) {
                links.append(link)
            }
        }
        return links.sorted()
    }

    private func isOutOfSequence(_ link: PlanLink) -> Bool {
        let own = bounds[Int(link.to)]
        let arc = Arc(binding: link, of: bounds[Int(link.from)], into: own)
        if arc.isToFinish, !own.isDone { return false }
        let time = Day(number: arc.time(of: times(of: link.from)))
        let allowed =
            link.unit == .working
            ? workdays.day(time, plusWorkdays: link.lag) : time.advanced(by: Int(link.lag))
        let times = times(of: link.to)
        return (arc.isToFinish ? times.end : times.begin) < allowed.number
    }

    func bindingPrerequisite(of activity: Int32, in network: PlanNetwork) -> Int32? {
        bindingLink(of: activity, in: network).map { network.links[Int($0)].from }
    }
}
