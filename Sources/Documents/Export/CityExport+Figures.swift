// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// figures leave by the same door as on every page; the public gets what is
/// approved and protected, staff what each indicator's owner sees.
extension CityExport {
    var figureTables: [ExportTable] {
        [indicatorTable, definitionTable] + placeTables + [observationTable]
    }

    private var indicators: [Indicator] {
        city.figures.indicators.values.sorted { $0.id < $1.id }
    }

    private var indicatorTable: ExportTable {
        ExportTable(
            "indicators", "indikatorer", of: indicators,
            [
                .id(\.id), .text("theme", "emne", \.theme), .text("goal", "mål", \.goal),
                .link("owner", "ejer", to: "organizations", \.owner),
                .day("closed_on", "nedlagt", \.closed),
            ])
    }

    private typealias Definition = (id: IndicatorID, definition: IndicatorDefinition)

    private var definitionTable: ExportTable {
        let rows: [Definition] = indicators.flatMap { one in
            one.definitions.map { (one.id, $0) }
        }
        let identity: [ExportField<Definition>] = [
            .link("indicator", "indikator", to: "indicators", isKey: true, \.id),
            .number("version", "version", isKey: true, \.definition.version),
            .day("effective", "gælder fra", \.definition.effective),
            .text("name", "navn", \.definition.name.danish),
            .text("english_name", "engelsk navn", \.definition.name.english),
            .text("meaning", "hvad det siger", \.definition.meaning),
        ]
        return ExportTable(
            "indicator_definitions", "indikatorers-definitioner", of: rows,
            identity + measureFields + protectionFields)
    }

    private var measureFields: [ExportField<Definition>] {
        [
            .text("formula", "formel") { $0.definition.formula.exported },
            .code("unit", "enhed", \.definition.unit, \.phrase),
            .number("decimals", "decimaler", \.definition.decimals),
            .text("population", "hvem tælles", \.definition.population),
            .number("averaging_years", "gennemsnit over år", \.definition.averaging),
            .code("geography", "steder") { $0.definition.geography.exported },
            .code("period_kind", "opgøres for", \.definition.periodKind, \.phrase),
            .code("direction", "bedste retning", \.definition.direction, \.phrase),
            .flag(
                "comparable_with_previous", "kan sammenlignes",
                \.definition.comparableWithPrevious),
            .text("source", "kilde", \.definition.source),
            .text("changed_by", "besluttet i sag") { row in
                let matter = row.definition.changedBy.flatMap { city.matters[$0] }
                return matter.flatMap { isForStaff || $0.isPublic ? $0.id.rawValue : nil }
            },
        ]
    }

    private var protectionFields: [ExportField<Definition>] {
        [
            .code("sensitivity", "følsomhed", \.definition.sensitivity, \.phrase),
            .number("withheld_below", "skjules under", \.definition.protection.minimumCount),
            .number(
                "withheld_of_fewer", "skjules af færre end", \.definition.protection.minimumBase),
            .flag("rule_is_confirmed", "reglen er bekræftet", \.definition.protection.isConfirmed),
        ]
    }

    // MARK: - Places

    private var placeTables: [ExportTable] {
        let groups = city.figures.groups.values.sorted { $0.id < $1.id }
        let maps = city.figures.maps.values.sorted { $0.id < $1.id }
        return [
            ExportTable(
                "place_groups", "grupper-af-omraader", of: groups,
                [.id(\.id), .text("name", "navn", \.name), .text("source", "kilde", \.source)]),
            ExportTable(
                "place_group_areas", "gruppers-omraader",
                of: groups.flatMap { one in one.members.map { (one.id, $0) } },
                [
                    .link("place_group", "gruppe", to: "place_groups", isKey: true, \.0),
                    .link("area", "område", to: "areas", isKey: true, \.1.area),
                    .day("first_day", "første dag", isKey: true, \.1.from),
                    .day("last_day", "sidste dag", \.1.to),
                ]),
            ExportTable(
                "geography_maps", "overfoersler", of: maps,
                [
                    .id(\.id), .code("from_kind", "fra", \.from, \.phrase),
                    .code("to_kind", "til", \.to, \.phrase),
                    .day("first_day", "første dag", \.validFrom),
                    .day("last_day", "sidste dag", \.validTo), .text("source", "kilde", \.source),
                ]),
            ExportTable(
                "geography_shares", "overfoerslers-andele",
                of: maps.flatMap { one in one.rows.map { (one.id, $0) } },
                [
                    .link("geography_map", "overførsel", to: "geography_maps", isKey: true, \.0),
                    .link("from_area", "fra", to: "areas", isKey: true, \.1.from),
                    .link("to_area", "til", to: "areas", isKey: true, \.1.to),
                    .decimal("share", "andel", \.1.share),
                ]),
        ]
    }

