// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What the rules about figures look at beside the figures.
public struct FigureSetting: Sendable {
    let organizations: Organizations
    let areas: Areas
    let initiatives: Initiatives
    let matters: Matters

    /// The slices as the city has them.
    public init(
        _ organizations: Organizations, _ areas: Areas, _ initiatives: Initiatives,
        _ matters: Matters
    ) {
        self.organizations = organizations
        self.areas = areas
        self.initiatives = initiatives
        self.matters = matters
    }

    func requireKnown(_ id: OrganizationID) throws(FigureRefusal) {
        guard organizations[id] != nil else { throw .unknownOrganization(id) }
    }

    func known(_ id: AreaID) throws(FigureRefusal) -> Area {
        guard let area = areas[id] else { throw .unknownArea(id) }
        return area
    }
}
