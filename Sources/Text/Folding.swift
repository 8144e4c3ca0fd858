// SPDX-License-Identifier: EUPL-1.2

/// Makes spellings of the same name the same text, for searching only.
///
/// `Hoerdumsgade`, `HØRDUMSGADE` and `Hørdumsgade` fold to one word, and so do
/// `Teknik- og Miljø` and `teknik og miljø`. What is folded is never shown.
public enum Folding {
    /// The words of a text in lower case, without accents, hyphens and other signs.
    ///
    /// `aa`, `ae` and `oe` count as å, æ and ø wherever they stand.
    public static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                word += Letters.plain(character)
            } else if !isSilent(character) {
                if !word.isEmpty { words.append(joined(word)) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(joined(word)) }
        return words
    }

    /// The folded words with one space between them.
    public static func folded(_ text: String) -> String {
        words(text).joined(separator: " ")
    }

    /// Signs inside a word that are not there when it is said.
    private static func isSilent(_ character: Character) -> Bool {
        character == "\u{AD}" || character == "'" || character == "’"
    }

    private static func joined(_ word: String) -> String {
        var joined = ""
        for letter in word {
            switch (joined.last, letter) {
            case ("a", "a"): joined.swapLast(for: "å")
            case ("a", "e"): joined.swapLast(for: "æ")
            case ("o", "e"): joined.swapLast(for: "ø")
            default: joined.append(letter)
            }
        }
        return joined
    }
}

extension String {
    fileprivate mutating func swapLast(for letter: Character) {
        removeLast()
        append(letter)
    }
}
