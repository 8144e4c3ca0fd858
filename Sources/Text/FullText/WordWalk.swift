// SPDX-License-Identifier: EUPL-1.2

/// Goes through a table of places by the letters of a wanted word, and by those
/// that a scanner or a keyboard may have put for them.
struct WordWalk {
    /// A place where the wanted letters stand.
    struct Find {
        let word: Int32
        let offset: Int
        /// How many letters of the word were gone through from there.
        let length: Int
        /// 0 where each letter is the wanted one.
        let cost: Int
        /// Whether something is explained only by what was learned.
        let isLearned: Bool
    }

    fileprivate struct Step {
        var index = 0
        var depth = 0
        var cost = 0
        var isLearned = false
        var prefix: UInt64 = 0
    }

    private let moves: [[WordMove]]
    private let vocabulary: Vocabulary
    private let limit: Int
    private(set) var finds: [Find] = []

    /// A walk by these letters; without a fault only by themselves.
    init(
        _ wanted: [Code], in vocabulary: Vocabulary, _ fault: Likeness.Fault? = nil,
        limit: Int = 0
    ) {
        self.vocabulary = vocabulary
        self.limit = limit
        moves = WordMove.all(by: wanted, vocabulary.confusions, fault)
    }

    /// Goes through the table, and keeps what is found there.
    mutating func walk(_ table: PlaceTable) { walk(table, Step(), 0..<table.count) }

    private mutating func walk(_ table: PlaceTable, _ step: Step, _ range: Range<Int>) {
        if range.isEmpty { return }
        if step.index == moves.count {
            for place in range { keep(table, place, step) }
        } else if step.depth >= 7 || range.count < 4 {
            for place in range { compare(table, place, step) }
        } else {
            for move in moves[step.index] {
                guard let next = step.taking(move, limit) else { continue }
                let (narrowed, within) = narrow(table, next, range, by: move.code)
                walk(table, narrowed, within)
                if within.isEmpty || narrowed.cost >= limit { continue }
                for code in move.seconds {
                    var wide = narrowed
                    wide.cost += 1
                    let (wider, inside) = narrow(table, wide, within, by: code)
                    walk(table, wider, inside)
                }
            }
        }
    }

    private func narrow(
        _ table: PlaceTable, _ step: Step, _ range: Range<Int>, by code: Code
    ) -> (Step, Range<Int>) {
        var next = step
        let shift = UInt64(56 - 8 * step.depth)
        next.prefix |= UInt64(code) << shift
        next.depth += 1
        let first = table.first(in: range, from: next.prefix)
        let end = table.first(
            in: first..<range.upperBound, from: next.prefix &+ (1 as UInt64) << shift)
        return (next, first..<end)
    }

    /// Goes on letter by letter at one place.
    private mutating func compare(_ table: PlaceTable, _ place: Int, _ step: Step) {
        if step.index == moves.count { return keep(table, place, step) }
        let word = table.words[place]
        let at = Int(vocabulary.starts[Int(word)]) + Int(table.offsets[place]) + step.depth
        let end = Int(vocabulary.starts[Int(word) + 1])
        guard at < end else { return }
        for move in moves[step.index] where move.code == vocabulary.codes[at] {
            guard var next = step.taking(move, limit) else { continue }
            next.depth += 1
            compare(table, place, next)
            if at + 1 < end, next.cost < limit, move.seconds.contains(vocabulary.codes[at + 1]) {
                next.depth += 1
                next.cost += 1
                compare(table, place, next)
            }
        }
    }

    private mutating func keep(_ table: PlaceTable, _ place: Int, _ step: Step) {
        finds.append(
            Find(
                word: table.words[place], offset: Int(table.offsets[place]), length: step.depth,
                cost: step.cost, isLearned: step.isLearned))
    }
}

extension WordWalk.Step {
    /// Where the move leads; nil where it costs too much.
    fileprivate func taking(_ move: WordMove, _ limit: Int) -> Self? {
        guard cost + move.cost <= limit else { return nil }
        var next = self
        next.index += move.taken
        next.cost += move.cost
        next.isLearned = isLearned || move.isLearned
        return next
    }
}

/// A letter that may stand where a wanted one should.
struct WordMove {
    let code: Code
    let cost: Int
    let isLearned: Bool
    /// How many wanted letters it stands for.
    let taken: Int
    /// What may stand after it as a part of the same letter.
    let seconds: [Code]

    /// What a letter costs that is often put for another, and what any other costs.
    private static let (often, seldom) = (2, 3)

    /// The longer the word, the more of it may be damaged.
    static func limit(letters: Int) -> Int {
        switch letters {
        case ..<3: 0
        case ..<5: seldom
        default: (2 + letters / 4) * often + 1
        }
    }

    /// By wanted letter, all that may stand there.
    static func all(
        by wanted: [Code], _ confusions: Confusions, _ fault: Likeness.Fault?
    ) -> [[WordMove]] {
        wanted.enumerated().map { index, code in
            let next = index + 1 < wanted.count ? wanted[index + 1] : nil
            let itself = WordMove(code: code, cost: 0, isLearned: false, taken: 1, seconds: [])
            switch fault {
            case nil: return [itself]
            case .read: return [itself] + readings(of: code, next, confusions)
            case .typed: return [itself] + letters(typedAs: code, next, confusions)
            }
        }
    }

    private static func readings(
        of code: Code, _ next: Code?, _ confusions: Confusions
    ) -> [WordMove] {
        guard let letter = Codes.letter(code) else { return [] }
        // What was read as “ae” is folded as æ.
        let joined =
            letter == 0xE5 && next == Codes.code(0x65)
            ? [
                WordMove(
                    code: Codes.code(0xE6), cost: often, isLearned: false, taken: 2, seconds: [])
            ] : []
        let known = Confusions.known.readings(of: letter)
        let readings = codes(confusions.readings(of: letter))
        return joined
            + readings.map { reading in
                let isKnown = known & bit(reading) != 0
                return WordMove(
                    code: reading, cost: isKnown ? often : seldom, isLearned: !isKnown, taken: 1,
                    seconds: Alphabet.isDoubled(letter) ? readings + [code] : [])
            }
    }

    private static func letters(
        typedAs code: Code, _ next: Code?, _ confusions: Confusions
    ) -> [WordMove] {
        guard let letter = Codes.letter(code) else { return [] }
        let known = Confusions.known.letters(readAs: letter)
        return codes(confusions.letters(readAs: letter)).flatMap { written -> [WordMove] in
            let isKnown = known & bit(written) != 0
            let cost = isKnown ? often : seldom
            let one = WordMove(
                code: written, cost: cost, isLearned: !isKnown, taken: 1, seconds: [])
            guard let next, let letter = Codes.letter(written), Alphabet.isDoubled(letter),
                next == written || confusions.readings(of: letter) & bit(next) != 0
            else { return [one] }
            let both = WordMove(
                code: written, cost: cost + 1, isLearned: !isKnown, taken: 2, seconds: [])
            return [one, both]
        }
    }

    private static func codes(_ bits: UInt64) -> [Code] {
        (0..<Alphabet.size).filter { bits & 1 << UInt64($0) != 0 }.map { Code($0 + 1) }
    }

    private static func bit(_ code: Code) -> UInt64 {
        code <= Alphabet.size ? 1 << UInt64(code - 1) : 0
    }
}
