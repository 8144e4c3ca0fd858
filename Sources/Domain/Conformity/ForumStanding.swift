// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// How one forum stands with its charter on a day.
public struct ForumStanding: Equatable, Sendable {
    public let forum: ForumID
    public let name: String
    /// In the charter's order.
    public let findings: [ClauseFinding]

    public var broken: [ClauseFinding] { findings.filter(\.verdict.isBroken) }
    public var due: [ClauseFinding] {
        findings.filter { if case .dueBy = $0.verdict { true } else { false } }
    }
    public var remarks: [ClauseFinding] { findings.filter { $0.verdict == .remark } }
    /// What most needs to be looked at.
    public var worst: ClauseFinding? { findings.min { $0.verdict < $1.verdict } }
}

extension Conformity {
    /// How the forum stands; without findings where no charter is in force.
    public func standing(of forum: ForumID, on day: Day) -> ForumStanding {
        ForumStanding(
            forum: forum, name: name(of: forum), findings: findings(of: forum, on: day))
    }

    /// Every forum with a charter in force, the worst first: broken before due
    /// before remarked on, more breaches before fewer.
    ///
    /// Complexity: linear in the forums' clauses, seats and meetings.
    public func standings(on day: Day) -> [ForumStanding] {
        let standings = forums.forums.keys.map { standing(of: $0, on: day) }
            .filter { !$0.findings.isEmpty }
        return standings.map { ($0.order, $0) }.sorted { left, right in
            left.0 == right.0
                ? (left.1.name, left.1.forum) < (right.1.name, right.1.forum)
                : left.0.lexicographicallyPrecedes(right.0)
        }.map(\.1)
    }
}

extension ForumStanding {
    /// What forums are put in order by, the lower the worse.
    fileprivate var order: [Int] {
        func day(_ verdict: Verdict) -> Int? {
            switch verdict {
            case .brokenSince(let day), .dueBy(let day): Int(day.number)
            case .remark, .holds, .cannotBeJudged: nil
            }
        }
        return [
            -broken.count, broken.compactMap { day($0.verdict) }.min() ?? 0,
            -due.count, due.compactMap { day($0.verdict) }.min() ?? 0, -remarks.count,
        ]
    }
}
