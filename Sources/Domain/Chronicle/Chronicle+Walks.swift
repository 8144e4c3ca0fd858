// SPDX-License-Identifier: EUPL-1.2

extension Chronicle {
    /// what is not public of a walk is told to those alone who see it.
    func isForViewer(_ event: WalkEvent) -> Bool {
        guard let walk = city.walks[event.walk], city.sees(walk, viewer) else { return false }
        switch event {
        case .planned, .changed, .recorded: return city.seesInside(walk, viewer)
        case .filed(let fact): return fact.isPublished || city.seesInside(walk, viewer)
        case .invited, .cancelled: return true
        }
    }

    func sentence(of event: WalkEvent) -> Phrase {
        let title = city.walks[event.walk]?.title ?? ""
        return switch event {
        case .planned(let fact):
            Phrase(
                da: "Tryghedsvandringen “\(fact.content.title)” blev planlagt.",
                en: "The safety walk “\(fact.content.title)” was planned.")
        case .changed(let fact):
            Phrase(
                da: "Tryghedsvandringen “\(fact.content.title)” blev ændret.",
                en: "The safety walk “\(fact.content.title)” was changed.")
        case .invited:
            Phrase(
                da: "Der blev inviteret til tryghedsvandringen “\(title)”.",
                en: "People were invited to the safety walk “\(title)”.")
        case .recorded(let fact):
            Phrase(
                da: "Tryghedsvandringen “\(title)” blev gået \(fact.record.on.danish).",
                en: "The safety walk “\(title)” was walked on \(fact.record.on.english).")
        case .filed:
            Phrase(
                da: "Rapporten om tryghedsvandringen “\(title)” blev lavet.",
                en: "The report of the safety walk “\(title)” was made.")
        case .cancelled:
            Phrase(
                da: "Tryghedsvandringen “\(title)” blev aflyst.",
                en: "The safety walk “\(title)” was cancelled.")
        }
    }
}
