// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What all figures of a file have in common.
public struct FigureImportDelivery: Sendable {
    public let source: FigureSource
    public let reporter: OrganizationID?
    public let approvedBy: OrganizationID?
    /// Which column means what; nil where the headings are ours.
    public let mapping: FigureMapping?
    /// Whether a figure that differs from the one there corrects it, or is a problem.
    public let corrects: Bool

    public init(
        _ source: FigureSource, reporter: OrganizationID? = nil,
        approvedBy: OrganizationID? = nil, mapping: FigureMapping? = nil, corrects: Bool = false
    ) {
        self.source = source
        self.reporter = reporter
        self.approvedBy = approvedBy
        self.mapping = mapping
        self.corrects = corrects
    }
}

/// Figures of a file on their way into the city, at most 2,000.
public struct FigureImportReport: Equatable, Sendable {
    public let report: FigureReport
    /// Whether other figures stand there already.
    public let corrects: Bool

    public var observations: [Observation] { report.observations }

    /// What takes them in; the reason is that of corrections.
    public func command(reason: NoteID?) -> FigureCommand {
        corrects ? .correct(report, reason: reason) : .record(report)
    }
}

/// A figure of a file that is another than the one that is there.
public struct FigureChange: Equatable, Sendable {
    public let indicator: IndicatorID
    public let before: Observation
    public let after: Observation
}

/// Something in a file of figures that must be mended before it can be taken in.
public struct FigureProblem: Hashable, Sendable {
    /// From 1, the headings included.
    public let line: Int
    /// From 1, as a spreadsheet counts its columns.
    public let column: Int
    public let sentence: Phrase
}

/// Where each column of a file stands, found by its heading, so that it may move.
struct FigureImportColumns: Sendable {
    let headings: [String]
    private var places: [FigureColumn: Int] = [:]
    private let needsIndicator: Bool

    init(_ headings: [String], _ mapping: FigureMapping?) {
        self.headings = headings
        needsIndicator = mapping?.indicator == nil
        for column in FigureColumn.allCases {
            let names = mapping?.columns[column].map { [$0] } ?? Self.names[column] ?? []
            let wanted = names.map { $0.lowercased() }
            places[column] = headings.firstIndex { wanted.contains($0.lowercased()) }
        }
    }

    subscript(column: FigureColumn) -> Int? { places[column] }

    /// Where to point for the column; the first cell where the file lacks it.
    func index(of column: FigureColumn) -> Int { places[column] ?? 0 }

    /// The headings without which no row can be read.
    var missing: [String] {
        let needed: [FigureColumn] = [.period, .value] + (needsIndicator ? [.indicator] : [])
        return needed.filter { places[$0] == nil }.compactMap { Self.names[$0]?.first }
    }

    private static let names: [FigureColumn: [String]] = [
        .indicator: ["indikator", "indicator"],
        .place: ["sted", "place", "område", "area"],
        .period: ["periode", "period", "år", "year"],
        .value: ["værdi", "value", "tal"],
        .numerator: ["tæller", "numerator"],
        .denominator: ["nævner", "denominator"],
        .sampleSize: ["antal svar", "sample-size", "sample_size"],
        .note: ["bemærkning", "note"],
    ]
}

/// The words of a file that come again and again, each understood once.
struct FigureImportWords: Sendable {
    /// By name, so that each has a number.
    let indicators: [Indicator]
    private let numbers: [String: Int]
    /// Nil for words that are no place: a file with one has it in many rows.
    private var places: [String: FigurePlace?] = [:]
    /// Areas by what they are called; the first by id where two share a name.
    private let areas: [String: AreaID]
    private static let mostWords = 20_000
    private var periods: [String: Period] = [:]
    private var placeNumbers: [FigurePlace: Int] = [:]
    private let figures: Figures
    private let setting: FigureSetting
    private let names: [String: String]

