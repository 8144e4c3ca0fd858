// SPDX-License-Identifier: EUPL-1.2

extension Chronicle {
    /// what is not public of a hearing is told to those alone who see it.
    func isForViewer(_ event: HearingEvent) -> Bool {
        guard let id = event.hearing else { return viewer.isStaff }
        guard let hearing = city.hearings[id], city.sees(hearing, viewer) else { return false }
        if event.voice != nil, !city.moderates(hearing, viewer) {
            if case .admitted = event { return true }
            return false
        }
        switch event {
        case .prepared, .changed: return city.moderates(hearing, viewer)
        case .delivered(let fact):
            return hearing[fact.party].map { city.sees($0, of: hearing, viewer) } ?? false
        case .picked(let fact):
            return hearing.recommendations.first { $0.from == fact.from && $0.text == fact.text }
                .map { city.sees($0, of: hearing, viewer) } ?? false
        case .answered(let fact):
            return hearing[fact.number].map { city.sees($0, of: hearing, viewer) } ?? false
        default: break
        }
        guard let party = event.drafting else { return true }
        guard viewer.isStaff, let response = hearing[party] else { return false }
        return viewer.readsAll || city.speaks(for: response, viewer)
    }

    func sentence(of event: HearingEvent) -> Phrase {
        let title = event.hearing.flatMap { city.hearings[$0]?.title } ?? ""
        switch event {
        case .listStated(let fact):
            return Phrase(
                da: "Listen over høringsparter “\(fact.list.name)” blev fastsat.",
                en: "The list of parties “\(fact.list.name)” was stated.")
        case .prepared(let fact):
            return Phrase(
                da: "Høringen “\(fact.content.title)” blev forberedt.",
                en: "The hearing “\(fact.content.title)” was prepared.")
        case .changed(let fact):
            return Phrase(
                da: "Høringen “\(fact.content.title)” blev rettet, før den åbnede.",
                en: "The hearing “\(fact.content.title)” was changed before it opened.")
        case .opened(let fact):
            return Phrase(
                da: "Høringen “\(title)” åbnede"
                    + (fact.warnings.isEmpty ? "." : ", selv om noget talte imod."),
                en: "The hearing “\(title)” opened"
                    + (fact.warnings.isEmpty ? "." : ", though something spoke against it."))
        case .extended(let fact):
            return Phrase(
                da: "Høringen “\(title)” fik ny frist \(fact.until.written.danish).",
                en: "The hearing “\(title)” is now due on \(fact.until.written.english).")
        case .withdrawn:
            return Phrase(
                da: "Høringen “\(title)” blev trukket tilbage.",
                en: "The hearing “\(title)” was withdrawn.")
        case .assigned, .written, .submitted, .sentBack, .delivered:
            return response(event, title)
        case .spoken, .admitted, .turnedAway: return voice(event, title)
        case .picked:
            return Phrase(
                da: "En anbefaling blev skrevet ud af et svar i “\(title)”.",
                en: "A recommendation was taken out of a response in “\(title)”.")
        case .answered(let fact):
            return Phrase(
                da: "Anbefaling \(fact.number) i “\(title)” fik svar: "
                    + "\(fact.verdict.phrase.danish).",
                en: "Recommendation \(fact.number) in “\(title)” was answered: "
                    + "\(fact.verdict.phrase.english).")
        case .concluded:
            return Phrase(
                da: "Høringen “\(title)” blev besvaret med et høringsnotat.",
                en: "The hearing “\(title)” was answered by a hearing note.")
        }
    }

    private func response(_ event: HearingEvent, _ title: String) -> Phrase {
        switch event {
        case .assigned(let fact):
            let writer = name(of: fact.drafter ?? fact.party)
            return Phrase(
                da: "\(writer) skriver svaret fra \(name(of: fact.party)) i “\(title)”.",
                en: "\(writer) writes the response of \(name(of: fact.party)) in “\(title)”.")
        case .written(let fact):
            return Phrase(
                da: "Udkastet fra \(name(of: fact.party)) til “\(title)” blev skrevet.",
                en: "The draft of \(name(of: fact.party)) for “\(title)” was written.")
        case .submitted(let fact):
            return Phrase(
                da: "Udkastet fra \(name(of: fact.party)) til “\(title)” venter på godkendelse.",
                en: "The draft of \(name(of: fact.party)) for “\(title)” awaits approval.")
        case .sentBack(let fact):
            return Phrase(
                da: "Udkastet fra \(name(of: fact.party)) til “\(title)” blev sendt tilbage.",
                en: "The draft of \(name(of: fact.party)) for “\(title)” was sent back.")
        case .delivered(let fact):
            return Phrase(
                da: "\(name(of: fact.party)) svarede i “\(title)”"
                    + (fact.isLate ? ", efter fristen." : "."),
                en: "\(name(of: fact.party)) responded in “\(title)”"
                    + (fact.isLate ? ", after the deadline." : "."))
        default: preconditionFailure("the sentence above picks those about responses")
        }
    }

    private func voice(_ event: HearingEvent, _ title: String) -> Phrase {
        switch event {
        case .spoken:
            Phrase(
                da: "Der kom et svar ind i “\(title)”; det skal læses.",
                en: "A response came in to “\(title)”; it is to be read.")
        case .admitted:
            Phrase(
                da: "Et svar fra offentligheden blev optaget i “\(title)”.",
                en: "A public response was admitted to “\(title)”.")
        default:
            Phrase(
                da: "Et svar i “\(title)” blev ikke optaget.",
                en: "A response in “\(title)” was not admitted.")
        }
    }
}
