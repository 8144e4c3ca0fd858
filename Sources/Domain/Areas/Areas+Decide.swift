// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Areas {
    /// What the command leads to, or why it cannot be.
    public func decide(
        _ command: AreaCommand,
        in organizations: Organizations
    ) throws(AreaRefusal) -> [AreaEvent] {
        switch command {
        case .register(let draft): try register(draft)
        case .rename(let id, let name, let seen): try rename(id, to: name, seen: seen)
        case .addAlias(let id, let alias): try addAlias(alias, to: id)
        case .bound(let id, let boundary): try bound(id, by: boundary)
        case .assign(let id, let area, let scope, let post, let from):
            try assign(
                Responsibility(id: id, area: area, scope: scope, post: post, from: from),
                in: organizations
            )
        case .endResponsibility(let id, let day): try endResponsibility(id, lastDay: day)
        }
    }

    private func register(_ draft: AreaDraft) throws(AreaRefusal) -> [AreaEvent] {
        guard draft.id.isWellFormed else { throw .malformedID(draft.id.rawValue) }
        guard areas[draft.id] == nil else { throw .idTaken(draft.id.rawValue) }
        let name = try title(draft.name, field: "name")
        try requireFree(name, kind: draft.kind, for: draft.id)
        var aliases: [String] = []
        for alias in draft.aliases {
            let alias = try title(alias, field: "aliases")
            try requireFree(alias, kind: draft.kind, for: draft.id)
            aliases.append(alias)
        }
        if let parent = draft.parent {
            let outer = try known(parent)
            guard draft.kind.mayLie(in: outer.kind) else {
                throw .cannotLieIn(draft.kind, outer.kind)
            }
        }
        let registered = AreaEvent.registered(
            AreaRegistered(
                area: draft.id,
                kind: draft.kind,
                name: name,
                aliases: aliases,
                parent: draft.parent,
                source: try source(draft.source)
            )
        )
        guard let boundary = draft.boundary else { return [registered] }
        try require(boundary)
        return [registered, .bounded(AreaBounded(area: draft.id, boundary: boundary))]
    }

    private func rename(
        _ id: AreaID,
        to text: String,
        seen: Int?
    ) throws(AreaRefusal) -> [AreaEvent] {
        let area = try known(id)
        if let seen, seen != area.version {
            throw .changedMeanwhile(seen: seen, now: area.version)
        }
        let name = try title(text, field: "name")
        guard name != area.name else { return [] }
        try requireFree(name, kind: area.kind, for: id)
        return [.renamed(AreaRenamed(area: id, name: name))]
    }

    private func addAlias(_ text: String, to id: AreaID) throws(AreaRefusal) -> [AreaEvent] {
        let area = try known(id)
        let alias = try title(text, field: "alias")
        guard !area.aliases.contains(alias) else { return [] }
        try requireFree(alias, kind: area.kind, for: id)
        return [.aliasAdded(AreaAliasAdded(area: id, alias: alias))]
    }

    private func bound(_ id: AreaID, by boundary: Boundary) throws(AreaRefusal) -> [AreaEvent] {
        let area = try known(id)
        guard area.boundary != boundary else { return [] }
        try require(boundary)
        return [.bounded(AreaBounded(area: id, boundary: boundary))]
    }

    /// one post answers for a scope in an area at any time, so the new
    /// one's first day ends the other's responsibility the day before.
    private func assign(
        _ new: Responsibility,
        in organizations: Organizations
    ) throws(AreaRefusal) -> [AreaEvent] {
        guard new.id.isWellFormed else { throw .malformedID(new.id.rawValue) }
        guard responsibilities[new.id] == nil else { throw .idTaken(new.id.rawValue) }
        _ = try known(new.area)
        guard let post = organizations[new.post] else { throw .unknownPost(new.post) }
        if let to = post.to, to < new.from { throw .postEnded(new.post, title: post.title, on: to) }
        if case .department(let department) = new.scope, organizations[department] == nil {
            throw .unknownOrganization(department)
        }
        let assigned = AreaEvent.responsibilityAssigned(
            ResponsibilityAssigned(
                responsibility: new.id,
                area: new.area,
                scope: new.scope,
                post: new.post,
                from: new.from
            )
        )
        let standing = responsibilities(in: new.area)
            .last { $0.scope == new.scope && ($0.to.map { $0 >= new.from } ?? true) }
        guard let standing else { return [assigned] }
        guard standing.from < new.from else { throw .responsibleSince(standing.from) }
        if standing.post == new.post, standing.to == nil { return [] }
        let ended = AreaEvent.responsibilityEnded(
            ResponsibilityEnded(
                responsibility: standing.id,
                area: new.area,
                lastDay: new.from.advanced(by: -1)
            )
        )
        return [ended, assigned]
    }

    private func endResponsibility(
        _ id: ResponsibilityID,
        lastDay: Day
    ) throws(AreaRefusal) -> [AreaEvent] {
        guard let held = responsibilities[id] else { throw .unknownResponsibility(id) }
        if let to = held.to { throw .alreadyEnded(on: to) }
        guard held.from <= lastDay else {
            throw .endsBeforeItBegins(from: held.from, to: lastDay)
        }
        return [
            .responsibilityEnded(
                ResponsibilityEnded(responsibility: id, area: held.area, lastDay: lastDay)
            )
        ]
    }
}

// MARK: - What must hold

extension Areas {
    private func known(_ id: AreaID) throws(AreaRefusal) -> Area {
        guard let area = areas[id] else { throw .unknownArea(id) }
        return area
    }

    private func requireFree(
        _ name: String,
        kind: AreaKind,
        for id: AreaID
    ) throws(AreaRefusal) {
        if let owner = area(named: name, kind: kind), owner.id != id {
            throw .nameTaken(name, by: owner.id, name: owner.name)
        }
    }

    private func require(_ boundary: Boundary) throws(AreaRefusal) {
        guard !boundary.rings.isEmpty || !boundary.streets.isEmpty else { throw .emptyBoundary }
        for ring in boundary.rings {
            if let point = ring.first(where: { !$0.isPossible }) {
                throw .impossibleCoordinate(point)
            }
            guard ring.count == 1 || (ring.count >= 4 && ring.first == ring.last) else {
                throw .openRing
            }
        }
        for street in boundary.streets {
            _ = try title(street, field: "boundary")
        }
    }

    func source(_ text: String?) throws(AreaRefusal) -> String? {
        do {
            return try CheckedText.source(text)
        } catch {
            throw .text(error)
        }
    }

    private func title(_ text: String, field: String) throws(AreaRefusal) -> String {
        do {
            return try CheckedText.check(text, as: .title, field: field)
        } catch {
            throw .text(error)
        }
    }
}

extension AreaKind {
    /// only what is larger can hold what is smaller.
    func mayLie(in outer: AreaKind) -> Bool {
        switch (self, outer) {
        case (.place, _): outer != .surveyDistrict
        case (.housingArea, .cityArea), (.housingArea, .district): true
        case (.housingSection, .housingArea), (.housingSection, .cityArea),
            (.housingSection, .district):
            true
        case (.surveyDistrict, .district), (.cityArea, .district): true
        default: false
        }
    }
}
