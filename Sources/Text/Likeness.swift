// SPDX-License-Identifier: EUPL-1.2

/// How well a folded word answers one that somebody searches for.
///
/// A letter that is often read or written for another (ø for o, å for a) costs
/// little; any other letter that is wrong, missing, too many or swapped with
/// its neighbor is a slip.
struct Likeness {
    private static let confusion = 1
    private static let slip = 4
    /// The cost from which a match is a guess, not a spelling.
    static let guess = 10

    private let wanted: [Unicode.Scalar]
    private let limit: Int

    init(to wanted: String) {
        self.wanted = Array(wanted.unicodeScalars)
        limit =
            switch self.wanted.count {
            case ..<3: 0
            case ..<5: Likeness.confusion
            case ..<9: Likeness.slip
            default: Likeness.slip + 2 * Likeness.confusion
            }
    }

    /// 0 for the word itself, more for the beginning of a word, a part of it
    /// and a misspelling of it; nil when it is another word.
    func cost(of word: [Unicode.Scalar]) -> Int? {
        if word.starts(with: wanted) { return word.count == wanted.count ? 0 : 2 }
        if wanted.count >= 4, contains(word) { return 5 }
        let distance = distance(to: word)
        if distance > limit { return nil }
        return distance < Likeness.slip ? 2 + distance : Likeness.guess + distance
    }

    private func contains(_ word: [Unicode.Scalar]) -> Bool {
        guard word.count > wanted.count else { return false }
        return (1...(word.count - wanted.count)).contains { start in
            word[start...].starts(with: wanted)
        }
    }

    /// The least cost of turning the word, or a beginning of it, into the wanted one.
    private func distance(to word: [Unicode.Scalar]) -> Int {
        guard limit > 0, word.count + 1 >= wanted.count else { return .max }
        let width = min(word.count, wanted.count + 1)
        var before: [Int] = []
        var row = (0...width).map { $0 * Likeness.slip }
        for (index, letter) in wanted.enumerated() {
            var next = [row[0] + Likeness.slip]
            for column in 1...width {
                var best = min(
                    row[column - 1] + Likeness.cost(letter, for: word[column - 1]),
                    min(row[column], next[column - 1]) + Likeness.slip)
                let isSwapped =
                    index > 0 && column > 1 && letter == word[column - 2]
                    && wanted[index - 1] == word[column - 1]
                if isSwapped { best = min(best, before[column - 2] + Likeness.slip) }
                next.append(best)
            }
            (before, row) = (row, next)
            if (row.min() ?? 0) > limit { return .max }
        }
        return row.min() ?? .max
    }

    private static func cost(_ left: Unicode.Scalar, for right: Unicode.Scalar) -> Int {
        if left == right { return 0 }
        return confusions.contains(pair(left, right)) ? confusion : slip
    }

    /// Letters that scanners and foreign keyboards put for each other.
    private static let confusions: Set<UInt64> = Set(
        ["eø", "oø", "0ø", "aå", "då", "eå", "aæ", "eæ", "oå", "uy", "0o", "1l", "1i"].map {
            let letters = Array($0.unicodeScalars)
            return pair(letters[0], letters[1])
        })

    private static func pair(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> UInt64 {
        UInt64(min(left.value, right.value)) << 32 | UInt64(max(left.value, right.value))
    }
}
