// SPDX-License-Identifier: EUPL-1.2

// Two letters are taken for confused when a tenth of the words with the rarer
// of them stand there with the other one too, and five words at least; the one in
// more words is the true one, but æ, ø and å always are. Short words and last
// letters don't count: “bor” and “bør” are two words, “gaden” and “gader” two
// forms of one.
extension Confusions {
    private static let shortest = 6
    private static let ending = 2
    private static let fewest = 5
    private static let share = 10

    /// The known ones, and those that the words show.
    ///
    /// Complexity: O(letters × log letters).
    static func learned(from words: [[Letter]]) -> Confusions {
        var twins = Array(repeating: 0, count: Alphabet.size * Alphabet.size)
        var holders = Array(repeating: 0, count: Alphabet.size)
        for word in words where word.count >= shortest {
            for place in Set(word.dropLast(ending).compactMap(Alphabet.place)) {
                holders[place] += 1
            }
        }
        for group in groupsButOneLetter(words) {
            for (index, one) in group.enumerated() {
                for other in group[(index + 1)...] where one != other {
                    twins[min(one, other) * Alphabet.size + max(one, other)] += 1
                }
            }
        }
        let pairs = twins.indices.filter { twins[$0] >= fewest }
            .map { ($0 / Alphabet.size, $0 % Alphabet.size, twins[$0]) }
        var learned = known
        // Those of æ, ø and å first: two readings of one letter are not put for each other.
        for (one, other, count) in pairs.filter({ isDanish($0.0) || isDanish($0.1) })
            + pairs.filter({ !isDanish($0.0) && !isDanish($0.1) })
        {
            guard count * share >= min(holders[one], holders[other]),
                learned.letters[one] & learned.letters[other] & danish == 0
            else { continue }
            let isOneTrue =
                isDanish(one) == isDanish(other)
                ? holders[one] > holders[other] : isDanish(one)
            let (letter, reading) = isOneTrue ? (one, other) : (other, one)
            learned.add(Alphabet.letter(at: reading), for: Alphabet.letter(at: letter))
        }
        return learned
    }

    private static let danish: UInt64 = 1 << 36 | 1 << 37 | 1 << 38

    private static func isDanish(_ place: Int) -> Bool {
        Alphabet.isDanish(Alphabet.letter(at: place))
    }

    /// The letters that words differ in which are otherwise the same, by number.
    private static func groupsButOneLetter(_ words: [[Letter]]) -> [[Int]] {
        var gaps: [(key: UInt64, letter: Int)] = []
        for word in words where word.count >= shortest {
            let whole = hash(word)
            for (place, letter) in word.dropLast(ending).enumerated() {
                guard let number = Alphabet.place(of: letter) else { continue }
                let rest = whole &- mixed(letter, at: place)
                gaps.append((rest &+ UInt64(place) &* 0x9E37_79B9_7F4A_7C15, number))
            }
        }
        gaps.sort { $0.key < $1.key }
        var groups: [[Int]] = []
        var start = 0
        for index in gaps.indices
        where index + 1 == gaps.count
            || gaps[index + 1].key != gaps[index].key
        {
            if index > start { groups.append(gaps[start...index].map(\.letter)) }
            start = index + 1
        }
        return groups
    }

    /// The sum of a number for each letter at its place, so that one can be taken out.
    static func hash(_ word: [Letter]) -> UInt64 {
        word.enumerated().reduce(0) { $0 &+ mixed($1.element, at: $1.offset) }
    }

    private static func mixed(_ letter: Letter, at place: Int) -> UInt64 {
        var mixed = UInt64(letter) &* 0xBF58_476D_1CE4_E5B9 &+ UInt64(place &+ 1)
        mixed = (mixed ^ (mixed >> 29)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 32)
    }
}
