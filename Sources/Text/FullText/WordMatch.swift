// SPDX-License-Identifier: EUPL-1.2

/// A word of the documents that answers a wanted one.
struct WordMatch: Equatable {
    /// How near it is; the nearer comes first.
    enum Kind: UInt8, Comparable {
        case exact
        /// Another form of the same word.
        case form
        /// A compound with the word in it.
        case compound
        /// What a scanner or a keyboard has made of one of these.
        case read

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    let word: Int32
    var kind: Kind
    /// Of what is read: how much is damaged.
    let cost: Int
    /// Whether known readings alone explain it, which scanners that don't know æ, ø
    /// and å make of all of them.
    var isForeign = false
    /// Whether whoever searches has made it, for want of the right keys.
    var isTyped = false
    /// Of what is read: whether the word is the wanted one, and not a compound of it.
    var isWhole = false
    /// The same word with the wanted letters in place of those that are there.
    var twin: Int32?
}

/// What a wanted word is looked for by.
struct WantedWord {
    let letters: ArraySlice<Code>
    /// Without the ending that bends it.
    let root: ArraySlice<Code>
    let stem: ArraySlice<Code>
    let isBegun: Bool
    /// The parts of its ending after which the word may end: “kælderen” after kælder too.
    fileprivate let resumes: [ArraySlice<Code>]

    init(_ letters: [Code], isBegun: Bool = false) {
        self.letters = letters[...]
        self.isBegun = isBegun
        let inflected = DanishStem.inflected(letters[...])
        root = isBegun || inflected.count < 3 ? letters[...] : inflected
        stem = DanishStem.stem(letters[...])
        resumes = WantedWord.resumes(of: letters.dropFirst(root.count))
    }

    private init(_ wanted: WantedWord, root: ArraySlice<Code>) {
        letters = wanted.letters
        self.root = root
        stem = wanted.stem
        isBegun = wanted.isBegun
        resumes = WantedWord.resumes(of: letters.dropFirst(root.count))
    }

    private static func resumes(of ending: ArraySlice<Code>) -> [ArraySlice<Code>] {
        (0...ending.count).filter { DanishStem.isEnding(ending.dropFirst($0)) }
            .map { ending.prefix($0) }
    }

    /// The same word, taken to end after this root.
    fileprivate func bent(after root: ArraySlice<Code>) -> WantedWord {
        WantedWord(self, root: root)
    }
}

extension Vocabulary {
    /// The words that answer the wanted one, each once, as near as it is.
    func matches(for wanted: WantedWord) -> [WordMatch] {
        var found = MatchTally(words: count)
        addWritten(wanted, to: &found)
        if !wanted.isBegun {
            addDamaged(wanted, .read, to: &found)
            addDamaged(wanted, .typed, to: &found)
        }
        return found.matches
    }

    private func addWritten(_ wanted: WantedWord, to found: inout MatchTally) {
        if let word = number(of: wanted.letters) {
            found.add(WordMatch(word: word, kind: .exact, cost: 0))
        }
        if wanted.stem.count >= WantedWord.shortestStem {
            for word in words(ofStem: wanted.stem) {
                found.add(WordMatch(word: word, kind: .form, cost: 0))
            }
        }
        var walk = WordWalk(Array(wanted.root), in: self)
        if wanted.root.count >= WantedWord.shortestCompound || wanted.isBegun {
            beginnings.tables.forEach { walk.walk($0) }
        }
        if wanted.root.count >= WantedWord.shortestCompound {
            parts.tables.forEach { walk.walk($0) }
        }
        for find in walk.finds {
            kind(of: find, wanted).map {
                found.add(WordMatch(word: find.word, kind: $0, cost: 0))
            }
        }
    }

    private func addDamaged(
        _ wanted: WantedWord, _ fault: Likeness.Fault, to found: inout MatchTally
    ) {
        guard wanted.letters.count >= WantedWord.shortestDamaged else { return }
        let root =
            fault == .read ? wanted.root : DanishStem.inflected(damaged: wanted.letters)
        addDamaged(wanted, by: root, fault, to: &found)
        // What looks like an ending may be a damaged letter: “milje”.
        if root.count < wanted.letters.count {
            addDamaged(wanted, by: wanted.letters, fault, to: &found)
        }
    }

    private func addDamaged(
        _ wanted: WantedWord, by letters: ArraySlice<Code>, _ fault: Likeness.Fault,
        to found: inout MatchTally
    ) {
        var walk = WordWalk(
            Array(letters), in: self, fault,
            limit: WordMove.limit(letters: wanted.letters.count))
        beginnings.tables.forEach { walk.walk($0) }
        if letters.count >= WantedWord.shortestDamagedPart {
            parts.tables.forEach { walk.walk($0) }
        }
        let wanted = wanted.bent(after: letters)
        for find in walk.finds where find.cost > 0 {
            guard let kind = kind(of: find, wanted),
                kind == .form || letters.count >= WantedWord.shortestDamagedPart,
                !find.isLearned || wanted.letters.count >= WantedWord.shortestLearned
            else { continue }
            found.add(
                WordMatch(
                    word: find.word, kind: .read,
                    cost: find.cost + (kind == .compound ? WantedWord.partCost : 0),
                    isForeign: !find.isLearned && fault == .read, isTyped: fault == .typed,
                    isWhole: kind == .form,
                    twin: twin(of: find, letters)))
        }
    }

