// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension CityExport {
    var programmeTables: [ExportTable] {
        let programmes = city.initiatives.programmes.values.sorted { $0.id < $1.id }
        return [
            programmeTable(programmes),
            ExportTable(
                "programme_areas", "programmers-omraader",
                of: programmes.flatMap { one in one.areas.map { (one.id, $0) } },
                [
                    .link("programme", "program", to: "programmes", isKey: true, \.0),
                    .link("area", "område", to: "areas", isKey: true, \.1),
                ]),
            ExportTable(
                "programme_goals", "programmers-maal",
                of: programmes.flatMap { one in one.goals.map { (one.id, $0) } },
                [.link("programme", "program", to: "programmes", \.0), .text("goal", "mål", \.1)]),
        ]
    }

    private func programmeTable(_ programmes: [Programme]) -> ExportTable {
        ExportTable(
            "programmes", "programmer", of: programmes,
            [
                .id(\.id),
                .code("kind", "slags", \.kind, \.phrase),
                .text("name", "navn", \.name),
                .link("leader", "leder", to: "posts", \.leader),
                .period("start", "start", \.start),
                .period("end", "slut", \.end),
                .period("evaluation_due", "evalueres senest", \.evaluationDue),
                .day("ended_on", "afsluttet", \.endedOn),
                .text("source", "kilde", \.source),
            ])
    }

    var initiativeTables: [ExportTable] {
        [
            initiativeTable,
            ExportTable(
                "initiative_areas", "indsatsers-omraader",
                of: initiatives.flatMap { one in one.areas.map { (one.id, $0) } },
                [
                    .link("initiative", "indsats", to: "initiatives", isKey: true, \.0),
                    .link("area", "område", to: "areas", isKey: true, \.1),
                ]),
            wordTable("initiative_themes", "indsatsers-temaer", "theme", "tema", \.themes),
            wordTable("initiative_goals", "indsatsers-maal", "goal", "mål", \.goals),
            contributionTable,
        ]
    }

    private var initiativeTable: ExportTable {
        ExportTable(
            "initiatives", "indsatser", of: initiatives,
            [
                .id(\.id),
                .text("name", "navn", \.name),
                .link("programme", "program", to: "programmes", \.programme),
                .link("owner", "ejer", to: "posts", \.owner),
                .day("owner_since", "ejer siden", \.ownerSince),
                .amount("budget_oere", "budget i kr.", \.budget),
                .day("created_on", "oprettet", \.createdOn),
                .day("concluded_on", "afsluttet", \.concludedOn),
                .text("source", "kilde", \.source),
            ] + (isForStaff ? staffFields : []))
    }

    private var staffFields: [ExportField<Initiative>] {
        [
            .flag("is_public", "offentlig", \.isPublic),
            .link("handover_to", "overdrages til", to: "posts") { $0.handover?.to },
            // No link: a note that is forgotten is in no table.
            .text("purpose_note", "formål (note)") { $0.purpose?.rawValue },
        ]
    }

    private func wordTable(
        _ name: String, _ sheet: String, _ column: String, _ title: String,
        _ words: (Initiative) -> [String]
    ) -> ExportTable {
        ExportTable(
            name, sheet, of: initiatives.flatMap { one in words(one).map { (one.id, $0) } },
            [
                .link("initiative", "indsats", to: "initiatives", \.0),
                .text(column, title, \.1),
            ])
    }

    private var contributionTable: ExportTable {
        let contributions = initiatives.flatMap { one in
            one.contributions.sorted { $0.key < $1.key }.map { (one.id, $0.key, $0.value) }
        }
        return ExportTable(
            "contributions", "bidrag", of: contributions,
            [
                .link("initiative", "indsats", to: "initiatives", isKey: true, \.0),
                .link("organization", "organisation", to: "organizations", isKey: true, \.1),
                .code("stance", "svar", \.2.stance, \.phrase),
                .text("part", "del", \.2.part),
                .day("day", "dag", \.2.day),
            ])
    }
}
