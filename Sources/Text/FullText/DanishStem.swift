// SPDX-License-Identifier: EUPL-1.2

/// What is left of a folded Danish word without its endings.
///
/// “indsats”, “indsatsen” and “indsatserne” have one stem; it is no word itself.
///
/// Source: the Danish algorithm of the Snowball project.
public enum DanishStem {
    /// The stem of a folded word.
    ///
    /// Complexity: O(letters).
    public static func of(_ word: String) -> String {
        let codes = stem(Codes.of(Letters.plain(word))[...])
        return String(
            String.UnicodeScalarView(
                codes.compactMap(Codes.letter).compactMap(Unicode.Scalar.init)))
    }

    static func stem(_ word: ArraySlice<Code>) -> ArraySlice<Code> {
        let start = region(of: word)
        var stem = withoutEnding(word, from: start)
        stem = withoutPair(stem, from: start)
        stem = withoutDerivation(stem, from: start)
        return withoutDouble(stem, from: start)
    }

    /// The word without the ending that bends it: “indsats” of “indsatserne”.
    static func inflected(_ word: ArraySlice<Code>) -> ArraySlice<Code> {
        withoutEnding(word, from: region(of: word))
    }

    /// The same for a word that may have lost a vowel: “gdrdens” of “gårdens”.
    static func inflected(damaged word: ArraySlice<Code>) -> ArraySlice<Code> {
        withoutEnding(word, from: min(word.startIndex + 3, word.endIndex))
    }

    /// Whether the letters are an ending that bends a word, or none.
    static func isEnding(_ letters: ArraySlice<Code>) -> Bool {
        letters.isEmpty || letters.count <= longest && endings.contains(Codes.key(letters))
            || letters.count == 1 && (letters.first == s || letters.first == t)
    }

    // MARK: - Steps

    /// Where endings may begin: after the first consonant that follows a vowel,
    /// and after three letters at least.
    private static func region(of word: ArraySlice<Code>) -> Int {
        var hasVowel = false
        for index in word.indices {
            if isVowel(word[index]) {
                hasVowel = true
            } else if hasVowel {
                return min(max(index + 1, word.startIndex + 3), word.endIndex)
            }
        }
        return word.endIndex
    }

    private static func withoutEnding(
        _ word: ArraySlice<Code>, from start: Int
    ) -> ArraySlice<Code> {
        for count in stride(from: min(longest, word.endIndex - start), to: 0, by: -1)
        where endings.contains(Codes.key(word.suffix(count))) { return word.dropLast(count) }
        guard word.last == s, word.endIndex > start, let before = word.dropLast().last,
            beforeS.contains(before)
        else { return word }
        return word.dropLast()
    }

    /// “gt” is g, and so are the other pairs that an ending t or d has made.
    private static func withoutPair(_ word: ArraySlice<Code>, from start: Int) -> ArraySlice<Code> {
        word.endIndex - start >= 2 && pairs.contains(Codes.key(word.suffix(2)))
            ? word.dropLast() : word
    }

    private static func withoutDerivation(
        _ word: ArraySlice<Code>, from start: Int
    ) -> ArraySlice<Code> {
        var word = word
        if word.count >= 4, Codes.key(word.suffix(4)) == igst { word = word.dropLast(2) }
        for count in [4, 3, 2] where word.endIndex - start >= count {
            let key = Codes.key(word.suffix(count))
            if key == released { return word.dropLast() }
            if derivations.contains(key) {
                return withoutPair(word.dropLast(count), from: start)
            }
        }
        return word
    }

    private static func withoutDouble(
        _ word: ArraySlice<Code>, from start: Int
    ) -> ArraySlice<Code> {
        guard word.endIndex > start, word.count >= 2, let last = word.last, !isVowel(last),
            word[word.endIndex - 2] == last
        else { return word }
        return word.dropLast()
    }

    // MARK: - Letters

    static func isVowel(_ code: Code) -> Bool { vowels.contains(code) }

    private static func keys(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { Codes.key(Codes.of(Letters.numbers($0))[...]) })
    }

    private static let longest = 7
    private static let s = Codes.code(0x73)
    private static let t = Codes.code(0x74)
    private static let vowels = Set(Codes.of(Letters.numbers("aeiouyæøå")))
    private static let beforeS = Set(Codes.of(Letters.numbers("abcdfghjklmnoprtvyzå")))
    private static let endings = keys(
        """
        hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es \
        endes erendes enes ernes eres ens hedens erens ers ets erets et eret
        """)
    private static let pairs = keys("gd dt gt kt")
    private static let derivations = keys("ig lig elig els")
    private static let igst = Codes.key(Codes.of(Letters.numbers("igst"))[...])
    private static let released = Codes.key(Codes.of(Letters.numbers("løst"))[...])
}

/// A folded letter in one byte.
typealias Code = UInt8

/// The bytes for letters: those that are ever confused have a place of their own.
enum Codes {
    /// Where letters of other alphabets begin; a few of them share a code.
    private static let others = 64

    @inline(__always)
    static func code(_ letter: Letter) -> Code {
        Alphabet.place(of: letter).map { Code($0 + 1) } ?? Code(others + Int(letter) % 190)
    }

    static func of(_ letters: some Sequence<Letter>) -> [Code] { letters.map(code) }

    /// The letter that the code stands for; nil where several share it.
    static func letter(_ code: Code) -> Letter? {
        code >= 1 && code <= Alphabet.size ? Alphabet.letter(at: Int(code) - 1) : nil
    }

    /// The first eight letters as a number that orders as they do.
    @inline(__always)
    static func key(_ codes: ArraySlice<Code>) -> UInt64 {
        var key: UInt64 = 0
        var shift: UInt64 = 56
        for code in codes.prefix(8) {
            key |= UInt64(code) << shift
            shift = shift &- 8
        }
        return key
    }

    /// A number for the whole word; two words share one as good as never.
    @inline(__always)
    static func hash(_ codes: some Sequence<Code>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for code in codes {
            hash = (hash ^ UInt64(code)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        return hash
    }
}
