// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

extension Reading {
    /// The matter, when it is there for this reader.
    func matter(_ id: MatterID) -> Matter? {
        city.matters[id].flatMap { city.sees($0, viewer) ? $0 : nil }
    }

    /// The matters that have been let in and are there for this reader, the latest first.
    var matters: [Matter] {
        city.matters.matters.values.filter { $0.isAdmitted && city.sees($0, viewer) }
            .sorted { ($0.raised, $0.id) > ($1.raised, $1.id) }
    }

    /// The action, when it is there for this reader.
    func action(_ id: ActionID) -> ActionItem? {
        city.matters[id].flatMap { city.sees($0, viewer) ? $0 : nil }
    }

    /// The actions that are there for this reader, what is due first on top.
    var actions: [ActionItem] {
        city.matters.actions.values.filter { city.sees($0, viewer) }
            .sorted { ($0.isOpen ? 0 : 1, $0.due, $0.id) < ($1.isOpen ? 0 : 1, $1.due, $1.id) }
    }

    /// What was written for everybody who sees where it stands: a matter, an
    /// agreement, an evaluation.
    func words(_ id: NoteID?) -> String? {
        id.map {
            view.personal.notes[$0]
                ?? say(da: "(teksten er slettet)", en: "(the text has been erased)")
        }
    }

    /// What a forum said, where the reader may know it.
    func seen(_ treatment: Treatment) -> Treatment? {
        city.sees(treatment, viewer) ? treatment : nil
    }

    /// Whoever raised it, as far as everybody may know.
    func raiser(of matter: Matter) -> String {
        switch matter.origin {
        case .organization(let id, _): name(of: id)
        case .neighbor: say(da: "en nabo", en: "a neighbor")
        }
    }

    func name(of party: MatterParty) -> String {
        switch party {
        case .organization(let id): name(of: id)
        case .raiser(let id): city.matters[id].map { raiser(of: $0) } ?? say(.theRaiser)
        }
    }

    /// How the matter stands: the sign and the words.
    func standing(of matter: Matter) -> Standing {
        switch matter.moderation {
        case .submitted:
            return Standing(
                status: .waiting, text: say(da: "Venter på at blive læst", en: "Unread"))
        case .turnedAway: return Standing(status: .done, text: say(da: "Afvist", en: "Turned away"))
        case .merged:
            return Standing(status: .done, text: say(da: "Lagt sammen", en: "Merged"))
        case .admitted: break
        }
        if matter.closing != nil {
            return Standing(status: .done, text: say(da: "Afsluttet", en: "Closed"))
        }
        let late = city.matters.duties(of: matter).compactMap { duty in
            duty.isLate(on: day) ? duty.due?.distance(to: day) : nil
        }
        if let days = late.max() {
            return Standing(
                status: .late,
                text: say(
                    da: "Svar \(self.days(days)) forsinket", en: "Answer \(self.days(days)) late"))
        }
        return Standing(status: stage(of: matter).status, text: say(stage(of: matter).words))
    }

    private func stage(of matter: Matter) -> (status: ChartStatus, words: Phrase) {
        if matter.treatments.contains(where: \.isOpen) {
            return (.waiting, Phrase(da: "Til behandling", en: "Being treated"))
        }
        guard matter.latestResult != nil else {
            return (.waiting, Phrase(da: "Venter på svar", en: "Waits for an answer"))
        }
        if !city.matters.tellings(of: matter).isEmpty {
            return (.waiting, Phrase(da: "Mangler tilbagemelding", en: "Feedback owed"))
        }
        return (.ok, Phrase(da: "Besvaret", en: "Answered"))
    }
}

extension Call {
    /// The matter that the address names, when it is there for the reader.
    var matter: Matter {
        get throws { try found(reading.matter(id("sag"))) }
    }

    /// The action that the address names, when it is there for the reader.
    var action: ActionItem {
        get throws { try found(reading.action(id("opgave"))) }
    }
}

/// A matter by its title.
struct MatterLink: Component {
    let reading: Reading
    let matter: Matter

    var body: some Markup { A(matter.title, .href(reading.link(Paths.matter(matter.id)))) }
}
