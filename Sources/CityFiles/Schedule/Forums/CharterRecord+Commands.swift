// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension CharterRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let forum = city.forums[draft.forum]
        if let standing = forum?.charters.first(where: { $0.effective == draft.effective }) {
            compare(standing, into: &difference)
            return
        }
        let earlier = index.charter(before: self) ?? forum?.charter(on: draft.effective)?.charter
        var adoption = ScheduledCommand(
            .forum(.adopt(draft, seen: nil)), on: adopted, .charter, at: origin,
            key: "forum/\(draft.forum)/charter/\(draft.effective)", once: true,
            .adopted(draft, after: earlier))
        adoption.clauses = clauses
        difference.add(adoption)
    }

    /// A version that is adopted stays as it is; what is new is a new version.
    private func compare(_ standing: CharterVersion, into difference: inout Difference) {
        difference.fix("approved-by", standing.approvedBy, draft.approvedBy, at: origin)
        difference.fix("decision", standing.decision, draft.decision, at: origin)
        difference.fix("title", standing.charter.title, draft.charter.title, at: origin)
        difference.fix("dated", standing.charter.dated, draft.charter.dated, at: origin)
        let change = CharterDifference(from: standing.charter, to: draft.charter)
        for clause in change.added + change.changed.map(\.after) {
            let place = clauses[clause.id]?.place ?? origin.place
            difference.block(.adoptedAlready(clause.id, draft.effective), at: place)
        }
        for clause in change.removed {
            difference.block(.adoptedAlready(clause.id, draft.effective), at: origin.place)
        }
    }
}

extension ReminderRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.forums[forum]
        guard standing?.reminderDays ?? Forum.usualReminderDays != days else { return }
        difference.add(
            ScheduledCommand(
                .forum(.setReminder(forum, days: days)), on: since, .seat, at: origin,
                key: "forum/\(forum)/reminder@\(standing?.version ?? 0)",
                .changed(.forum, forum, .reminder, to: String(days))))
    }
}

extension Phrase {
    static let reminder = Phrase(da: "påmindelse, dage før", en: "reminder, days before")

    /// `+ kommissorium forum: fra 2022-06-01, 40 bestemmelser (38 nye, 1 ændret, 1 udgået)`.
    fileprivate static func adopted(_ draft: CharterDraft, after earlier: Charter?) -> Phrase {
        let count = draft.charter.clauses.count
        let change = earlier.map { CharterDifference(from: $0, to: draft.charter) }
        let danish = change.map {
            " (\($0.added.count) nye, \($0.changed.count) ændret, \($0.removed.count) udgået)"
        }
        let english = change.map {
            " (\($0.added.count) new, \($0.changed.count) changed, \($0.removed.count) gone)"
        }
        return .added(
            .charter, draft.forum,
            Phrase(
                da: "fra \(draft.effective), \(count) bestemmelser\(danish ?? "")",
                en: "from \(draft.effective), \(count) clauses\(english ?? "")"))
    }

    fileprivate static func adoptedAlready(_ clause: ClauseID, _ effective: Day) -> Phrase {
        Phrase(
            da: "“\(clause)” er ændret, men kommissoriet fra \(effective) er vedtaget. "
                + "Skriv det gamle, eller vedtag en ny version.",
            en: "“\(clause)” has changed, but the charter of \(effective) is adopted. "
                + "Write what it was, or adopt a new version.")
    }
}
