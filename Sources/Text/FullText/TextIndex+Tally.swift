// SPDX-License-Identifier: EUPL-1.2

/// Which documents answer one term, and how well.
struct DocumentTally {
    /// By document: one more than the nearest kind of match; 0 where there is none.
    var kinds: [UInt8]
    /// By document: how much of the term is there.
    var weights: [Float]
    var found: [Int32] = []

    init(documents count: Int) {
        kinds = Array(repeating: 0, count: count)
        weights = Array(repeating: 0, count: count)
    }
}

/// Which documents may be seen; each is asked for once.
struct Sight {
    private var known: [UInt8]
    private let ask: ((Int) -> Bool)?

    init(documents count: Int, _ ask: ((Int) -> Bool)?) {
        self.ask = ask
        known = Array(repeating: 0, count: ask == nil ? 0 : count)
    }

    @inline(__always)
    mutating func sees(_ document: Int32) -> Bool {
        guard let ask else { return true }
        let number = Int(document)
        if known[number] == 0 { known[number] = ask(number) ? 1 : 2 }
        return known[number] == 1
    }
}

extension TextIndex {
    func tally(of term: SearchWords.Term, _ sight: inout Sight) -> DocumentTally {
        if term.isRow { return row(of: term, &sight) }
        var tally = DocumentTally(documents: entries.count)
        for match in term.words.flatMap(trusted) { add(match, to: &tally, &sight) }
        return tally
    }

    private func add(_ trust: TrustedMatch, to tally: inout DocumentTally, _ sight: inout Sight) {
        let kind = trust.match.kind.rawValue + 1
        let weight = trust.weight
        for posting in postings[Int(trust.match.word)] {
            let document = Int(posting.document)
            if !trust.isEverywhere, !trust.holds(in: scripts[document]) { continue }
            if tally.kinds[document] == 0 {
                guard sight.sees(posting.document) else { continue }
                tally.found.append(posting.document)
                tally.kinds[document] = kind
            } else if tally.kinds[document] > kind {
                tally.kinds[document] = kind
            }
            let count = Float(posting.count) + (posting.isInTitle ? titleWeight : 0)
            tally.weights[document] += weight * count
        }
    }

    /// What stands in the title counts as much as so many times in the text.
    private var titleWeight: Float { 4 }

    /// The documents that hold the words of the term one after another.
    private func row(of term: SearchWords.Term, _ sight: inout Sight) -> DocumentTally {
        let choices = term.words.map { word in
            trusted(word).filter { [.exact, .read].contains($0.match.kind) }
        }
        let sets = choices.map { Set($0.map(\.match.word)) }
        var tally = DocumentTally(documents: entries.count)
        for match in choices.first ?? [] { add(match, to: &tally, &sight) }
        var row = DocumentTally(documents: entries.count)
        for document in tally.found {
            guard let entry = entries[Int(document)] else { continue }
            let times = entry.count(of: sets)
            guard times > 0 else { continue }
            row.found.append(document)
            row.kinds[Int(document)] = tally.kinds[Int(document)]
            row.weights[Int(document)] = Float(times)
        }
        return row
    }
}

extension TextIndex.Entry {
    /// How many times the words stand one after another, in the title or in the body.
    fileprivate func count(of row: [Set<Int32>]) -> Int {
        guard words.count >= row.count else { return 0 }
        return (0...(words.count - row.count)).count { start in
            if start < titleWords, start + row.count > titleWords { return false }
            return row.indices.allSatisfy { row[$0].contains(words[start + $0]) }
        }
    }
}

/// A match, and in which documents it may be believed.
struct TrustedMatch {
    var match: WordMatch
    /// Where the scanner knew no æ, ø and å.
    var isForeign = true
    /// In all other documents.
    var isElsewhere = true

    var isEverywhere: Bool { isForeign && isElsewhere }

    var weight: Float {
        switch match.kind {
        case .exact: 1
        case .form: 0.9
        case .compound: 0.6
        case .read: 0.6 - 0.03 * Float(min(match.cost, 10))
        }
    }

    func holds(in script: TextIndex.Script) -> Bool {
        script == .foreign ? isForeign : isElsewhere
    }
}

extension TextIndex {
    /// The matches of a word, without the readings that are words of their own:
    /// “bor” is no “bør” where æ, ø and å are written, and seldom anywhere else.
    func trusted(_ wanted: WantedWord) -> [TrustedMatch] {
        let matches = vocabulary.matches(for: wanted)
        let own = matches.filter { $0.kind == .exact }
            .reduce(0) { $0 + Int(intact[Int($1.word)]) }
        guard own == 0, let meant = meant(by: matches) else {
            return matches.compactMap { trust($0, wanted, own: own) }
        }
        let isWord = matches.contains { $0.kind < .compound && intact[Int($0.word)] > 0 }
        let written = matches.filter { $0.kind < .compound || isWord && $0.kind == .compound }
            .map { TrustedMatch(match: $0) }
        let known = Set(written.map(\.match.word))
        let word = WantedWord(Array(vocabulary.letters(of: meant)))
        let read = vocabulary.matches(for: word).filter { !known.contains($0.word) }
            .compactMap { trust($0, word, own: Int(intact[Int(meant)])) }
        return written
            + read.map { trust in
                var trust = trust
                trust.match.kind = .read
                trust.match.isTyped = trust.match.cost == 0
                return trust
            }
    }

    /// The nearest of the words that are meant as a whole.
    ///
    /// Somebody may not have had the right keys, or copied a scanned word. Of equals
    /// the most common; nil where no word is meant.
    private func meant(by matches: [WordMatch]) -> Int32? {
        matches.filter { $0.isTyped && $0.isWhole && intact[Int($0.word)] > 0 }
            .max { ($1.cost, intact[Int($0.word)]) < ($0.cost, intact[Int($1.word)]) }?.word
    }

    /// the match where it may be believed; nil where that is nowhere.
    private func trust(_ match: WordMatch, _ wanted: WantedWord, own: Int) -> TrustedMatch? {
        guard match.kind == .read else { return TrustedMatch(match: match) }
        let written = Int(intact[Int(match.word)])
        let meant = match.twin.map { Int(intact[Int($0)]) } ?? 0
        if match.isTyped {
            let isWord = own > 1 && own * 4 > written || meant > 1 && meant * 4 > written
            return isWord ? nil : TrustedMatch(match: match)
        }
        if match.needsTwin, meant == 0 || written * 4 > meant { return nil }
        guard match.isForeign else {
            return written > 2 && written > meant ? nil : TrustedMatch(match: match)
        }
        let isWord = written > 1
        let trusted = TrustedMatch(
            match: match, isForeign: !isWord || written * 4 <= meant,
            isElsewhere: !isWord && wanted.letters.count >= 5)
        return trusted.isForeign || trusted.isElsewhere ? trusted : nil
    }
}
