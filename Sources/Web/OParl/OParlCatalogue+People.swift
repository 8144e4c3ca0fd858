// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

// Organizations, the people of its posts, and who sits where.
extension OParlCatalogue {
    var organizations: [OParlObject] {
        city.organizations.organizations.values.map { organization in
            let id = organization.id
            let forum = city.forums[id]
            let members = forum.map { _ in
                city.forums.holdings.values.filter { $0.seat.forum == id }.map(\.id)
            }
            let own = membershipsByOrganization[id] ?? []
            let holdings = (members ?? []).sorted().map { url(.membership, holdingID($0)) }
            return OParlObject(
                kind: .organization, id: id.rawValue,
                span: span("organization/\(id)").union(known("forum/\(id)")),
                fields: JSON.stated([
                    "body": url(.body, Self.bodyID), "name": .string(organization.name),
                    "classification": .string(organization.kind.rawValue),
                    "startDate": .day(organization.from), "endDate": .day(organization.to),
                    "subOrganizationOf": organization.parent.map {
                        url(.organization, $0.rawValue)
                    },
                    "meeting": forum.map { _ in
                        .string("\(address)/oparl/meeting?organization=\(id.rawValue)")
                    },
                    "membership": .array(own.map { url(.membership, $0.rawValue) } + holdings),
                    "web": web(
                        forum == nil ? Paths.organization(id) : Paths.forum(id)),
                ]))
        }
    }

    private func known(_ key: String) -> OParlSpan {
        spans[key]
            ?? OParlSpan(
                created: Moment(milliseconds: .max), modified: Moment(milliseconds: 0))
    }

    private var membershipsByOrganization: [OrganizationID: [MembershipID]] {
        var found: [OrganizationID: [MembershipID]] = [:]
        for membership in city.organizations.memberships.values.sorted(by: { $0.id < $1.id }) {
            guard let organization = city.organizations[membership.post]?.organization
            else { continue }
            found[organization, default: []].append(membership.id)
        }
        return found
    }

    /// People of the municipality's posts; a forgotten one is a tombstone.
    var persons: [OParlObject] {
        let posts = Dictionary(
            grouping: city.organizations.memberships.values.filter(isOfficial), by: \.person)
        return posts.map { person, held in
            let held = held.sorted { $0.id < $1.id }
            return OParlObject(
                kind: .person, id: person.rawValue, span: personSpan(person, held),
                isDeleted: city.organizations.forgotten.contains(person),
                fields: JSON.stated([
                    "body": url(.body, Self.bodyID),
                    "name": .text(reading.view.personal.name(of: person)),
                    "membership": inner(held.map(membership)),
                    "web": web(Paths.person(person)),
                ]))
        }
    }

    /// Whether the post is one of the municipality's own; who speaks for an
    /// association or a housing organization does so as a citizen.
    private func isOfficial(_ membership: Membership) -> Bool {
        let organization = city.organizations[membership.post]?.organization
        switch organization.flatMap({ city.organizations[$0] })?.kind {
        case .municipality, .council, .committee, .department, .unit: return true
        default: return false
        }
    }

    private func personSpan(_ person: PersonID, _ held: [Membership]) -> OParlSpan {
        held.map(span).reduce(spans["person/\(person)"]) { $0?.union($1) ?? $1 } ?? .unknown
    }

    var memberships: [OParlObject] {
        city.organizations.memberships.values.map(membership)
            + city.forums.holdings.values.map(seat)
    }

    private func span(of membership: Membership) -> OParlSpan {
        city.organizations[membership.post].map { span("organization/\($0.organization)") }
            ?? .unknown
    }

    private func membership(_ membership: Membership) -> OParlObject {
        let post = city.organizations[membership.post]
        let isNamed =
            isOfficial(membership)
            && !city.organizations.forgotten.contains(membership.person)
        return OParlObject(
            kind: .membership, id: membership.id.rawValue, span: span(of: membership),
            fields: JSON.stated([
                "person": isNamed ? url(.person, membership.person.rawValue) : nil,
                "organization": post.map { url(.organization, $0.organization.rawValue) },
                "role": .text(post?.title), "startDate": .day(membership.from),
                "endDate": .day(membership.to),
                "onBehalfOf": membership.onBehalfOf.map { url(.organization, $0.rawValue) },
            ]))
    }

    private func holdingID(_ id: HoldingID) -> String { "plads-\(id)" }

    /// A seat that somebody holds; who it is stays out.
    private func seat(_ holding: Holding) -> OParlObject {
        OParlObject(
            kind: .membership, id: holdingID(holding.id),
            span: span("forum/\(holding.seat.forum)"),
            fields: JSON.stated([
                "organization": url(.organization, holding.seat.forum.rawValue),
                "role": .string(reading.label(of: holding.seat)),
                "startDate": .day(holding.from), "endDate": .day(holding.lastDay),
                "onBehalfOf": (holding.onBehalfOf ?? holding.appointedBy).map {
                    url(.organization, $0.rawValue)
                },
                "web": web(Paths.seat(holding.seat)),
            ]))
    }
}
