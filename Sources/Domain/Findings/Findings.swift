// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every finding, what they are sorted by, and who owes the answers.
public struct Findings: Equatable, Sendable, Codable {
    public internal(set) var findings: TreeDictionary<FindingID, SafetyFinding> = [:]
    public internal(set) var categories: TreeDictionary<FindingCategoryID, FindingCategory> = [:]
    public internal(set) var rules: TreeDictionary<RoutingRuleID, RoutingRule> = [:]
    /// The systems that units take findings in by.
    public internal(set) var peers: TreeDictionary<OrganizationID, Peer> = [:]
    /// the goals of each category from each day that they were stated.
    var goals: TreeDictionary<FindingCategoryID, [GoalTurn]> = [:]
    var carriedBy: TreeDictionary<FindingCarrier, [FindingID]> = [:]
    var everTied: TreeDictionary<FindingCarrier, [FindingID]> = [:]
    var ofWalk: TreeDictionary<WalkID, [FindingID]> = [:]

    public init() {}

    public subscript(id: FindingID) -> SafetyFinding? { findings[id] }
    public subscript(id: FindingCategoryID) -> FindingCategory? { categories[id] }
    public subscript(id: RoutingRuleID) -> RoutingRule? { rules[id] }

    /// The latest first.
    public var inOrder: [SafetyFinding] { findings.values.sorted { $0.number > $1.number } }

    /// Those that can be chosen, by name.
    public var categoriesInUse: [FindingCategory] {
        categories.values.filter { !$0.isRetired }
            .sorted { ($0.name.danish, $0.id) < ($1.name.danish, $1.id) }
    }

    /// What was found on the walk, in the order it came.
    public func findings(of walk: WalkID) -> [SafetyFinding] {
        (ofWalk[walk] ?? []).compactMap { findings[$0] }
    }

    /// what the carrier carries on, in the order it was tied to it.
    public func findings(carriedBy carrier: FindingCarrier) -> [SafetyFinding] {
        (carriedBy[carrier] ?? []).compactMap { findings[$0] }
    }

    /// Those that the carrier carries on, and those that were tied to it once.
    public func everTied(to carrier: FindingCarrier) -> [FindingID] { everTied[carrier] ?? [] }

    /// The finding and those put into it, however many steps ago; the finding first.
    public func together(with id: FindingID) -> [SafetyFinding] {
        var seen: Set<FindingID> = [id]
        var all: [SafetyFinding] = []
        var waiting = [id]
        while let next = waiting.popLast(), let finding = findings[next] {
            all.append(finding)
            waiting += finding.merged.filter { seen.insert($0).inserted }
        }
        return all
    }

    /// The finding that speaks for this one now: where it was put, or itself.
    public func standing(for id: FindingID) -> SafetyFinding? {
        var seen: Set<FindingID> = []
        var next = id
        while case .duplicate(let other)? = findings[next]?.state, seen.insert(next).inserted {
            next = other
        }
        return findings[next]
    }

    /// the day by which the finding is to be mended; nil where there is no goal.
    ///
    /// Calendar days, by the goal that was in force when it was found; the first
    /// ever stated where it was found before that.
    public func goal(of finding: SafetyFinding) -> Day? {
        let turns = goals[finding.category] ?? []
        let turn = turns.last { $0.from <= finding.clockStart } ?? turns.first
        return turn?.goals[finding.severity].map { finding.clockStart.advanced(by: $0) }
    }
}

/// The goals of a category from one day on.
struct GoalTurn: Equatable, Sendable, Codable {
    let goals: ServiceGoals
    let from: Day
}
