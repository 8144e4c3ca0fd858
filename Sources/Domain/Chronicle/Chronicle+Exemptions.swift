// SPDX-License-Identifier: EUPL-1.2

extension Chronicle {
    /// told to those who see the proposal; how a public one was drafted, to staff.
    func isForViewer(_ event: ExemptionEvent) -> Bool {
        guard let proposal = city.exemptions[event.exemption], city.sees(proposal, viewer) else {
            return false
        }
        if case .changed = event { return viewer.isStaff }
        return true
    }

    func sentence(of event: ExemptionEvent) -> Phrase {
        let title = city.exemptions[event.exemption]?.title ?? event.exemption.rawValue
        return switch event {
        case .proposed(let fact):
            Phrase(
                da: "\(name(of: fact.content.owner)) foreslog “\(fact.content.title)”.",
                en: "\(name(of: fact.content.owner)) proposed “\(fact.content.title)”.")
        case .changed(let fact):
            Phrase(
                da: "Forslaget “\(fact.content.title)” blev rettet.",
                en: "The proposal “\(fact.content.title)” was changed.")
        case .sent(let fact):
            Phrase(
                da: "Forslaget “\(title)” blev sendt \(fact.on.danish).",
                en: "The proposal “\(title)” was sent on \(fact.on.english).")
        case .answered(let fact):
            Phrase(
                da: "Forslaget “\(title)” fik svar: \(fact.answer.verdict.phrase.danish).",
                en: "The proposal “\(title)” was answered: "
                    + "\(fact.answer.verdict.phrase.english).")
        case .effectTold:
            Phrase(
                da: "Virkningen af “\(title)” blev gjort op.",
                en: "The effect of “\(title)” was told.")
        case .withdrawn:
            Phrase(
                da: "Forslaget “\(title)” blev trukket tilbage.",
                en: "The proposal “\(title)” was withdrawn.")
        }
    }
}
