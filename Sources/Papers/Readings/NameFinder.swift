// SPDX-License-Identifier: EUPL-1.2
import Text

/// Finds names in running text, also inflected and damaged by a scanner.
///
/// Complexity: one look-up for each word of the text.
struct NameFinder<Subject: Hashable & Sendable>: Sendable {
    private struct Name {
        let text: String
        let stems: [String]
        let subject: Subject
        /// Short forms such as “KK” must stand in capitals.
        var isInitials: Bool { text.count <= 4 && text == text.uppercased() }
    }

    /// A name where it stands.
    struct Found {
        let name: String
        /// All that are called so; the first is taken unless a person says otherwise.
        let subjects: [Subject]
        /// Indices of the words.
        let words: Range<Int>
        /// Letters that a scanner has put.
        let confused: Int
        /// Whether its last word stands only after another name that ends so:
        /// “indre og ydre Nørrebro”.
        var isShared = false
    }

    private let names: [Name]
    private let stems: [String]
    private let lexicon: DamagedLexicon
    private let byFirst: [String: [Int]]

    init(_ pairs: [(name: String, subject: Subject)]) {
        names = pairs.map { Name(text: $0.name, stems: Stems.of($0.name), subject: $0.subject) }
            .filter { !$0.stems.isEmpty }
        stems = Set(names.flatMap(\.stems)).sorted()
        lexicon = DamagedLexicon(stems)
        byFirst = Dictionary(grouping: names.indices) { [names] in names[$0].stems[0] }
    }

    /// The names in the words, the longest at each place; a word belongs to one only.
    func find(in words: [PageWord]) -> [Found] {
        var known: [String: [(stem: String, confused: Int)]] = [:]
        let read = words.enumerated().flatMap { index, word in
            word.stems.map { stem in
                let found = known[stem] ?? meanings(of: stem)
                known[stem] = found
                return (index: index, meanings: found)
            }
        }
        var found: [Found] = []
        var place = 0
        while place < read.count {
            let best = matches(in: read, at: place).filter { fits($0, words) }
                .max { ($0.length, -$0.confused) < ($1.length, -$1.confused) }
            if let best {
                found.append(self.found(best))
                place += best.length
            } else {
                let shared = sharing(in: read, at: place).first { fits($0, words) }
                if let shared { found.append(self.found(shared, isShared: true)) }
                place += 1
            }
        }
        return found
    }

    private func found(_ match: Match, isShared: Bool = false) -> Found {
        let same = names.filter { $0.stems == names[match.name].stems }.map(\.subject)
        return Found(
            name: names[match.name].text, subjects: distinct(same), words: match.from..<match.to,
            confused: match.confused, isShared: isShared)
    }

    /// Names of two words whose last stands after another name that ends in it.
    private func sharing(in read: [Read], at place: Int) -> [Match] {
        guard place + 2 < read.count else { return [] }
        return read[place].meanings.flatMap { first in
            (byFirst[first.stem] ?? []).compactMap { index -> Match? in
                let stems = names[index].stems
                guard stems.count == 2,
                    let last = read[place + 2].meanings.first(where: { $0.stem == stems[1] }),
                    matches(in: read, at: place + 1).contains(where: {
                        names[$0.name].stems.count == 2 && names[$0.name].stems[1] == stems[1]
                    })
                else { return nil }
                return (
                    index, 3, first.confused + last.confused, read[place].index,
                    read[place + 2].index + 1
                )
            }
        }
    }

    /// The names whose every word stands among these, in any order.
    func findApart(in words: [PageWord]) -> [(name: String, subject: Subject, confused: Int)] {
        var cost: [String: Int] = [:]
        for stem in words.flatMap(\.stems) {
            for (meaning, confused) in meanings(of: stem) {
                cost[meaning] = min(cost[meaning] ?? .max, confused)
            }
        }
        return names.compactMap { name in
            guard name.stems.count >= 2 else { return nil }
            let costs = name.stems.compactMap { cost[$0] }
            guard costs.count == name.stems.count else { return nil }
            return (name.text, name.subject, costs.reduce(0, +))
        }
    }

    private typealias Match = (name: Int, length: Int, confused: Int, from: Int, to: Int)
    private typealias Read = (index: Int, meanings: [(stem: String, confused: Int)])

    private func matches(in read: [Read], at place: Int) -> [Match] {
        read[place].meanings.flatMap { first in
            (byFirst[first.stem] ?? []).compactMap { index -> Match? in
                let name = names[index]
                guard place + name.stems.count <= read.count else { return nil }
                var confused = first.confused
                for (offset, stem) in name.stems.enumerated().dropFirst() {
                    let meaning = read[place + offset].meanings.first { $0.stem == stem }
                    guard let meaning else { return nil }
                    confused += meaning.confused
                }
                let end = read[place + name.stems.count - 1].index + 1
                return (index, name.stems.count, confused, read[place].index, end)
            }
        }
    }

    /// A name is one only where it is written as one: with a capital somewhere.
    private func fits(_ match: Match, _ words: [PageWord]) -> Bool {
        let name = names[match.name]
        if name.isInitials { return words[match.from].bare == name.text }
        if name.stems.count == 1, match.confused > 0, name.stems[0].count < 5 { return false }
        return !(name.text.first?.isUppercase ?? false)
            || words[match.from..<match.to].contains(where: \.startsUpper)
    }

    private func meanings(of stem: String) -> [(stem: String, confused: Int)] {
        lexicon.meanings(of: stem).map { (stems[$0.word], $0.confused) }
            .filter { $0.confused == 0 || $0.stem.count >= 4 }
    }

    private func distinct(_ subjects: [Subject]) -> [Subject] {
        var seen: Set<Subject> = []
        return subjects.filter { seen.insert($0).inserted }
    }
}

/// Folded words without the endings that Danish hangs on names, and without the
/// small words between them.
enum Stems {
    static func of(_ text: String) -> [String] {
        Folding.words(text).filter { !small.contains($0) }.map(stem)
    }

    private static let small: Set = [
        "af", "for", "fra", "i", "og", "ved", "på", "pa", "pd", "den", "det", "de",
    ]

    private static func stem(_ word: String) -> String {
        for ending in ["ernes", "enes", "ens", "ets", "en", "et", "s"]
        where word.hasSuffix(ending) && word.count - ending.count >= 4 {
            return String(word.dropLast(ending.count))
        }
        return word
    }
}
