// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// What some posts answer for on the page's day, as far as the reader sees.
struct Duties {
    /// Held now, in the order of the areas' names.
    let areas: [Responsibility]
    /// Owned and not concluded.
    let initiatives: [Initiative]
    /// Led and running.
    let programmes: [Programme]
    /// Promised or asked of them, done ones too.
    let activities: [Activity]

    var isEmpty: Bool {
        areas.isEmpty && initiatives.isEmpty && programmes.isEmpty && activities.isEmpty
    }
}

extension Reading {
    func duties(of posts: Set<PostID>) -> Duties {
        let areas = city.areas.responsibilities.values
            .filter { posts.contains($0.post) && $0.holds(on: day) }
            .inDanishOrder(by: { name(of: $0.area) }, then: \.id)
        let initiatives = city.initiatives.initiatives.values
            .filter { posts.contains($0.owner) && $0.concludedOn == nil && city.sees($0, viewer) }
            .inDanishOrder(by: \.name, then: \.id)
        let programmes = city.initiatives.programmes.values
            .filter { $0.leader.map(posts.contains) == true && $0.runs(on: day) }
            .inDanishOrder(by: \.name, then: \.id)
        let activities = city.activities.activities.values
            .filter { posts.contains($0.responsible) && city.sees($0, viewer) }
            .inDanishOrder(by: \.name, then: \.id)
        return Duties(
            areas: areas, initiatives: initiatives, programmes: programmes,
            activities: activities)
    }

    /// The posts of the organization and of every unit inside it.
    func posts(within organization: OrganizationID) -> Set<PostID> {
        Set(
            city.organizations.posts.values
                .filter { city.organizations.isWithin($0.organization, organization) }
                .map(\.id))
    }
}
