// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// R-256: how a statement comes about is for those who may read its drafts;
    /// what everybody may know is that the report is published.
    func isForViewer(_ event: StatusReportEvent) -> Bool {
        if case .templateStated = event { return viewer.isStaff }
        guard let round = event.round.flatMap({ city.statusReports[$0] }),
            city.sees(round, viewer)
        else { return false }
        if case .published = event { return true }
        guard viewer.isStaff else { return false }
        guard let statement = event.organization.flatMap({ round[$0] }) else { return true }
        return city.seesDraft(of: statement, in: round, viewer)
    }

    func sentence(of event: StatusReportEvent) -> Phrase {
        let title = event.round.flatMap { city.statusReports[$0]?.title } ?? ""
        let who = event.organization.map(name(of:)) ?? ""
        switch event {
        case .templateStated(let fact):
            return Phrase(
                da: "Skabelonen “\(fact.title)” blev skrevet.",
                en: "The template “\(fact.title)” was written.")
        case .opened(let fact):
            return Phrase(
                da: "“\(fact.title)” blev åbnet for \(fact.contributors.count) bidrag.",
                en: "“\(fact.title)” was opened for \(fact.contributors.count) statements.")
        case .written(let fact):
            let count = fact.sections.count
            return Phrase(
                da: "\(who) skrev \(count) afsnit til “\(title)”.",
                en: "\(who) wrote \(count) \(count == 1 ? "section" : "sections") of “\(title)”.")
        case .signOffAsked:
            return Phrase(
                da: "Bidraget fra \(who) til “\(title)” blev sendt til godkendelse.",
                en: "The statement of \(who) for “\(title)” was sent to be signed.")
        case .returned:
            return Phrase(
                da: "Bidraget fra \(who) til “\(title)” blev sendt tilbage.",
                en: "The statement of \(who) for “\(title)” was sent back.")
        case .limitExcepted(let fact):
            return Phrase(
                da: "\(who) må bruge \(fact.upTo.grouped(by: ".")) tegn i et afsnit af “\(title)”.",
                en: "\(who) may use \(fact.upTo.grouped(by: ",")) characters in a section of "
                    + "“\(title)”.")
        case .signed:
            return Phrase(
                da: "Bidraget fra \(who) til “\(title)” blev godkendt og låst.",
                en: "The statement of \(who) for “\(title)” was signed and locked.")
        case .reopened:
            return Phrase(
                da: "Bidraget fra \(who) til “\(title)” blev åbnet igen.",
                en: "The statement of \(who) for “\(title)” was reopened.")
        case .compiled(let fact):
            return Phrase(
                da: "“\(title)” blev samlet af \(fact.compilation.parts.count) bidrag.",
                en: "“\(title)” was compiled of \(fact.compilation.parts.count) statements.")
        case .extended(let fact):
            return Phrase(
                da: "Fristen for bidrag til “\(title)” blev flyttet til \(fact.stage.day.danish).",
                en: "The deadline for statements of “\(title)” was moved to "
                    + "\(fact.stage.day.english).")
        case .published:
            return Phrase(
                da: "“\(title)” blev offentliggjort.", en: "“\(title)” was published.")
        }
    }
}
