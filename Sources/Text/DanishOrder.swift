// SPDX-License-Identifier: EUPL-1.2

/// The place of a text in a Danish list: æ, ø and å come last, and `aa` is å.
///
/// Case, accents and signs decide only between texts that are otherwise the
/// same; a number comes after a smaller one, so `Etape 2` is before `Etape 10`.
///
/// Source: Retskrivningsordbogen, the alphabetical order.
public struct DanishOrder: Hashable, Comparable, Sendable {
    private let letters: [UInt32]
    private let text: String

    public init(_ text: String) {
        self.text = text
        letters = DanishOrder.letters(of: text)
    }

    public static func < (left: DanishOrder, right: DanishOrder) -> Bool {
        if left.letters == right.letters { return left.text < right.text }
        return left.letters.lexicographicallyPrecedes(right.letters)
    }

    /// A gap between words, before any digit or letter.
    private static let gap: UInt32 = 1

    private static func letters(of text: String) -> [UInt32] {
        var letters: [UInt32] = []
        var digits: [UInt32] = []
        for character in text.lowercased() {
            if let digit = character.isASCII ? character.wholeNumberValue : nil {
                digits.append(UInt32(digit))
                continue
            }
            letters += written(digits)
            digits = []
            add(character, to: &letters)
        }
        letters += written(digits)
        return letters.last == gap ? letters.dropLast() : letters
    }

    private static func add(_ character: Character, to letters: inout [UInt32]) {
        guard character.isLetter || character.isNumber else {
            if letters.last != gap, !letters.isEmpty { letters.append(gap) }
            return
        }
        for letter in Letters.plain(character).unicodeScalars {
            if letter == "a", letters.last == place(of: "a") {
                letters[letters.count - 1] = place(of: "å")
            } else {
                letters.append(place(of: letter))
            }
        }
    }

    /// The longer of two numbers is the larger, once leading zeros are gone.
    private static func written(_ digits: [UInt32]) -> [UInt32] {
        if digits.isEmpty { return [] }
        let digits = Array(digits.drop { $0 == 0 })
        return [10 + UInt32(digits.count)] + digits.map { $0 + 1 }
    }

    private static func place(of letter: Unicode.Scalar) -> UInt32 {
        switch letter {
        case "æ": 0x1001
        case "ø": 0x1002
        case "å": 0x1003
        case let other where other.isASCII: 0x100 + other.value
        case let other: 0x2000 + other.value
        }
    }
}

extension Sequence {
    /// The elements as a Danish list has them, by the text that names each.
    public func inDanishOrder(by name: (Element) -> String) -> [Element] {
        map { (DanishOrder(name($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
