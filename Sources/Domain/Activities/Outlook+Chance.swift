// SPDX-License-Identifier: EUPL-1.2

extension Outlook {
    /// The working days that the outlook counts with.
    public var workdays: WorkTable { forecast.workdays }

    /// The chance that the promise of one activity holds; nil when none is open.
    ///
    /// Only what the activity waits for is drawn. The same seed, the same answer.
    /// Complexity: O(runs × (what it waits for, directly or not)).
    public func chance(
        of id: ActivityID, runs: Int, seed: UInt64, slips: [Double]
    ) -> PromiseChance? {
        guard let number = numbers[id] else { return nil }
        let part = upstream(of: number)
        return Forecast(part, workdays: workdays, today: forecast.today)
            .chances(in: part, runs: runs, seed: seed, slips: slips)
            .first { $0.activity == 0 }
            .map { chance in
                PromiseChance(
                    activity: id, promised: chance.deadline, probability: chance.probability,
                    even: chance.even, likely: chance.likely)
            }
    }

    /// The activity, as number 0, and all that it waits for as a plan of its own.
    private func upstream(of number: Int32) -> PlanNetwork {
        var found = [number]
        var places: [Int32: Int32] = [number: 0]
        var links: [PlanLink] = []
        var next = 0
        while next < found.count {
            for link in network.prerequisites(of: found[next]).map(network.link) {
                let from = places[link.from] ?? Int32(found.count)
                if places.updateValue(from, forKey: link.from) == nil { found.append(link.from) }
                links.append(
                    PlanLink(
                        from: from, to: Int32(next), kind: link.kind, lag: link.lag,
                        unit: link.unit))
            }
            next += 1
        }
        do {
            return try PlanNetwork(activities: found.map { network[$0] }, links: links)
        } catch {
            preconditionFailure("a part of a plan without rings has no ring")
        }
    }
}
