// SPDX-License-Identifier: EUPL-1.2

/// One activity whose days a change has moved, later or earlier.
public struct PlanMove: Hashable, Sendable {
    public let activity: Int32
    public let oldStart: Day
    public let oldFinish: Day
    public let newStart: Day
    public let newFinish: Day
}

extension Forecast {
    /// Follows a change through the plan and stops where it changes nothing.
    ///
    /// `changed` are the activities whose facts or prerequisites changed since
    /// the last update; activities added since need not be named. The result
    /// equals a forecast made afresh. Answers what moved, in the order of the
    /// plan; added activities are not among it.
    /// Complexity: O(links of what moves).
    @discardableResult
    public mutating func update(
        _ network: PlanNetwork,
        changed: some Sequence<Int32>
    ) -> [PlanMove] {
        var queue = RankQueue(places: network.activities.count)
        var before: [Int32: Times] = [:]
        for activity in changed where isKnown(activity) {
            before[activity] = times(of: activity)
            bounds[Int(activity)] = bound(of: activity, in: network)
            positions[Int(activity)] = Forecast.unsettled
            queue.insert(network.order.rank[Int(activity)])
        }
        for activity in count..<network.count {
            bounds.append(bound(of: activity, in: network))
            positions.append(Forecast.unsettled)
            queue.insert(network.order.rank[Int(activity)])
        }
        return follow(&queue, in: network, from: before)
    }

    /// Stands for the position of what was added or has other facts than before.
    private static let unsettled = Int32.min

    /// Whether it has a position, and has not been named already.
    private func isKnown(_ activity: Int32) -> Bool {
        activity < count && positions[Int(activity)] != Forecast.unsettled
    }

    private func bound(of activity: Int32, in network: PlanNetwork) -> OwnBound {
        OwnBound(network.activities[Int(activity)], workdays: workdays, today: today)
    }

    private mutating func follow(
        _ queue: inout RankQueue,
        in network: PlanNetwork,
        from before: [Int32: Times]
    ) -> [PlanMove] {
        var moves: [PlanMove] = []
        while let place = queue.popFirst() {
            let activity = network.order.activities[Int(place)]
            let last = positions[Int(activity)]
            let next = position(of: activity, in: network)
            if next == last { continue }
            let old = last == Forecast.unsettled ? before[activity] : times(at: last, of: activity)
            positions[Int(activity)] = next
            let new = times(at: next, of: activity)
            if old == new { continue }
            if let old, let move = PlanMove(activity, old, new) { moves.append(move) }
            network.outgoing.forEach(of: activity) { link in
                queue.insert(network.order.rank[Int(network.links[Int(link)].to)])
            }
        }
        return moves
    }
}

extension PlanMove {
    /// Nil where both days stay, as when a day's work becomes a milestone.
    fileprivate init?(_ activity: Int32, _ old: Times, _ new: Times) {
        guard old.start != new.start || old.finish != new.finish else { return nil }
        self.init(
            activity: activity,
            oldStart: old.start,
            oldFinish: old.finish,
            newStart: new.start,
            newFinish: new.finish
        )
    }
}

extension Forecast {
    /// What if one link's prerequisite lay at other times.
    typealias Held = (link: Int32, times: Times)

    /// The finish position that the activity's own facts and its prerequisites leave.
    @inline(__always)
    func position(of activity: Int32, in network: PlanNetwork, held: Held? = nil) -> Int32 {
        let own = bounds[Int(activity)]
        var position = own.floor
        network.incoming.forEach(of: activity) { link in
            if let after = self.position(after: link, own, network, held) {
                position = max(position, after)
            }
        }
        return min(position, OwnBound.horizon)
    }

    /// The link that leaves the latest position; nil where the activity's own facts do.
    func bindingLink(of activity: Int32, in network: PlanNetwork) -> Int32? {
        let own = bounds[Int(activity)]
        var position = own.floor
        var binding: Int32?
        network.incoming.forEach(of: activity) { link in
            if let after = self.position(after: link, own, network, nil), after > position {
                position = after
                binding = link
            }
        }
        return binding
    }

    /// The position that one link leaves; nil where it no longer binds.
    @inline(__always)
    private func position(
        after number: Int32,
        _ own: OwnBound,
        _ network: PlanNetwork,
        _ held: Held?
    ) -> Int32? {
        let link = network.links[Int(number)]
        let prerequisite = bounds[Int(link.from)]
        guard let arc = Arc(link, of: prerequisite, into: own) else { return nil }
        if let held, held.link == number { return arc.position(after: held.times, own, workdays) }
        return arc.position(
            after: positions[Int(link.from)], of: prerequisite, own, workdays)
    }
}
