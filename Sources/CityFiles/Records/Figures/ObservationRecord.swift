// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One row of a file of figures.
struct ObservationRecord: Equatable, Sendable {
    let origin: Origin
    let day: Day
    let indicator: IndicatorID
    let observation: Observation
    let source: FigureSource
    let reporter: OrganizationID?
    let approvedBy: OrganizationID?

    enum Column: String, CaseIterable {
        case indicator, place, period, value, numerator, denominator, note, source, reporter, day
        case sampleSize = "sample-size"
        case approvedBy = "approved-by"
        case isExample = "example"
        /// False where the source does not say.
        case periodIsStated = "period-stated"
    }

    /// Every row that can be read; what is wrong with the others is reported.
    static func read(_ file: SourceFile, in reading: CityReading) -> [ObservationRecord] {
        let rows = Spreadsheet(file.text).rows
        guard let names = rows.first else { return [] }
        let columns = names.map { Column(rawValue: $0.text) }
        for (cell, column) in zip(names, columns) where column == nil {
            reading.report(
                .unknownChoice(cell.text, among: Column.allCases.map(\.rawValue)),
                at: FilePlace(file: file.name, line: cell.line))
        }
        return rows.dropFirst().compactMap { row in
            var cells: [Column: String] = [:]
            for (cell, column) in zip(row, columns) {
                if let column, !cell.text.isEmpty { cells[column] = cell.text }
            }
            let line = row.first?.line ?? 1
            return ObservationRecord(
                ObservationRow(
                    cells: cells, place: FilePlace(file: file.name, line: line), reading: reading))
        }
    }

    private init?(_ row: ObservationRow) {
        let day = row.required(.day).flatMap { word in
            row.tried { () throws(DateRefusal) in try DateText.day(word) }
        }
        let indicator = row.required(.indicator).map { word in
            row.reading.mention(.indicator, word, at: row.place)
            return IndicatorID(word)
        }
        let place = row.required(.place).flatMap { row.reading.figurePlace($0, at: row.place) }
        let period = row.required(.period).flatMap { word in
            row.tried { () throws(DateRefusal) in try Period(parsing: word) }
        }
        let value = row.required(.value).flatMap { word in
            row.tried { () throws(QuantityRefusal) in try FigureReading(written: word) }
        }
        let source = row.required(.source)
        let (part, whole) = (row.quantity(.numerator), row.quantity(.denominator))
        guard let day, let indicator, let place, let period, let reading = value,
            let source
        else { return nil }
        origin = Origin(place: row.place, fields: [:])
        (self.day, self.indicator) = (day, indicator)
        observation = Observation(
            place, period, reading, numerator: part, denominator: whole,
            sampleSize: row.quantity(.sampleSize).map { Int($0.rounded(to: 0).mantissa) },
            note: row.cells[.note], periodIsStated: row.cells[.periodIsStated].flatMap(Bool.init))
        self.source = FigureSource(source, isExample: row.cells[.isExample] == "true")
        reporter = row.organization(.reporter)
        approvedBy = row.organization(.approvedBy)
    }
}

/// One row while it is read.
private struct ObservationRow {
    let cells: [ObservationRecord.Column: String]
    let place: FilePlace
    let reading: CityReading

    func required(_ column: ObservationRecord.Column) -> String? {
        if let word = cells[column] { return word }
        reading.report(.missing(column.rawValue), at: place)
        return nil
    }

    func quantity(_ column: ObservationRecord.Column) -> Quantity? {
        cells[column].flatMap { word in
            tried { () throws(QuantityRefusal) in try Quantity(reading: word) }
        }
    }

    func organization(_ column: ObservationRecord.Column) -> OrganizationID? {
        cells[column].map { word in
            reading.mention(.organization, word, at: place)
            return OrganizationID(word)
        }
    }

    func tried<Read, Reason: Refusal>(_ read: () throws(Reason) -> Read) -> Read? {
        do { return try read() } catch {
            reading.report(error.sentence, at: place)
            return nil
        }
    }
}

/// Rows that come together: of one indicator, day and source.
struct DeliveryRecord: Equatable, Sendable {
    let first: ObservationRecord
    let records: [ObservationRecord]

    /// The rows in deliveries that a city takes at a time, in the order of the rows.
    static func deliveries(of records: [ObservationRecord]) -> [DeliveryRecord] {
        var order: [Key] = []
        var byKey: [Key: [ObservationRecord]] = [:]
        for record in records {
            let key = Key(record)
            if byKey[key] == nil { order.append(key) }
            byKey[key, default: []].append(record)
        }
        return order.flatMap { key -> [DeliveryRecord] in
            let all = byKey[key] ?? []
            return stride(from: 0, to: all.count, by: FigureReport.mostObservations).map {
                let part = Array(all[$0..<min($0 + FigureReport.mostObservations, all.count)])
                return DeliveryRecord(first: part[0], records: part)
            }
        }
    }

    private struct Key: Hashable {
        let day: Day
        let indicator: IndicatorID
        let source: FigureSource
        let reporter: OrganizationID?
        let approvedBy: OrganizationID?

        init(_ record: ObservationRecord) {
            (day, indicator, source) = (record.day, record.indicator, record.source)
            (reporter, approvedBy) = (record.reporter, record.approvedBy)
        }
    }

    func report(_ observations: [Observation]) -> FigureReport {
        FigureReport(
            first.indicator, source: first.source, reporter: first.reporter,
            approvedBy: first.approvedBy, observations: observations)
    }
}
