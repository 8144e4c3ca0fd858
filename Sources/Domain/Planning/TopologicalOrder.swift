// SPDX-License-Identifier: EUPL-1.2

/// Places every activity after all that it waits for, and keeps it so.
///
/// Source: D. J. Pearce and P. H. J. Kelly, “A dynamic topological sort
/// algorithm for directed acyclic graphs”, ACM JEA 11, 2006.
struct TopologicalOrder: Sendable {
    /// The place of each activity.
    private(set) var rank: ContiguousArray<Int32> = []
    /// The activity at each place.
    private(set) var activities: ContiguousArray<Int32> = []

    init() {}

    mutating func append() {
        rank.append(Int32(rank.count))
        activities.append(Int32(activities.count))
    }

    /// The activities that change places to let the link in, in their new order.
    ///
    /// None when the order already has it. Only what lies between the link's ends
    /// is looked at: all that waits for its `to` comes after all that its `from`
    /// waits for.
    func reordered(for link: PlanLink, in network: PlanNetwork) throws(PlanLoop) -> [Int32] {
        let low = rank[Int(link.to)]
        let high = rank[Int(link.from)]
        guard low <= high else { return [] }
        let after = reached(
            from: link.to,
            by: network.outgoing,
            to: { network.links[Int($0)].to },
            within: low...high
        )
        if after[link.from] != nil {
            throw PlanLoop(activities: path(after, to: link.from))
        }
        let before = reached(
            from: link.from,
            by: network.incoming,
            to: { network.links[Int($0)].from },
            within: low...high
        )
        let inOrder = { (left: Int32, right: Int32) in rank[Int(left)] < rank[Int(right)] }
        return before.keys.sorted(by: inOrder) + after.keys.sorted(by: inOrder)
    }

    /// Lets the activities share the places they hold in the order they come.
    mutating func place(_ reordered: [Int32]) {
        let places = reordered.map { rank[Int($0)] }.sorted()
        for (activity, place) in zip(reordered, places) {
            rank[Int(activity)] = place
            activities[Int(place)] = activity
        }
    }

    /// All that is reached, each with the activity it was reached from.
    private func reached(
        from start: Int32,
        by lists: LinkLists,
        to end: (Int32) -> Int32,
        within places: ClosedRange<Int32>
    ) -> [Int32: Int32] {
        var reachedFrom: [Int32: Int32] = [start: -1]
        var waiting = [start]
        while let activity = waiting.popLast() {
            for link in lists[activity] {
                let other = end(link)
                guard places.contains(rank[Int(other)]), reachedFrom[other] == nil
                else { continue }
                reachedFrom[other] = activity
                waiting.append(other)
            }
        }
        return reachedFrom
    }

    private func path(_ reachedFrom: [Int32: Int32], to last: Int32) -> [Int32] {
        var path: [Int32] = []
        var at = last
        while at >= 0 {
            path.append(at)
            at = reachedFrom[at] ?? -1
        }
        return path.reversed()
    }
}

extension TopologicalOrder {
    /// Sorts a whole plan; refuses it with one loop when there is any.
    init(sorting network: PlanNetwork) throws(PlanLoop) {
        var missing = ContiguousArray<Int32>(repeating: 0, count: network.activities.count)
        for link in network.links { missing[Int(link.to)] += 1 }
        activities.reserveCapacity(missing.count)
        for activity in missing.indices where missing[activity] == 0 {
            activities.append(Int32(activity))
        }
        var level = activities.indices
        while !level.isEmpty {
            for place in level {
                network.outgoing.forEach(of: activities[place]) { link in
                    let follower = network.links[Int(link)].to
                    missing[Int(follower)] -= 1
                    if missing[Int(follower)] == 0 { activities.append(follower) }
                }
            }
            level = level.upperBound..<activities.count
            // By number within a level, so that the passes walk their arrays forward.
            activities[level].sort()
        }
        guard activities.count == missing.count else {
            throw Self.loop(among: missing, in: network)
        }
        rank = missing
        for (place, activity) in activities.enumerated() { rank[Int(activity)] = Int32(place) }
    }

    /// Follows prerequisites that are themselves unsorted until one comes back.
    private static func loop(
        among missing: ContiguousArray<Int32>,
        in network: PlanNetwork
    ) -> PlanLoop {
        guard let start = missing.firstIndex(where: { $0 > 0 }) else {
            preconditionFailure("an unsorted plan has an activity that still waits")
        }
        var seenAt: [Int32: Int] = [:]
        var path: [Int32] = []
        var at = Int32(start)
        while seenAt[at] == nil {
            seenAt[at] = path.count
            path.append(at)
            let unsorted = network.incoming[at].lazy.map { network.links[Int($0)].from }
                .first { missing[Int($0)] > 0 }
            guard let unsorted else {
                preconditionFailure("an activity that still waits has an unsorted prerequisite")
            }
            at = unsorted
        }
        return PlanLoop(activities: path[(seenAt[at] ?? 0)...].reversed())
    }
}
