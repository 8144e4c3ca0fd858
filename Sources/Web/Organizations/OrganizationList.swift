// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Everybody who takes part, by kind, with units under what they belong to.
struct OrganizationList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let roots = roots(of: reading.city.organizations)
        SitePage(reading.say(.organizations), call) {
            PageHead(
                reading.say(.organizations), kind: call.site.options.cityName,
                lead: reading.say(
                    da: "Hvem der er med, hvem man skriver til, og hvor en post er ubesat.",
                    en: "Who takes part, whom to write to, and where a post is vacant.")
            ) { facts }
            actions
            if roots.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Her er ingen organisationer. En koordinator kan oprette dem.",
                        en: "There are no organizations here. A coordinator can create them."))
            }
            For(OrganizationKind.listed) { kind in
                if let list = roots[kind] {
                    Section(.id(kind.rawValue)) {
                        H2(reading.say(kind.plural))
                        OrganizationTree(reading: reading, organizations: list)
                    }
                }
            }
            ClosedOrganizations(reading: reading)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let today = reading.day
        let all = reading.city.organizations.organizations.values.filter { $0.exists(on: today) }
        let posts = reading.city.organizations.posts.values.filter { $0.exists(on: today) }
        let vacant = posts.filter { reading.holder(of: $0.id) == nil }
        Fact(reading.say(da: "Organisationer", en: "Organizations"), "\(all.count)")
        Fact(reading.say(da: "Poster", en: "Posts"), "\(posts.count)")
        Fact(
            reading.say(da: "Ubesatte poster", en: "Vacant posts"), "\(vacant.count)",
            isGap: !vacant.isEmpty)
    }

    @MarkupBuilder private var actions: some Markup {
        if reading.mayRegisterOrganizations {
            P(.class("actions")) {
                A(
                    reading.say(da: "Opret en organisation", en: "Register an organization"),
                    .href(Link(Paths.newOrganization)), .class("button secondary"))
            }
        }
    }

    /// Those that stand on their own: not a unit, not inside one of the same kind.
    private func roots(of all: Organizations) -> [OrganizationKind: [Organization]] {
        let roots = all.organizations.values.filter { organization in
            organization.exists(on: reading.day) && !reading.isBranch(organization)
        }
        return Dictionary(
            grouping: roots.sorted { ($0.name, $0.id) < ($1.name, $1.id) }, by: \.kind)
    }
}

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
    }

    var mayRegisterOrganizations: Bool {
        may(.organization(.register(OrganizationDraft(id: "", kind: .unit, name: ""))))
    }
}

/// Organizations with their units below them.
struct OrganizationTree: Component {
    let reading: Reading
    let organizations: [Organization]

    var body: some Markup {
        Ul(.class("link-list")) {
            For(organizations) { organization in
                Li {
                    P {
                        A(
                            organization.name,
                            .href(reading.link(Paths.organization(organization.id))))
                        Span(" \(summary(organization))", .class("quiet"))
                    }
                    units(of: organization)
                }
            }
        }
    }

    /// A tree holds itself, so its type is forgotten here.
    private func units(of organization: Organization) -> Trusted? {
        let units = reading.branches(of: organization.id)
        return units.isEmpty
            ? nil : Trusted(OrganizationTree(reading: reading, organizations: units))
    }

    /// `én indgang: Leder af byrum; 3 poster, 1 ubesat`.
    private func summary(_ organization: Organization) -> String {
        let posts = reading.city.organizations.posts(of: organization.id)
            .filter { $0.exists(on: reading.day) }
        let vacant = posts.filter { reading.holder(of: $0.id) == nil }.count
        let entry = organization.contact.map {
            reading.say(
                da: "én indgang: \(reading.name(of: $0))", en: "one entry: \(reading.name(of: $0))")
        }
        let count = reading.say(
            da: "\(posts.count) \(posts.count == 1 ? "post" : "poster")",
            en: "\(posts.count) \(posts.count == 1 ? "post" : "posts")")
        let gap = vacant == 0 ? nil : reading.say(da: "\(vacant) ubesat", en: "\(vacant) vacant")
        let number = posts.isEmpty ? nil : [count, gap].compactMap { $0 }.joined(separator: ", ")
        return [entry, number].compactMap { $0 }.joined(separator: "; ")
    }
}

/// Those that are no more, folded away.
private struct ClosedOrganizations: Component {
    let reading: Reading

    var body: some Markup {
        let closed = reading.city.organizations.organizations.values
            .filter { $0.to.map { $0 < reading.day } ?? false }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        if !closed.isEmpty {
            Details {
                Summary(
                    reading.say(
                        da: "Nedlagt (\(closed.count))", en: "Closed (\(closed.count))"))
                Ul {
                    For(closed) { organization in
                        Li {
                            A(
                                organization.name,
                                .href(reading.link(Paths.organization(organization.id))))
                            if let to = organization.to {
                                Span(
                                    reading.say(
                                        da: ", til og med \(reading.date(to))",
                                        en: ", until \(reading.date(to))"), .class("quiet"))
                            }
                        }
                    }
                }
            }
        }
    }
}
