// SPDX-License-Identifier: EUPL-1.2

/// How likely a promise is to hold, from many drawn courses of the plan.
public struct Chance: Hashable, Sendable {
    public let activity: Int32
    /// The earlier of commitment and pin.
    public let deadline: Day
    /// The share of courses that hold it, 0 to 1.
    public let probability: Double
    /// The day by which half of the courses are done.
    public let even: Day
    /// The day by which four in five courses are done.
    public let likely: Day
}

extension Forecast {
    /// Draws the course of the plan many times and counts how often each promise holds.
    ///
    /// An unfinished activity with an estimate takes a duration from its
    /// triangle. Any other takes its duration times one of `slips`: what earlier
    /// activities took as a share of what was planned. Where the owner has
    /// reported a finish, the days left until it are stretched by the same
    /// share. Without estimate and slips it takes what is planned.
    /// Milestones take no time in any course. The same seed gives the same
    /// answer. Complexity: O(runs × (activities + links)); memory: four bytes a
    /// run for each promise.
    public func chances(
        in network: PlanNetwork,
        runs: Int,
        seed: UInt64,
        slips: [Double] = []
    ) -> [Chance] {
        precondition(runs > 0, "a share of no courses has no meaning")
        precondition(
            slips.allSatisfy { $0.isFinite && $0 >= 0 },
            "a slip is what was taken by what was planned"
        )
        let promised = (0..<network.count).filter {
            network[$0].deadline != nil && !bounds[Int($0)].isDone
        }
        var random = SplitMix64(seed: seed)
        var finishes = Array(repeating: [Int32](), count: promised.count)
        draw(runs, in: network, slips, &random) { course in
            for (row, activity) in promised.enumerated() {
                finishes[row].append(course.times(of: activity).end)
            }
        }
        return zip(promised, finishes).compactMap { Chance($0, network[$0], $1.sorted()) }
    }

    private func draw(
        _ runs: Int,
        in network: PlanNetwork,
        _ slips: [Double],
        _ random: inout SplitMix64,
        each: (Forecast) -> Void
    ) {
        let plan = CompiledPlan(network, bounds)
        let uncertain = uncertainActivities(in: network, slips)
        var course = self
        for _ in 0..<runs {
            for activity in uncertain {
                course.bounds[Int(activity)] = draw(network[activity], slips, &random)
            }
            plan.pass(course.bounds, workdays, &course.positions)
            each(course)
        }
    }

    private func uncertainActivities(in network: PlanNetwork, _ slips: [Double]) -> [Int32] {
        (0..<network.count).filter {
            let facts = network[$0]
            return facts.actualFinish == nil && !facts.isMilestone
                && (facts.estimate != nil || !slips.isEmpty)
        }
    }

    private func draw(
        _ facts: PlanActivity,
        _ slips: [Double],
        _ random: inout SplitMix64
    ) -> OwnBound {
        var drawn = facts
        let duration = facts.estimate.map { max(1, $0.draw(random.share(), random.share())) }
        let slip =
            facts.estimate.map { Double(duration ?? 1) / Double(max(1, $0.likely)) }
            ?? slips[random.index(below: slips.count)]
        if let report = facts.reportedFinish {
            let left = max(0, today.distance(to: report))
            drawn.reportedFinish = today.advanced(by: Int(stretch(left, slip)))
        } else {
            drawn.duration = duration ?? max(1, stretch(Int(facts.duration), slip))
        }
        return OwnBound(drawn, workdays: workdays, today: today)
    }

    private func stretch(_ days: Int, _ slip: Double) -> Int32 {
        Int32(min(max(0, Double(days) * slip + 0.5), 1_000_000))
    }
}

extension Chance {
    fileprivate init?(_ activity: Int32, _ facts: PlanActivity, _ finishes: [Int32]) {
        guard let deadline = facts.deadline else { return nil }
        let held = finishes.partitioningIndex { $0 > deadline.number }
        self.activity = activity
        self.deadline = deadline
        probability = Double(held) / Double(finishes.count)
        even = Day(number: finishes[(finishes.count + 1) / 2 - 1])
        likely = Day(number: finishes[(finishes.count * 4 + 4) / 5 - 1])
    }
}

extension DurationEstimate {
    /// A draw from the triangle for two independent shares.
    ///
    /// Source: W. E. Stein and M. F. Keblis, “A new method to simulate the
    /// triangular distribution”, Mathematical and Computer Modelling 49, 2009.
    func draw(_ one: Double, _ other: Double) -> Int32 {
        guard high > low else { return low }
        let width = Double(high - low)
        let peak = Double(likely - low) / width
        let part = (1 - peak) * min(one, other) + peak * max(one, other)
        return low + Int32(width * part + 0.5)
    }
}

extension [Int32] {
    fileprivate func partitioningIndex(_ isAfter: (Int32) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
