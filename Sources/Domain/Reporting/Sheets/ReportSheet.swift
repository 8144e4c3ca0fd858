// SPDX-License-Identifier: EUPL-1.2

/// What an organization is asked for, with the names of things, as its template
/// and its uploads need it.
public struct ReportSheet: Sendable {
    /// One figure that is asked for, as a row.
    public struct Line: Sendable {
        public let figure: AskedFigure
        public let definition: IndicatorDefinition
        public let placeName: String
        public let before: Quantity?
        public let cell: ReportedCell?

        public init(
            figure: AskedFigure, definition: IndicatorDefinition, placeName: String,
            before: Quantity?, cell: ReportedCell?
        ) {
            self.figure = figure
            self.definition = definition
            self.placeName = placeName
            self.before = before
            self.cell = cell
        }
    }

    public let title: String
    public let period: Period
    public let lines: [Line]

    public init(title: String, period: Period, lines: [Line]) {
        self.title = title
        self.period = period
        self.lines = lines
    }

    /// The columns of the template, by their headings in Danish.
    public enum Heading: String, Sendable, CaseIterable {
        case indicator = "Indikator-id"
        case indicatorName = "Indikator"
        case unit = "Enhed"
        case place = "Sted-id"
        case placeName = "Sted"
        case period = "Periode"
        case before = "Sidste tal"
        case number = "Tal"
        case numerator = "Antal"
        case denominator = "Ud af"
        case note = "Bemærkning"

        /// Without these a row says nothing.
        static let required: [Heading] = [.indicator, .place, .number]

        /// a template may be in either language, and so may what comes back.
        var phrase: Phrase { Phrase(da: rawValue, en: english) }

        private var english: String {
            switch self {
            case .indicator: "Indicator id"
            case .indicatorName: "Indicator"
            case .unit: "Unit"
            case .place: "Place id"
            case .placeName: "Place"
            case .period: "Period"
            case .before: "Last figure"
            case .number: "Figure"
            case .numerator: "Number"
            case .denominator: "Out of"
            case .note: "Remark"
            }
        }
    }

    /// The sheet to fill in, with what is known already.
    ///
    /// Numbers are written as Danes write them, in either language.
    /// `note` reads what the vault holds.
    public func template(
        in language: Language = .danish, note: (NoteID) -> String? = { _ in nil }
    ) -> Sheet {
        let headings = Heading.allCases.map { SheetCell($0.phrase.text(in: language)) }
        return Sheet(
            name: Phrase(da: "Indberetning", en: "Report").text(in: language),
            rows: [headings] + lines.map { row($0, language, note) })
    }

    private func row(
        _ line: Line, _ language: Language, _ note: (NoteID) -> String?
    ) -> [SheetCell] {
        let definition = line.definition
        return Heading.allCases.map { heading in
            switch heading {
            case .indicator: SheetCell(line.figure.indicator.rawValue)
            case .indicatorName: SheetCell(definition.name.text(in: language))
            case .unit: SheetCell(definition.unit.phrase.text(in: language))
            case .place: SheetCell(line.figure.place.description)
            case .placeName: SheetCell(line.placeName)
            case .period: SheetCell(period.description)
            case .before: SheetCell(line.before?.text() ?? "", .number)
            case .number: open(line.cell?.reading.written(in: language) ?? "")
            case .numerator: open(line.cell?.numerator?.text() ?? "")
            case .denominator: open(line.cell?.denominator?.text() ?? "")
            case .note: open(line.cell?.note.flatMap(note) ?? "")
            }
        }
    }

    private func open(_ text: String) -> SheetCell { SheetCell(text, isToBeFilled: true) }
}

extension FigureReading {
    /// As it is written in a form or a sheet, so that `CellReading` reads it back.
    public var written: String { written(in: .danish) }

    func written(in language: Language) -> String {
        switch self {
        case .number(let number): number.text()
        case .notReported: Phrase(da: "ikke oplyst", en: "not reported").text(in: language)
        case .notApplicable: Phrase(da: "ikke relevant", en: "not applicable").text(in: language)
        case .suppressedAtSource: Phrase(da: "skjult", en: "hidden").text(in: language)
        }
    }
}
