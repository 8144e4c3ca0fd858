// SPDX-License-Identifier: EUPL-1.2

/// Makes spellings of the same name the same text, for searching only.
///
/// `Hoerdumsgade`, `HØRDUMSGADE` and `Hørdumsgade` fold to one word, and so do
/// `Teknik- og Miljø` and `teknik og miljø`. What is folded is never shown.
public enum Folding {
    /// The words of a text in lower case, without accents, hyphens and other signs.
    ///
    /// `aa`, `ae` and `oe` count as å, æ and ø wherever they stand; so do `&` and
    /// `@` within a word as the æ that a scanner has taken for them.
    public static func words(_ text: String) -> [String] {
        letters(text).map { word in
            String(String.UnicodeScalarView(word.compactMap(Unicode.Scalar.init)))
        }
    }

    /// The folded words with one space between them.
    public static func folded(_ text: String) -> String {
        words(text).joined(separator: " ")
    }

    /// The folded words as letters.
    static func letters(_ text: String) -> [[Letter]] {
        let plain = Letters.plain(text)
        var words: [[Letter]] = []
        var word: [Letter] = []
        for (index, letter) in plain.enumerated() {
            if isPart(letter) {
                join(letter, to: &word)
            } else if isRead(letter), !word.isEmpty, index + 1 < plain.count,
                isPart(plain[index + 1])
            {
                word.append(ae)
            } else if letter != Letters.silent, !word.isEmpty {
                words.append(word)
                word.removeAll(keepingCapacity: true)
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    private static let (a, e, o): (Letter, Letter, Letter) = (0x61, 0x65, 0x6F)
    private static let (aa, ae, oe): (Letter, Letter, Letter) = (0xE5, 0xE6, 0xF8)

    private static func isPart(_ letter: Letter) -> Bool { letter > 1 && !isRead(letter) }

    /// `&` or `@`.
    private static func isRead(_ letter: Letter) -> Bool { letter == 0x26 || letter == 0x40 }

    private static func join(_ letter: Letter, to word: inout [Letter]) {
        switch (word.last, letter) {
        case (a, a): word[word.count - 1] = aa
        case (a, e): word[word.count - 1] = ae
        case (o, e): word[word.count - 1] = oe
        default: word.append(letter)
        }
    }
}
