// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What happened to agendas, replies and decisions.
extension Chronicle {
    func agendaSentence(of event: MeetingEvent) -> Phrase {
        switch event {
        case .itemBrought(let fact):
            fact.state == .proposed
                ? about(fact, fact.item, "blev foreslået til", "was brought to")
                : about(fact, fact.item, "blev sat på dagsordenen til", "was put on the agenda of")
        case .itemChanged(let fact):
            about(fact, fact.item, "blev ændret på", "was changed at")
        case .itemAdmitted(let fact):
            about(fact, fact.item, "blev taget op på", "was taken up at")
        case .itemWithdrawn(let fact):
            about(fact, fact.item, "blev taget af", "was withdrawn from")
        case .itemsOrdered(let fact):
            of(fact, "Punkterne fik en ny rækkefølge til", "The items got another order for")
        case .itemClosed(let fact):
            fact.closure == nil
                ? about(fact, fact.item, "blev åbnet på", "was opened at")
                : about(fact, fact.item, "blev lukket på", "was closed at")
        case .personRemoved(let fact):
            fact.isRemoved
                ? about(fact, fact.item, "fik en person mindre på", "lost a person at")
                : about(fact, fact.item, "fik en person igen på", "got a person back at")
        case .fileAttached(let fact):
            about(fact, fact.item, "fik et bilag til", "got a paper for")
        case .fileDetached(let fact):
            about(fact, fact.item, "mistede et bilag til", "lost a paper for")
        case .agendaPublished(let fact): published(fact)
        case .agendaFrozen(let fact):
            of(fact, "Dagsordenen blev lukket til", "The agenda was frozen for")
        case .itemDecided(let fact): decided(fact)
        default: preconditionFailure("the sentence of a meeting picks those of its agenda")
        }
    }

    private func published(_ fact: AgendaPublished) -> Phrase {
        let count = fact.items.count
        let items = Phrase(
            da: "\(count) \(count == 1 ? "punkt" : "punkter")",
            en: "\(count) \(count == 1 ? "item" : "items")")
        let name =
            fact.supplement == 0
            ? Phrase(da: "Dagsordenen", en: "The agenda")
            : Phrase(
                da: "Tillægsdagsorden \(fact.supplement)",
                en: "Supplementary agenda \(fact.supplement)")
        let meeting = meeting(fact.meeting)
        return Phrase(
            da: "\(name.danish) til \(meeting.danish.asInside) blev sendt ud med \(items.danish).",
            en: "\(name.english) of \(meeting.english.asInside) was published with "
                + "\(items.english).")
    }

    private func decided(_ fact: ItemDecided) -> Phrase {
        let title = title(of: fact.item, at: fact.meeting)
        let outcome = fact.decision.outcome.phrase
        let to = fact.decision.recommendedTo.map(name(of:)).map { name in
            Phrase(da: " til \(name)", en: " to \(name)")
        }
        let meeting = meeting(fact.meeting)
        return Phrase(
            da: "\(meeting.danish) behandlede “\(title)”: \(outcome.danish)"
                + "\(to?.danish ?? "").",
            en: "\(meeting.english) treated “\(title)”: \(outcome.english)"
                + "\(to?.english ?? "").")
    }

    private func about(
        _ fact: some MeetingFact, _ item: AgendaItemID, _ danish: String, _ english: String
    ) -> Phrase {
        let title = title(of: item, at: fact.meeting)
        let meeting = meeting(fact.meeting)
        return Phrase(
            da: "“\(title)” \(danish) \(meeting.danish.asInside).",
            en: "“\(title)” \(english) \(meeting.english.asInside).")
    }

    /// A sentence that ends in the meeting it is of.
    func of(_ fact: some MeetingFact, _ danish: String, _ english: String) -> Phrase {
        let meeting = meeting(fact.meeting)
        return Phrase(
            da: "\(danish) \(meeting.danish.asInside).",
            en: "\(english) \(meeting.english.asInside).")
    }

    func title(of item: AgendaItemID, at meeting: MeetingID) -> String {
        let city = city.meetings[meeting]?.agenda[item]
        return (city ?? told.meetings[meeting]?.agenda[item])?.title ?? item.rawValue
    }
}

extension String {
    /// As in the middle of a sentence: `mødet`.
    var asInside: String { prefix(1).lowercased() + dropFirst() }
}
