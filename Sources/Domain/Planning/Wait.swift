// SPDX-License-Identifier: EUPL-1.2

/// One activity that lies later because a prerequisite is later than it was due.
public struct Wait: Hashable, Sendable {
    public let activity: Int32
    /// The link that binds the activity; its `from` is the one waited for.
    public let link: Int32
    /// Calendar days earlier that it would finish, had the prerequisite been on time.
    public let days: Int
}

extension Forecast {
    /// Who waits for whom, by activity: every wait of a day or more.
    ///
    /// A prerequisite is on time when it finishes on the earliest of its planned
    /// finish, commitment and pin; where the link waits for its start, when it
    /// starts on its planned day. One that has none of these is never waited
    /// for. All else stays as it is forecast. Complexity: O(activities + links).
    public func waits(in network: PlanNetwork) -> [Wait] {
        (0..<network.count).compactMap { activity -> Wait? in
            guard let link = bindingLink(of: activity, in: network),
                let prerequisite = timesIfDue(network.links[Int(link)], in: network)
            else { return nil }
            let held = position(of: activity, in: network, held: (link, prerequisite))
            let days = Int(times(of: activity).end - times(at: held, of: activity).end)
            return days > 0 ? Wait(activity: activity, link: link, days: days) : nil
        }
    }

    /// Where the link's prerequisite would lie, were it on time; nil when it is or has no date.
    private func timesIfDue(_ link: PlanLink, in network: PlanNetwork) -> Times? {
        let arc = Arc(binding: link, of: bounds[Int(link.from)], into: bounds[Int(link.to)])
        let facts = network.activities[Int(link.from)]
        let due: Int32?
        if arc.isFromBegin, !facts.isMilestone {
            due = facts.earliestStart.map { $0.number - 1 }
        } else {
            due = self.due(facts)?.number
        }
        guard let due, due < arc.time(of: times(of: link.from)) else { return nil }
        return Times(begin: due, end: due, count: workdays.count(through: due))
    }
}
