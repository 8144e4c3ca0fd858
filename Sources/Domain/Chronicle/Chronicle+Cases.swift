// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// R-225: a history tells of a paper only to those who may see it.
    func isForViewer(_ event: CaseEvent) -> Bool {
        switch event {
        case .schemeStated: true
        case .senderStated: viewer.isStaff
        case .accessRequested, .accessPlaced, .accessExtended, .accessDecided, .accessPacked,
            .accessFetched, .accessAnswered:
            event.request.flatMap { city.cases[$0] }.map { city.sees($0, viewer) } ?? false
        case .letterWritten, .versionAdded: viewer.isStaff && seesPaper(of: event)
        default: seesPaper(of: event)
        }
    }

    private func seesPaper(of event: CaseEvent) -> Bool {
        if let document = event.document {
            return city.cases[document].map { city.sees($0, viewer) } ?? false
        }
        return event.case.flatMap { city.cases[$0] }.map { city.sees($0, viewer) } ?? false
    }

    func sentence(of event: CaseEvent) -> Phrase {
        switch event {
        case .schemeStated(let fact):
            Phrase(
                da: "Nummerserie \(fact.scheme.phrase.danish).",
                en: "Number scheme \(fact.scheme.phrase.english).")
        case .senderStated(let fact):
            Phrase(
                da: "Brevhovedet for \(name(of: fact.sheet.unit)) blev skrevet.",
                en: "The letterhead of \(name(of: fact.sheet.unit)) was written.")
        case .opened(let fact):
            Phrase(
                da: "Sag \(fact.number) blev oprettet: “\(fact.content.title)”.",
                en: "Case \(fact.number) was opened: “\(fact.content.title)”.")
        case .described(let fact):
            Phrase(
                da: "Sag \(number(of: fact.case)) blev rettet.",
                en: "Case \(number(of: fact.case)) was changed.")
        case .closed(let fact):
            Phrase(
                da: "Sag \(number(of: fact.case)) blev afsluttet.",
                en: "Case \(number(of: fact.case)) was closed.")
        case .reopened(let fact):
            Phrase(
                da: "Sag \(number(of: fact.case)) blev åbnet igen.",
                en: "Case \(number(of: fact.case)) was reopened.")
        case .accessRequested, .accessPlaced, .accessExtended, .accessDecided, .accessPacked,
            .accessFetched, .accessAnswered:
            access(event)
        default: paper(event)
        }
    }

    private func paper(_ event: CaseEvent) -> Phrase {
        let number = event.document.map(number(of:)) ?? ""
        switch event {
        case .filed(let fact):
            return Phrase(
                da: "\(fact.number) “\(fact.content.title)” blev journaliseret.",
                en: "\(fact.number) “\(fact.content.title)” was filed.")
        case .documentDescribed:
            return Phrase(da: "\(number) blev rettet.", en: "\(number) was changed.")
        case .letterWritten:
            return Phrase(
                da: "Der blev skrevet i brevet \(number).",
                en: "The letter \(number) was written in.")
        case .versionAdded(let fact):
            return Phrase(
                da: "\(number) fik en ny version, “\(fact.file.name)”.",
                en: "\(number) got a new version, “\(fact.file.name)”.")
        case .finished:
            return Phrase(da: "\(number) blev gjort færdigt.", en: "\(number) was finished.")
        case .sent(let fact):
            return Phrase(
                da: "\(number) blev sendt \(fact.on?.danish ?? "(dag ikke oplyst)").",
                en:
                    "\(number) was sent \(fact.on.map { "on \($0.english)" } ?? "(day not stated)")."
            )
        case .withdrawn:
            return Phrase(
                da: "\(number) blev trukket tilbage.", en: "\(number) was withdrawn.")
        default: preconditionFailure("the sentence above picks those about papers")
        }
    }

    private func access(_ event: CaseEvent) -> Phrase {
        switch event {
        case .accessRequested(let fact): return sentence(of: fact)
        case .accessPlaced(let fact):
            let about = about(fact.cases)
            return Phrase(
                da: "Anmodningen blev lagt på \(about.danish) hos \(name(of: fact.unit)).",
                en: "The request was tied to \(about.english) of \(name(of: fact.unit)).")
        case .accessExtended(let fact):
            return Phrase(
                da: "Fristen for aktindsigt blev \(fact.to.rawValue) arbejdsdage.",
                en: "The time to answer became \(fact.to.rawValue) working days.")
        case .accessDecided(let fact):
            let number = number(of: fact.document)
            return switch fact.decision {
            case .given:
                Phrase(da: "\(number) gives helt.", en: "\(number) is given whole.")
            case .partly:
                Phrase(da: "\(number) gives delvist.", en: "\(number) is given in part.")
            case .refused: Phrase(da: "\(number) afslås.", en: "\(number) is refused.")
            }
        case .accessPacked(let fact):
            return Phrase(
                da: "En pakke med \(fact.papers) dokumenter blev samlet.",
                en: "A package of \(fact.papers) documents was put together.")
        case .accessFetched(let fact):
            return Phrase(
                da: "Pakke \(fact.package) blev hentet.", en: "Package \(fact.package) was fetched."
            )
        case .accessAnswered:
            return Phrase(
                da: "Anmodningen om aktindsigt blev besvaret.",
                en: "The request to see papers was answered.")
        default: preconditionFailure("the sentence above picks those about access")
        }
    }

    private func sentence(of fact: AccessRequested) -> Phrase {
        let about = about(fact.cases)
        return Phrase(
            da: "Der blev søgt aktindsigt i \(about.danish), modtaget \(fact.received.danish).",
            en: "Access to \(about.english) was asked for, received \(fact.received.english).")
    }

    private func about(_ cases: [CaseID]) -> Phrase {
        let numbers = cases.map(number(of:)).joined(separator: ", ")
        return numbers.isEmpty
            ? Phrase(da: "en sag, der ikke er fundet endnu", en: "a case that is yet to be found")
            : Phrase(da: "sag \(numbers)", en: "case \(numbers)")
    }

    private func number(of id: CaseID) -> String {
        city.cases[id]?.number.description ?? id.rawValue
    }

    private func number(of id: CaseDocumentID) -> String {
        city.cases[id]?.number.description ?? id.rawValue
    }
}
