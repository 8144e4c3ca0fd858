// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every safety walk.
public struct Walks: Equatable, Sendable, Codable {
    public internal(set) var walks: TreeDictionary<WalkID, SafetyWalk> = [:]

    public init() {}

    public subscript(id: WalkID) -> SafetyWalk? { walks[id] }

    /// The latest first.
    public var inOrder: [SafetyWalk] {
        walks.values.sorted { ($1.day, $0.id) < ($0.day, $1.id) }
    }

    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: WalkEvent, on day: Day) {
        if case .planned(let fact) = event {
            walks[fact.walk] = SafetyWalk(id: fact.walk, content: fact.content, planned: day)
            return
        }
        guard var walk = walks[event.walk] else { return }
        walk.apply(event, on: day)
        walk.version += 1
        walks[event.walk] = walk
    }
}

extension SafetyWalk {
    init(id: WalkID, content: WalkContent, planned: Day) {
        self.id = id
        self.content = content
        self.planned = planned
    }

    fileprivate mutating func apply(_ event: WalkEvent, on day: Day) {
        switch event {
        case .planned: break
        case .changed(let fact):
            content = fact.content
            if invited != nil { sequence += 1 }
        case .invited: invited = day
        case .recorded(let fact): record = fact.record
        case .filed(let fact): report = WalkReport(on: day, isPublished: fact.isPublished)
        case .cancelled(let fact):
            cancellation = WalkCancellation(on: day, reason: fact.reason)
            sequence += 1
        }
    }
}
