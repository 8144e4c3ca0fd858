// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Reads a file of figures while its bytes come: checks every row, then gives
/// the figures out in reports of at most 2,000.
///
/// all problems of a file are found at once, and a file with one problem
/// brings nothing in: whoever imports reads it once to check and once to take.
/// Complexity: linear in the rows; memory grows with the figures and not the file.
public struct FigureImport: Sendable {
    /// The first problems, each with its row and column.
    public private(set) var problems: [FigureProblem] = []
    /// How many there are, also those beyond the first thousand.
    public private(set) var problemCount = 0
    /// The rows read, without the headings.
    public private(set) var rows = 0
    /// The rows whose figure the city has already.
    public private(set) var known = 0
    /// Words of the file that stand for no place or indicator here, each once, the
    /// first hundred; a mapping can say what they mean.
    public private(set) var unknownWords: [FigureColumn: [String]] = [:]
    /// The most problems that are kept.
    public static let mostProblems = 1_000

    private let delivery: FigureImportDelivery
    private let figures: Figures
    private let setting: FigureSetting
    private let today: Day
    private var reader = DelimitedRows()
    private var columns: FigureImportColumns?
    private var words: FigureImportWords
    private var seen: Set<UInt64> = []
    private var waiting: [[Observation]] = []
    private var isStopped = false

    /// Figures on their way into the city, by the rules of the day.
    public init(
        _ delivery: FigureImportDelivery, into figures: Figures, on today: Day,
        in setting: FigureSetting
    ) {
        self.delivery = delivery
        self.figures = figures
        self.today = today
        self.setting = setting
        words = FigureImportWords(figures, setting, delivery.mapping)
    }

    /// Takes the next bytes of the file in.
    public mutating func take(
        _ bytes: some Sequence<UInt8>, _ deliver: (FigureReport) -> Void
    ) {
        guard !isStopped else { return }
        var reader = self.reader
        self.reader = DelimitedRows()
        let goesOn = reader.take(bytes) { row in
            read(row, deliver)
            return !isStopped
        }
        if !goesOn, !isStopped { stop(FigureFileWords.unendingRow, line: reader.line) }
        self.reader = reader
    }

    /// Says that the file has ended, and gives out what waits.
    public mutating func finish(_ deliver: (FigureReport) -> Void) {
        guard !isStopped else { return }
        var reader = self.reader
        reader.finish { row in
            read(row, deliver)
            return !isStopped
        }
        if columns == nil, !isStopped { stop(FigureFileWords.empty, line: 1) }
        for index in waiting.indices { flush(index, deliver) }
    }

    private mutating func read(_ row: borrowing DelimitedRows, _ deliver: (FigureReport) -> Void) {
        guard let columns else { return readHeadings(row) }
        rows += 1
        guard row.ends.count == columns.headings.count else {
            return report(
                FigureFileWords.cells(row.ends.count, of: columns.headings.count), line: row.line,
                column: 1)
        }
        do throws(RowRefusal) {
            guard let figure = try figure(of: row, columns) else { return }
            waiting[figure.indicator].append(figure.observation)
            if waiting[figure.indicator].count == FigureReport.mostObservations {
                flush(figure.indicator, deliver)
            }
        } catch {
            switch error {
            case .notText: stop(FigureFileWords.notText, line: row.line)
            case .cell(let sentence, let column):
                report(sentence, line: row.line, column: columns.index(of: column) + 1)
            }
        }
    }

    private mutating func readHeadings(_ row: borrowing DelimitedRows) {
        var headings: [String] = []
        for index in row.ends.indices {
            guard let text = String(validating: row.cell(index), as: UTF8.self),
                !text.utf8.contains(0)
            else { return stop(FigureFileWords.notText, line: row.line) }
            headings.append(String(text.trimmed))
        }
        let found = FigureImportColumns(headings, delivery.mapping)
        let missing = found.missing
        guard missing.isEmpty else {
            return stop(FigureFileWords.headings(missing, among: headings), line: row.line)
        }
        columns = found
        waiting = Array(repeating: [], count: words.indicators.count)
    }

    // MARK: - A row

    private enum RowRefusal: Error {
        case notText
        case cell(Phrase, FigureColumn)
    }

