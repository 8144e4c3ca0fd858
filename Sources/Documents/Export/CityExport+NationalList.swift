// SPDX-License-Identifier: EUPL-1.2
import Domain

extension CityExport {
    var listTables: [ExportTable] {
        let editions = city.listing.editions
        return [
            editionTable(editions),
            ExportTable(
                "list_counts", "listers-antal",
                of: editions.flatMap { one in one.counts.map { (one.id, $0) } },
                [
                    .link("list", "liste", to: "national_lists", isKey: true, \.0),
                    .code("category", "kategori", isKey: true, \.1.tier, \.heading),
                    .number("areas", "områder i landet", \.1.count),
                    .text("remark", "bemærkning", \.1.remark),
                ]),
            memberTable(editions), moveTable(editions),
        ]
    }

    private func editionTable(_ editions: [ListEdition]) -> ExportTable {
        ExportTable(
            "national_lists", "nationale-lister", of: editions,
            [
                .id(\.id), .day("day", "dag", \.day),
                .text("criteria", "kriterier", \.version.rawValue),
                .number("came_on", "nye", \.entered), .number("went_off", "ude", \.left),
                .number("own_areas", "områder i kommunen", \.ownCount),
                .flag("names_all_own", "alle kommunens er nævnt", \.namesAllOwn),
                .text("source", "kilde", \.provenance.source),
                .flag("is_verified", "efterprøvet", \.provenance.isVerified),
                .text("remark", "bemærkning", \.provenance.remark),
            ])
    }

    private func memberTable(_ editions: [ListEdition]) -> ExportTable {
        ExportTable(
            "list_members", "listers-omraader",
            of: editions.flatMap { one in one.members.map { (one.id, $0) } },
            [
                .link("list", "liste", to: "national_lists", isKey: true, \.0),
                .text("name", "navn", isKey: true, \.1.name),
                .link("area", "område", to: "areas", \.1.area),
                .code("category", "kategori", \.1.tier, \.heading),
                .text("source", "kilde", \.1.provenance?.source),
            ])
    }

    private func moveTable(_ editions: [ListEdition]) -> ExportTable {
        ExportTable(
            "list_moves", "listers-nye-og-ude",
            of: editions.flatMap { one in one.moves.map { (one.id, $0) } },
            [
                .link("list", "liste", to: "national_lists", \.0),
                .text("name", "navn", \.1.name), .link("area", "område", to: "areas", \.1.area),
                .code("kind", "ny eller ude", \.1.kind, \.phrase),
                .code("category", "kategori", \.1.tier, \.heading),
                .text("source", "kilde", \.1.provenance.source),
                .flag("is_verified", "efterprøvet", \.1.provenance.isVerified),
            ])
    }
}
