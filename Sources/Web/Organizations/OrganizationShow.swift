// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One organization: whom to write to, its posts and units, what it answers
/// for, and how its promises stand.
struct OrganizationShow: Component {
    let organization: Organization
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let duties = reading.duties(of: reading.posts(within: organization.id))
        let record = reading.promises(among: duties.activities)
        SitePage(organization.name, call, trail: reading.trail(to: organization)) {
            PageHead(
                organization.name, kind: reading.say(organization.kind.phrase), lead: lead
            ) {
                OrganizationFacts(reading: reading, organization: organization, record: record)
            }
            OrganizationTabs(reading: reading, organization: organization.id)
            OrganizationActions(reading: reading, organization: organization)
            ForumOfOrganization(reading: reading, organization: organization.id)
            PostList(call: call, organization: organization)
            units
            DutyList(reading: reading, duties: duties)
            PromiseList(reading: reading, record: record)
            OrganizationWaits(reading: reading, organization: organization.id)
            OrganizationAbout(reading: reading, organization: organization)
        }
    }

    private var lead: String? {
        guard let parent = organization.parent else { return nil }
        let name = reading.name(of: parent)
        return reading.say(da: "Hører under \(name).", en: "Part of \(name).")
    }

    @MarkupBuilder private var units: some Markup {
        let units = reading.city.organizations.units(of: organization.id)
            .filter { $0.exists(on: reading.day) }
            .inDanishOrder(by: \.name, then: \.id)
        if !units.isEmpty {
            Section(.id("enheder")) {
                H2(reading.say(da: "Hører hertil", en: "Part of it"))
                OrganizationTree(reading: reading, organizations: units)
            }
        }
    }
}

extension Reading {
    /// The list, then what the organization lies in.
    func trail(to organization: Organization) -> [Crumb] {
        let around = city.organizations.lineage(of: organization.id).dropFirst()
        return [Crumb(title: say(.organizations), path: Paths.organizations)]
            + around.reversed().map { Crumb(title: name(of: $0), path: Paths.organization($0)) }
    }

    /// The way to something that belongs to the organization.
    func trail(through organization: OrganizationID) -> [Crumb] {
        guard let found = city.organizations[organization] else { return [] }
        return trail(to: found)
            + [Crumb(title: found.name, path: Paths.organization(organization))]
    }
}

/// The ways to look at an organization.
struct OrganizationTabs: Component {
    let reading: Reading
    let organization: OrganizationID

    var body: some Markup {
        Nav(.class("tabs"), .label(reading.say(da: "Om organisationen", en: "About it"))) {
            Ul {
                Li {
                    A(
                        reading.say(.overview),
                        .href(reading.link(Paths.organization(organization))), .currentPage())
                }
                Li {
                    A(
                        reading.say(.history),
                        .href(reading.link("\(Paths.organization(organization))/historie")))
                }
            }
        }
    }
}

/// The top of the page: one entry, since when, how its promises stand.
private struct OrganizationFacts: Component {
    let reading: Reading
    let organization: Organization
    let record: PromiseRecord

    var body: some Markup {
        entry
        Fact(reading.say(da: "Findes", en: "Exists"), lifetime, note: successor)
        let standing = reading.standing(of: record)
        Fact(reading.say(da: "Løfter", en: "Promises"), note: reading.keptText(record)) {
            StatusTag(standing.status, standing.text)
        }
        next
    }

    @MarkupBuilder private var entry: some Markup {
        let name = reading.say(da: "Én indgang", en: "One entry")
        if let contact = organization.contact {
            Fact(name, note: reading.say(da: "skriv hertil", en: "write here")) {
                PostLine(reading: reading, post: contact)
            }
        } else {
            Fact(
                name, reading.say(da: "Ingen er udpeget", en: "Nobody is named"),
                isGap: organization.exists(on: reading.day))
        }
    }

    private var lifetime: String {
        let from = organization.from.map {
            reading.say(da: "fra \(reading.date($0))", en: "from \(reading.date($0))")
        }
        let to = organization.to.map {
            reading.say(da: "til og med \(reading.date($0))", en: "until \(reading.date($0))")
        }
        let text = [from, to].compactMap { $0 }.joined(separator: " ")
        return text.isEmpty ? reading.say(.notStated) : text
    }

    private var successor: String? {
        organization.successor.map {
            reading.say(
                da: "afløst af \(reading.name(of: $0))",
                en: "succeeded by \(reading.name(of: $0))")
        }
    }

    @MarkupBuilder private var next: some Markup {
        let coming = record.open.filter { reading.due($0) >= reading.day }
            .min { reading.due($0) < reading.due($1) }
        let name = reading.say(da: "Næste løfte", en: "Next promise")
        if let coming {
            let due = reading.due(coming)
            Fact(name, note: "\(reading.date(due)), \(reading.distance(due))") {
                A(coming.name, .href(reading.link(Paths.activity(coming.id))))
            }
        } else {
            Fact(name, reading.say(da: "intet er lovet", en: "nothing is promised"))
        }
    }
}