    /// The figure of the row; nil where the city has it already.
    private mutating func figure(
        of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(RowRefusal) -> (indicator: Int, observation: Observation)? {
        let number = try indicator(of: row, columns)
        let indicator = words.indicators[number]
        let place = try place(of: row, columns)
        let period = try period(of: row, columns)
        var observation = Observation(
            place, period, try reading(of: row, columns),
            numerator: try quantity(.numerator, of: row, columns),
            denominator: try quantity(.denominator, of: row, columns),
            sampleSize: try quantity(.sampleSize, of: row, columns)
                .map { Int($0.rounded(to: 0).mantissa) })
        observation.note = try note(of: row, columns)
        do throws(FigureRefusal) {
            try figures.check(observation, of: indicator, on: today, in: setting)
        } catch {
            throw .cell(error.sentence, FigureColumn(refusedAs: error.field))
        }
        let name =
            UInt64(words.number(of: place)) << 40 | UInt64(number) << 28
            | UInt64(UInt32(bitPattern: period.first.number) & 0xFFF_FFFF)
        guard seen.insert(name).inserted else {
            throw .cell(
                FigureRefusal.twice(period, figures.name(of: place, in: setting)).sentence, .period)
        }
        guard let standing = figures.series[SeriesKey(indicator.id, place)]?[period] else {
            return (number, observation)
        }
        guard standing.observation(at: place) == observation else {
            throw .cell(
                FigureRefusal.thereAlready(period, figures.name(of: place, in: setting)).sentence,
                .value)
        }
        known += 1
        return nil
    }

    private mutating func indicator(
        of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(RowRefusal) -> Int {
        guard let index = columns[.indicator] else {
            guard let id = delivery.mapping?.indicator, let number = words.indicator(id.rawValue)
            else { throw .cell(FigureFileWords.chooseIndicator, .value) }
            return number
        }
        let text = try text(of: row, index)
        guard let number = words.indicator(text) else {
            remember(text, .indicator)
            throw .cell(FigureRefusal.unknownIndicator(IndicatorID(text)).sentence, .indicator)
        }
        return number
    }

    private mutating func place(
        of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(RowRefusal) -> FigurePlace {
        guard let index = columns[.place] else { return .city }
        let text = try text(of: row, index)
        guard let place = words.place(text) else {
            remember(text, .place)
            throw .cell(FigureFileWords.unknownPlace(text), .place)
        }
        return place
    }

    private mutating func period(
        of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(RowRefusal) -> Period {
        guard let index = columns[.period] else {
            throw .cell(FigureFileWords.chooseIndicator, .period)
        }
        let text = try text(of: row, index)
        do throws(DateRefusal) { return try words.period(text) } catch {
            throw .cell(error.sentence, .period)
        }
    }

    private func reading(
        of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(RowRefusal) -> FigureReading {
        guard let index = columns[.value] else { return .notReported }
        if let quick = Quantity(plain: row.cell(index)) { return .number(quick) }
        let text = try text(of: row, index)
        do throws(QuantityRefusal) { return try FigureReading(written: text) } catch {
            throw .cell(error.sentence, .value)
        }
    }

    private func quantity(
        _ column: FigureColumn, of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(RowRefusal) -> Quantity? {
        guard let index = columns[column], !row.cell(index).isEmpty else { return nil }
        if let quick = Quantity(plain: row.cell(index)) { return quick }
        let text = try text(of: row, index)
        do throws(QuantityRefusal) { return try Quantity(reading: text) } catch {
            throw .cell(error.sentence, column)
        }
    }

    private func note(
        of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(RowRefusal) -> String? {
        guard let index = columns[.note], !row.cell(index).isEmpty else { return nil }
        let note = try text(of: row, index)
        if note.looksLikeFormula { throw .cell(FigureFileWords.formula(note), .note) }
        return note
    }

    private func text(
        of row: borrowing DelimitedRows, _ index: Int
    ) throws(RowRefusal) -> String {
        guard let text = String(validating: row.cell(index), as: UTF8.self), !text.utf8.contains(0)
        else { throw .notText }
        return String(text.trimmed)
    }

    // MARK: - What came of it

    private mutating func flush(_ index: Int, _ deliver: (FigureReport) -> Void) {
        guard !waiting[index].isEmpty else { return }
        deliver(
            FigureReport(
                words.indicators[index].id, source: delivery.source, reporter: delivery.reporter,
                approvedBy: delivery.approvedBy, observations: waiting[index]))
        waiting[index] = []
    }

    private mutating func report(_ sentence: Phrase, line: Int, column: Int) {
        problemCount += 1
        guard problems.count < Self.mostProblems else { return }
        problems.append(FigureProblem(line: line, column: column, sentence: sentence))
    }

    private mutating func remember(_ word: String, _ column: FigureColumn) {
        let known = unknownWords[column] ?? []
        guard !word.isEmpty, known.count < 100, !known.contains(word) else { return }
        unknownWords[column] = known + [word]
    }

    /// Nothing after this can be understood.
    private mutating func stop(_ sentence: Phrase, line: Int) {
        report(sentence, line: line, column: 1)
        isStopped = true
    }
}
