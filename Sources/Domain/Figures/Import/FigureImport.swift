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
    /// The first figures that differ from those there, where they are corrections.
    public private(set) var changes: [FigureChange] = []
    /// How many such figures there are.
    public private(set) var changeCount = 0
    /// The most changes that are kept to be shown.
    public static let mostChanges = 200
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
    /// By indicator: new figures, then corrections.
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
        _ bytes: some Sequence<UInt8>, _ deliver: (FigureImportReport) -> Void
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
    public mutating func finish(_ deliver: (FigureImportReport) -> Void) {
        guard !isStopped else { return }
        var reader = self.reader
        reader.finish { row in
            read(row, deliver)
            return !isStopped
        }
        if columns == nil, !isStopped { stop(FigureFileWords.empty, line: 1) }
        for index in waiting.indices { flush(index, deliver) }
    }

    private mutating func read(
        _ row: borrowing DelimitedRows, _ deliver: (FigureImportReport) -> Void
    ) {
        guard let columns else { return readHeadings(row) }
        rows += 1
        guard row.ends.count == columns.headings.count else {
            return report(
                FigureFileWords.cells(row.ends.count, of: columns.headings.count), line: row.line,
                column: 1)
        }
        do throws(FigureRowRefusal) {
            guard let figure = try figure(of: row, columns) else { return }
            let index =
                figure.corrects ? figure.indicator + words.indicators.count : figure.indicator
            waiting[index].append(figure.observation)
            if waiting[index].count == FigureReport.mostObservations { flush(index, deliver) }
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
        waiting = Array(repeating: [], count: words.indicators.count * 2)
    }

    // MARK: - A row

    /// The figure of the row; nil where the city has it already.
    private mutating func figure(
        of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(FigureRowRefusal) -> (indicator: Int, observation: Observation, corrects: Bool)? {
        let number = try indicator(of: row, columns)
        let indicator = words.indicators[number]
        let place = try place(of: row, columns)
        let period = try period(of: row, columns)
        var observation = Observation(
            place, period, try columns.reading(of: row),
            numerator: try columns.quantity(.numerator, of: row),
            denominator: try columns.quantity(.denominator, of: row),
            sampleSize: try columns.quantity(.sampleSize, of: row)
                .map { Int($0.rounded(to: 0).mantissa) })
        observation.note = try columns.note(of: row)
        let there = figures.series[SeriesKey(indicator.id, place)]?[period]
        if let there { try requireOwn(there, place, indicator) }
        let standing = there?.observation(at: place)
        if let standing { try columns.complete(&observation, of: row, from: standing) }
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
        return try compare(observation, number, with: standing)
    }

    /// whoever sends a file learns nothing of what others reported.
    private func requireOwn(
        _ there: RecordedFigure, _ place: FigurePlace, _ indicator: Indicator
    ) throws(FigureRowRefusal) {
        guard let sender = delivery.reporter,
            let reporter = figures.deliveries[there.delivery].reporter, reporter != sender,
            !setting.organizations.isWithin(indicator.owner, sender)
        else { return }
        let name = setting.organizations[reporter]?.name ?? reporter.rawValue
        let refusal = FigureRefusal.reportedByOther(
            Phrase(verbatim: name), there.period, figures.name(of: place, in: setting))
        throw .cell(refusal.sentence, .value)
    }

    /// Says whether the figure is new, known or another than the one that is there.
    private mutating func compare(
        _ observation: Observation, _ number: Int, with standing: Observation?
    ) throws(FigureRowRefusal) -> (indicator: Int, observation: Observation, corrects: Bool)? {
        guard let standing else { return (number, observation, false) }
        guard standing != observation else {
            known += 1
            return nil
        }
        guard delivery.corrects else {
            let place = figures.name(of: observation.place, in: setting)
            throw .cell(
                FigureRefusal.thereAlready(observation.period, place).sentence, .value)
        }
        changeCount += 1
        if changes.count < Self.mostChanges {
            changes.append(
                FigureChange(
                    indicator: words.indicators[number].id, before: standing, after: observation))
        }
        return (number, observation, true)
    }

    private mutating func indicator(
        of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(FigureRowRefusal) -> Int {
        guard let index = columns[.indicator] else {
            guard let id = delivery.mapping?.indicator, let number = words.indicator(id.rawValue)
            else { throw .cell(FigureFileWords.chooseIndicator, .value) }
            return number
        }
        let text = try columns.text(of: row, index)
        guard let number = words.indicator(text) else {
            remember(text, .indicator)
            throw .cell(FigureRefusal.unknownIndicator(IndicatorID(text)).sentence, .indicator)
        }
        return number
    }

    private mutating func place(
        of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(FigureRowRefusal) -> FigurePlace {
        guard let index = columns[.place] else { return .city }
        let text = try columns.text(of: row, index)
        guard let place = words.place(text) else {
            remember(text, .place)
            throw .cell(FigureFileWords.unknownPlace(text), .place)
        }
        return place
    }

    private mutating func period(
        of row: borrowing DelimitedRows, _ columns: FigureImportColumns
    ) throws(FigureRowRefusal) -> Period {
        guard let index = columns[.period] else {
            throw .cell(FigureFileWords.chooseIndicator, .period)
        }
        let text = try columns.text(of: row, index)
        do throws(DateRefusal) { return try words.period(text) } catch {
            throw .cell(error.sentence, .period)
        }
    }

    // MARK: - What came of it

    private mutating func flush(_ index: Int, _ deliver: (FigureImportReport) -> Void) {
        guard !waiting[index].isEmpty else { return }
        let count = words.indicators.count
        let report = FigureReport(
            words.indicators[index % count].id, source: delivery.source,
            reporter: delivery.reporter, approvedBy: delivery.approvedBy,
            observations: waiting[index])
        deliver(FigureImportReport(report: report, corrects: index >= count))
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
