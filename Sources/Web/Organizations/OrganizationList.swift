// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Everybody who takes part, by kind, with units under what they belong to.
struct OrganizationList: Component {
    let call: Call
    private var reading: Reading { call.reading }
    private var chosen: OrganizationKind? { call.query["slags"].flatMap(OrganizationKind.init) }

    var body: some Markup {
        let roots = roots(of: reading.city.organizations)
        let kinds = OrganizationKind.listed.filter { roots[$0] != nil }
        let page = Paged((chosen.map { [$0] } ?? kinds).flatMap { roots[$0] ?? [] }, call.query)
        let shown = Dictionary(grouping: page.rows, by: \.kind)
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
            KindTabs(reading: reading, kinds: kinds, chosen: chosen)
            For(OrganizationKind.listed) { kind in
                if let list = shown[kind] {
                    Section(.id(kind.rawValue)) {
                        H2(reading.say(kind.plural))
                        OrganizationTree(reading: reading, organizations: list)
                    }
                }
            }
            PageLinks(page, call)
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
            grouping: roots.inDanishOrder(by: \.name, then: \.id), by: \.kind)
    }
}

/// Chooses one kind of organization, or all.
private struct KindTabs: Component {
    let reading: Reading
    let kinds: [OrganizationKind]
    let chosen: OrganizationKind?

    var body: some Markup {
        let label = reading.say(da: "Slags organisation", en: "Kind of organization")
        Nav(.class("tabs"), .label(label)) {
            Ul {
                Li {
                    A(
                        reading.say(da: "Alle", en: "All"),
                        .href(reading.link(Paths.organizations)), .currentPage(chosen == nil))
                }
                For(kinds) { kind in
                    Li {
                        A(
                            reading.say(kind.plural),
                            .href(reading.link(Paths.organizations, [("slags", kind.rawValue)])),
                            .currentPage(chosen == kind))
                    }
                }
            }
        }
    }
}

/// Those that are no more, folded away.
private struct ClosedOrganizations: Component {
    let reading: Reading

    var body: some Markup {
        let closed = reading.city.organizations.organizations.values
            .filter { $0.to.map { $0 < reading.day } ?? false }
            .inDanishOrder(by: \.name, then: \.id)
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
