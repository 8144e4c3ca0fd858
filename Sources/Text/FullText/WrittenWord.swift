// SPDX-License-Identifier: EUPL-1.2

/// A folded word of a text and where it stands there.
struct WrittenWord {
    var codes: [Code] = []
    /// In bytes of UTF-8.
    var place: Range<Int> = 0..<0
    /// Whether æ, ø or å is written there.
    var isDanish = false
}

extension WrittenWord {
    /// The words of a text, folded as `Folding` folds them.
    ///
    /// Complexity: O(letters).
    static func all(in text: String) -> [WrittenWord] {
        var reader = WordReader(size: text.utf8.count)
        var at = 0
        for character in CharacterBytes(text) {
            reader.read(character.letters, at: at..<(at + character.bytes))
            at += character.bytes
        }
        reader.end()
        return reader.words
    }
}

/// Takes letters one after another and puts them together to words.
private struct WordReader {
    private(set) var words: [WrittenWord] = []
    private var word = WrittenWord()
    private var last: Letter = 0
    /// `&` or `@` within a word, as long as nobody knows what follows.
    private var pending: Range<Int>?

    init(size: Int) { words.reserveCapacity(size / 6) }

    mutating func read(_ letters: [Letter], at place: Range<Int>) {
        for letter in letters { read(letter, at: place) }
    }

    mutating func end() {
        pending = nil
        guard !word.codes.isEmpty else { return }
        words.append(word)
        word = WrittenWord()
        last = 0
    }

    private mutating func read(_ letter: Letter, at place: Range<Int>) {
        switch letter {
        case Letters.silent: break
        case Letters.sign: end()
        case 0x26, 0x40:
            if pending != nil || word.codes.isEmpty { end() } else { pending = place }
        default:
            if let sign = pending {
                pending = nil
                append(0xE6, at: sign, isRead: true)
            }
            append(letter, at: place)
        }
    }

    private mutating func append(_ letter: Letter, at place: Range<Int>, isRead: Bool = false) {
        if word.codes.isEmpty { word.place = place }
        word.place = word.place.lowerBound..<place.upperBound
        if !isRead, Alphabet.isDanish(letter) { word.isDanish = true }
        if let joined = joined(letter) {
            word.codes[word.codes.count - 1] = Codes.code(joined)
            last = joined
        } else {
            word.codes.append(Codes.code(letter))
            last = letter
        }
    }

    /// `aa`, `ae` and `oe` count as å, æ and ø.
    private func joined(_ letter: Letter) -> Letter? {
        guard !word.codes.isEmpty else { return nil }
        return switch (last, letter) {
        case (0x61, 0x61): 0xE5
        case (0x61, 0x65): 0xE6
        case (0x6F, 0x65): 0xF8
        default: nil
        }
    }
}

/// The characters of a text, each as its plain letters and how many bytes it takes.
private struct CharacterBytes: Sequence, IteratorProtocol {
    private let text: String
    private var index: String.UnicodeScalarView.Index

    init(_ text: String) {
        self.text = text
        index = text.unicodeScalars.startIndex
    }

    mutating func next() -> (letters: [Letter], bytes: Int)? {
        let scalars = text.unicodeScalars
        guard index < scalars.endIndex else { return nil }
        let scalar = scalars[index]
        let after = scalars.index(after: index)
        if let letters = Letters.simple(scalar),
            after == scalars.endIndex || !Letters.mayJoin(scalars[after])
        {
            index = after
            return (letters, UTF8.width(scalar))
        }
        let end = text.index(after: index)
        let character = text[index..<end]
        index = end
        return (Letters.plain(String(character)), character.utf8.count)
    }
}
