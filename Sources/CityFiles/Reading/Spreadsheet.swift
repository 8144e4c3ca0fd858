// SPDX-License-Identifier: EUPL-1.2

/// A list written as a spreadsheet: `posts.csv` holds the records of `posts:`.
///
/// Danish conventions: semicolons between the cells, quotation marks around a
/// cell that holds one, UTF-8 with or without a mark in front. The first line
/// names the fields. Several values in one cell stand with `|` between; an
/// empty cell says nothing. Every record keeps its line.
struct Spreadsheet {
    private(set) var rows: [[Cell]] = []

    struct Cell {
        var text = ""
        let line: Int
    }

    /// The same list in YAML, each record on the line that it has here.
    static func yaml(of file: SourceFile) -> String {
        let list = file.name.split(separator: "/").last?.dropLast(".csv".count) ?? ""
        let sheet = Spreadsheet(file.text)
        guard let names = sheet.rows.first else { return "" }
        var yaml = quoted(list) + ":\n"
        var line = 2
        for row in sheet.rows.dropFirst() {
            let start = row.first?.line ?? line
            yaml += String(repeating: "\n", count: max(0, start - line))
            yaml += "- {\(fields(of: row, names))}\n"
            line = max(start, line) + 1
        }
        return yaml
    }

    private static func fields(of row: [Cell], _ names: [Cell]) -> String {
        row.enumerated().filter { !$1.text.isEmpty }.map { index, cell in
            // A cell past the last name is reported as a field that is unknown.
            let name = index < names.count ? names[index].text : "?"
            return "\(quoted(name)): \(value(cell.text))"
        }.joined(separator: ", ")
    }

    private static func value(_ text: String) -> String {
        let parts = text.split(separator: "|")
        return parts.count > 1
            ? "[\(parts.map(quoted).joined(separator: ", "))]" : quoted(text)
    }

    private static func quoted(_ text: some StringProtocol) -> String {
        let escaped = text.drop { $0.isWhitespace }.map { character in
            switch character {
            case "\"": "\\\""
            case "\\": "\\\\"
            case _ where character.isNewline: "\\n"
            case "\t": "\\t"
            default: String(character)
            }
        }
        return "\"\(escaped.joined())\""
    }
}

// MARK: - Cells

extension Spreadsheet {
    init(_ text: String) {
        var cell = Cell(line: 1)
        var row: [Cell] = []
        var line = 1
        var isQuoted = false
        var mayEndQuote = false
        for character in text.drop(while: { $0 == "\u{FEFF}" }) {
            if isQuoted, !mayEndQuote, character == "\"" {
                mayEndQuote = true
            } else if isQuoted, mayEndQuote, character == "\"" {
                cell.text.append(character)
                mayEndQuote = false
            } else if isQuoted, !mayEndQuote {
                cell.text.append(character)
                if character.isNewline { line += 1 }
            } else if character == "\"", cell.text.isEmpty, !mayEndQuote {
                isQuoted = true
            } else if character == ";" || character.isNewline {
                row.append(cell)
                (isQuoted, mayEndQuote) = (false, false)
                if character.isNewline {
                    if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
                    row = []
                    line += 1
                }
                cell = Cell(line: line)
            } else {
                cell.text.append(character)
            }
        }
        row.append(cell)
        if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
}
