// SPDX-License-Identifier: EUPL-1.2

/// The address of an electronic invoice, a GLN of 13 digits.
public struct Ean: WrittenNumber {
    /// All thirteen, without spaces.
    public let digits: String

    /// Reads 13 digits with a right check digit; spaces are tolerated.
    public init(parsing text: String) throws(NumberRefusal) {
        guard let digits = NumberGlyphs(text).digitsAndHyphens, digits.count == 13,
            !digits.contains("-")
        else { throw .ean(text) }
        guard Ean.hasCheckDigit(digits.utf8.map(\.digit)) else { throw .eanCheckDigit(text) }
        self.digits = digits
    }

    /// Source: GS1 General Specifications, section 7.9.
    static func hasCheckDigit(_ digits: [Int]) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            sum + digit.element * (digit.offset % 2 == 0 ? 1 : 3)
        }
        return sum % 10 == 0
    }

    public var description: String { digits }
}
