// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension CityExport {
    /// Forums with their charters and seats; who sits in them is for staff.
    var forumTables: [ExportTable] {
        [forumTable, charterTable, clauseTable, seatTable] + holdingTables + [proposalTable]
    }

    private var forums: [Forum] { city.forums.forums.values.sorted { $0.id < $1.id } }

    private var forumTable: ExportTable {
        ExportTable(
            "forums", "fora", of: forums,
            [
                .id(\.id),
                .link("organization", "organisation", to: "organizations", \.id),
                .code("kind", "slags", \.kind, \.phrase),
                .code(
                    "power", "beføjelse",
                    { $0.charter(on: day)?.charter.mandate(for: .every)?.rule.power }, \.phrase),
            ])
    }

    private var charterTable: ExportTable {
        let versions = forums.flatMap { forum in forum.charters.map { (forum.id, $0) } }
        return ExportTable(
            "charters", "kommissorier", of: versions,
            [
                .link("forum", "forum", to: "forums", \.0),
                .number("version", "version", \.1.number),
                .text("title", "titel", \.1.charter.title),
                .day("effective", "gælder fra", \.1.effective),
                .day("dated", "dateret", \.1.charter.dated),
                .link("approved_by", "godkendt af", to: "organizations", \.1.approvedBy),
                .text("decision", "beslutning", \.1.decision),
                .text("source", "kilde", \.1.source),
            ])
    }

    private var clauseTable: ExportTable {
        let clauses = forums.flatMap { forum in
            forum.charters.flatMap { version in
                version.charter.clauses.enumerated().map { (forum.id, version.number, $0, $1) }
            }
        }
        return ExportTable(
            "clauses", "bestemmelser", of: clauses,
            [
                .link("forum", "forum", to: "forums", \.0),
                .number("version", "version", \.1),
                .number("number", "nr", { $0.2 + 1 }),
                .text("clause", "bestemmelse", \.3.id.rawValue),
                .code("kind", "slags", \.3.provision.kind, \.phrase),
                .text("sentence", "sætning", \.3.sentence),
            ])
    }

    /// The seats of the day, held or empty.
    private var seatTable: ExportTable {
        let places = forums.flatMap { forum in
            city.forums.seatMap(of: forum.id, on: day, in: city.organizations)?.places
                .map { (forum.id, $0) } ?? []
        }
        return ExportTable(
            "seats", "pladser", of: places,
            [
                .link("forum", "forum", to: "forums", \.0),
                .text("seat", "plads", \.1.seat.description),
                .text("label", "betegnelse", \.1.group.label),
                .flag("held", "besat", { $0.1.holder != nil }),
                .flag("vacant", "skal besættes", \.1.isVacant),
                .day("empty_since", "tom siden", \.1.emptySince),
            ])
    }

    private var holdingTables: [ExportTable] {
        guard isForStaff else { return [] }
        return [
            ExportTable(
                "holdings", "pladshavere", of: city.forums.holdings.values.sorted { $0.id < $1.id },
                [
                    .id(\.id),
                    .text("seat", "plads", \.seat.description),
                    .link("person", "person", to: "people", \.person),
                    .day("first_day", "første dag", \.from),
                    .day("last_day", "sidste dag", \.lastDay),
                    .code("manner", "måde", \.manner, \.phrase),
                    .link("appointed_by", "udpeget af", to: "organizations", \.appointedBy),
                    .link("on_behalf_of", "på vegne af", to: "organizations", \.onBehalfOf),
                ])
        ]
    }

    private var proposalTable: ExportTable {
        ExportTable(
            "forum_proposals", "forslag-om-fora",
            of: city.forums.proposals.values.sorted { $0.id < $1.id },
            [
                .id(\.id),
                .text("name", "navn", \.name),
                .code("kind", "slags", \.kind, \.phrase),
                .link("proposed_by", "foreslået af", to: "organizations", \.proposedBy),
                .link("answered_by", "besvares af", to: "organizations", \.answeredBy),
                .day("received", "modtaget", \.received),
                .day("answered", "besvaret", \.outcome?.day),
                .link("forum", "forum", to: "forums", \.outcome?.forum),
            ])
    }
}