    init(_ figures: Figures, _ setting: FigureSetting, _ mapping: FigureMapping?) {
        self.figures = figures
        self.setting = setting
        names = mapping?.names ?? [:]
        indicators = figures.inOrder
        var areas: [String: AreaID] = [:]
        for area in setting.areas.areas.values.sorted(by: { $0.id < $1.id }) {
            for name in [area.name] + area.aliases {
                let folded = Organizations.folded(name)
                if areas[folded] == nil { areas[folded] = area.id }
            }
        }
        self.areas = areas
        numbers = Dictionary(
            indicators.enumerated().map { ($0.element.id.rawValue, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    func indicator(_ text: String) -> Int? { numbers[names[text] ?? text] }

    mutating func place(_ text: String) -> FigurePlace? {
        if let known = places[text] { return known }
        let found = find(names[text] ?? text)
        if places.count < Self.mostWords { places[text] = .some(found) }
        return found
    }

    /// An id with its kind, an area's id or its name, or the whole city.
    private func find(_ text: String) -> FigurePlace? {
        switch FigurePlace(text) {
        case .city: return .city
        case .area(let id): return setting.areas[id].map { .area($0.id) }
        case .group(let id): return figures[id].map { .group($0.id) }
        case nil: break
        }
        if ["hele byen", "the whole city"].contains(text.lowercased()) { return .city }
        let area = setting.areas[AreaID(text)]?.id ?? areas[Organizations.folded(text)]
        return area.map { .area($0) }
    }

    mutating func period(_ text: String) throws(DateRefusal) -> Period {
        if let known = periods[text] { return known }
        let period = try Period(parsing: text)
        periods[text] = period
        return period
    }

    /// A number of the place's own within this file.
    mutating func number(of place: FigurePlace) -> Int {
        if let known = placeNumbers[place] { return known }
        placeNumbers[place] = placeNumbers.count
        return placeNumbers.count - 1
    }
}

extension FigureColumn {
    /// The column that a refusal's field stands in.
    init(refusedAs field: String?) {
        self = field.flatMap(FigureColumn.init(rawValue:)) ?? .value
    }
}

extension Quantity {
    /// Digits with at most one comma, the form of nearly every cell; nil for any other.
    init?(plain bytes: ArraySlice<UInt8>) {
        guard (1...13).contains(bytes.count) else { return nil }
        var mantissa: Int64 = 0
        var decimals: Int?
        var digits = 0
        for byte in bytes {
            if byte == UInt8(ascii: ","), decimals == nil, digits > 0 {
                decimals = 0
                continue
            }
            guard byte.isDigit else { return nil }
            mantissa = mantissa * 10 + Int64(byte.digit)
            digits += 1
            decimals = decimals.map { $0 + 1 }
        }
        guard decimals != 0, digits <= 12, decimals ?? 0 <= Self.mostDecimals else { return nil }
        self.init(mantissa, decimals: decimals ?? 0)
    }
}

/// What is wrong with a file of figures, and how to mend it.
enum FigureFileWords {
    static let notText = Phrase(
        da: "Filen er ikke gemt som UTF-8, men måske som Latin-1 eller som regneark. Gem den som "
            + "“CSV UTF-8”, og prøv igen.",
        en: "The file is not saved as UTF-8 but perhaps as Latin-1 or a workbook. Save it as "
            + "“CSV UTF-8” and try again.")
    static let empty = Phrase(
        da: "Filen er tom. Vælg en fil med overskrifter og mindst ét tal.",
        en: "The file is empty. Choose one with headings and at least one figure.")
    static let unendingRow = Phrase(
        da: "Rækken ender ikke. Se efter et anførselstegn, der ikke er lukket.",
        en: "The row does not end. Look for a quotation mark that is not closed.")
    static let chooseIndicator = Phrase(
        da: "Vælg den indikator, som filens tal hører til.",
        en: "Choose the indicator that the figures of the file are of.")

    static let emptyOverFigure = Phrase(
        da: "Cellen er tom, men der står et tal her allerede. Skriv tallet, eller “ikke oplyst”.",
        en: "The cell is empty, but there is a figure already. Write it, or “not reported”.")

    static func unknownPlace(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke et område, en gruppe eller “hele byen”. Skriv områdets navn.",
            en: "“\(text)” is no area, group or “city”. Write the name of the area.")
    }

    static func formula(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” ligner en formel. Skriv bemærkningen med almindelige ord.",
            en: "“\(text)” looks like a formula. Write the remark in plain words.")
    }

    static func cells(_ count: Int, of wanted: Int) -> Phrase {
        Phrase(
            da: "Rækken har \(count) celler, og overskriften har \(wanted). Ret rækken.",
            en: "The row has \(count) cells and the headings are \(wanted). Correct the row.")
    }

    static func headings(_ missing: [String], among found: [String]) -> Phrase {
        let (lacks, has) = (Phrase.list(missing), Phrase.list(found.map { "“\($0)”" }))
        return Phrase(
            da:
                "Første række mangler \(lacks.danish); den har \(has.danish). Skriv overskrifterne, "
                + "eller vælg, hvad kolonnerne betyder.",
            en: "The first row lacks \(lacks.english); it has \(has.english). Write the headings, "
                + "or choose what the columns mean.")
    }
}
