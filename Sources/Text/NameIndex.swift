// SPDX-License-Identifier: EUPL-1.2

/// The words of many names, each name known by its number; see `SearchIndex`.
///
/// Of equal matches the lower number comes first.
struct NameIndex: Sendable {
    /// Whether æ, ø or å stands in the name: whoever wrote or read it knew them.
    private let isIntact: [Bool]
    private let lexicon: Lexicon
    /// Where each word of the lexicon stands: twice the name, and one where it is context.
    private let places: [[Int32]]

    init(_ names: [(text: String, words: [[Letter]], context: String)]) {
        var places: [[Letter]: [Int32]] = [:]
        for (number, name) in names.enumerated() {
            for word in name.words { places[word, default: []].append(Int32(number * 2)) }
            for word in Folding.letters(name.context) {
                places[word, default: []].append(Int32(number * 2 + 1))
            }
        }
        let words = Array(places)
        isIntact = names.map { Letters.plain($0.text).contains(where: Alphabet.isDanish) }
        lexicon = Lexicon(words.map(\.key))
        self.places = words.map(\.value)
    }

    /// The visible names that carry every word of the query, the best first.
    func names(for query: String, where isVisible: (Int) -> Bool) -> [Int] {
        var found: Tally?
        for word in Folding.letters(query) {
            let next = tally(of: word, isVisible)
            found = found.map { $0.and(next) } ?? next
        }
        return found?.best ?? []
    }

    /// What each visible name costs for one word.
    ///
    /// Guesses count only where no name is spelled like the word.
    private func tally(of wanted: [Letter], _ isVisible: (Int) -> Bool) -> Tally {
        let spelled = tally(of: lexicon.matches(for: wanted), isVisible)
        return spelled.isEmpty ? tally(of: lexicon.guesses(for: wanted), isVisible) : spelled
    }

    private func tally(of matches: [Lexicon.Match], _ isVisible: (Int) -> Bool) -> Tally {
        var tally = Tally(names: isIntact.count)
        for match in matches {
            for place in places[match.word] {
                let name = Int(place >> 1)
                if match.needsForeignScanner, isIntact[name] { continue }
                guard isVisible(name) else { continue }
                let isContext = place & 1 != 0
                tally.add(name, cost: match.cost + (isContext ? 3 : 0), isNamed: !isContext)
            }
        }
        return tally
    }
}
