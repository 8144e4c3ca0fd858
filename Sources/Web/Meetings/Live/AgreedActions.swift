// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What was agreed to be done on one item, for those who may know it.
struct AgreedActions: Component {
    let reading: Reading
    let actions: [ActionItem]

    init(reading: Reading, on item: AgendaItemID) {
        self.init(reading: reading, actions: reading.actionsByItem[item] ?? [])
    }

    init(reading: Reading, actions: [ActionItem]) {
        self.reading = reading
        self.actions = actions
    }

    var body: some Markup {
        if !actions.isEmpty {
            P { Strong(reading.say(da: "Aftalte opgaver", en: "Agreed actions")) }
            Ul {
                For(actions) { action in
                    Li {
                        A(action.title, .href(reading.link(Paths.action(action.id))))
                        reading.say(
                            da: ": \(reading.owner(of: action)), senest "
                                + reading.date(action.due),
                            en: ": \(reading.owner(of: action)), by \(reading.date(action.due))")
                    }
                }
            }
        }
    }
}

extension Reading {
    /// The actions that items led to and that are there for this reader, what
    /// is due first on top.
    var actionsByItem: [AgendaItemID: [ActionItem]] {
        once("actions by item") {
            let seen = city.matters.actions.values.filter {
                $0.item != nil && city.sees($0, viewer)
            }
            return Dictionary(grouping: seen) { $0.item ?? "" }
                .mapValues { $0.sorted { ($0.due, $0.id) < ($1.due, $1.id) } }
        }
    }
}
