// SPDX-License-Identifier: EUPL-1.2

/// The word that somebody probably meant.
enum NearestWord {
    /// The nearest candidate, when it is near enough to be a slip of the hand.
    ///
    /// A third of the letters may be wrong. Of equals, the first by alphabet.
    static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
        let nearest = candidates.map { (distance(word, $0), $0) }.min { $0 < $1 }
        guard let (distance, candidate) = nearest,
            distance <= max(1, max(word.count, candidate.count) / 3)
        else { return nil }
        return candidate
    }

    /// How many letters are missing, added, wrong, or swapped with the next.
    ///
    /// Complexity: the product of the two lengths.
    static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left), Array(right))
        var rowBefore: [Int] = []
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var next = [index + 1]
            for (other, candidate) in right.enumerated() {
                let replaced = row[other] + (letter == candidate ? 0 : 1)
                var best = min(replaced, row[other + 1] + 1, next[other] + 1)
                let isSwap =
                    index > 0 && other > 0 && letter == right[other - 1]
                    && left[index - 1] == candidate
                if isSwap { best = min(best, rowBefore[other - 1] + 1) }
                next.append(best)
            }
            (rowBefore, row) = (row, next)
        }
        return row[right.count]
    }
}
