// SPDX-License-Identifier: EUPL-1.2

extension Sheet {
    /// The sheet as a file that Danish spreadsheet programs open by a click:
    /// UTF-8 with a byte-order mark, semicolons, lines ended as Windows does.
    ///
    /// R-206: no cell becomes a formula in the program that opens it.
    public var csv: [UInt8] {
        let lines = rows.map { row in row.map(\.csvField).joined(separator: ";") + "\r\n" }
        return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
    }

    /// Reads a file of fields between semicolons, commas or tabs.
    ///
    /// What is no UTF-8 is read as Latin-1, and said so.
    /// Refuses: more rows or columns than a form has, a quotation mark that
    /// never ends, signs that no text has.
    public init(csv bytes: [UInt8], name: String) throws(SheetRefusal) {
        guard !bytes.isEmpty else { throw .empty }
        let (text, remarks) = Sheet.text(of: bytes)
        guard !text.unicodeScalars.contains("\0") else { throw .notText }
        var reader = CsvReader(text)
        let rows = try reader.rows()
        guard rows.contains(where: { !$0.isEmpty }) else { throw .empty }
        self.init(name: name, rows: rows, remarks: remarks)
    }

    private static func text(of bytes: [UInt8]) -> (text: String, remarks: [Phrase]) {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: body, as: UTF8.self) { return (text, []) }
        var text = ""
        for byte in body { text.unicodeScalars.append(UnicodeScalar(byte)) }
        return (text, [.readAsLatin1])
    }
}

extension SheetCell {
    fileprivate var csvField: String {
        // The mark makes spreadsheet programs show it as it stands.
        let safe = text.looksLikeFormula ? "'\(text)" : text
        let isPlain = !safe.contains { $0 == ";" || $0 == "\"" || $0.isNewline || $0 == "," }
        return isPlain ? safe : "\"\(safe.replacing("\"", with: "\"\""))\""
    }
}

/// Takes fields off a text one by one.
///
/// Source: RFC 4180, with the separators that programs in Denmark write.
private struct CsvReader {
    private var rest: Substring
    private let separator: Character

    init(_ text: String) {
        rest = text[...]
        let line = text.prefix { !$0.isNewline }
        let signs: [Character] = [";", "\t", ","]
        let counts = signs.map { sign in (sign: sign, count: line.count { $0 == sign }) }
        separator = counts.max { $0.count < $1.count }?.sign ?? ";"
    }

    mutating func rows() throws(SheetRefusal) -> [[SheetCell]] {
        var rows: [[SheetCell]] = []
        while !rest.isEmpty {
            let row = try row(number: rows.count + 1)
            guard row.count <= Sheet.mostColumns else { throw .tooManyColumns(row.count) }
            guard rows.count < Sheet.mostRows else { throw .tooManyRows }
            rows.append(row.allSatisfy { $0.text.isEmpty } ? [] : row)
        }
        return rows
    }

    private mutating func row(number: Int) throws(SheetRefusal) -> [SheetCell] {
        var cells: [SheetCell] = []
        while true {
            let field = try field(row: number)
            cells.append(SheetCell(field, field.looksLikeFormula ? .formula : .text))
            guard let sign = rest.popFirst(), !sign.isNewline else { return cells }
        }
    }

    private mutating func field(row: Int) throws(SheetRefusal) -> String {
        guard rest.first == "\"" else {
            let end = rest.firstIndex { $0 == separator || $0.isNewline } ?? rest.endIndex
            defer { rest = rest[end...] }
            return String(rest[..<end].trimmed)
        }
        rest.removeFirst()
        var text = ""
        while let sign = rest.popFirst() {
            if sign != "\"" {
                text.append(sign)
            } else if rest.first == "\"" {
                text.append(rest.removeFirst())
            } else {
                // What stands between the mark and the separator belongs to nothing.
                rest = rest.drop { $0 != separator && !$0.isNewline }
                return String(text.trimmed)
            }
        }
        throw .openQuotation(row: row)
    }
}

extension Phrase {
    static let readAsLatin1 = Phrase(
        da: "Filen er ikke i UTF-8 og er læst som Latin-1. Se efter, at æ, ø og å står rigtigt.",
        en: "The file is not UTF-8 and was read as Latin-1. Check that æ, ø and å are right.")
}
