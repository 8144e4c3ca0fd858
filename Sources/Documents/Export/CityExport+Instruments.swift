// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// What organizations say of instruments.
extension CityExport {
    var instrumentTables: [ExportTable] {
        let stances = city.instruments.stances.values.sorted { $0.id < $1.id }
        return [
            ExportTable(
                "instrument_stances", "redskaber", of: stances,
                [
                    .id(\.id), .text("instrument", "redskab", \.instrument),
                    .text("kind", "slags", \.content.kind.rawValue),
                    .text("choice", "valg", \.content.choice.rawValue),
                    .link("owner", "organisation", to: "organizations", \.owner),
                    .day("since", "siden", \.taken), .day("ended", "ophørt", \.ended?.on),
                    .text("source", "kilde", \.content.source),
                    .flag("is_example", "eksempel", \.content.isExample),
                ]),
            ExportTable(
                "instrument_areas", "redskabers-omraader",
                of: stances.flatMap { one in one.content.areas.map { (one.id, $0) } },
                [
                    .link("stance", "redskab", to: "instrument_stances", isKey: true, \.0),
                    .link("area", "område", to: "areas", isKey: true, \.1),
                ]),
        ]
    }
}
