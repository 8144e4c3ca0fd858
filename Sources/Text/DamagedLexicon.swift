// SPDX-License-Identifier: EUPL-1.2

/// Words, and which of them a scanner may have read as what now stands there.
///
/// Nothing is guessed: a word is only taken for another where every letter that
/// differs is one that scanners put for it.
///
/// Complexity: a look-up costs what the word is long.
public struct DamagedLexicon: Sendable {
    /// A word of the lexicon that may be meant.
    public struct Meaning: Equatable, Sendable {
        /// The place of the word in the list that the lexicon was made of.
        public let word: Int
        /// The letters that differ; 0 where the word itself stands there.
        public let confused: Int
    }

    private let likenesses: [Likeness]
    private let exact: [[Letter]: [Int]]
    private let byBones: [[Letter]: [Int]]

    /// - Parameter words: each one folded word, as `Folding.words` gives them.
    public init(_ words: [String]) {
        let letters = words.map { Letters.numbers($0) }
        likenesses = letters.map { Likeness(wanted: $0, confusions: .known, .read) }
        var exact: [[Letter]: [Int]] = [:]
        var byBones: [[Letter]: [Int]] = [:]
        for (index, word) in letters.enumerated() {
            exact[word, default: []].append(index)
            byBones[Confusions.known.bones(of: word), default: []].append(index)
        }
        self.exact = exact
        self.byBones = byBones
    }

    /// The words that the folded word is or may have been, the least damaged first.
    public func meanings(of word: String) -> [Meaning] {
        let letters = Letters.numbers(word)
        if let same = exact[letters] { return same.map { Meaning(word: $0, confused: 0) } }
        let candidates = byBones[Confusions.known.bones(of: letters)] ?? []
        return candidates.compactMap { index in
            let found = likenesses[index].confused(in: letters.span, 0..<letters.count)
            guard let found, found.end == letters.count, found.letters > 0 else { return nil }
            return Meaning(word: index, confused: found.letters)
        }
        .sorted { ($0.confused, $0.word) < ($1.confused, $1.word) }
    }
}
