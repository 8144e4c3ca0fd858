// SPDX-License-Identifier: EUPL-1.2
import Domain

extension CityExport {
    /// A file of comma-separated values for each table, as a Danish spreadsheet opens it.
    ///
    /// Shape: `aktiviteter.csv` and its bytes. UTF-8 with a byte order mark,
    /// semicolons, decimal commas, days as `05-10-2021`, Danish headings and
    /// words, lines that end in CR LF. A text that a spreadsheet would run as a formula has
    /// an apostrophe in front. Boundaries stand only in the other formats.
    public var sheets: [(name: String, bytes: [UInt8])] {
        tables.map { ("\($0.sheet).csv", Array(("\u{FEFF}" + $0.sheetText).utf8)) }
    }
}

extension ExportTable {
    fileprivate var sheetText: String {
        let shown = columns.indices.filter { columns[$0].kind != .shape }
        let heading = shown.map { ExportValue.text(columns[$0].title).cell }
        let lines = rows.map { row in shown.map { row[$0].cell } }
        return ([heading] + lines).map { $0.joined(separator: ";") + "\r\n" }.joined()
    }
}

extension ExportValue {
    fileprivate var cell: String {
        switch self {
        case .nothing, .shape: ""
        case .text(let text): ExportValue.quoted(ExportValue.harmless(text))
        case .code(_, let phrase): ExportValue.quoted(phrase.danish)
        case .number(let number): "\(number)"
        case .decimal(let number): number.description.replacing(".", with: ",")
        case .amount(let amount): amount.decimal
        case .day(let day): day.danish
        case .period(let period) where period.precision == .day: period.first.danish
        case .period(let period): ExportValue.quoted(period.phrase.danish)
        case .flag(let flag): flag ? "ja" : "nej"
        }
    }

    /// Spreadsheets run what begins with one of these, the wide forms too.
    private static let formulaSigns: Set<Character> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "＝", "＋", "－", "＠",
    ]

    private static func harmless(_ text: String) -> String {
        text.first.map(formulaSigns.contains) == true ? "'" + text : text
    }

    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == ";" || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}

extension Day {
    /// `05-10-2021`.
    fileprivate var danish: String {
        description.split(separator: "-").reversed().joined(separator: "-")
    }
}

extension Kroner {
    /// `24500,00`.
    fileprivate var decimal: String {
        let (kroner, rest) = oere.magnitude.quotientAndRemainder(dividingBy: 100)
        return (oere < 0 ? "-" : "") + "\(kroner)," + String(rest + 100).dropFirst()
    }
}
