// SPDX-License-Identifier: EUPL-1.2

/// A name that something is searched by.
public struct SearchName<Subject: Hashable & Sendable>: Sendable {
    public let subject: Subject
    public let text: String
    /// Words around the name that may be searched for together with it.
    public let context: String

    public init(_ subject: Subject, _ text: String, context: String = "") {
        self.subject = subject
        self.text = text
        self.context = context
    }
}

/// Finds things by their names, also when the names are begun, damaged or misspelled.
public struct SearchIndex<Subject: Hashable & Sendable>: Sendable {
    /// Something found, with the name that it was found by.
    public struct Hit: Sendable {
        public let subject: Subject
        public let text: String
    }

    private struct Place {
        let name: Int
        let isContext: Bool
    }

    private let names: [SearchName<Subject>]
    private let order: [DanishOrder]
    private let lengths: [Int]
    private let vocabulary: [(word: [Unicode.Scalar], places: [Place])]

    /// Makes the index of the names.
    ///
    /// Complexity: linear in the letters of all names.
    public init(_ names: [SearchName<Subject>]) {
        self.names = names
        order = names.map { DanishOrder($0.text) }
        var places: [String: [Place]] = [:]
        var lengths: [Int] = []
        for (index, name) in names.enumerated() {
            let words = Folding.words(name.text)
            lengths.append(words.count)
            for word in words {
                places[word, default: []].append(Place(name: index, isContext: false))
            }
            for word in Folding.words(name.context) {
                places[word, default: []].append(Place(name: index, isContext: true))
            }
        }
        self.lengths = lengths
        vocabulary = places.map { (Array($0.unicodeScalars), $1) }
    }

    /// What carries every word of the query, at least one of them in its own
    /// name; best first, each thing once.
    ///
    /// What is not visible leaves no trace, not even in what else is found.
    ///
    /// Complexity: linear in the different words of all names.
    public func hits(
        for query: String, where isVisible: (Subject) -> Bool = { _ in true }
    ) -> [Hit] {
        var costs: [Int: Cost]?
        for word in Folding.words(query) {
            let found = matches(for: word, isVisible)
            costs = costs.map { $0.merging(found) } ?? found
        }
        var seen: Set<Subject> = []
        return (costs ?? [:]).filter(\.value.isNamed)
            .sorted { rank(of: $0) < rank(of: $1) }
            .filter { seen.insert(names[$0.key].subject).inserted }
            .map { Hit(subject: names[$0.key].subject, text: names[$0.key].text) }
    }

    /// The cheapest first, then the shortest, then by the alphabet.
    private func rank(of found: (key: Int, value: Cost)) -> (Int, Int, DanishOrder, Int) {
        (found.value.sum, lengths[found.key], order[found.key], found.key)
    }

    /// What each visible name costs for one word.
    ///
    /// Guesses count only where no name is spelled like the word.
    private func matches(for wanted: String, _ isVisible: (Subject) -> Bool) -> [Int: Cost] {
        let likeness = Likeness(to: wanted)
        var spelled: [Int: Cost] = [:]
        var guessed: [Int: Cost] = [:]
        for entry in vocabulary {
            guard let cost = likeness.cost(of: entry.word) else { continue }
            for place in entry.places where isVisible(names[place.name].subject) {
                let found = Cost(
                    sum: cost + (place.isContext ? 3 : 0), isNamed: !place.isContext)
                if cost < Likeness.guess {
                    spelled[place.name] = found.orBetter(spelled[place.name])
                } else {
                    guessed[place.name] = found.orBetter(guessed[place.name])
                }
            }
        }
        return spelled.isEmpty ? guessed : spelled
    }
}

private struct Cost {
    var sum: Int
    /// Whether any word was found in the name itself.
    var isNamed: Bool

    func orBetter(_ other: Cost?) -> Cost {
        guard let other else { return self }
        return Cost(sum: min(sum, other.sum), isNamed: isNamed || other.isNamed)
    }

    func and(_ other: Cost) -> Cost {
        Cost(sum: sum + other.sum, isNamed: isNamed || other.isNamed)
    }
}

extension [Int: Cost] {
    /// Those that are in both, at the cost of both.
    fileprivate func merging(_ others: [Int: Cost]) -> [Int: Cost] {
        var both: [Int: Cost] = [:]
        for (name, cost) in self {
            if let other = others[name] { both[name] = cost.and(other) }
        }
        return both
    }
}
