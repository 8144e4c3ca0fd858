// SPDX-License-Identifier: EUPL-1.2

/// The different words of an index and the ways to find them: by beginning, by
/// part, by what a scanner has made of either, and by slips.
///
/// Complexity: made in O(letters × log letters); a question costs the logarithm
/// of that, and what it finds.
struct Lexicon: Sendable {
    struct Match {
        let word: Int
        let cost: Int
        /// Whether it is one only where a scanner that doesn't know æ, ø and å has
        /// read the name, and so has left none of them anywhere.
        var needsForeignScanner = false
    }

    private let confusions: Confusions
    /// The letters of all words, one word after another.
    private let letters: [Letter]
    /// Where each word begins, and the end of the last.
    private let starts: [Int]
    /// The word of every letter.
    private let owners: [Int32]
    private let beginnings: Rests
    private let parts: Rests
    /// The words by their bones, all or all but one; the key above the word.
    private let shortened: [UInt64]

    init(_ words: [[Letter]]) {
        let letters = words.flatMap { $0 }
        let starts = words.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        let owners = words.enumerated().flatMap { repeatElement(Int32($0), count: $1.count) }
        let ends = owners.map { Int32(starts[Int($0) + 1]) }
        let confusions = Confusions.learned(from: words)
        beginnings = Rests(of: letters, ends: ends, from: starts.dropLast())
        parts = Rests(
            of: letters, ends: ends,
            from: letters.indices.lazy.filter { starts[Int(owners[$0])] != $0 })
        shortened = words.enumerated().flatMap { word, letters in
            Lexicon.keys(confusions.bones(of: letters)).map { $0 << 32 | UInt64(word) }
        }.sorted()
        self.confusions = confusions
        self.letters = letters
        self.starts = starts
        self.owners = owners
    }

    /// The key of the bones, and those of them with one less.
    private static func keys(_ bones: [Letter]) -> Set<UInt64> {
        let whole = Confusions.hash(bones)
        var keys: Set<UInt64> = [whole >> 32]
        for index in bones.indices {
            var fewer = bones
            fewer.remove(at: index)
            keys.insert(Confusions.hash(fewer) >> 32)
        }
        return keys
    }
}

extension Lexicon {
    /// 0 for the word itself, more for the beginning of a word and a part of it,
    /// and a little more for each letter that is put for another.
    ///
    /// A word may be among them more than once.
    func matches(for wanted: [Letter]) -> [Match] {
        var matches = beginnings.places(of: wanted).map { place in
            let word = Int(owners[Int(place)])
            let isWhole = starts[word + 1] - starts[word] == wanted.count
            return Match(word: word, cost: isWhole ? 0 : 2)
        }
        if wanted.count >= 4 {
            matches += parts.places(of: wanted).lazy.map {
                Match(word: Int(owners[Int($0)]), cost: 5)
            }
        }
        if wanted.count >= 3 {
            for fault in [Likeness.Fault.read, .typed] {
                addConfused(
                    Likeness(wanted: wanted, confusions: confusions, fault), to: &matches)
            }
        }
        return matches
    }

    /// Adds words with letters that are put for others, by the rarest row that is not.
    private func addConfused(_ likeness: Likeness, to matches: inout [Match]) {
        let mayBePart = likeness.fault == .read && likeness.wanted.count >= Lexicon.shortestPart
        let found = likeness.anchors.filter { $0.count < likeness.wanted.count }.map { anchor in
            let letters = Array(likeness.wanted[anchor])
            let isFirst = anchor.lowerBound == 0
            return (
                at: anchor.lowerBound,
                beginnings: isFirst ? beginnings.places(of: letters) : [],
                parts: isFirst && !mayBePart ? [] : parts.places(of: letters)
            )
        }
        let rarest = found.min {
            $0.beginnings.count + $0.parts.count < $1.beginnings.count + $1.parts.count
        }
        guard let rarest else { return }
        let text = letters.span
        for place in rarest.beginnings {
            add(likeness, at: Int(place), in: text, to: &matches)
        }
        for place in rarest.parts {
            let begin = Int(place) - rarest.at
            let start = starts[Int(owners[Int(place)])]
            guard begin >= start, mayBePart || begin <= start + 1 else { continue }
            let isAdded = add(likeness, at: begin, in: text, to: &matches)
            if !isAdded, begin > start, rarest.at > 0 {
                // A letter before the anchor may have become two.
                add(likeness, at: begin - 1, in: text, to: &matches)
            }
        }
    }

    /// Adds the word where the place begins like the wanted one, and something is confused.
    @inline(__always) @discardableResult
    private func add(
        _ likeness: Likeness, at begin: Int, in text: Span<Letter>, to matches: inout [Match]
    ) -> Bool {
        guard likeness.mayBegin(with: text[begin]) else { return false }
        let word = Int(owners[begin])
        let (start, end) = (starts[word], starts[word + 1])
        guard let confused = likeness.confused(in: text, begin..<end), confused.letters > 0
        else { return false }
        let isWhole = begin == start && confused.end == end
        let mayBeBegun = begin == start && likeness.wanted.count >= Lexicon.shortestBegun
        let mayBePart = likeness.fault == .read && likeness.wanted.count >= Lexicon.shortestPart
        guard isWhole || mayBeBegun || mayBePart else { return false }
        // So few letters of a longer word are only trusted where nothing about them is learned.
        let isTrusted = isWhole || likeness.wanted.count >= Lexicon.shortestLearned
        guard isTrusted || likeness.isKnown(in: text, begin..<end) else { return false }
        matches.append(
            Match(
                word: word, cost: (begin == start ? 2 : 5) + confused.letters,
                needsForeignScanner: likeness.needsForeignScanner(in: text, begin..<end)))
        return true
    }

    private static let shortestBegun = 4
    private static let shortestPart = 4
    private static let shortestLearned = 5

    /// Words that one slip may have made of the wanted one.
    func guesses(for wanted: [Letter]) -> [Match] {
        guard wanted.count >= 5 else { return [] }
        let likeness = Likeness(wanted: wanted, confusions: confusions, .read)
        var words: Set<Int> = []
        for key in Lexicon.keys(confusions.bones(of: wanted)) {
            var (low, high) = (0, shortened.count)
            while low < high {
                let middle = (low + high) / 2
                if shortened[middle] >> 32 >= key { high = middle } else { low = middle + 1 }
            }
            while low < shortened.count, shortened[low] >> 32 == key {
                words.insert(Int(shortened[low] & 0xFFFF_FFFF))
                low += 1
            }
        }
        return words.compactMap { word in
            likeness.guessedCost(of: letters[starts[word]..<starts[word + 1]])
                .map { Match(word: word, cost: $0) }
        }
    }
}
