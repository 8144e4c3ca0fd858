// SPDX-License-Identifier: EUPL-1.2

/// The number of a Unicode scalar.
typealias Letter = UInt32

/// What letters of other alphabets and accents count as in Danish.
enum Letters {
    /// Stands for whatever is neither letter nor number.
    static let sign: Letter = 0
    /// Stands for a sign inside a word that is not there when it is said.
    static let silent: Letter = 1

    /// The text in lower case and plain letters: æ, ø and å are plain, é is e.
    ///
    /// Most texts are of letters that one look-up tells; any other is taken
    /// character by character, so that a letter with a loose accent after it
    /// counts as one.
    static func plain(_ text: String) -> [Letter] {
        var plain: [Letter] = []
        plain.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard scalar.value < 0x100, let letters = common[Int(scalar.value)] else {
                return text.lowercased().flatMap(plainLetters)
            }
            plain += letters
        }
        return plain
    }

    /// The plain letters of a scalar that one look-up tells; nil where a closer look is needed.
    static func simple(_ scalar: Unicode.Scalar) -> [Letter]? {
        switch scalar.value {
        case ..<0x100: common[Int(scalar.value)]
        case 0x2010...0x2018, 0x201A...0x2026: [sign]
        default: nil
        }
    }

    /// Whether the scalar may be an accent of the letter before it.
    static func mayJoin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && !(0x2010...0x2026).contains(scalar.value)
    }

    static func numbers(_ text: some StringProtocol) -> [Letter] {
        text.unicodeScalars.map(\.value)
    }

    private static func plainLetters(_ character: Character) -> [Letter] {
        if character == "\u{AD}" || character == "'" || character == "’" { return [silent] }
        if character == "&" || character == "@" { return numbers(String(character)) }
        guard character.isLetter || character.isNumber else { return [sign] }
        if character.isASCII { return numbers(String(character)) }
        return numbers(table[character] ?? String(character))
    }

    /// By number, the plain letters of the first 256; nil where a look alone can't tell.
    private static let common: [[Letter]?] = (0..<256).map { number in
        guard number < 0x80 || number >= 0xC0 || number == 0xAD else { return nil }
        return String(Character(Unicode.Scalar(UInt8(number)))).lowercased()
            .flatMap(plainLetters)
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
