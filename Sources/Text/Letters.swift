// SPDX-License-Identifier: EUPL-1.2

/// What letters of other alphabets and accents count as in Danish.
enum Letters {
    /// The plain letters of one character in lower case; æ, ø and å are plain.
    ///
    /// Characters compare by meaning, so a letter with a loose accent after it
    /// is found here too.
    static func plain(_ character: Character) -> String {
        if character.isASCII { return String(character) }
        return table[character] ?? String(character)
    }

    private static let table: [Character: String] = {
        let rows = [
            ("a", "àáâãā"), ("c", "çćč"), ("d", "ðđ"), ("e", "èéêëēę"), ("i", "ìíîïī"),
            ("l", "ł"), ("n", "ñń"), ("o", "òóôõō"), ("s", "śš"), ("u", "ùúûū"), ("y", "ýÿü"),
            ("z", "źżž"), ("æ", "ä"), ("ø", "ö"), ("ss", "ß"), ("th", "þ"), ("å", "å"),
        ]
        let pairs = rows.flatMap { plain, letters in letters.map { ($0, plain) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}
