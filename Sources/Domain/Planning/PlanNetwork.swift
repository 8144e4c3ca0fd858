// SPDX-License-Identifier: EUPL-1.2

/// The facts of a plan: activities, the links between them, and an order in
/// which every activity comes after what it waits for.
///
/// It knows no initiative and no owner: activities and links are numbered from
/// 0 as they are added, and the caller maps numbers to its ids. A number is
/// never used again. After a change the caller tells its `Forecast` which
/// activities changed; a link's change is a change of its `to`.
public struct PlanNetwork: Sendable {
    var activities: ContiguousArray<PlanActivity> = []
    var links: ContiguousArray<PlanLink> = []
    /// Links in and out of an activity as lists threaded through the links.
    var incoming = LinkLists()
    var outgoing = LinkLists()
    var order = TopologicalOrder()

    public init() {}

    /// Takes a whole plan at once.
    ///
    /// Refuses: links that loop; one loop is named.
    /// Complexity: O(activities + links).
    public init(
        activities: some Sequence<PlanActivity>,
        links: some Sequence<PlanLink>
    ) throws(PlanLoop) {
        self.activities = ContiguousArray(activities)
        self.links = ContiguousArray(links)
        for link in self.links { requireEnds(of: link) }
        incoming = LinkLists(activities: self.activities.count, ends: self.links.lazy.map(\.to))
        outgoing = LinkLists(activities: self.activities.count, ends: self.links.lazy.map(\.from))
        order = try TopologicalOrder(sorting: self)
    }

    /// How many activities there are; they are numbered from 0.
    public var count: Int32 { Int32(activities.count) }

    /// The facts of one activity; writing does not move any forecast by itself.
    public subscript(activity: Int32) -> PlanActivity {
        get { activities[Int(activity)] }
        set { activities[Int(activity)] = newValue }
    }

    /// Adds an activity that nothing waits for yet and answers its number.
    public mutating func add(_ activity: PlanActivity) -> Int32 {
        activities.append(activity)
        incoming.addActivity()
        outgoing.addActivity()
        order.append()
        return count - 1
    }

    /// Adds a prerequisite and answers its number.
    ///
    /// Refuses: a link that closes a loop; the plan is then unchanged.
    /// Complexity: O(activities between the two in the order).
    public mutating func add(_ link: PlanLink) throws(PlanLoop) -> Int32 {
        requireEnds(of: link)
        order.place(try order.reordered(for: link, in: self))
        links.append(link)
        incoming.append(to: link.to)
        outgoing.append(to: link.from)
        return Int32(links.count) - 1
    }

    /// The loop that the link would close, nil when it may be added.
    ///
    /// Complexity: as `add`, and nothing is copied.
    public func loop(closedBy link: PlanLink) -> PlanLoop? {
        requireEnds(of: link)
        do {
            _ = try order.reordered(for: link, in: self)
            return nil
        } catch {
            return error
        }
    }

    /// Takes a prerequisite away; asking twice changes nothing.
    public mutating func removeLink(_ link: Int32) {
        let ends = links[Int(link)]
        incoming.remove(link, from: ends.to)
        outgoing.remove(link, from: ends.from)
    }

    /// The link with this number, also when it was removed.
    public func link(_ number: Int32) -> PlanLink { links[Int(number)] }

    /// The numbers of the links that the activity waits by, the oldest first.
    public func prerequisites(of activity: Int32) -> [Int32] {
        Array(incoming[activity])
    }

    /// The numbers of the links by which others wait for the activity, the oldest first.
    public func followers(of activity: Int32) -> [Int32] {
        Array(outgoing[activity])
    }

    private func requireEnds(of link: PlanLink) {
        precondition(
            activities.indices.contains(Int(link.from))
                && activities.indices.contains(Int(link.to)),
            "a link joins activities that the caller has added"
        )
    }
}
