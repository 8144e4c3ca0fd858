// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A version of a forum's charter, as its secretary keeps it.
struct CharterRecord: Equatable, Sendable {
    let origin: Origin
    var draft: CharterDraft
    /// The day it was adopted; the day it takes effect unless another is written.
    let adopted: Day
    /// Where each clause stands.
    let clauses: [ClauseID: Origin]

    /// The same words may be the charter of several forums, made by a template.
    init?(_ fields: Fields, of forums: [ForumID], kind: ForumKind) {
        let effective = fields.start("effective")
        let title = fields.text("title")
        let dated = fields.day("dated", .optional)
        let adopted = fields.day("adopted", .optional)
        let approver: OrganizationID? = fields.mention("approved-by", of: .organization, .optional)
        let decision = fields.text("decision", .optional)
        let source = fields.source()
        var places: [ClauseID: Origin] = [:]
        var unreadable: [SeatGroupID] = []
        let clauses = fields.records("clauses") { clause in
            let read = Clause(clause)
            if let id = read?.id {
                if places[id] != nil {
                    clause.report(ClauseProblem.Kind.idTaken.sentence, at: "id")
                }
                places[id] = places[id] ?? clause.origin
            } else {
                unreadable += [clause.seatGroup].compactMap { $0 }
            }
            return read
        }
        guard let effective, let title, let forum = forums.first else { return nil }
        origin = fields.origin
        draft = CharterDraft(
            forum: forum,
            kind: kind,
            charter: Charter(title: title, dated: dated, clauses: clauses),
            effective: effective,
            approvedBy: approver,
            decision: decision,
            source: source
        )
        self.adopted = adopted ?? effective
        self.clauses = places
        for forum in forums { define(forum, unreadable, in: fields.reading) }
    }

    private func define(
        _ forum: ForumID, _ unreadable: [SeatGroupID], in reading: CityReading
    ) {
        let since = draft.effective
        reading.define(.charter, "\(forum) \(since)", at: origin.place(of: "effective"))
        reading.introduce(.forum, forum.rawValue, at: origin.place, since: since)
        // Seats whose clause has other problems are there all the same.
        for group in unreadable {
            reading.introduce(.seatGroup, "\(forum)/\(group)", at: origin.place, since: since)
        }
        for group in draft.charter.seatGroups {
            let place = clauses[group.clause.id]?.place(of: "seats") ?? origin.place
            reading.introduce(.seatGroup, "\(forum)/\(group.rule.id)", at: place, since: since)
        }
    }

    /// The forums whose members sit in this one too, with the clause that says so.
    var sources: [(forum: ForumID, clause: ClauseID)] {
        draft.charter.seatGroups.compactMap { group in
            guard case .members(let other) = group.rule.filling else { return nil }
            return (other, group.clause.id)
        }
    }
}

extension Fields {
    /// The group of a clause on seats, whatever else is wrong with it.
    fileprivate var seatGroup: SeatGroupID? {
        guard has("seats"), value("seats")?.entries != nil else { return nil }
        return record("seats") { seats in
            seats.leaveTheRest()
            return seats.word("group").map { SeatGroupID($0) }
        }
    }
}

/// How long before a term ends a forum's duty-holders are reminded.
struct ReminderRecord: Equatable, Sendable {
    let origin: Origin
    let forum: ForumID
    let days: Int
    let since: Day
}

/// What one record of `forums:` holds: a forum's charters, all or some.
struct ForumRecord {
    let charters: [CharterRecord]
    let reminder: ReminderRecord?

    init?(_ fields: Fields) {
        let forum: ForumID? = fields.mention("forum", of: .organization)
        let kind = fields.choice("kind", of: ForumKind.self)
        let days = fields.number("reminder-days", .optional)
        guard let forum, let kind else {
            fields.leaveTheRest()
            return nil
        }
        charters = fields.records(
            "charters", { CharterRecord($0, of: [forum], kind: kind) }, .required)
        let since = charters.map(\.adopted).min()
        reminder = days.flatMap { days in
            since.map {
                ReminderRecord(origin: fields.origin, forum: forum, days: days, since: $0)
            }
        }
    }
}
