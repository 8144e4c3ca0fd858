// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

extension Reading {
    /// Whether the organization is listed under what it belongs to.
    func isBranch(_ organization: Organization) -> Bool {
        guard let parent = organization.parent.flatMap({ city.organizations[$0] }),
            parent.exists(on: day)
        else { return false }
        return organization.kind == .unit || organization.kind == parent.kind
    }

    /// The units inside that exist on the page's day.
    func branches(of organization: OrganizationID) -> [Organization] {
        city.organizations.units(of: organization)
            .filter { $0.exists(on: day) && isBranch($0) }
            .inDanishOrder(by: \.name, then: \.id)
    }

    var mayRegisterOrganizations: Bool {
        may(.organization(.register(OrganizationDraft(id: "", kind: .unit, name: ""))))
    }
}

/// Organizations with their units below them.
struct OrganizationTree: Component {
    let reading: Reading
    let organizations: [Organization]
    /// Below another organization, not at the left margin.
    var isBranch = false

    var body: some Markup {
        Ul(.class(isBranch ? "branch" : "link-list")) {
            For(organizations) { organization in
                Li {
                    A(
                        organization.name,
                        .href(reading.link(Paths.organization(organization.id))))
                    Span(summary(organization), .class("quiet"))
                    units(of: organization)
                }
            }
        }
    }

    /// A tree holds itself, so its type is forgotten here.
    private func units(of organization: Organization) -> Trusted? {
        let units = reading.branches(of: organization.id)
        return units.isEmpty
            ? nil
            : Trusted(OrganizationTree(reading: reading, organizations: units, isBranch: true))
    }

    /// ` · én indgang: Sara Lund · 3 poster, 1 ubesat`.
    private func summary(_ organization: Organization) -> String {
        [organization.contact.map(entry), posts(of: organization.id)]
            .compactMap { $0.map { " · \($0)" } }.joined()
    }

    private func entry(_ post: PostID) -> String {
        let name =
            reading.holder(of: post).map { reading.name(of: $0) }
            ?? "\(reading.name(of: post)) (\(reading.say(.vacant)))"
        return reading.say(da: "én indgang: \(name)", en: "one entry: \(name)")
    }

    /// Nil for an organization without posts of its own.
    private func posts(of organization: OrganizationID) -> String? {
        let posts = reading.city.organizations.posts(of: organization)
            .filter { $0.exists(on: reading.day) }
        let vacant = posts.filter { reading.holder(of: $0.id) == nil }.count
        if posts.isEmpty { return nil }
        let count = reading.say(
            da: "\(posts.count) \(posts.count == 1 ? "post" : "poster")",
            en: "\(posts.count) \(posts.count == 1 ? "post" : "posts")")
        if vacant == 0 { return count }
        return reading.say(
            da: "\(count), \(vacant) \(vacant == 1 ? "ubesat" : "ubesatte")",
            en: "\(count), \(vacant) vacant")
    }
}
