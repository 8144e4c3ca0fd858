// SPDX-License-Identifier: EUPL-1.2

/// A name that something is searched by.
public struct SearchName<Subject: Hashable & Sendable>: Equatable, Sendable {
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

    /// The texts by number: the shortest first, then by the alphabet.
    private let texts: [String]
    /// By number of the text: the number of its subject.
    private let owners: [Int]
    private let subjects: [Subject]
    private let index: NameIndex

    /// Makes the index of the names.
    ///
    /// Complexity: O(letters × log letters) of all names.
    public init(_ names: [SearchName<Subject>]) {
        let words = names.map { Folding.letters($0.text) }
        let orders = names.map { DanishOrder($0.text) }
        let ordered = names.indices.sorted {
            (words[$0].count, orders[$0], $0) < (words[$1].count, orders[$1], $1)
        }
        var numbers: [Subject: Int] = [:]
        var subjects: [Subject] = []
        owners = ordered.map { place in
            let subject = names[place].subject
            if let number = numbers[subject] { return number }
            numbers[subject] = subjects.count
            subjects.append(subject)
            return subjects.count - 1
        }
        self.subjects = subjects
        texts = ordered.map { names[$0].text }
        index = NameIndex(ordered.map { (names[$0].text, words[$0], names[$0].context) })
    }

    /// What carries every word of the query, at least one of them in its own
    /// name; best first, each thing once.
    ///
    /// What is not visible leaves no trace, not even in what else is found. Each
    /// thing is asked for once at most; without a question all are visible.
    ///
    /// Complexity: linear in what the words find.
    public func hits(
        for query: String, where isVisible: ((Subject) -> Bool)? = nil
    ) -> [Hit] {
        var known = [Bool?](repeating: isVisible == nil ? true : nil, count: subjects.count)
        let names = index.names(for: query) { name in
            let owner = owners[name]
            if let isKnown = known[owner] { return isKnown }
            let isSeen = isVisible?(subjects[owner]) ?? true
            known[owner] = isSeen
            return isSeen
        }
        var isTaken = Array(repeating: false, count: subjects.count)
        var hits: [Hit] = []
        hits.reserveCapacity(names.count)
        for name in names where !isTaken[owners[name]] {
            isTaken[owners[name]] = true
            hits.append(Hit(subject: subjects[owners[name]], text: texts[name]))
        }
        return hits
    }
}
