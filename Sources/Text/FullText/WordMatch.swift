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
    /// Whether it is too short to be believed unless the same word stands there undamaged.
    var needsTwin = false
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
    let resumes: [ArraySlice<Code>]

    init(_ letters: [Code], isBegun: Bool = false) {
        self.letters = letters[...]
        self.isBegun = isBegun
        let inflected = DanishStem.inflected(letters[...])
        root = isBegun || inflected.count < 3 ? letters[...] : inflected
        stem = DanishStem.stem(letters[...])
        resumes = WantedWord.resumes(of: letters.dropFirst(root.count))
    }

    /// The first two letters where the rest is an ending; nil of small words and others.
    fileprivate var shortRoot: ArraySlice<Code>? {
        let root = letters.prefix(2)
        return !isBegun && root.count == 2 && root.contains(where: DanishStem.isVowel)
            && !SearchWords.isSmall(letters) && !SearchWords.isSmall(root)
            && DanishStem.isEnding(letters.dropFirst(2)) ? root : nil
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
        if let root = wanted.shortRoot { addForms(of: root, to: &found) }
        var walk = WordWalk(Array(wanted.root), in: self)
        if wanted.root.count >= WantedWord.shortestCompound || wanted.isBegun {
            beginnings.tables.forEach { walk.walk($0) }
        }
        if wanted.root.count >= WantedWord.shortestCompound {
            parts.tables.forEach { walk.walk($0) }
        }
        for find in walk.finds {
            guard let kind = kind(of: find, wanted), !SearchWords.isSmall(letters(of: find.word))
            else { continue }
            found.add(WordMatch(word: find.word, kind: kind, cost: 0))
        }
    }

    /// The forms of a word of two letters: “by”, “byen” and “byerne”.
    private func addForms(of root: ArraySlice<Code>, to found: inout MatchTally) {
        var walk = WordWalk(Array(root), in: self)
        beginnings.tables.forEach { walk.walk($0) }
        for find in walk.finds {
            let letters = letters(of: find.word)
            guard DanishStem.isEnding(letters.dropFirst(root.count)),
                !SearchWords.isSmall(letters)
            else { continue }
            found.add(WordMatch(word: find.word, kind: .form, cost: 0))
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
        if letters.count >= WantedWord.shortestCompound {
            parts.tables.forEach { walk.walk($0) }
        }
        let wanted = wanted.bent(after: letters)
        for find in walk.finds where find.cost > 0 {
            guard let kind = kind(of: find, wanted), kind == .form || !isBetterCut(find)
            else { continue }
            let isShort =
                kind == .compound && letters.count < WantedWord.shortestDamagedPart
                || find.isLearned && wanted.letters.count < WantedWord.shortestLearned
            let twin = twin(of: find, letters)
            if isShort, twin == nil || fault == .typed { continue }
            found.add(
                WordMatch(
                    word: find.word, kind: .read,
                    cost: find.cost + (kind == .compound ? WantedWord.partCost : 0),
                    isForeign: !find.isLearned && fault == .read, isTyped: fault == .typed,
                    isWhole: kind == .form, needsTwin: isShort, twin: twin))
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
