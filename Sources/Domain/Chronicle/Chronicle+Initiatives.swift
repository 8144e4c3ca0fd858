// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    func sentence(of event: InitiativeEvent) -> Phrase {
        switch event {
        case .created(let fact): created(fact)
        case .described(let fact): described(fact)
        case .handoverOffered(let fact):
            Phrase(
                da:
                    "\(post(fact.from)) tilbød \(post(fact.to)) at overtage indsatsen.",
                en: "\(post(fact.from)) offered the initiative to \(post(fact.to))."
            )
        case .handedOver(let fact):
            Phrase(
                da: "\(post(fact.to)) overtog indsatsen efter \(post(fact.from)).",
                en: "\(post(fact.to)) took the initiative over from "
                    + "\(post(fact.from)).")
        case .handoverDeclined(let fact):
            Phrase(
                da: "\(post(fact.by)) sagde nej til at overtage indsatsen.",
                en: "\(post(fact.by)) declined to take the initiative over.")
        case .contributionStated(let fact): stated(fact)
        case .contributionReported(let fact): reported(fact)
        case .published:
            Phrase(da: "Indsatsen blev offentlig.", en: "The initiative became public.")
        case .concluded:
            Phrase(da: "Indsatsen blev afsluttet.", en: "The initiative was concluded.")
        case .programmeStarted, .programmeLeaderNamed, .programmeEnded, .evaluationStarted,
            .evaluationDelivered:
            programmeSentence(of: event)
        }
    }

    private func created(_ fact: InitiativeCreated) -> Phrase {
        let owner = post(fact.owner)
        let asked = Phrase.list(fact.asked.map(name(of:)))
        let question =
            fact.asked.isEmpty
            ? Phrase(verbatim: "")
            : Phrase(
                da: " Spurgt, om de bidrager: \(asked.danish).",
                en: " Asked whether they contribute: \(asked.english).")
        return Phrase(
            da: "Indsatsen “\(fact.name)” begyndte med \(owner) som ansvarlig.",
            en: "The initiative “\(fact.name)” began with \(owner) as its owner.")
            + question
    }

    private func described(_ fact: InitiativeDescribed) -> Phrase {
        guard let before = told.initiatives[fact.initiative], before.name != fact.name else {
            return Phrase(
                da: "Beskrivelsen af indsatsen blev ændret: \(changes(fact).danish).",
                en: "The description of the initiative was changed: \(changes(fact).english).")
        }
        return Phrase(
            da: "Indsatsen “\(before.name)” skiftede navn til “\(fact.name)”.",
            en: "The initiative “\(before.name)” changed its name to “\(fact.name)”.")
    }

    private func changes(_ fact: InitiativeDescribed) -> Phrase {
        guard let before = told.initiatives[fact.initiative] else {
            return Phrase(da: "alt", en: "all")
        }
        let fields: [(hasChanged: Bool, name: Phrase)] = [
            (before.purpose != fact.purpose, Phrase(da: "formål", en: "purpose")),
            (before.areas != fact.areas, Phrase(da: "områder", en: "areas")),
            (before.programme != fact.programme, Phrase(da: "program", en: "programme")),
            (before.themes != fact.themes, Phrase(da: "temaer", en: "themes")),
            (before.goals != fact.goals, Phrase(da: "mål", en: "goals")),
            (before.budget != fact.budget, Phrase(da: "budget", en: "budget")),
        ]
        let changed = fields.filter(\.hasChanged).map(\.name)
        return changed.isEmpty
            ? Phrase(da: "intet er anderledes", en: "nothing is different") : .list(changed)
    }
}
