// SPDX-License-Identifier: EUPL-1.2

extension Chronicle {
    /// papers are told of to those who may read them; the work on them to employees.
    func isForViewer(_ event: KnowledgeEvent) -> Bool {
        guard let id = event.paper else { return viewer.readsAll }
        guard let paper = city.knowledge[id], city.sees(paper, viewer) else { return false }
        switch event {
        case .received, .shown: return true
        default: return viewer.isStaff
        }
    }

    func sentence(of event: KnowledgeEvent) -> Phrase {
        let title = event.paper.flatMap { city.knowledge[$0]?.title } ?? ""
        return switch event {
        case .received(let fact):
            Phrase(
                da: "Papiret “\(fact.title)” kom i vidensbanken som nr. \(fact.number).",
                en: "The paper “\(fact.title)” came into the knowledge bank as no. "
                    + "\(fact.number).")
        case .reread:
            Phrase(da: "“\(title)” fik en ny tekst.", en: "“\(title)” got a new text.")
        case .renamed(let fact):
            Phrase(
                da: "Papiret hedder nu “\(fact.title)”.",
                en: "The paper is now called “\(fact.title)”.")
        case .confirmed(let fact):
            Phrase(
                da: "\(fact.field.phrase.danish) i “\(title)” blev bekræftet af et menneske.",
                en: "\(fact.field.phrase.english) in “\(title)” was confirmed by a person.")
        case .shown(let fact): shown(title, to: fact.to)
        case .linked:
            Phrase(
                da: "“\(title)” blev knyttet til byens arbejde.",
                en: "“\(title)” was tied to the city’s work.")
        case .unlinked:
            Phrase(
                da: "En tilknytning af “\(title)” blev fjernet.",
                en: "A tie of “\(title)” was removed.")
        case .extracted:
            Phrase(
                da: "En sætning i “\(title)” blev til noget, der skal gøres.",
                en: "A sentence of “\(title)” became something to do.")
        case .searched(let fact):
            Phrase(
                da: "\(fact.papers) papirer blev gennemsøgt for CPR-numre; "
                    + "\(fact.suspected.count) skal ses efter.",
                en: "\(fact.papers) papers were searched for CPR numbers; "
                    + "\(fact.suspected.count) must be looked at.")
        }
    }

    private func shown(_ title: String, to sight: PaperSight) -> Phrase {
        switch sight {
        case .everyone:
            Phrase(da: "Alle kan læse “\(title)”.", en: "Everybody can read “\(title)”.")
        case .staff:
            Phrase(
                da: "Kun ansatte kan læse “\(title)”.", en: "Only employees can read “\(title)”.")
        case .closed:
            Phrase(da: "“\(title)” blev lukket.", en: "“\(title)” was closed.")
        }
    }
}
