// SPDX-License-Identifier: EUPL-1.2

/// The different words of all documents, each with a number, and the ways to find them.
///
/// Complexity: a new word costs the logarithm of all; nothing is made anew.
struct Vocabulary: Sendable {
    /// The letters of all words, one word after another.
    private(set) var codes: [Code] = []
    /// Where each word begins, and the end of the last.
    private(set) var starts: [Int32] = [0]
    /// By the hash of its letters.
    private var numbers: [UInt64: Int32] = [:]
    /// The words that have the stem, by its hash.
    private var stems: [UInt64: [Int32]] = [:]
    /// Where words begin, and where their later letters do.
    private(set) var beginnings = PlaceTables()
    private(set) var parts = PlaceTables()
    /// Words that are in no table yet.
    private var fresh: [Int32] = []
    private(set) var confusions = Confusions.known
    private var learnedFrom = 0

    var count: Int { starts.count - 1 }

    func letters(of word: Int32) -> ArraySlice<Code> {
        codes[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
    }

    func number(of letters: some Sequence<Code>) -> Int32? { numbers[Codes.hash(letters)] }

    func words(ofStem stem: ArraySlice<Code>) -> [Int32] { stems[Codes.hash(stem)] ?? [] }

    /// Whether the letters are a word of the documents, or the stem of one.
    func isKnown(_ letters: ArraySlice<Code>) -> Bool {
        let hash = Codes.hash(letters)
        return numbers[hash] != nil || stems[hash] != nil
    }
}

extension Vocabulary {
    /// The number of the word, a new one if need be; see `settle`.
    mutating func add(_ letters: [Code]) -> Int32 {
        let hash = Codes.hash(letters)
        if let number = numbers[hash] { return number }
        let number = Int32(count)
        codes += letters
        starts.append(Int32(codes.count))
        numbers[hash] = number
        stems[Codes.hash(DanishStem.stem(letters[...])), default: []].append(number)
        fresh.append(number)
        return number
    }

    /// Makes the new words findable, and learns from all words when there are many new ones.
    mutating func settle() {
        if fresh.isEmpty { return }
        var begun: [(UInt64, Int32, UInt8)] = []
        var later: [(UInt64, Int32, UInt8)] = []
        for word in fresh {
            let letters = letters(of: word)
            begun.append((Codes.key(letters), word, 0))
            guard letters.count >= 5, letters.count < 250 else { continue }
            for offset in 2...(letters.count - 3) {
                later.append((Codes.key(letters.dropFirst(offset)), word, UInt8(offset)))
            }
        }
        fresh.removeAll()
        beginnings.add(begun)
        parts.add(later)
        if count > learnedFrom + learnedFrom / 2 + 8 { learn() }
    }

    /// What scanners take for what, as far as words show it that stand there twice.
    ///
    /// Complexity: O(letters × log letters).
    private mutating func learn() {
        learnedFrom = count
        let words = (0..<count).map { word in
            letters(of: Int32(word)).map { Codes.letter($0) ?? 0 }
        }
        confusions = Confusions.learned(from: words)
    }
}
