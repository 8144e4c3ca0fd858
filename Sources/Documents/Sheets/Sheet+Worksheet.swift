// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

extension Sheet {
    /// Without the characters that a sheet's name may not have; Excel takes at most 31.
    var safeName: String {
        let plain = String(name.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
        return plain.isEmpty ? "1" : plain
    }

    /// The sheet as its part of the file: headings that stay, columns as wide as their words.
    var worksheet: String {
        let isLocked = rows.contains { $0.contains(where: \.isToBeFilled) }
        var text = Ooxml.head + "<worksheet xmlns=\"\(Ooxml.main)\">"
        text += "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" "
        text += "topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        text += "</sheetView></sheetViews>\(columns)<sheetData>"
        for (row, cells) in rows.enumerated() {
            text += "<row r=\"\(row + 1)\">"
            for (column, cell) in cells.enumerated() {
                text += cell.xml(at: SheetPlace(row: row, column: column))
            }
            text += "</row>"
        }
        return text + "</sheetData>" + (isLocked ? "<sheetProtection sheet=\"1\"/>" : "")
            + "</worksheet>"
    }

    private var columns: String {
        var widths: [Int] = []
        for row in rows {
            for (column, cell) in row.enumerated() {
                if column == widths.count { widths.append(9) }
                widths[column] = min(48, max(widths[column], cell.text.count + 2))
            }
        }
        guard !widths.isEmpty else { return "" }
        let list = widths.enumerated().map { column, width in
            "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width)\" "
                + "customWidth=\"1\"/>"
        }
        return "<cols>\(list.joined())</cols>"
    }
}

extension SheetCell {
    fileprivate func xml(at place: SheetPlace) -> String {
        let start = "<c r=\"\(place.name)\" s=\"\(style(in: place.row).rawValue)\""
        if text.isEmpty { return start + "/>" }
        if kind == .number, let number = decimal { return start + "><v>\(number)</v></c>" }
        return start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + text.renderedText() + "</t></is></c>"
    }

    /// `1.234,5` as machines write it; nil where the words are no number.
    private var decimal: String? {
        (try? Quantity(reading: text)).map(\.description)
    }

    private func style(in row: Int) -> WorkbookStyle {
        if row == 0 { return .heading }
        // Whoever edits the cell does not turn its words into a formula either.
        let isQuoted = kind != .number && text.looksLikeFormula
        return switch (isToBeFilled, isQuoted) {
        case (false, false): .plain
        case (false, true): .quoted
        case (true, false): .open
        case (true, true): .openQuoted
        }
    }
}

/// How cells look, by their number in the list of styles.
enum WorkbookStyle: Int, CaseIterable {
    case plain, heading, quoted, open, openQuoted

    private var format: String {
        let font = self == .heading ? 1 : 0
        let isOpen = self == .open || self == .openQuoted
        let quote = self == .quoted || self == .openQuoted ? " quotePrefix=\"1\"" : ""
        return "<xf numFmtId=\"0\" fontId=\"\(font)\" fillId=\"\(isOpen ? 2 : 0)\" borderId=\"0\" "
            + "xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\" "
            + "applyProtection=\"1\"\(quote)><alignment vertical=\"top\" wrapText=\"1\"/>"
            + "<protection locked=\"\(isOpen ? 0 : 1)\"/></xf>"
    }

    /// The part of the file; the first two fills are those that Excel expects.
    static let xml =
        Ooxml.head + "<styleSheet xmlns=\"\(Ooxml.main)\">"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
        + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFF8E1\"/></patternFill>"
        + "</fill></fills>"
        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
        + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
        + "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"\(allCases.count)\">"
        + allCases.map(\.format).joined() + "</cellXfs></styleSheet>"
}
