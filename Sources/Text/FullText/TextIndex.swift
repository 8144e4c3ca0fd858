// SPDX-License-Identifier: EUPL-1.2

/// The words of many documents, each document known by its number; see `DocumentIndex`.
struct TextIndex: Sendable {
    var vocabulary = Vocabulary()
    /// By word, the documents that hold it, the lower numbers first.
    var postings: [[Posting]] = []
    /// By word, how many documents hold it whose writer or scanner knew æ, ø and å.
    var intact: [Int32] = []
    var entries: [Entry?] = []
    /// By document: how its letters were read, and how many words it has.
    var scripts: [Script] = []
    var lengths: [Int32] = []
    var facets: [SearchDocument.Facet] = []
    private var facetNumbers: [SearchDocument.Facet: Int32] = [:]
    private var free: [Int32] = []
    private(set) var totalWords = 0
    private(set) var count = 0

    /// A document that holds a word.
    struct Posting: Sendable {
        let document: Int32
        let count: UInt16
        let isInTitle: Bool
    }

    /// What is kept of a document.
    struct Entry: Sendable {
        /// Those of the title first, then those of the body.
        let words: [Int32]
        let titleWords: Int
        let facets: [Int32]
    }

    /// Whether the writer or scanner of a document knew æ, ø and å.
    enum Script: Sendable {
        case danish, foreign, unclear
    }
}

// MARK: - Documents that come and go

extension TextIndex {
    /// Makes the words of the latest documents findable.
    mutating func settle() { vocabulary.settle() }

    mutating func remove(_ number: Int32) {
        guard let entry = entries[Int(number)] else { return }
        for word in Set(entry.words) {
            let place = place(of: number, in: postings[Int(word)])
            postings[Int(word)].remove(at: place)
            if scripts[Int(number)] == .danish { intact[Int(word)] -= 1 }
        }
        totalWords -= entry.words.count
        count -= 1
        entries[Int(number)] = nil
        free.append(number)
    }

    /// Takes the document in, and tells its number.
    mutating func insert(_ document: SearchDocument) -> Int32 {
        let title = WrittenWord.all(in: document.title)
        let body = WrittenWord.all(in: document.body)
        let words = (title + body).map { vocabulary.add($0.codes) }
        let missing = vocabulary.count - postings.count
        postings += repeatElement([], count: missing)
        intact += repeatElement(0, count: missing)
        let entry = Entry(
            words: words, titleWords: title.count,
            facets: document.facets.map { facetNumber($0) })
        let number = free.popLast() ?? newNumber()
        entries[Int(number)] = entry
        scripts[Int(number)] = script(of: title + body)
        lengths[Int(number)] = Int32(words.count)
        totalWords += words.count
        count += 1
        post(entry, number)
        return number
    }

    private mutating func newNumber() -> Int32 {
        entries.append(nil)
        scripts.append(.unclear)
        lengths.append(0)
        return Int32(entries.count - 1)
    }

    private mutating func post(_ entry: Entry, _ number: Int32) {
        var counts: [Int32: (count: UInt16, isInTitle: Bool)] = [:]
        for (place, word) in entry.words.enumerated() {
            let old = counts[word] ?? (0, false)
            counts[word] = (
                old.count == .max ? .max : old.count + 1,
                old.isInTitle || place < entry.titleWords
            )
        }
        for (word, (count, isInTitle)) in counts {
            let posting = Posting(document: number, count: count, isInTitle: isInTitle)
            let place = place(of: number, in: postings[Int(word)])
            postings[Int(word)].insert(posting, at: place)
            if scripts[Int(number)] == .danish { intact[Int(word)] += 1 }
        }
    }

    private func place(of number: Int32, in postings: [Posting]) -> Int {
        if let last = postings.last, last.document < number { return postings.count }
        var (low, high) = (0, postings.count)
        while low < high {
            let middle = (low + high) / 2
            if postings[middle].document < number { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func facetNumber(_ facet: SearchDocument.Facet) -> Int32 {
        if let number = facetNumbers[facet] { return number }
        facets.append(facet)
        facetNumbers[facet] = Int32(facets.count - 1)
        return Int32(facets.count - 1)
    }

    /// Danish texts have æ, ø or å in every third or fourth word.
    private func script(of words: [WrittenWord]) -> Script {
        if words.contains(where: \.isDanish) { return .danish }
        return words.count >= 30 ? .foreign : .unclear
    }
}
