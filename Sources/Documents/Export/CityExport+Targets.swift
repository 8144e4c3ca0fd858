// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

extension CityExport {
    var targetTables: [ExportTable] {
        let targets = city.figures.targets.values.sorted { $0.id < $1.id }
        return [
            targetTable(targets),
            ExportTable(
                "target_points", "maals-vej",
                of: targets.flatMap { one in one.path.map { (one.id, $0) } },
                [
                    .link("target", "mål", to: "targets", isKey: true, \.0),
                    .day("day", "dag", isKey: true, \.1.on),
                    .decimal("value", "tal", \.1.value),
                ]),
        ] + barometerTables + [aimTable]
    }

    private func targetTable(_ targets: [FigureTarget]) -> ExportTable {
        let identity: [ExportField<FigureTarget>] = [
            .id(\.id), .text("name", "navn", \.name),
            .link("indicator", "indikator", to: "indicators", \.indicator),
            .text("place", "sted", \.place.description),
            .link("area", "område", to: "areas", \.place.area),
            .link("place_group", "gruppe", to: "place_groups", \.place.group),
            .decimal("baseline", "udgangspunkt", \.baseline.value),
            .period("baseline_period", "udgangspunktets periode", \.baseline.period),
            .number("baseline_definition", "udgangspunktets definition", \.baseline.definition),
        ]
        let end: [ExportField<FigureTarget>] = [
            .decimal("target", "mål", \.goal),
            .flag("is_ceiling", "skal være under", \.isCeiling),
            .day("deadline", "frist", \.deadline),
            .code("verdict", "hvordan det går") { verdict(of: $0) },
            .link("programme", "program", to: "programmes", \.programme),
            .link("initiative", "indsats", to: "initiatives") { shownInitiative($0.initiative) },
            .text("aim", "politikkens mål", \.aim), .text("source", "kilde", \.source),
        ]
        return ExportTable("targets", "maal", of: targets, identity + end)
    }

    private func verdict(of target: FigureTarget) -> (word: String, phrase: Phrase)? {
        guard let owner = city.figures[target.indicator]?.owner else { return nil }
        let face: FigureFace = isForStaff ? .staff(owner) : .published
        guard let verdict = city.verdict(of: target.id, on: day, face: face) else { return nil }
        guard case .brokenByDefinition(_, _, let judged) = verdict else {
            return (verdict.word, verdict.phrase)
        }
        return ("\(verdict.word): \(judged.rawValue)", verdict.phrase)
    }

    private func shownInitiative(_ id: InitiativeID?) -> InitiativeID? {
        id.flatMap { id in initiatives.contains { $0.id == id } ? id : nil }
    }

    private var barometerTables: [ExportTable] {
        let barometers = city.figures.barometers.values.sorted { $0.id < $1.id }
        return [
            ExportTable(
                "barometers", "barometre", of: barometers,
                [
                    .id(\.id), .text("name", "navn", \.name),
                    .number("compared_from", "sammenlignes fra", \.minimumCount),
                    .text("source", "kilde", \.source),
                ]),
            ExportTable(
                "barometer_indicators", "barometres-indikatorer",
                of: barometers.flatMap { one in one.entries.map { (one.id, $0) } },
                [
                    .link("barometer", "barometer", to: "barometers", isKey: true, \.0),
                    .link("indicator", "indikator", to: "indicators", isKey: true, \.1.indicator),
                    .link("owner", "ejer", to: "organizations", \.1.owner),
                    .decimal("threshold", "grænse", \.1.threshold),
                ]),
            ExportTable(
                "barometer_areas", "barometres-omraader",
                of: barometers.flatMap { one in one.areas.map { (one.id, $0) } },
                [
                    .link("barometer", "barometer", to: "barometers", isKey: true, \.0),
                    .link("area", "område", to: "areas", isKey: true, \.1),
                ]),
        ]
    }

    /// What initiatives were meant to move, and no word of what did.
    private var aimTable: ExportTable {
        ExportTable(
            "initiative_indicators", "indsatsers-indikatorer",
            of: initiatives.flatMap { one in
                (city.figures.aims[one.id] ?? []).map { (one.id, $0) }
            },
            [
                .link("initiative", "indsats", to: "initiatives", isKey: true, \.0),
                .link("indicator", "indikator", to: "indicators", isKey: true, \.1),
            ])
    }
}
