// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Areas {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: AreaEvent) {
        switch event {
        case .registered(let fact): register(fact)
        case .renamed(let fact):
            change(fact.area) {
                $0.aliases.append($0.name)
                $0.name = fact.name
            }
        case .aliasAdded(let fact): change(fact.area) { $0.aliases.append(fact.alias) }
        case .bounded(let fact): change(fact.area) { $0.boundary = fact.boundary }
        case .responsibilityAssigned(let fact): assign(fact)
        case .responsibilityEnded(let fact):
            responsibilities[fact.responsibility]?.to = fact.lastDay
        }
    }

    private mutating func change(_ id: AreaID, _ body: (inout Area) -> Void) {
        guard var area = areas[id] else { return }
        body(&area)
        area.version += 1
        areas[id] = area
    }

    private mutating func register(_ fact: AreaRegistered) {
        areas[fact.area] = Area(
            id: fact.area,
            kind: fact.kind,
            name: fact.name,
            aliases: fact.aliases,
            parent: fact.parent,
            source: fact.source
        )
        if let parent = fact.parent {
            children[parent, default: []].append(fact.area)
        }
    }

    private mutating func assign(_ fact: ResponsibilityAssigned) {
        responsibilities[fact.responsibility] = Responsibility(
            id: fact.responsibility,
            area: fact.area,
            scope: fact.scope,
            post: fact.post,
            from: fact.from
        )
        responsibilitiesIn[fact.area, default: []].append(fact.responsibility)
    }
}
