// SPDX-License-Identifier: EUPL-1.2

/// Why a written figure cannot be read.
public enum QuantityRefusal: Refusal {
    /// No number as people write them.
    case unreadable(String)
    /// A point where Danish writes a comma; the second text is what was likely meant.
    case pointForComma(String, write: String)
    /// More decimals than a figure may have.
    case tooManyDecimals(String)
    /// More digits than a figure may have.
    case tooLarge(String)
    /// A cell that a spreadsheet would carry out.
    case formula(String)

    public var key: String {
        switch self {
        case .unreadable: "figure.unreadable"
        case .pointForComma: "figure.point-for-comma"
        case .tooManyDecimals: "figure.too-many-decimals"
        case .tooLarge: "figure.too-large"
        case .formula: "figure.formula"
        }
    }

    public var rule: String? { "R-160" }
    public var field: String? { "value" }

    public var sentence: Phrase {
        switch self {
        case .unreadable(let text):
            Phrase(
                da: "“\(text)” kan ikke læses som et tal. Skriv fx “1.234,5” eller “36 %”.",
                en: "“\(text)” cannot be read as a number. Write “1.234,5” or “36 %”.")
        case .pointForComma(let text, let better):
            Phrase(
                da: "“\(text)” har punktum, hvor der skal stå komma. Skriv “\(better)”.",
                en: "“\(text)” has a point where a comma belongs. Write “\(better)”.")
        case .tooManyDecimals(let text):
            Phrase(
                da: "“\(text)” har mere end 6 decimaler. Afrund tallet.",
                en: "“\(text)” has more than 6 decimals. Round the number.")
        case .tooLarge(let text):
            Phrase(
                da: "“\(text)” er for stort. Skriv højst 12 cifre før kommaet.",
                en: "“\(text)” is too large. Write at most 12 digits before the comma.")
        case .formula(let text):
            Phrase(
                da: "“\(text)” ligner en formel. Skriv selve tallet.",
                en: "“\(text)” looks like a formula. Write the number itself.")
        }
    }
}

extension Quantity {
    /// reads what people write in Danish: `1.234,5`, `36 %`, `12,4`, `−10,1`.
    ///
    /// `1.234` is a thousand; `12.4` is refused with the comma it should have.
    /// Refuses: formulas, more than 12 digits before the comma or 6 after it.
    public init(reading text: String) throws(QuantityRefusal) {
        var rest = text.trimmed
        if let first = rest.first, "=@\t".contains(first) { throw .formula(text) }
        for unit in ["procentpoint", "procent", "pct.", "pct", "%"] where rest.hasSuffix(unit) {
            rest = rest.dropLast(unit.count).trimmed
            break
        }
        let isNegative = rest.first.map { "-−–".contains($0) } ?? false
        if isNegative || rest.first == "+" { rest = rest.dropFirst() }
        let parts = rest.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = parts.first else { throw .unreadable(text) }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard parts.count == 1 || !decimals.isEmpty, decimals.utf8.allSatisfy(\.isDigit)
        else { throw .unreadable(text) }
        let digits = try Quantity.digits(of: whole, decimals: decimals, in: text)
        guard decimals.count <= Self.mostDecimals else { throw .tooManyDecimals(text) }
        guard digits.count <= 12 else { throw .tooLarge(text) }
        guard let mantissa = Int64(digits + decimals) else { throw .unreadable(text) }
        self.init(isNegative ? -mantissa : mantissa, decimals: decimals.count)
    }

    /// The digits before the comma without the points between thousands.
    private static func digits(
        of whole: Substring, decimals: Substring, in text: String
    ) throws(QuantityRefusal) -> String {
        let groups = whole.split(omittingEmptySubsequences: false) {
            $0 == "." || $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}"
        }
        guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) })
        else { throw .unreadable(text) }
        if groups.count == 1 { return String(whole) }
        let areThousands =
            (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
            && groups[0].first != "0"
        if areThousands { return groups.joined() }
        guard groups.count == 2, decimals.isEmpty, whole.contains(".") else {
            throw .unreadable(text)
        }
        throw .pointForComma(text, write: "\(groups[0]),\(groups[1])")
    }
}
