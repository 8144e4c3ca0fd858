// SPDX-License-Identifier: EUPL-1.2

extension Chronicle {
    /// what happened to a finding is for those who see it; how it was routed,
    /// paid for and sent on is for staff.
    func isForViewer(_ event: FindingEvent) -> Bool {
        if viewer.isStaff { return true }
        guard let finding = event.finding.flatMap({ city.findings[$0] }),
            city.sees(finding, viewer)
        else { return false }
        switch event {
        case .reported, .assessed, .planned, .begun, .mended, .left, .merged: return true
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
        case .linked: return told(name, da: "føres videre", en: "is carried on")
        case .photoAdded: return told(name, da: "fik et billede", en: "was given a photo")
        case .photoShown, .photoReplaced:
            return told(name, da: "fik et billede ændret", en: "had a photo changed")
        case .estimated, .funded, .unfunded: return money(event, name)
        case .peerStated, .sentToPeer, .peerFailed, .peerAnswered: return peer(event, name)
        default: return step(event, name)
        }
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
