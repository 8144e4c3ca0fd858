// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension CityExport {
    /// Organizations, posts, seats, memberships and areas as Popolo names them.
    ///
    /// Shape: `{"organizations", "posts", "memberships", "persons", "areas"}`,
    /// each a list of objects of that class. A seat of a forum is a post of its
    /// organization, and sitting in it a membership. The public export has the
    /// posts and seats, and no persons or memberships.
    ///
    /// Source: the Popolo specification, popoloproject.com.
    public var popolo: [UInt8] {
        let document = JsonText.object([
            ("organizations", .list(popoloOrganizations)),
            ("posts", .list(popoloPosts + popoloSeats)),
            ("memberships", .list(popoloMemberships)),
            ("persons", .list(popoloPersons)),
            ("areas", .list(popoloAreas)),
        ])
        return Array((document.line + "\n").utf8)
    }

    private var popoloOrganizations: [JsonText] {
        city.organizations.organizations.values.sorted { $0.id < $1.id }.map { organization in
            let former = organization.formerNames.map { name in
                Popolo.object([
                    ("name", .text(name.name)),
                    ("end_date", .text(name.until.advanced(by: -1).description)),
                ])
            }
            let aliases = organization.aliases.map { Popolo.object([("name", .text($0))]) }
            return Popolo.object([
                ("id", .text(organization.id.rawValue)),
                ("name", .text(organization.name)),
                ("other_names", .list(former + aliases)),
                ("classification", .text(organization.kind.rawValue)),
                ("parent_id", Popolo.id(organization.parent)),
                ("founding_date", Popolo.day(organization.from)),
                ("dissolution_date", Popolo.day(organization.to)),
            ])
        }
    }

    private var popoloPosts: [JsonText] {
        city.organizations.posts.values.sorted { $0.id < $1.id }.map { post in
            Popolo.object([
                ("id", .text(post.id.rawValue)),
                ("label", .text(post.title)),
                ("organization_id", .text(post.organization.rawValue)),
                ("start_date", Popolo.day(post.from)),
                ("end_date", Popolo.day(post.to)),
            ])
        }
    }

    /// The seats of the day; those derived from another forum stand there.
    private var popoloSeats: [JsonText] {
        ownPlaces.map { place in
            Popolo.object([
                ("id", .text(Popolo.id(of: place.seat))),
                ("label", .text(place.group.label)),
                ("role", .text(place.group.role.rawValue)),
                ("organization_id", .text(place.seat.forum.rawValue)),
            ])
        }
    }

    private var ownPlaces: [SeatPlace] {
        city.forums.forums.keys.sorted().flatMap { forum in
            city.forums.seatMap(of: forum, on: day, in: city.organizations)?.places
                .filter { $0.seat.forum == forum } ?? []
        }
    }
}

// MARK: - People, for staff alone

extension CityExport {
    private var popoloPersons: [JsonText] {
        guard case .staff(let names, _) = audience else { return [] }
        return city.organizations.people.sorted().map { person in
            Popolo.object([
                ("id", .text(person.rawValue)),
                ("name", names[person].map(JsonText.text) ?? .null),
            ])
        }
    }

    private var popoloMemberships: [JsonText] {
        guard isForStaff else { return [] }
        let memberships = city.organizations.memberships.values.sorted { $0.id < $1.id }
        let holdings = city.forums.holdings.values.sorted { $0.id < $1.id }
        return memberships.map(popolo(membership:)) + holdings.map(popolo(holding:))
    }

    private func popolo(membership: Membership) -> JsonText {
        let organization = city.organizations[membership.post]?.organization
        return Popolo.object([
            ("id", .text(membership.id.rawValue)),
            ("person_id", .text(membership.person.rawValue)),
            ("organization_id", Popolo.id(organization)),
            ("post_id", .text(membership.post.rawValue)),
            ("on_behalf_of_id", Popolo.id(membership.onBehalfOf)),
            ("start_date", Popolo.day(membership.from)),
            ("end_date", Popolo.day(membership.to)),
        ])
    }

    /// A holding's id may be a membership's too, so it names its seat.
    private func popolo(holding: Holding) -> JsonText {
        Popolo.object([
            ("id", .text("\(Popolo.id(of: holding.seat))#\(holding.id)")),
            ("role", .text(holding.manner.rawValue)),
            ("person_id", .text(holding.person.rawValue)),
            ("organization_id", .text(holding.seat.forum.rawValue)),
            ("post_id", .text(Popolo.id(of: holding.seat))),
            ("on_behalf_of_id", Popolo.id(holding.onBehalfOf)),
            ("start_date", Popolo.day(holding.from)),
            ("end_date", Popolo.day(holding.lastDay)),
        ])
    }

    private var popoloAreas: [JsonText] {
        city.areas.areas.values.sorted { $0.id < $1.id }.map { area in
            Popolo.object([
                ("id", .text(area.id.rawValue)),
                ("name", .text(area.name)),
                ("classification", .text(area.kind.rawValue)),
                ("parent_id", Popolo.id(area.parent)),
                ("geometry", JsonText(geometry: area.boundary?.rings ?? [])),
            ])
        }
    }
}

/// How Popolo writes what the city knows.
private enum Popolo {
    /// Members that are not stated are left out, as the schemas want it.
    static func object(_ members: [(name: String, value: JsonText)]) -> JsonText {
        .object(members.filter { !$0.value.isNothing })
    }

    static func id<Subject>(_ id: ID<Subject>?) -> JsonText {
        id.map { .text($0.rawValue) } ?? .null
    }

    static func day(_ day: Day?) -> JsonText {
        day.map { .text($0.description) } ?? .null
    }

    /// Apart from the ids of posts, which hold no slash.
    static func id(of seat: Seat) -> String { seat.description }
}

extension JsonText {
    fileprivate var isNothing: Bool {
        switch self {
        case .null: true
        case .list(let values): values.isEmpty
        case .flag, .number, .text, .object: false
        }
    }
}
