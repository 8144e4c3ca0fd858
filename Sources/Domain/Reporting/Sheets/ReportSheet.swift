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

    /// The headings of the template; files are in Danish, as their readers are.
    enum Heading: String, CaseIterable {
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
    }

    /// The sheet to fill in, with what is known already.
    ///
    /// `note` reads what the vault holds.
    public func template(note: (NoteID) -> String? = { _ in nil }) -> Sheet {
        let headings = Heading.allCases.map { SheetCell($0.rawValue) }
        return Sheet(name: "Indberetning", rows: [headings] + lines.map { row($0, note) })
    }

    private func row(_ line: Line, _ note: (NoteID) -> String?) -> [SheetCell] {
        let definition = line.definition
        return Heading.allCases.map { heading in
            switch heading {
            case .indicator: SheetCell(line.figure.indicator.rawValue)
            case .indicatorName: SheetCell(definition.name.danish)
            case .unit: SheetCell(definition.unit.phrase.danish)
            case .place: SheetCell(line.figure.place.description)
            case .placeName: SheetCell(line.placeName)
            case .period: SheetCell(period.description)
            case .before: SheetCell(line.before?.text() ?? "", .number)
            case .number: open(line.cell?.reading.written ?? "")
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
    public var written: String {
        switch self {
        case .number(let number): number.text()
        case .notReported: "ikke oplyst"
        case .notApplicable: "ikke relevant"
        case .suppressedAtSource: "skjult"
        }
    }
}
