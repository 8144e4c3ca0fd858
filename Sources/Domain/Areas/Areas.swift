// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every area of the city and who answers for it.
public struct Areas: Equatable, Sendable, Codable {
    public internal(set) var areas: TreeDictionary<AreaID, Area> = [:]
    public internal(set) var responsibilities: TreeDictionary<ResponsibilityID, Responsibility> =
        [:]
    var children: TreeDictionary<AreaID, [AreaID]> = [:]
    var responsibilitiesIn: TreeDictionary<AreaID, [ResponsibilityID]> = [:]

    public init() {}

    public subscript(id: AreaID) -> Area? { areas[id] }

    /// The areas directly inside, by name.
    public func parts(of area: AreaID) -> [Area] {
        (children[area] ?? []).compactMap { areas[$0] }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The area itself, then what it lies in, outermost last.
    public func lineage(of area: AreaID) -> [AreaID] {
        var lineage: [AreaID] = []
        var next: AreaID? = area
        while let id = next, !lineage.contains(id) {
            lineage.append(id)
            next = areas[id]?.parent
        }
        return lineage
    }

    /// The area itself and everything inside it.
    public func within(_ area: AreaID) -> Set<AreaID> {
        var found: Set<AreaID> = [area]
        var waiting = [area]
        while let next = waiting.popLast() {
            for child in children[next] ?? [] where found.insert(child).inserted {
                waiting.append(child)
            }
        }
        return found
    }

    /// Everything anybody ever answered for in the area itself, oldest first.
    public func responsibilities(in area: AreaID) -> [Responsibility] {
        (responsibilitiesIn[area] ?? []).compactMap { responsibilities[$0] }
            .sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    }

    /// Who answers for the scope in the area on the day: the area's own
    /// responsible, else that of the nearest area around it.
    ///
    /// Nil is a gap, which is an alarm, never filled in.
    public func responsible(
        for scope: ResponsibilityScope,
        in area: AreaID,
        on day: Day
    ) -> Responsibility? {
        for place in lineage(of: area) {
            if let found = responsibilities(in: place)
                .last(where: { $0.scope == scope && $0.holds(on: day) })
            {
                return found
            }
        }
        return nil
    }

    /// The areas where nobody answers for the whole effort on the day.
    public func gaps(on day: Day) -> [Area] {
        areas.values
            .filter { $0.kind.needsResponsible }
            .filter { responsible(for: .whole, in: $0.id, on: day) == nil }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The area that carries the name or alias; case and hyphens don't matter.
    public func area(named name: String, kind: AreaKind? = nil) -> Area? {
        let wanted = Organizations.folded(name)
        return areas.values.sorted { $0.id < $1.id }.first { area in
            (kind == nil || area.kind == kind)
                && ([area.name] + area.aliases).contains { Organizations.folded($0) == wanted }
        }
    }
}
