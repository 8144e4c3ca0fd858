// SPDX-License-Identifier: EUPL-1.2

/// What a filled-in sheet says, figure by figure, and everything wrong with it.
///
/// all errors at once, each at its row and column; a sheet with errors
/// is taken in neither whole nor in part.
public struct ReportUpload: Equatable, Sendable {
    /// One figure as the sheet says it.
    public struct Entry: Equatable, Sendable {
        public let figure: AskedFigure
        public let reading: FigureReading
        public let numerator: Quantity?
        public let denominator: Quantity?
        public let note: String?
        /// Where its number stands.
        public let place: SheetPlace
    }

    public struct Problem: Equatable, Sendable {
        public let place: SheetPlace
        public let sentence: Phrase
    }

    public private(set) var entries: [Entry] = []
    /// From the top, each row from the left.
    public private(set) var problems: [Problem] = []
    public private(set) var remarks: [Phrase]

    /// Reads the template, or a table with places down and indicators across.
    ///
    /// Refuses: headings that are neither.
    public init(_ sheet: Sheet, for report: ReportSheet) throws(SheetRefusal) {
        remarks = sheet.remarks
        guard let top = sheet.rows.firstIndex(where: { !$0.isEmpty }) else { throw .empty }
        let headings = try Self.headings(of: sheet.rows[top])
        let grid = Grid(sheet: sheet, top: top, headings: headings, report: report)
        let first = headings.min { $0.value < $1.value }?.key ?? ""
        if Self.wide.contains(first), grid.column(.number) == nil {
            readWide(grid)
        } else {
            try readLong(grid)
        }
        let places = Dictionary(grouping: entries, by: \.figure).values.filter { $0.count > 1 }
        for twice in places.flatMap({ $0.dropFirst() }) { refuse(twice.place, .figureThereTwice) }
        if entries.contains(where: { $0.reading == .suppressedAtSource }) {
            remarks.append(.signsReadAsHidden)
        }
        problems.sort { $0.place < $1.place }
    }

    private static let wide = [
        "sted", "sted-id", "afdeling", "boligafdeling", "område", "place", "place id", "section",
        "housing section", "area",
    ]

    private static func headings(
        of row: [SheetCell]
    ) throws(SheetRefusal) -> [String: Int] {
        var headings: [String: Int] = [:]
        for (column, cell) in row.enumerated() where !cell.text.trimmed.isEmpty {
            let name = cell.text.trimmed.lowercased()
            guard headings[name] == nil else { throw .headingTwice(String(cell.text.trimmed)) }
            headings[name] = column
        }
        return headings
    }

    private mutating func refuse(_ place: SheetPlace, _ sentence: Phrase) {
        problems.append(Problem(place: place, sentence: sentence))
    }
}

/// A sheet with its headings understood.
private struct Grid {
    let sheet: Sheet
    let top: Int
    let headings: [String: Int]
    let report: ReportSheet

    var rows: Range<Int> { (top + 1)..<max(sheet.rows.count, top + 1) }

    func cell(_ row: Int, _ column: Int?) -> SheetCell {
        guard let column, sheet.rows[row].indices.contains(column) else { return SheetCell() }
        return sheet.rows[row][column]
    }

    /// By its heading in either language.
    func column(_ heading: ReportSheet.Heading) -> Int? {
        let name = heading.phrase
        return headings[name.danish.lowercased()] ?? headings[name.english.lowercased()]
    }

    func text(_ row: Int, _ heading: ReportSheet.Heading) -> String {
        String(cell(row, column(heading)).text.trimmed)
    }

    /// By id or by name, in either language.
    func indicator(_ text: String) -> IndicatorDefinition? {
        report.lines.first {
            let name = $0.definition.name
            return [$0.figure.indicator.rawValue, name.danish, name.english]
                .contains { $0.lowercased() == text.lowercased() }
        }?.definition
    }

    func line(_ indicator: String, _ place: String) -> ReportSheet.Line? {
        let (indicator, place) = (indicator.lowercased(), place.lowercased())
        return report.lines.first { line in
            let names = [
                line.figure.indicator.rawValue, line.definition.name.danish,
                line.definition.name.english,
            ]
            return names.contains { $0.lowercased() == indicator }
                && isPlace(place, of: line)
        }
    }

    func isPlace(_ place: String, of line: ReportSheet.Line) -> Bool {
        let id = line.figure.place.description
        return [id, line.placeName, line.figure.place.area?.rawValue ?? id]
            .contains { $0.lowercased() == place }
    }

    func knowsPlace(_ place: String) -> Bool {
        report.lines.contains { isPlace(place.lowercased(), of: $0) }
    }
}

// MARK: - The template

extension ReportUpload {
    private mutating func readLong(_ grid: Grid) throws(SheetRefusal) {
        let missing = ReportSheet.Heading.required.filter { grid.column($0) == nil }
        guard missing.isEmpty else {
            throw .unknownHeadings(missing: missing)
        }
        for row in grid.rows where !grid.sheet.rows[row].isEmpty { readRow(row, grid) }
    }

