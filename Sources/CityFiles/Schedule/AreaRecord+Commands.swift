// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension AreaRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        guard let standing = city.areas[id] else {
            difference.add(
                ScheduledCommand(
                    .area(.register(draft)), on: since, .area, at: origin,
                    key: "area/\(id)/register", once: true, .added(.area, id, draft.name)))
            return
        }
        difference.fix("kind", standing.kind.rawValue, draft.kind.rawValue, at: origin)
        difference.fix("parent", standing.parent, draft.parent, at: origin)
        addName(to: &difference, standing)
        addAliases(to: &difference, standing)
        addBoundary(to: &difference, standing)
    }

    private var id: AreaID { draft.id }

    private func addName(to difference: inout Difference, _ standing: Area) {
        guard standing.name != draft.name else { return }
        difference.add(
            ScheduledCommand(
                .area(.rename(id, to: draft.name, seen: nil)), on: since, .area, at: origin,
                key: "area/\(id)/rename@\(standing.version)",
                .changed(.area, id, .name, from: standing.name, to: draft.name)))
    }

    private func addAliases(to difference: inout Difference, _ standing: Area) {
        for alias in draft.aliases where !(standing.aliases + [standing.name]).contains(alias) {
            difference.add(
                ScheduledCommand(
                    .area(.addAlias(id, alias: alias)), on: since, .area, at: origin,
                    key: "area/\(id)/alias@\(standing.version)#\(Fingerprint.of(alias))",
                    .changed(.area, id, .alias, to: alias)))
        }
    }

    private func addBoundary(to difference: inout Difference, _ standing: Area) {
        guard let boundary = draft.boundary, boundary != standing.boundary else { return }
        difference.add(
            ScheduledCommand(
                .area(.bound(id, boundary)), on: since, .area, at: origin,
                key: "area/\(id)/bound@\(standing.version)",
                .changed(.area, id, .boundary)))
    }
}

extension ResponsibilityRecord: CityRecord {
    func add(to difference: inout Difference, from city: City, in index: DraftIndex) {
        let standing = city.areas.responsibilities[id]
        if let standing {
            compare(standing, into: &difference)
        } else {
            difference.add(
                ScheduledCommand(
                    .area(.assign(id, area, scope, to: post, from: from)), on: from,
                    .responsibility, at: origin, key: "responsibility/\(id)/assign", once: true,
                    .added(.responsibility, id, "\(area), \(post)")))
        }
        guard let lastDay, standing?.to == nil else { return }
        difference.add(
            ScheduledCommand(
                .area(.endResponsibility(id, lastDay: lastDay)), on: lastDay, .ending, at: origin,
                key: "responsibility/\(id)/end", once: true,
                .changed(.responsibility, id, .lastDay, to: lastDay.description)))
    }

    private func compare(_ standing: Responsibility, into difference: inout Difference) {
        difference.fix("area", standing.area, area, at: origin)
        difference.fix("scope", standing.scope.text, scope.text, at: origin)
        difference.fix("post", standing.post, post, at: origin)
        difference.fix("from", standing.from, from, at: origin)
        if let to = standing.to, let lastDay { difference.fix("to", to, lastDay, at: origin) }
    }
}

extension ResponsibilityScope {
    fileprivate var text: String {
        switch self {
        case .whole: "whole"
        case .department(let id): "department: \(id)"
        }
    }
}
