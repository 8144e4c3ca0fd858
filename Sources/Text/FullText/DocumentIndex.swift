// SPDX-License-Identifier: EUPL-1.2

/// Finds documents by the words in them, also bent, compounded or damaged ones.
///
/// Documents come and go one at a time. The texts themselves are not kept, only
/// which words stand where.
public struct DocumentIndex<Subject: Hashable & Sendable>: Sendable {
    var index = TextIndex()
    /// By number of the document.
    private var subjects: [Subject?] = []
    private var numbers: [Subject: Int32] = [:]

    /// An index without documents.
    public init() {}

    /// How many documents there are.
    public var count: Int { numbers.count }

    /// Whether the subject has a document.
    public func contains(_ subject: Subject) -> Bool { numbers[subject] != nil }

    /// Takes a document in, in place of the one that the subject had before.
    ///
    /// Complexity: O(letters), and for each different word O(documents that hold it).
    public mutating func add(_ subject: Subject, _ document: SearchDocument) {
        insert(subject, document)
        index.settle()
    }

    /// Takes many documents in at once, which costs less than one at a time.
    public mutating func add(_ documents: some Sequence<(Subject, SearchDocument)>) {
        for (subject, document) in documents { insert(subject, document) }
        index.settle()
    }

    /// Forgets the document of the subject.
    public mutating func remove(_ subject: Subject) {
        guard let number = numbers.removeValue(forKey: subject) else { return }
        subjects[Int(number)] = nil
        index.remove(number)
    }

    private mutating func insert(_ subject: Subject, _ document: SearchDocument) {
        remove(subject)
        let number = index.insert(document)
        if Int(number) == subjects.count { subjects.append(nil) }
        subjects[Int(number)] = subject
        numbers[subject] = number
    }
}

extension DocumentIndex {
    /// The documents that answer every word of the search, best first.
    ///
    /// What is not visible leaves no trace, neither in the count nor in the order.
    /// Words as they are written come before those that were read as others.
    ///
    /// Complexity: linear in the places where the words stand.
    public func search(
        _ words: SearchWords, within wanted: [SearchDocument.Facet] = [],
        page: SearchPage = SearchPage(), where isVisible: ((Subject) -> Bool)? = nil
    ) -> FoundDocuments<Subject> {
        let found = index.search(words, within: wanted, page: page, sight(isVisible))
        let hits = found.hits.compactMap { hit in
            subjects[Int(hit.document)].map {
                FoundDocuments.Hit(subject: $0, isReadAs: hit.read > 0)
            }
        }
        return FoundDocuments(total: found.total, hits: hits, facets: found.facets)
    }

    func sight(_ isVisible: ((Subject) -> Bool)?) -> ((Int) -> Bool)? {
        isVisible.map { isVisible in { number in subjects[number].map(isVisible) ?? false } }
    }
}

/// What a search has found.
public struct FoundDocuments<Subject: Hashable & Sendable>: Sendable {
    /// A document that answers every word.
    public struct Hit: Sendable {
        public let subject: Subject
        /// Whether a word is there only as a scanner or a keyboard has made it.
        public let isReadAs: Bool
    }

    /// How many documents there are in all.
    public let total: Int
    /// The best of them first.
    public let hits: [Hit]
    /// By side, how many of all that were found have it; the most common first.
    public let facets: [(facet: SearchDocument.Facet, count: Int)]
}

/// Which part of what was found is wanted.
public struct SearchPage: Sendable {
    public let first: Int
    public let size: Int
    public let hasFacets: Bool

    /// The hits from the first one on, and what all of them have in common if it is wanted.
    public init(first: Int = 0, size: Int = 20, hasFacets: Bool = false) {
        self.first = first
        self.size = size
        self.hasFacets = hasFacets
    }
}
