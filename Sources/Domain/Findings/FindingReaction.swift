// SPDX-License-Identifier: EUPL-1.2

/// how long it takes from found to mended, of some findings together.
///
/// Source: document 004, rows 31-41 — the challenge is “at driften kan reagere
/// hurtigt”, which nobody can see without a clock from found to mended.
public struct FindingReaction: Equatable, Sendable {
    /// Days from found to mended, the shortest first.
    public let days: [Int]
    /// How many of those mended, or late by now, had a goal.
    public let withGoal: Int
    public let withinGoal: Int
    /// How many wait.
    public let open: Int
    /// How many wait longer than their goal.
    public let late: Int

    /// Fewer than so many say nothing about how fast somebody is.
    public static let least = 5

    public var mended: Int { days.count }

    /// Half of them took no longer; nil where there are too few to tell.
    public var median: Int? {
        days.count < Self.least ? nil : days[(days.count - 1) / 2]
    }

    /// How many in a hundred were mended within their goal; nil where there are too
    /// few to tell.
    public var shareWithinGoal: Quantity? {
        guard withGoal >= Self.least else { return nil }
        return (Quantity(withinGoal) * Quantity(100)).divided(by: Quantity(withGoal), decimals: 0)
    }
}

extension Findings {
    /// The reaction to the findings as it stands on the day.
    ///
    /// What was left with a reason, or put into another, is not counted; what is
    /// still open past its goal counts as outside it.
    public func reaction(to findings: some Sequence<SafetyFinding>, on day: Day) -> FindingReaction
    {
        var days: [Int] = []
        var (withGoal, withinGoal, open, late) = (0, 0, 0, 0)
        for finding in findings {
            let goal = goal(of: finding)
            if let mended = finding.mendedOn {
                days.append(finding.clockStart.distance(to: mended))
                if let goal {
                    withGoal += 1
                    if mended <= goal { withinGoal += 1 }
                }
            } else if !finding.state.hasEnded {
                open += 1
                if let goal, day > goal {
                    late += 1
                    withGoal += 1
                }
            }
        }
        return FindingReaction(
            days: days.sorted(), withGoal: withGoal, withinGoal: withinGoal, open: open,
            late: late)
    }

    /// The reaction group by group; those without a key are left out.
    ///
    /// Complexity: linear in the findings, beside sorting the days.
    public func reactions<Key: Hashable>(
        to findings: some Sequence<SafetyFinding>, on day: Day,
        by key: (SafetyFinding) -> Key?
    ) -> [Key: FindingReaction] {
        var groups: [Key: [SafetyFinding]] = [:]
        for finding in findings {
            if let key = key(finding) { groups[key, default: []].append(finding) }
        }
        return groups.mapValues { reaction(to: $0, on: day) }
    }
}
