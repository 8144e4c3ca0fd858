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
        for letter in Letters.plain(text) {
            if (0x30...0x39).contains(letter) {
                digits.append(letter - 0x30)
                continue
            }
            if !digits.isEmpty { letters += written(digits) }
            digits.removeAll(keepingCapacity: true)
            add(letter, to: &letters)
        }
        letters += written(digits)
        return letters.last == gap ? letters.dropLast() : letters
    }

    private static func add(_ letter: Letter, to letters: inout [UInt32]) {
        if letter < 0x30 || letter == 0x40 {
            if letters.last != gap, !letters.isEmpty { letters.append(gap) }
        } else if letter == 0x61, letters.last == place(of: letter) {
            letters[letters.count - 1] = place(of: 0xE5)
        } else {
            letters.append(place(of: letter))
        }
    }

    /// The longer of two numbers is the larger, once leading zeros are gone.
    private static func written(_ digits: [UInt32]) -> [UInt32] {
        if digits.isEmpty { return [] }
        let digits = Array(digits.drop { $0 == 0 })
        return [10 + UInt32(digits.count)] + digits.map { $0 + 1 }
    }

    private static func place(of letter: Letter) -> UInt32 {
        switch letter {
        case 0xE6: 0x1001
        case 0xF8: 0x1002
        case 0xE5: 0x1003
        case ..<0x80: 0x100 + letter
        default: 0x2000 + letter
        }
    }
}

extension Sequence {
    /// The elements as a Danish list has them, by the text that names each.
    public func inDanishOrder(by name: (Element) -> String) -> [Element] {
        map { (DanishOrder(name($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
