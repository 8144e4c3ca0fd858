// SPDX-License-Identifier: EUPL-1.2

/// How well a folded word answers one that somebody searches for.
///
/// A letter that is put for another (o for ø, a for å) costs little, also where
/// one has become two; any other letter that is wrong, missing, too many or
/// swapped with its neighbor is a slip.
struct Likeness {
    /// Who has put other letters.
    enum Fault {
        /// The scanner that has read the word.
        case read
        /// Whoever searches, for want of the right keys.
        case typed
    }

    private static let slip = 16
    /// What is spelled like the wanted word costs less; the rest is guessed.
    private static let guess = 20

    let wanted: [Letter]
    let fault: Fault
    private let confusions: Confusions
    /// By place: a bit for each letter that the fault may have put there.
    private let readings: [UInt64]
    /// The same for the known readings alone.
    private let knownReadings: [UInt64]
    /// Whether a scanner of another language would damage the word.
    private let isForeign: Bool
    private let first: Letter
    /// How many letters may be confused where nothing else is wrong.
    private let mostConfused: Int

    init(wanted: [Letter], confusions: Confusions, _ fault: Fault) {
        self.wanted = wanted
        self.confusions = confusions
        self.fault = fault
        readings = Likeness.readings(of: wanted, confusions, fault)
        knownReadings = Likeness.readings(of: wanted, .known, fault)
        isForeign = fault == .read && wanted.contains(where: Alphabet.isDanish)
        first = wanted.first ?? 0
        mostConfused =
            switch wanted.count {
            case ..<3: 0
            case ..<5: 1
            default: 2 + wanted.count / 4
            }
    }

    private static func readings(
        of wanted: [Letter], _ confusions: Confusions, _ fault: Fault
    ) -> [UInt64] {
        wanted.map { fault == .read ? confusions.readings(of: $0) : confusions.letters(readAs: $0) }
    }

    /// The rows of wanted letters that the fault can't have touched.
    var anchors: [Range<Int>] {
        var anchors: [Range<Int>] = []
        for index in wanted.indices where readings[index] == 0 {
            if let last = anchors.last, last.upperBound == index {
                anchors[anchors.count - 1] = last.lowerBound..<(index + 1)
            } else {
                anchors.append(index..<(index + 1))
            }
        }
        return anchors
    }

    @inline(__always)
    func mayBegin(with letter: Letter) -> Bool { first == letter || isPut(letter, readings[0]) }

    /// How many letters are confused where the place begins like the wanted word,
    /// and where that ends; nil when it is another word.
    func confused(in letters: Span<Letter>, _ place: Range<Int>) -> (letters: Int, end: Int)? {
        confused(in: letters, place, by: readings.span, from: 0, mostConfused)
            .map { (mostConfused - $0.left, $0.end) }
    }

    /// Whether the known readings of æ, ø and å explain the match: scanners that
    /// read them so do it everywhere, and what is learned is read here and there.
    func needsForeignScanner(in letters: Span<Letter>, _ place: Range<Int>) -> Bool {
        isForeign && isKnown(in: letters, place)
    }

    /// Whether the known readings alone explain the match, without any that are learned.
    func isKnown(in letters: Span<Letter>, _ place: Range<Int>) -> Bool {
        confused(in: letters, place, by: knownReadings.span, from: 0, mostConfused) != nil
    }

    private func confused(
        in letters: Span<Letter>, _ place: Range<Int>, by readings: Span<UInt64>,
        from index: Int, _ left: Int
    ) -> (left: Int, end: Int)? {
        var (index, at) = (index, place.lowerBound)
        while index < wanted.count, at < place.upperBound, wanted[index] == letters[at] {
            index += 1
            at += 1
        }
        if index == wanted.count { return (left, at) }
        guard left > 0, at < place.upperBound, isPut(letters[at], readings[index])
        else { return nil }
        let rest = confused(
            in: letters, (at + 1)..<place.upperBound, by: readings, from: index + 1, left - 1)
        if let rest { return rest }
        guard fault == .read, at + 1 < place.upperBound,
            letters[at + 1] == wanted[index] || isPut(letters[at + 1], readings[index])
        else { return nil }
        return confused(
            in: letters, (at + 2)..<place.upperBound, by: readings, from: index + 1, left - 1)
    }

    @inline(__always)
    private func isPut(_ letter: Letter, _ readings: UInt64) -> Bool {
        Alphabet.place(of: letter).map { readings & 1 << UInt64($0) != 0 } ?? false
    }
}

// MARK: - Slips

extension Likeness {
    private var limit: Int {
        switch wanted.count {
        case ..<5: 0
        case ..<9: Likeness.slip
        default: Likeness.slip + 2
        }
    }

    /// The cost of a word that one slip has made of the wanted one.
    func guessedCost(of word: ArraySlice<Letter>) -> Int? {
        guard abs(word.count - wanted.count) <= 2 else { return nil }
        return distance(to: Array(word)).map { Likeness.guess + $0 }
    }

    /// The least cost of turning the word into the wanted one; nil where it passes the limit.
    private func distance(to word: [Letter]) -> Int? {
        guard limit > 0, !word.isEmpty else { return nil }
        var before: [Int] = []
        var row = (0...word.count).map { $0 * Likeness.slip }
        for index in wanted.indices {
            var next = [row[0] + Likeness.slip]
            for column in 1...word.count {
                var best = min(
                    row[column - 1] + cost(wanted[index], for: word[column - 1]),
                    min(row[column], next[column - 1]) + Likeness.slip)
                if index > 0, column > 1, wanted[index] == word[column - 2],
                    wanted[index - 1] == word[column - 1]
                {
                    best = min(best, before[column - 2] + Likeness.slip)
                }
                next.append(best)
            }
            (before, row) = (row, next)
            if (row.min() ?? 0) > limit { return nil }
        }
        return row.last.flatMap { $0 <= limit ? $0 : nil }
    }

    private func cost(_ left: Letter, for right: Letter) -> Int {
        if left == right { return 0 }
        return confusions.isPut(left, for: right) || confusions.isPut(right, for: left)
            ? 1 : Likeness.slip
    }
}
