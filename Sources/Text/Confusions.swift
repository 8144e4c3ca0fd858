// SPDX-License-Identifier: EUPL-1.2

/// The letters that scanners and foreign keyboards put for others.
///
/// Some are known beforehand. Others are learned from the texts themselves: when
/// many words stand there twice, the one with ø where the other has p, a machine
/// has read the one for the other.
struct Confusions: Sendable {
    /// By letter, one bit for each letter that is put for it.
    private var readings: [UInt64] = Array(repeating: 0, count: Alphabet.size)
    /// By letter, one bit for each letter that it is put for.
    private(set) var letters: [UInt64] = Array(repeating: 0, count: Alphabet.size)

    /// Those that are seen in scanned Danish texts: each true letter and its readings.
    static let known: Confusions = {
        var confusions = Confusions()
        for row in ["øeoag06", "åadei4", "æaez", "uy", "yu", "o0", "i1", "l1i"] {
            let letters = Letters.numbers(row)
            for letter in letters.dropFirst() { confusions.add(letter, for: letters[0]) }
        }
        return confusions
    }()

    mutating func add(_ reading: Letter, for letter: Letter) {
        guard let reading = Alphabet.place(of: reading), let letter = Alphabet.place(of: letter)
        else { return }
        readings[letter] |= 1 << UInt64(reading)
        letters[reading] |= 1 << UInt64(letter)
    }

    /// Whether the one letter is ever put for the other.
    @inline(__always)
    func isPut(_ reading: Letter, for letter: Letter) -> Bool {
        guard let reading = Alphabet.place(of: reading), let letter = Alphabet.place(of: letter)
        else { return false }
        return readings[letter] & 1 << UInt64(reading) != 0
    }

    /// One bit for each letter that is put for this one.
    func readings(of letter: Letter) -> UInt64 {
        Alphabet.place(of: letter).map { readings[$0] } ?? 0
    }

    /// One bit for each letter that this one is put for.
    func letters(readAs reading: Letter) -> UInt64 {
        Alphabet.place(of: reading).map { letters[$0] } ?? 0
    }

    /// The same for a word and for whatever is read for it: its letters without all
    /// that are ever confused.
    func bones(of word: some Sequence<Letter>) -> [Letter] {
        word.filter { readings(of: $0) == 0 && letters(readAs: $0) == 0 }
    }
}

/// The letters that can be confused at all, each with a small number.
enum Alphabet {
    static let size = 39

    @inline(__always)
    static func place(of letter: Letter) -> Int? {
        switch letter {
        case 0x30...0x39: Int(letter) - 0x30
        case 0x61...0x7A: Int(letter) - 0x61 + 10
        case 0xE5: 36
        case 0xE6: 37
        case 0xF8: 38
        default: nil
        }
    }

    static func letter(at place: Int) -> Letter {
        switch place {
        case ..<10: Letter(place) + 0x30
        case ..<36: Letter(place) - 10 + 0x61
        default: [0xE5, 0xE6, 0xF8][place - 36]
        }
    }

    /// æ, ø and å, which a scanner of another language never reads.
    @inline(__always)
    static func isDanish(_ letter: Letter) -> Bool {
        letter == 0xE6 || letter == 0xF8 || letter == 0xE5
    }

    /// æ and å, of which a scanner makes two letters: “ee”, “éa”.
    static func isDoubled(_ letter: Letter) -> Bool { letter == 0xE6 || letter == 0xE5 }
}
