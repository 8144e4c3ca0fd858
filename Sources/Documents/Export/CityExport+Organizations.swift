// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension CityExport {
    var organizationTables: [ExportTable] {
        [organizationTable, nameTable, postTable] + peopleTables + [dayTable]
    }

    private var organizations: [Organization] {
        city.organizations.organizations.values.sorted { $0.id < $1.id }
    }

    private var organizationTable: ExportTable {
        ExportTable(
            "organizations", "organisationer", of: organizations,
            [
                .id(\.id),
                .code("kind", "slags", \.kind, \.phrase),
                .text("name", "navn", \.name),
                .link("parent", "del af", to: "organizations", \.parent),
                .link("department", "forvaltning", to: "organizations") {
                    city.organizations.department(of: $0.id)
                },
                .day("first_day", "første dag", \.from),
                .day("last_day", "sidste dag", \.to),
                .link("successor", "afløst af", to: "organizations", \.successor),
                .link("contact", "indgang", to: "posts", \.contact),
            ])
    }

    /// Former names and other spellings, one in a row.
    private var nameTable: ExportTable {
        let names = organizations.flatMap { organization in
            organization.formerNames.map { (organization.id, $0.name, Optional($0.until)) }
                + organization.aliases.map { (organization.id, $0, nil) }
        }
        return ExportTable(
            "organization_names", "organisationers-andre-navne", of: names,
            [
                .link("organization", "organisation", to: "organizations", \.0),
                .text("name", "navn", \.1),
                .day("until", "indtil", \.2),
            ])
    }

    private var postTable: ExportTable {
        ExportTable(
            "posts", "poster", of: city.organizations.posts.values.sorted { $0.id < $1.id },
            [
                .id(\.id),
                .link("organization", "organisation", to: "organizations", \.organization),
                .text("title", "titel", \.title),
                .day("first_day", "første dag", \.from),
                .day("last_day", "sidste dag", \.to),
            ])
    }

    private var peopleTables: [ExportTable] {
        guard case .staff(let names, _) = audience else { return [] }
        return [
            // Those forgotten stay as a number, as they do in the city.
            ExportTable(
                "people", "personer", of: city.organizations.people.sorted(),
                [.id(\.self), .text("name", "navn") { names[$0] }]),
            ExportTable(
                "memberships", "hverv",
                of: city.organizations.memberships.values.sorted { $0.id < $1.id },
                [
                    .id(\.id),
                    .link("person", "person", to: "people", \.person),
                    .link("post", "post", to: "posts", \.post),
                    .day("first_day", "første dag", \.from),
                    .day("last_day", "sidste dag", \.to),
                    .link("on_behalf_of", "på vegne af", to: "organizations", \.onBehalfOf),
                    .link("appointed_by", "udpeget af", to: "organizations", \.appointedBy),
                ]),
        ]
    }

    /// The days on which the city works otherwise than the law's calendar.
    private var dayTable: ExportTable {
        ExportTable(
            "calendar_days", "kalenderdage", of: city.workdays.calendar.exceptions,
            [
                .day("day", "dag", isKey: true, \.day),
                .code("kind", "slags", \.kind, \.phrase),
                .text("name", "navn", \.name),
            ])
    }
}
