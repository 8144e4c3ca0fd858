// SPDX-License-Identifier: EUPL-1.2

extension Quantity {
    /// The number as people read it: `1.234,5`, in English `1,234.5`.
    ///
    /// `decimals` is how many to show; nil shows those that it was written with.
    public func text(decimals: Int? = nil, in language: Language = .danish) -> String {
        let shown = decimals.map { rounded(to: min(max($0, 0), Self.mostDecimals)) } ?? self
        let (whole, rest) = shown.mantissa.magnitude.quotientAndRemainder(
            dividingBy: UInt64(shown.scale))
        let (group, comma) = language == .danish ? (".", ",") : (",", ".")
        let sign = shown.mantissa < 0 ? "-" : ""
        guard shown.decimals > 0 else { return sign + whole.grouped(by: group) }
        let digits = String(rest)
        let zeros = String(repeating: "0", count: shown.decimals - digits.count)
        return sign + whole.grouped(by: group) + comma + zeros + digits
    }

    /// The number in both languages.
    public func phrase(decimals: Int? = nil) -> Phrase {
        Phrase(
            da: text(decimals: decimals, in: .danish), en: text(decimals: decimals, in: .english))
    }
}

extension Quantity: WrittenValue {
    /// Reads exactly the form that `description` writes: `-12.50`.
    public init?(_ text: String) {
        var mantissa: Int64 = 0
        var decimals: Int?
        var digits = 0
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
            if byte == UInt8(ascii: "."), decimals == nil, digits > 0 {
                decimals = 0
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 18
            else { return nil }
            digits += 1
            mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
            decimals = decimals.map { $0 + 1 }
        }
        guard digits > 0, decimals != 0, (decimals ?? 0) <= Self.mostDecimals else { return nil }
        self.init(isNegative ? -mantissa : mantissa, decimals: decimals ?? 0)
    }

    /// A machine's form: `-12.50`, no thousands.
    public var description: String {
        let (whole, rest) = mantissa.magnitude.quotientAndRemainder(dividingBy: UInt64(scale))
        let sign = mantissa < 0 ? "-" : ""
        guard decimals > 0 else { return "\(sign)\(whole)" }
        let digits = String(rest)
        return "\(sign)\(whole)." + String(repeating: "0", count: decimals - digits.count) + digits
    }

    public static var writtenForm: String { "a number such as 12.5" }
}
