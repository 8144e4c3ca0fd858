// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Reading {
    /// Clauses that forums break and duties that run out within a month, worst
    /// first; one line for each forum and clause.
    ///
    /// Shape: only forums whose charter names one of the areas, where they are given.
    func forumAttention(in areas: Set<AreaID>? = nil) -> [Attention] {
        conformity.standings(on: day).filter { touches($0.forum, areas) }.flatMap { standing in
            standing.broken.compactMap { item($0, of: standing) }
                + standing.due.compactMap { item($0, of: standing) }
        }
    }

    private func touches(_ forum: ForumID, _ areas: Set<AreaID>?) -> Bool {
        guard let areas else { return true }
        let named = city.forums[forum]?.charter(on: day)?.charter.areas.flatMap(\.rule.areas)
        return !areas.isDisjoint(with: named ?? [])
    }

    private func item(_ finding: ClauseFinding, of standing: ForumStanding) -> Attention? {
        let days: Int
        switch finding.verdict {
        case .brokenSince(let since): days = since.distance(to: day) + 1
        case .dueBy(let due) where due <= day.advanced(by: 30): days = 0
        default: return nil
        }
        let clause = finding.clause.sentence
        let sentence = clause.last.map { ".!?:".contains($0) } ?? true ? clause : "\(clause)."
        let why = finding.facts.last.map { say($0.sentence) } ?? ""
        return Attention(
            status: finding.verdict.status,
            title: standing.name,
            link: link(Paths.conformity(standing.forum)),
            tag: say(finding.verdict.phrase),
            why: "\(sentence) \(why)",
            who: say(
                da: "Bestemmelse \(finding.number) i kommissoriet",
                en: "Clause \(finding.number) of the charter"),
            weight: days,
            concerns: [standing.forum]
        )
    }
}
