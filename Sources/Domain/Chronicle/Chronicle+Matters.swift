// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// What nobody but those who work on it may know is not told.
    func isForViewer(_ event: MatterEvent) -> Bool {
        if let id = event.matter {
            guard let matter = city.matters[id], city.sees(matter, viewer) else { return false }
            // The words as the neighbor wrote them, before a moderator mended them.
            if case .submitted = event { return viewer.readsAll }
            guard case .treated(let fact) = event, let treatment = matter[fact.treatment]
            else { return true }
            return city.sees(treatment, viewer)
        }
        return event.action.flatMap { city.matters[$0] }.map { city.sees($0, viewer) } ?? false
    }

    func sentence(of event: MatterEvent) -> Phrase {
        switch event {
        case .submitted(let fact):
            Phrase(
                da: "En nabo meldte “\(fact.content.title)”.",
                en: "A neighbor reported “\(fact.content.title)”.")
        case .raised(let fact):
            Phrase(
                da: "\(name(of: fact.by)) rejste “\(fact.content.title)”; "
                    + "\(name(of: fact.address.answerer)) skal svare.",
                en: "\(name(of: fact.by)) raised “\(fact.content.title)”; "
                    + "\(name(of: fact.address.answerer)) owes the answer.")
        case .admitted(let fact):
            Phrase(
                da: "\(about(fact.matter).danish) blev taget ind; "
                    + "\(name(of: fact.address.answerer)) skal svare.",
                en: "\(about(fact.matter).english) was let in; "
                    + "\(name(of: fact.address.answerer)) owes the answer.")
        case .turnedAway(let fact): said(fact.matter, da: "blev afvist", en: "was turned away")
        case .merged(let fact):
            said(
                fact.matter, da: "blev lagt sammen med \(about(fact.into).danish)",
                en: "was merged into \(about(fact.into).english)")
        case .described(let fact):
            said(fact.matter, da: "blev beskrevet på ny", en: "was described anew")
        case .addressed(let fact): addressed(fact)
        case .answered(let fact):
            Phrase(
                da: "\(name(of: fact.by)) besvarede \(about(fact.matter).danish).",
                en: "\(name(of: fact.by)) answered \(about(fact.matter).english).")
        case .referred(let fact): referred(fact)
        case .treated(let fact): treated(fact)
        case .told(let fact): told(fact)
        case .carried(let fact):
            said(
                fact.matter, da: "fik noget, der udfører beslutningen",
                en: "got something that carries the decision out")
        case .closed(let fact): said(fact.matter, da: "blev afsluttet", en: "was closed")
        case .actionAssigned, .actionDone, .actionRescheduled, .actionDropped, .actionPromoted:
            sentence(ofAction: event)
        }
    }

    private func addressed(_ fact: MatterAddressed) -> Phrase {
        let by = fact.address.answerBy
        return Phrase(
            da: "\(name(of: fact.address.answerer)) skal svare på \(about(fact.matter).danish)"
                + "\(by.map { " senest \($0.danish)" } ?? "").",
            en: "\(name(of: fact.address.answerer)) owes the answer to "
                + "\(about(fact.matter).english)\(by.map { " by \($0.english)" } ?? "").")
    }

    private func referred(_ fact: MatterReferred) -> Phrase {
        let from = fact.from.map(name(of:))
        let asked = fact.asked.phrase
        return Phrase(
            da: "\(about(fact.matter).danish) gik\(from.map { " fra \($0)" } ?? "") til "
                + "\(name(of: fact.forum)) (\(asked.danish.lowercased())).",
            en: "\(about(fact.matter).english) went\(from.map { " from \($0)" } ?? "") to "
                + "\(name(of: fact.forum)) (\(asked.english.lowercased())).")
    }

    private func treated(_ fact: MatterTreated) -> Phrase {
        let next = fact.recommendedTo.map(name(of:))
        return Phrase(
            da: "\(name(of: fact.forum)) behandlede \(about(fact.matter).danish): "
                + "\(fact.outcome.phrase.danish)\(next.map { " til \($0)" } ?? "").",
            en: "\(name(of: fact.forum)) treated \(about(fact.matter).english): "
                + "\(fact.outcome.phrase.english)\(next.map { " to \($0)" } ?? "").")
    }

    private func told(_ fact: MatterTold) -> Phrase {
        let whom: Phrase =
            switch fact.party {
            case .organization(let id): Phrase(verbatim: name(of: id))
            case .raiser:
                Phrase(da: "Den, der rejste sagen,", en: "Whoever raised the matter")
            }
        return Phrase(
            da: "\(whom.danish) fik besked om \(about(fact.matter).danish).",
            en: "\(whom.english) was told about \(about(fact.matter).english).")
    }

    private func said(_ id: MatterID, da: String, en: String) -> Phrase {
        Phrase(da: "\(about(id).danish) \(da).", en: "\(about(id).english) \(en).")
    }

    /// The matter's title as far as it has been told, where the viewer may know it.
    private func about(_ id: MatterID) -> Phrase {
        guard let now = city.matters[id], city.sees(now, viewer) else {
            return Phrase(da: "en sag, der ikke er offentlig", en: "a matter that is not public")
        }
        return Phrase(verbatim: "“\((told.matters[id] ?? now).title)”")
    }
}

// MARK: - What is to be done

extension Chronicle {
    private func sentence(ofAction event: MatterEvent) -> Phrase {
        switch event {
        case .actionAssigned(let fact):
            Phrase(
                da: "\(name(of: fact.owner.organization)) tog opgaven “\(fact.title)” med frist "
                    + "\(fact.due.danish).",
                en: "\(name(of: fact.owner.organization)) took the action “\(fact.title)”, due "
                    + "\(fact.due.english).")
        case .actionRescheduled(let fact):
            Phrase(
                da: "\(action(fact.action).danish) fik ny frist \(fact.due.danish).",
                en: "\(action(fact.action).english) is now due on \(fact.due.english).")
        case .actionDone(let fact): done(fact.action, da: "blev udført", en: "was done")
        case .actionDropped(let fact): done(fact.action, da: "blev opgivet", en: "was given up")
        case .actionPromoted(let fact):
            done(
                fact.action, da: "blev til \(name(of: fact.activity).danish)",
                en: "became \(name(of: fact.activity).english)")
        default: .nothing
        }
    }

    private func done(_ id: ActionID, da: String, en: String) -> Phrase {
        Phrase(da: "\(action(id).danish) \(da).", en: "\(action(id).english) \(en).")
    }

    private func action(_ id: ActionID) -> Phrase {
        let title = (told.matters[id] ?? city.matters[id])?.title ?? id.rawValue
        return Phrase(da: "Opgaven “\(title)”", en: "The action “\(title)”")
    }
}
