// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every initiative and programme of the city.
public struct Initiatives: Equatable, Sendable, Codable {
    public internal(set) var initiatives: TreeDictionary<InitiativeID, Initiative> = [:]
    public internal(set) var programmes: TreeDictionary<ProgrammeID, Programme> = [:]

    public init() {}

    public subscript(id: InitiativeID) -> Initiative? { initiatives[id] }
    public subscript(id: ProgrammeID) -> Programme? { programmes[id] }

    /// The initiatives that touch any of the areas, by name.
    public func initiatives(in areas: Set<AreaID>) -> [Initiative] {
        initiatives.values.filter { !areas.isDisjoint(with: $0.areas) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The initiatives that touch any of the areas or once did, by name.
    public func initiatives(everIn areas: Set<AreaID>) -> [Initiative] {
        initiatives.values
            .filter { !areas.isDisjoint(with: $0.areas) || $0.hasLeft(areas) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The initiatives of one programme, by name.
    public func initiatives(of programme: ProgrammeID) -> [Initiative] {
        initiatives.values.filter { $0.programme == programme }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// The programmes that cover any of the areas, by name.
    public func programmes(in areas: Set<AreaID>) -> [Programme] {
        programmes.values.filter { !areas.isDisjoint(with: $0.areas) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
}

extension Initiative {
    /// Whether it once touched one of the areas, and touches none of them now.
    public func hasLeft(_ places: Set<AreaID>) -> Bool {
        places.isDisjoint(with: areas) && !places.isDisjoint(with: formerAreas)
    }
}
