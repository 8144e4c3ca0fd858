// SPDX-License-Identifier: EUPL-1.2

/// What somebody has typed to search for: words, and rows of words in quotes.
///
/// A word that ends in a star is begun only. Small words are left out where there
/// are others, but not in quotes.
public struct SearchWords: Sendable {
    /// One word, or several that stand together.
    struct Term: Sendable {
        let words: [WantedWord]
        var isRow: Bool { words.count > 1 }
    }

    let terms: [Term]

    /// The search that the text asks for.
    public init(_ text: String) {
        var terms: [(term: Term, isSmall: Bool)] = []
        for (number, piece) in text.split(
            omittingEmptySubsequences: false, whereSeparator: SearchWords.quotes.contains
        ).enumerated() {
            if number % 2 == 1 {
                let words = WrittenWord.all(in: String(piece)).map { WantedWord($0.codes) }
                if !words.isEmpty { terms.append((Term(words: words), false)) }
            } else {
                for word in piece.split(whereSeparator: \.isWhitespace) {
                    terms += SearchWords.terms(of: String(word))
                }
            }
        }
        let large = terms.filter { !$0.isSmall }
        self.terms = (large.isEmpty ? terms : large).map(\.term)
    }

    public var isEmpty: Bool { terms.isEmpty }

    private static func terms(of text: String) -> [(term: Term, isSmall: Bool)] {
        let words = WrittenWord.all(in: text)
        return words.enumerated().map { place, word in
            let isBegun = text.last == "*" && place == words.count - 1
            let isSmall = isSmall(word.codes[...]) || word.codes.count < 2
            return (Term(words: [WantedWord(word.codes, isBegun: isBegun)]), isSmall && !isBegun)
        }
    }

    /// Whether it is one of the small words that stand in every text and have no other forms.
    static func isSmall(_ word: ArraySlice<Code>) -> Bool {
        word.count <= 3 && small.contains(Codes.key(word))
    }

    private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»"]
    private static let small = Set(
        """
        og i på til for af en et den det de med om at der som er ved fra
        """.split { $0 == " " || $0 == "\n" }.map { Codes.key(Codes.of(Letters.numbers($0))[...]) })
}
