// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Figures as a file that both Excel and programs read.
///
/// Shape: UTF-8 with a mark in front, semicolons between cells, a comma in
/// decimals, no thousands. Cells that a spreadsheet would carry out as a
/// formula begin with an apostrophe.
struct FigureCsv {
    let rows: [FigureRecord]

    var bytes: [UInt8] {
        var text = "\u{FEFF}" + FigureRecord.columns.joined(separator: ";") + "\r\n"
        for row in rows {
            text += row.cells.map(Self.text).joined(separator: ";") + "\r\n"
        }
        return Array(text.utf8)
    }

    static func text(_ cell: FigureRecord.Cell) -> String {
        switch cell {
        case .empty: ""
        case .number(let number): plain(number)
        case .text(let text): quoted(harmless(text))
        }
    }

    /// `-10,1` without points between thousands.
    private static func plain(_ number: Quantity) -> String {
        number.description.replacing(".", with: ",")
    }

    /// A text that no spreadsheet takes for a formula.
    static func harmless(_ text: String) -> String {
        guard let first = text.first, "=+-@\t\r\n".contains(first) else { return text }
        return "'" + text
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == ";" || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
