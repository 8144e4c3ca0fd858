// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every activity, promise and prerequisite of the city.
public struct Activities: Equatable, Sendable, Codable {
    public internal(set) var activities: TreeDictionary<ActivityID, Activity> = [:]
    public internal(set) var prerequisites: TreeDictionary<PrerequisiteID, Prerequisite> = [:]
    /// In the order they were planned.
    var inInitiative: TreeDictionary<InitiativeID, [ActivityID]> = [:]
    var waitsBy: TreeDictionary<ActivityID, [PrerequisiteID]> = [:]
    var awaitedBy: TreeDictionary<ActivityID, [PrerequisiteID]> = [:]
    /// Those whose promise the forecast breaks.
    public internal(set) var breached: TreeSet<ActivityID> = []
    /// Those that were given up; their ids are never used again.
    var dropped: TreeSet<ActivityID> = []

    public init() {}

    public subscript(id: ActivityID) -> Activity? { activities[id] }

    /// The activities of the initiative, in the order they were planned.
    public func activities(of initiative: InitiativeID) -> [Activity] {
        (inInitiative[initiative] ?? []).compactMap { activities[$0] }
    }

    /// What the activity waits for, oldest link first.
    public func prerequisites(of activity: ActivityID) -> [Prerequisite] {
        (waitsBy[activity] ?? []).compactMap { prerequisites[$0] }
    }

    /// What waits for the activity, oldest link first.
    public func followers(of activity: ActivityID) -> [Prerequisite] {
        (awaitedBy[activity] ?? []).compactMap { prerequisites[$0] }
    }

    /// The loop that a link would close, in order from what would wait;
    /// nil when it closes none.
    ///
    /// Complexity: linear in what already waits for `to`.
    func loop(from: ActivityID, to: ActivityID) -> [ActivityID]? {
        if from == to { return [from] }
        var cameFrom: [ActivityID: ActivityID] = [:]
        var waiting = [to]
        while let next = waiting.popLast() {
            for link in followers(of: next) where cameFrom[link.to] == nil && link.to != to {
                cameFrom[link.to] = next
                if link.to == from { return path(to: from, from: to, cameFrom) }
                waiting.append(link.to)
            }
        }
        return nil
    }

    private func path(
        to end: ActivityID, from start: ActivityID, _ cameFrom: [ActivityID: ActivityID]
    ) -> [ActivityID] {
        var path = [end]
        var step = end
        while step != start, let previous = cameFrom[step] {
            path.append(previous)
            step = previous
        }
        return path.reversed()
    }
}
