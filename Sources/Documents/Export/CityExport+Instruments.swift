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
                    .code("kind", "slags", \.content.kind, \.phrase),
                    .code("choice", "valg", \.content.choice, \.phrase),
                    .link("owner", "organisation", to: "organizations", \.owner),
                    .day("since", "siden", \.taken), .day("ended", "ophørt", \.ended?.on),
                    .text("source", "kilde", \.content.source),
                    .flag("is_example", "eksempel", \.content.isExample),
                ] + (isForStaff ? [reasonField] : [])),
            ExportTable(
                "instrument_areas", "redskabers-omraader",
                of: stances.flatMap { one in one.content.areas.map { (one.id, $0) } },
                [
                    .link("stance", "redskab", to: "instrument_stances", isKey: true, \.0),
                    .link("area", "område", to: "areas", isKey: true, \.1),
                ]),
        ]
    }

    /// No link: a note that is forgotten is in no table.
    private var reasonField: ExportField<InstrumentStance> {
        .text("reason_note", "begrundelse (note)") { $0.content.reason?.rawValue }
    }
}
