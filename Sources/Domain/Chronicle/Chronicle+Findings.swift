// SPDX-License-Identifier: EUPL-1.2

extension Chronicle {
    /// R-285: what happened to a finding is for those who see it; how it was routed,
    /// paid for and sent on is for staff.
    func isForViewer(_ event: FindingEvent) -> Bool {
        if viewer.isStaff { return true }
        guard let finding = event.finding.flatMap({ city.findings[$0] }),
            city.sees(finding, viewer)
        else { return false }
        switch event {
        case .reported, .assessed, .planned, .begun, .mended, .left, .merged, .seenAgain:
            return true
        case .linked(let fact): return name(of: fact.to) != nil
        case .unlinked(let fact): return name(of: fact.from) != nil
        default: return false
        }
    }

    func sentence(of event: FindingEvent) -> Phrase {
        let finding = event.finding.flatMap { city.findings[$0] }
        let name = finding.map(city.name(of:)) ?? Phrase(da: "Fundet", en: "The finding")
        switch event {
        case .categoryStated(let fact):
            return Phrase(
                da: "Kategorien “\(fact.category.name.danish)” blev fastsat.",
                en: "The category “\(fact.category.name.english)” was stated.")
        case .routingStated(let fact):
            return Phrase(
                da: "En regel om, hvem der svarer på fund, blev fastsat: "
                    + "\(self.name(of: fact.rule.unit)).",
                en: "A rule of who answers findings was stated: \(self.name(of: fact.rule.unit)).")
        case .reported: return told(name, da: "blev meldt", en: "was reported")
        case .routed(let fact):
            return told(
                name, da: "gik til \(self.name(of: fact.unit))",
                en: "went to \(self.name(of: fact.unit))")
        case .passedOn(let fact):
            return told(
                name, da: "blev sendt videre til \(self.name(of: fact.to))",
                en: "was passed on to \(self.name(of: fact.to))")
        case .shown: return told(name, da: "blev vist for alle", en: "was shown to everybody")
        case .hidden: return told(name, da: "blev skjult", en: "was hidden")
        case .corrected: return told(name, da: "blev rettet", en: "was corrected")
        case .linked(let fact): return carried(name, by: fact.to)
        case .unlinked(let fact):
            let carrier = self.name(of: fact.from)
            return told(
                name, da: "føres ikke videre i \(carrier ?? "noget, du ikke kan se")",
                en: "is not carried on by \(carrier ?? "what you cannot see")")
        case .seenAgain(let fact): return looked(name, fact.look)
        case .photoAdded: return told(name, da: "fik et billede", en: "was given a photo")
        case .photoShown(let fact):
            return fact.isPublic
                ? told(name, da: "fik et billede vist for alle", en: "had a photo shown to all")
                : told(name, da: "fik et billede skjult", en: "had a photo hidden")
        case .photoReplaced:
            return told(
                name, da: "fik noget på et billede dækket til; det oprindelige er slettet",
                en: "had something in a photo covered; the original is deleted")
        case .estimated, .funded, .unfunded: return money(event, name)
        case .peerStated, .sentToPeer, .peerFailed, .peerAnswered: return peer(event, name)
        default: return step(event, name)
        }
    }

    private func looked(_ name: Phrase, _ look: FindingLook) -> Phrase {
        let outcome = look.outcome.phrase
        return told(
            name, da: "blev set igen: \(outcome.danish)",
            en: "was seen again: \(outcome.english)")
    }

    private func carried(_ name: Phrase, by carrier: FindingCarrier) -> Phrase {
        let carrier = self.name(of: carrier)
        return told(
            name, da: "føres videre" + (carrier.map { " i “\($0)”" } ?? ""),
            en: "is carried on" + (carrier.map { " by “\($0)”" } ?? ""))
    }

    /// Nil for what the viewer may not see.
    private func name(of carrier: FindingCarrier) -> String? {
        switch carrier {
        case .initiative(let id): seen(id)?.name
        case .activity(let id):
            city.activities[id].flatMap { seen($0.initiative) == nil ? nil : $0.name }
        case .matter(let id):
            city.matters[id].flatMap { city.sees($0, viewer) ? $0.title : nil }
        }
    }

    private func seen(_ id: InitiativeID) -> Initiative? {
        city.initiatives[id].flatMap { city.sees($0, viewer) ? $0 : nil }
    }

    private func told(_ name: Phrase, da danish: String, en english: String) -> Phrase {
        Phrase(da: "\(name.danish) \(danish).", en: "\(name.english) \(english).")
    }

    private func step(_ event: FindingEvent, _ name: Phrase) -> Phrase {
        switch event {
        case .assessed: told(name, da: "blev vurderet", en: "was assessed")
        case .planned(let fact):
            told(
                name, da: "blev planlagt til \(fact.on.danish)",
                en: "was planned for \(fact.on.english)")
        case .begun: told(name, da: "er i arbejde", en: "is being worked on")
        case .mended(let fact):
            told(
                name, da: "blev udbedret \(fact.on.danish)",
                en: "was mended on \(fact.on.english)")
        case .left: told(name, da: "bliver ikke udbedret", en: "will not be mended")
        case .merged(let fact):
            told(
                name,
                da: "blev lagt sammen med fund \(city.findings[fact.into]?.number ?? 0)",
                en: "was put into finding \(city.findings[fact.into]?.number ?? 0)")
        default: told(name, da: "blev genåbnet", en: "was reopened")
        }
    }

    private func money(_ event: FindingEvent, _ name: Phrase) -> Phrase {
        switch event {
        case .estimated(let fact):
            let cost = fact.cost?.phrase ?? Phrase(da: "ikke oplyst", en: "not stated")
            return told(
                name, da: "koster efter et skøn \(cost.danish)",
                en: "costs by estimate \(cost.english)")
        case .funded(let fact):
            let payer = fact.by.map(self.name(of:))
            return told(
                name, da: "er finansieret" + (payer.map { " af \($0)" } ?? ""),
                en: "is paid for" + (payer.map { " by \($0)" } ?? ""))
        default: return told(name, da: "mangler finansiering", en: "has no funding")
        }
    }

    private func peer(_ event: FindingEvent, _ name: Phrase) -> Phrase {
        switch event {
        case .peerStated(let fact):
            Phrase(
                da: "Systemet hos \(self.name(of: fact.peer.unit)) blev oplyst.",
                en: "The system of \(self.name(of: fact.peer.unit)) was stated.")
        case .sentToPeer(let fact):
            told(
                name, da: "blev sendt til systemet hos \(self.name(of: fact.unit))",
                en: "was sent to the system of \(self.name(of: fact.unit))")
        case .peerFailed(let fact):
            told(
                name, da: "kunne ikke sendes til \(self.name(of: fact.unit))",
                en: "could not be sent to \(self.name(of: fact.unit))")
        default:
            told(
                name, da: "fik svar fra det andet system",
                en: "was answered by the other system")
        }
    }
}

extension City {
    /// What the finding is called: its category and number, `Belysning, fund 12`.
    public func name(of finding: SafetyFinding) -> Phrase {
        let category =
            findings[finding.category]?.name ?? Phrase(verbatim: finding.category.rawValue)
        return Phrase(
            da: "\(category.danish), fund \(finding.number)",
            en: "\(category.english), finding \(finding.number)")
    }
}
