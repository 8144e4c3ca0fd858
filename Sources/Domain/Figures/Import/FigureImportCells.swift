// SPDX-License-Identifier: EUPL-1.2

/// Why a row of a file of figures is no figure.
enum FigureRowRefusal: Error {
    /// No text in UTF-8: nothing after it can be understood.
    case notText
    case cell(Phrase, FigureColumn)
}

// MARK: - The cells of a row

extension FigureImportColumns {
    func reading(of row: borrowing DelimitedRows) throws(FigureRowRefusal) -> FigureReading {
        guard let index = self[.value] else { return .notReported }
        if let quick = Quantity(plain: row.cell(index)) { return .number(quick) }
        let text = try text(of: row, index)
        do throws(QuantityRefusal) { return try FigureReading(written: text) } catch {
            throw .cell(error.sentence, .value)
        }
    }

    func quantity(
        _ column: FigureColumn, of row: borrowing DelimitedRows
    ) throws(FigureRowRefusal) -> Quantity? {
        guard let index = self[column], !row.cell(index).isEmpty else { return nil }
        if let quick = Quantity(plain: row.cell(index)) { return quick }
        let text = try text(of: row, index)
        do throws(QuantityRefusal) { return try Quantity(reading: text) } catch {
            throw .cell(error.sentence, column)
        }
    }

    func note(of row: borrowing DelimitedRows) throws(FigureRowRefusal) -> String? {
        guard let index = self[.note], !row.cell(index).isEmpty else { return nil }
        let note = try text(of: row, index)
        if note.looksLikeFormula { throw .cell(FigureFileWords.formula(note), .note) }
        return note
    }

    func text(
        of row: borrowing DelimitedRows, _ index: Int
    ) throws(FigureRowRefusal) -> String {
        guard let text = String(validating: row.cell(index), as: UTF8.self), !text.utf8.contains(0)
        else { throw .notText }
        return String(text.trimmed)
    }

    /// Keeps what the figure there has and the file does not speak of.
    ///
    /// What was counted belongs to its number: with another number it goes. An
    /// empty cell takes no figure away; whoever means that must say so.
    func complete(
        _ observation: inout Observation, of row: borrowing DelimitedRows,
        from standing: Observation
    ) throws(FigureRowRefusal) {
        observation.periodIsStated = standing.periodIsStated
        guard observation.reading == standing.reading else {
            let isEmpty = self[.value].map { row.cell($0).isEmpty } ?? true
            if isEmpty { throw .cell(FigureFileWords.emptyOverFigure, .value) }
            return
        }
        if self[.numerator] == nil { observation.numerator = standing.numerator }
        if self[.denominator] == nil { observation.denominator = standing.denominator }
        if self[.sampleSize] == nil { observation.sampleSize = standing.sampleSize }
        if self[.note] == nil { observation.note = standing.note }
    }
}