    private mutating func readRow(_ row: Int, _ grid: Grid) {
        let (indicator, place) = (grid.text(row, .indicator), grid.text(row, .place))
        func at(_ heading: ReportSheet.Heading) -> SheetPlace {
            SheetPlace(row: row, column: grid.column(heading) ?? 0)
        }
        guard !indicator.isEmpty || !place.isEmpty || !grid.text(row, .number).isEmpty else {
            return
        }
        guard grid.indicator(indicator) != nil else {
            return refuse(at(.indicator), .unknownIndicator(indicator))
        }
        guard grid.knowsPlace(place) else { return refuse(at(.place), .unknownPlace(place)) }
        guard let line = grid.line(indicator, place) else {
            return refuse(at(.place), .notAskedThere)
        }
        let period = grid.text(row, .period)
        if !period.isEmpty, (try? Period(parsing: period)) != grid.report.period {
            refuse(at(.period), .otherPeriod(period, grid.report.period))
        }
        let cells = [.number, .numerator, .denominator].map { (heading: ReportSheet.Heading) in
            Written(cell: grid.cell(row, grid.column(heading)), place: at(heading))
        }
        take(line, cells[0], cells[1], cells[2], note: grid.text(row, .note), noted: at(.note))
    }

    private struct Written {
        let cell: SheetCell
        let place: SheetPlace
    }

    private mutating func take(
        _ line: ReportSheet.Line, _ number: Written, _ numerator: Written,
        _ denominator: Written, note: String, noted: SheetPlace
    ) {
        let count = problems.count
        let unit = line.definition.unit
        let reading = attempt(number) { text throws(CellRefusal) in
            try CellReading.read(text, in: unit)
        }
        let parts = [numerator, denominator].map { part in
            attempt(part) { text throws(CellRefusal) in try CellReading.number(text) }
        }
        let text = checked(note, at: noted)
        guard problems.count == count else { return }
        guard let reading else {
            // Words beside nothing would be lost without a word.
            let isBare = text == nil && parts.allSatisfy { $0 == nil }
            return isBare ? () : refuse(number.place, .numberMissing)
        }
        let cell = ReportedCell(
            line.figure, reading, numerator: parts[0], denominator: parts[1],
            note: text == nil ? nil : "note")
        do throws(CellRefusal) {
            try CellReading.check(cell, line.definition)
        } catch {
            return refuse(number.place, error.sentence)
        }
        entries.append(
            Entry(
                figure: line.figure, reading: reading, numerator: parts[0],
                denominator: parts[1], note: text, place: number.place))
    }

    private mutating func attempt<Value>(
        _ written: Written, _ read: (String) throws(CellRefusal) -> Value?
    ) -> Value? {
        if written.cell.kind == .formula {
            refuse(written.place, CellRefusal.formula(written.cell.text).sentence)
            return nil
        }
        do throws(CellRefusal) {
            return try read(written.cell.text)
        } catch {
            refuse(written.place, error.sentence)
            return nil
        }
    }

    private mutating func checked(_ note: String, at place: SheetPlace) -> String? {
        do throws(TextRefusal) {
            let text = try CheckedText.note(note)
            return text.isEmpty ? nil : text
        } catch {
            refuse(place, error.sentence)
            return nil
        }
    }
}

// MARK: - Places down, indicators across

extension ReportUpload {
    private mutating func readWide(_ grid: Grid) {
        let columns = grid.headings.sorted { $0.value < $1.value }
        let heading = grid.sheet.rows[grid.top]
        for (name, column) in columns.dropFirst() where grid.indicator(name) == nil {
            refuse(
                SheetPlace(row: grid.top, column: column),
                .unknownIndicator(String(heading[column].text.trimmed)))
        }
        guard let first = columns.first?.value else { return }
        for row in grid.rows where !grid.sheet.rows[row].isEmpty {
            let place = String(grid.cell(row, first).text.trimmed)
            guard grid.knowsPlace(place) else {
                refuse(SheetPlace(row: row, column: first), .unknownPlace(place))
                continue
            }
            for (name, column) in columns.dropFirst() where grid.indicator(name) != nil {
                let number = Written(
                    cell: grid.cell(row, column), place: SheetPlace(row: row, column: column))
                let nothing = Written(cell: SheetCell(), place: number.place)
                if let line = grid.line(name, place) {
                    take(line, number, nothing, nothing, note: "", noted: number.place)
                } else if !number.cell.text.trimmed.isEmpty {
                    refuse(number.place, .notAskedThere)
                }
            }
        }
    }
}

extension Phrase {
    fileprivate static func unknownIndicator(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke en indikator, der er spurgt om. Brug skabelonens ord.",
            en: "“\(text)” is no indicator that was asked for. Use the words of the template.")
    }

    fileprivate static func unknownPlace(_ text: String) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke et sted, der er spurgt om. Brug skabelonens ord.",
            en: "“\(text)” is no place that was asked for. Use the words of the template.")
    }

    fileprivate static func otherPeriod(_ text: String, _ period: Period) -> Phrase {
        Phrase(
            da: "“\(text)” er ikke den periode, der er spurgt om: \(period.phrase.danish).",
            en: "“\(text)” is not the period that was asked for: \(period.phrase.english).")
    }

    fileprivate static let notAskedThere = Phrase(
        da: "Den indikator er I ikke spurgt om for det sted. Slet tallet.",
        en: "You were not asked for that indicator of that place. Delete the number.")
    fileprivate static let figureThereTwice = Phrase(
        da: "Det samme tal står længere oppe i arket. Slet det ene.",
        en: "The same figure stands further up in the sheet. Delete one of them.")
    fileprivate static let numberMissing = Phrase(
        da: "Der står noget ved siden af, men intet tal. Skriv tallet, eller hvorfor det mangler.",
        en: "Something stands beside it, but no number. Write it, or why it is missing.")
    fileprivate static let signsReadAsHidden = Phrase(
        da:
            "“-”, “..” og “x” er læst som skjult hos kilden, ikke som nul. Er der ingen, så skriv 0.",
        en: "“-”, “..” and “x” were read as hidden by the source, not as zero. "
            + "If there are none, write 0.")
}
