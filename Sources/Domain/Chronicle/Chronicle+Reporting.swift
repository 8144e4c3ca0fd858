// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// R-209: rounds are for staff and for those who are asked.
    func isForViewer(_ event: ReportingEvent) -> Bool {
        guard let round = city.reporting[event.round], city.sees(round, viewer) else {
            return false
        }
        return event.organization.map { city.seesCells(of: $0, in: round, viewer) } ?? true
    }

    func sentence(of event: ReportingEvent) -> Phrase {
        let title = city.reporting[event.round]?.title ?? event.round.rawValue
        let who = event.organization.map(name(of:)) ?? ""
        switch event {
        case .planned(let fact):
            return Phrase(
                da: "“\(fact.title)” blev planlagt med frist \(fact.due.danish).",
                en: "“\(fact.title)” was planned, due on \(fact.due.english).")
        case .rescheduled(let fact):
            return Phrase(
                da: "“\(title)” fik ny frist \(fact.due.danish).",
                en: "“\(title)” is now due on \(fact.due.english).")
        case .excepted(let fact):
            return Phrase(
                da: "\(who) fik frist til \(fact.until.danish) i “\(title)”.",
                en: "\(who) has until \(fact.until.english) in “\(title)”.")
        case .linkIssued:
            return Phrase(
                da: "\(who) fik et hemmeligt link til “\(title)”.",
                en: "\(who) got a secret link to “\(title)”.")
        case .linkRevoked:
            return Phrase(
                da: "Det hemmelige link for \(who) til “\(title)” blev trukket tilbage.",
                en: "The secret link of \(who) to “\(title)” was revoked.")
        case .reported(let fact):
            let count = fact.cells.count + fact.cleared.count
            return Phrase(
                da: "\(who) skrev \(count) tal til “\(title)”.",
                en: "\(who) wrote \(count) \(count == 1 ? "figure" : "figures") for “\(title)”.")
        case .approved:
            return Phrase(
                da: "\(who) godkendte sine tal til “\(title)”.",
                en: "\(who) approved its figures for “\(title)”.")
        case .accepted:
            return Phrase(
                da: "Kommunen overtog tallene fra \(who) i “\(title)”.",
                en: "The municipality took the figures of \(who) over in “\(title)”.")
        case .reopened:
            return Phrase(
                da: "Tallene fra \(who) i “\(title)” blev åbnet igen.",
                en: "The figures of \(who) in “\(title)” were reopened.")
        }
    }
}
