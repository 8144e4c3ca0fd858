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
        let known = bounds.count
        for activity in changed where activity < known {
            bounds[Int(activity)] = bound(of: activity, in: network)
            queue.insert(network.order.rank[Int(activity)])
        }
        for activity in Int32(known)..<network.count {
            admit(bound(of: activity, in: network))
            queue.insert(network.order.rank[Int(activity)])
        }
        return follow(&queue, in: network, known: known)
    }

    private func bound(of activity: Int32, in network: PlanNetwork) -> OwnBound {
        OwnBound(network.activities[Int(activity)], workdays: workdays, today: today)
    }

    private mutating func admit(_ bound: OwnBound) {
        bounds.append(bound)
        times.append(Times(begin: .min, end: .min, count: .min))
        bindings.append(Binding.plan.raw)
    }

    private mutating func follow(
        _ queue: inout RankQueue,
        in network: PlanNetwork,
        known: Int
    ) -> [PlanMove] {
        var moves: [PlanMove] = []
        while let place = queue.popFirst() {
            let activity = Int(network.order.activities[Int(place)])
            let settled = settle(Int32(activity), in: network)
            bindings[activity] = settled.binding
            if settled.times == times[activity] { continue }
            if activity < known, let move = PlanMove(activity, times[activity], settled.times) {
                moves.append(move)
            }
            times[activity] = settled.times
            for link in network.outgoing[Int32(activity)] {
                queue.insert(network.order.rank[Int(network.links[Int(link)].to)])
            }
        }
        return moves
    }
}

extension PlanMove {
    /// Nil where both days stay, as when a day's work becomes a milestone.
    fileprivate init?(_ activity: Int, _ old: Times, _ new: Times) {
        guard old.start != new.start || old.finish != new.finish else { return nil }
        self.init(
            activity: Int32(activity),
            oldStart: old.start,
            oldFinish: old.finish,
            newStart: new.start,
            newFinish: new.finish
        )
    }
}

/// The days of one activity and what binds them.
struct Settled {
    var times: Times
    var binding: RawBinding
}

extension Forecast {
    /// Where the activity comes to lie as its prerequisites lie now.
    ///
    /// `held` asks what if one link's prerequisite lay at other times.
    func settle(
        _ activity: Int32,
        in network: PlanNetwork,
        held: (link: Int32, times: Times)? = nil
    ) -> Settled {
        let own = bounds[Int(activity)]
        var position = own.floor
        var binding = RawBinding(own.binding)
        for link in network.incoming[activity] {
            guard let arc = Arc(network.links[Int(link)], link, into: own) else { continue }
            let asHeld = held?.link == link ? held?.times : nil
            let after = arc.position(after: asHeld ?? times[Int(arc.from)], own, workdays)
            if after > position {
                position = after
                binding = link
            }
        }
        return Settled(times: own.times(at: position, workdays), binding: binding)
    }
}