    // MARK: - Figures

    private var observations: [ShownFigure] {
        indicators.flatMap { indicator -> [ShownFigure] in
            let places = city.figures.allPlaces(of: indicator.id)
            let face: FigureFace = isForStaff ? .staff(indicator.owner) : .published
            let table = city.figureTable(
                indicator.id, places: places,
                periods: city.figurePeriods(of: indicator.id, at: places), face: face)
            return Array((table?.rows ?? []).joined())
        }
    }

    private var observationTable: ExportTable {
        let identity: [ExportField<ShownFigure>] = [
            .link("indicator", "indikator", to: "indicators", isKey: true, \.indicator),
            .text("place", "sted", isKey: true, \.place.description),
            .link("area", "område", to: "areas", \.place.area),
            .link("place_group", "gruppe", to: "place_groups", \.place.group),
            .period("period", "periode", isKey: true, \.period),
            .decimal("value", "tal", \.number),
            .code("gap", "hvorfor intet tal", \.content.exportedGap),
        ]
        return ExportTable("observations", "tal", of: observations, identity + backgroundFields)
    }

    private var backgroundFields: [ExportField<ShownFigure>] {
        [
            .decimal("numerator", "tæller", \.numerator),
            .decimal("denominator", "nævner", \.denominator),
            .number("sample_size", "antal spurgte", \.sampleSize),
            .code("unit", "enhed", \.unit, \.phrase),
            .number("definition", "definition", \.definition),
            .flag("period_is_stated", "perioden er oplyst", \.periodIsStated),
            .flag("is_example", "eksempel", \.isExample),
            .flag("is_carried_over", "overført", \.isCarriedOver),
            .text("source", "kilde") { $0.sources.map(\.text).joined(separator: "; ") },
            .text("note", "bemærkning", \.note),
            .link("reporter", "indberettet af", to: "organizations", \.reporter),
            .day("approved_on", "godkendt", \.approval?.on),
        ]
    }
}

extension ShownContent {
    /// Why there is no number; nil where there is one.
    fileprivate var exportedGap: (word: String, phrase: Phrase)? {
        let word =
            switch self {
            case .number: ""
            case .withheld: "withheld"
            case .notReported: "not-reported"
            case .notApplicable: "not-applicable"
            case .suppressedAtSource: "withheld-at-source"
            case .awaitingApproval: "awaiting-approval"
            }
        return gap.map { (word, $0) }
    }
}

extension ShownFigure {
    fileprivate var isCarriedOver: Bool {
        warnings.contains { if case .carriedOver = $0 { true } else { false } }
    }
}

extension Formula {
    /// `share(a, b)`: the kind and what it is made of.
    fileprivate var exported: String {
        let names = inputs.map(\.rawValue).joined(separator: ", ")
        return switch self {
        case .reported: "reported"
        case .share: "share(\(names))"
        case .sum: "sum(\(names))"
        case .difference: "difference(\(names))"
        case .mean(_, let periods): "mean(\(names), \(periods))"
        case .change: "change(\(names))"
        case .rate(_, _, let times): "rate(\(names), \(times))"
        }
    }
}

extension FigureGeography {
    fileprivate var exported: (word: String, phrase: Phrase) {
        let words = (includesCity ? ["city"] : []) + kinds.map(\.rawValue).sorted()
        return (words.joined(separator: ", "), phrase)
    }
}