    private func twin(of find: WordWalk.Find, _ wanted: ArraySlice<Code>) -> Int32? {
        let letters = letters(of: find.word)
        return number(
            of: letters.prefix(find.offset) + wanted
                + letters.dropFirst(find.offset + find.length))
    }

    /// What the word is where the wanted letters stand in it; nil when they stand
    /// there by chance, as “havn” does in “København”.
    private func kind(of find: WordWalk.Find, _ wanted: WantedWord) -> WordMatch.Kind? {
        let letters = letters(of: find.word)
        let begin = letters.startIndex + find.offset
        let end = begin + find.length
        if wanted.isBegun, find.offset == 0 { return .form }
        let isEnd = isBent(letters[begin...], after: end, wanted)
        if find.offset == 0, isEnd { return .form }
        guard isEnd || goesOn(letters, after: end, wanted) else { return nil }
        return find.offset == 0 || mayPrecede(letters[..<begin], wanted) ? .compound : nil
    }

    /// Whether the word ends there but for an ending.
    private func isBent(_ part: ArraySlice<Code>, after end: Int, _ wanted: WantedWord) -> Bool {
        let rest = part[end...]
        if DanishStem.isEnding(rest) { return true }
        // “klub” and “klubben”
        if let first = rest.first, first == part[end - 1], !DanishStem.isVowel(first),
            DanishStem.isEnding(rest.dropFirst())
        {
            return true
        }
        return wanted.resumes.contains {
            !$0.isEmpty && rest.starts(with: $0) && DanishStem.isEnding(rest.dropFirst($0.count))
        }
    }
}

// MARK: - Compounds

extension WantedWord {
    static let shortestCompound = 3
    static let shortestStem = 4
    static let shortestDamaged = 3
    static let shortestDamagedPart = 4
    static let shortestLearned = 4
    static let partCost = 2
    /// From here on the rest of a compound need not be known.
    fileprivate static let longEnough = 6
    fileprivate static let shortestRest = 3
    /// What is shorter may be an ending: “træning” is not of “træ”.
    fileprivate static let longRest = 5
}

extension Vocabulary {
    /// Whether another word follows, perhaps after an s or e that links them.
    private func goesOn(
        _ letters: ArraySlice<Code>, after end: Int, _ wanted: WantedWord
    ) -> Bool {
        wanted.resumes.contains {
            letters[end...].starts(with: $0) && isTail(letters[(end + $0.count)...], wanted)
        }
    }

    private func isTail(_ rest: ArraySlice<Code>, _ wanted: WantedWord) -> Bool {
        guard rest.count >= WantedWord.shortestRest else { return false }
        let linked =
            rest.first.map(Codes.links.contains) ?? false ? rest.dropFirst() : rest.suffix(0)
        if wanted.letters.count >= WantedWord.longEnough, rest.count >= WantedWord.longRest {
            return true
        }
        return beginsKnown(rest) || linked.count >= WantedWord.shortestRest && beginsKnown(linked)
    }

    private func mayPrecede(_ head: ArraySlice<Code>, _ wanted: WantedWord) -> Bool {
        if wanted.letters.count >= WantedWord.longEnough { return true }
        guard head.count >= WantedWord.shortestRest else { return false }
        let linked = head.last.map(Codes.links.contains) ?? false ? head.dropLast() : head.prefix(0)
        return endsKnown(head) || linked.count >= WantedWord.shortestRest && endsKnown(linked)
    }

    private func beginsKnown(_ letters: ArraySlice<Code>) -> Bool {
        if isKnown(letters) || isKnown(DanishStem.stem(letters)) { return true }
        guard letters.count > 5 else { return false }
        return (5..<letters.count).contains { isKnown(letters.prefix($0)) }
    }

    private func endsKnown(_ letters: ArraySlice<Code>) -> Bool {
        if isKnown(letters) { return true }
        guard letters.count > 5 else { return false }
        return (5..<letters.count).contains { isKnown(letters.suffix($0)) }
    }
}

extension Codes {
    /// s and e, which link the words of a compound.
    fileprivate static let links: [Code] = of(Letters.numbers("se"))
}

/// The nearest match for each word.
private struct MatchTally {
    private var places: [Int32]
    private(set) var matches: [WordMatch] = []

    init(words count: Int) { places = Array(repeating: -1, count: count) }

    mutating func add(_ match: WordMatch) {
        let place = Int(places[Int(match.word)])
        if place < 0 {
            places[Int(match.word)] = Int32(matches.count)
            matches.append(match)
        } else if (match.kind, match.cost) < (matches[place].kind, matches[place].cost) {
            matches[place] = match
        }
    }
}
