// SPDX-License-Identifier: EUPL-1.2

/// A text reduced to the glyphs that written numbers are made of.
///
/// Shape: one ASCII byte a glyph: a digit, `-`, `_`, a space, a line break, and
/// `x` for all else. Digits of every script, every kind of dash and space fold
/// to these; marks and signs without width vanish, so they hide nothing.
struct NumberGlyphs {
    private(set) var bytes: [UInt8] = []
    /// For each byte the place of its character in the text.
    private var places: [Int] = []

    static let hyphen = UInt8(ascii: "-")
    static let underscore = UInt8(ascii: "_")
    static let space = UInt8(ascii: " ")
    static let lineBreak = UInt8(ascii: "\n")

    init(_ text: String) {
        bytes.reserveCapacity(text.utf8.count)
        places.reserveCapacity(text.utf8.count)
        for (place, character) in text.enumerated() {
            if character.isNewline {
                append(NumberGlyphs.lineBreak, at: place)
                continue
            }
            for scalar in character.unicodeScalars {
                if let byte = NumberGlyphs.fold(scalar) { append(byte, at: place) }
            }
        }
    }

    private mutating func append(_ byte: UInt8, at place: Int) {
        bytes.append(byte)
        places.append(place)
    }

    private static func fold(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "0"..."9", "-", "_", " ": return UInt8(ascii: scalar)
        case "a"..."z", "A"..."Z": return UInt8(ascii: "x")
        // A soft hyphen is what text taken out of a PDF has for a hyphen.
        case "\u{AD}", "\u{2212}": return hyphen
        default: break
        }
        let properties = scalar.properties
        if properties.numericType == .decimal, let value = properties.numericValue {
            return UInt8(ascii: "0") + UInt8(value)
        }
        if properties.isWhitespace { return space }
        switch properties.generalCategory {
        case .dashPunctuation: return hyphen
        case .nonspacingMark, .enclosingMark, .format: return nil
        default: return UInt8(ascii: "x")
        }
    }
}

extension NumberGlyphs {
    /// Digits that stand together, as long as they go.
    ///
    /// Complexity: linear.
    var runs: [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            if byte.isDigit {
                start = start ?? index
            } else if let first = start {
                runs.append(first..<index)
                start = nil
            }
        }
        if let start { runs.append(start..<bytes.count) }
        return runs
    }

    /// Where in the text those glyphs stand, in characters.
    func characters(_ glyphs: Range<Int>) -> Range<Int> {
        places[glyphs.lowerBound]..<places[glyphs.upperBound - 1] + 1
    }

    func text(_ glyphs: Range<Int>) -> String {
        String(decoding: bytes[glyphs], as: UTF8.self)
    }

    /// The value of at most eighteen digits.
    func value(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $0 * 10 + $1.digit }
    }

    /// The glyphs without space; nil where something else than digits and
    /// hyphens stands.
    var digitsAndHyphens: String? {
        let kept = bytes.filter { $0 != NumberGlyphs.space }
        guard kept.allSatisfy({ $0.isDigit || $0 == NumberGlyphs.hyphen }) else { return nil }
        return String(decoding: kept, as: UTF8.self)
    }
}

extension UInt8 {
    var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
    var digit: Int { Int(self) - Int(UInt8(ascii: "0")) }
}
