// SPDX-License-Identifier: EUPL-1.2

extension Agenda {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: MeetingEvent, on day: Day) {
        switch event {
        case .itemBrought(let fact):
            items.append(
                AgendaItem(
                    id: fact.item, content: fact.content, proposer: fact.proposer,
                    state: fact.state, isLate: fact.isLate))
        case .itemChanged(let fact): change(fact.item) { $0.content = fact.content }
        case .itemAdmitted(let fact): change(fact.item) { $0.state = .admitted }
        case .itemWithdrawn(let fact): change(fact.item) { $0.state = .withdrawn }
        case .itemsOrdered(let fact): order(fact.items)
        case .itemClosed(let fact): change(fact.item) { $0.closure = fact.closure }
        case .personRemoved(let fact):
            change(fact.item) { item in
                item.removed.removeAll { $0 == fact.person }
                if fact.isRemoved { item.removed.append(fact.person) }
            }
        case .fileAttached(let fact):
            change(fact.item) { $0.attachments.append(fact.attachment) }
        case .fileDetached(let fact):
            change(fact.item) { $0.attachments.removeAll { $0.file == fact.file } }
        case .agendaPublished(let fact):
            publications.append(
                AgendaPublication(
                    version: fact.version, supplement: fact.supplement, on: day,
                    items: fact.items))
        case .agendaFrozen: frozen = day
        case .itemBegun(let fact): change(fact.item) { $0.begun = fact.at }
        case .seatRecused(let fact):
            change(fact.item) { item in
                item.recused.removeAll { $0 == fact.seat }
                if fact.isOut { item.recused.append(fact.seat) }
            }
        case .itemDecided(let fact): change(fact.item) { $0.decision = fact.decision }
        default: break
        }
    }

    private mutating func change(_ id: AgendaItemID, _ body: (inout AgendaItem) -> Void) {
        guard let index = items.firstIndex(where: { $0.id == id }) else { return }
        body(&items[index])
        items[index].version += 1
    }

    /// Those that are named, in their order; the others after them.
    private mutating func order(_ ids: [AgendaItemID]) {
        let named = ids.compactMap { self[$0] }
        items = named + items.filter { !ids.contains($0.id) }
    }
}
