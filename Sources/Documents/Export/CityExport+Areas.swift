// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension CityExport {
    var areas: [Area] { city.areas.areas.values.sorted { $0.id < $1.id } }

    var areaTables: [ExportTable] { [areaTable, areaNameTable, responsibilityTable] }

    private var areaTable: ExportTable {
        ExportTable(
            "areas", "omraader", of: areas,
            [
                .id(\.id),
                .code("kind", "slags", \.kind, \.phrase),
                .text("name", "navn", \.name),
                .link("parent", "ligger i", to: "areas", \.parent),
                .link("responsible", "ansvarlig for den samlede indsats", to: "posts") {
                    responsible(in: $0)?.post
                },
                .day("responsible_since", "ansvarlig siden") { responsible(in: $0)?.from },
                .code("standing", "status", { standing(of: $0) }, \.phrase),
                .text("streets", "gader") {
                    $0.boundary.map { $0.streets.joined(separator: ", ") }
                },
                .flag("boundary_in_principle", "i udgangspunktet") { $0.boundary?.isSoft ?? false },
                .flag("boundary_estimated", "grænsen er et skøn") {
                    $0.boundary?.isEstimate ?? false
                },
                .shape("boundary", "grænse") { $0.boundary?.rings },
                .text("source", "kilde", \.source),
            ])
    }

    private var areaNameTable: ExportTable {
        ExportTable(
            "area_names", "omraaders-andre-navne",
            of: areas.flatMap { area in area.aliases.map { (area.id, $0) } },
            [.link("area", "område", to: "areas", \.0), .text("name", "navn", \.1)])
    }

    private var responsibilityTable: ExportTable {
        ExportTable(
            "responsibilities", "ansvar",
            of: city.areas.responsibilities.values.sorted { $0.id < $1.id },
            [
                .id(\.id),
                .link("area", "område", to: "areas", \.area),
                // Nothing means the whole effort.
                .link("department", "forvaltningens del", to: "organizations") {
                    if case .department(let id) = $0.scope { id } else { nil }
                },
                .link("post", "post", to: "posts", \.post),
                .day("first_day", "første dag", \.from),
                .day("last_day", "sidste dag", \.to),
            ])
    }
}
