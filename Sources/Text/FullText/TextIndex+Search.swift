// SPDX-License-Identifier: EUPL-1.2

/// What a search has found, by number.
struct FoundNumbers {
    let total: Int
    let hits: [RankedDocument]
    let facets: [(facet: SearchDocument.Facet, count: Int)]

    static let none = FoundNumbers(total: 0, hits: [], facets: [])
}

extension TextIndex {
    /// See `DocumentIndex.search`.
    func search(
        _ words: SearchWords, within wanted: [SearchDocument.Facet], page: SearchPage,
        _ isVisible: ((Int) -> Bool)?
    ) -> FoundNumbers {
        var sight = Sight(documents: entries.count, isVisible)
        var tallies: [DocumentTally] = []
        for term in words.terms {
            let tally = tally(of: term, &sight)
            if tally.found.isEmpty { return .none }
            tallies.append(tally)
        }
        guard let rarest = tallies.min(by: { $0.found.count < $1.found.count }) else {
            return .none
        }
        let found = rarest.found.filter { document in
            tallies.allSatisfy { $0.kinds[Int(document)] != 0 } && isWithin(document, wanted)
        }
        return FoundNumbers(
            total: found.count, hits: best(of: found, tallies, page),
            facets: page.hasFacets ? counts(of: found) : [])
    }

    private func isWithin(_ document: Int32, _ wanted: [SearchDocument.Facet]) -> Bool {
        if wanted.isEmpty { return true }
        guard let entry = entries[Int(document)] else { return false }
        return wanted.allSatisfy { facet in entry.facets.contains { facets[Int($0)] == facet } }
    }

    private func counts(of found: [Int32]) -> [(facet: SearchDocument.Facet, count: Int)] {
        var counts = Array(repeating: 0, count: facets.count)
        for document in found {
            guard let entry = entries[Int(document)] else { continue }
            for facet in entry.facets { counts[Int(facet)] += 1 }
        }
        return counts.indices.filter { counts[$0] > 0 }
            .sorted { (counts[$1], $0) < (counts[$0], $1) }
            .map { (facets[$0], counts[$0]) }
    }
}

// MARK: - Ranking

extension TextIndex {
    private func best(
        of found: [Int32], _ tallies: [DocumentTally], _ page: SearchPage
    ) -> [RankedDocument] {
        let average = Float(totalWords) / Float(max(count, 1))
        let rarities = tallies.map { tally in
            let holders = Float(tally.found.count)
            return Rarity.of(holders: holders, among: Float(count))
        }
        var best = BestDocuments(size: page.first + page.size)
        for document in found {
            var (score, read): (Float, UInt8) = (0, 0)
            let length = 0.3 + 0.9 * Float(lengths[Int(document)]) / average
            for (tally, rarity) in zip(tallies, rarities) {
                let weight = tally.weights[Int(document)]
                score += rarity * weight * 2.2 / (weight + length)
                if tally.kinds[Int(document)] > WordMatch.Kind.read.rawValue { read += 1 }
            }
            best.add(RankedDocument(document: document, read: read, score: score))
        }
        return Array(best.documents.dropFirst(page.first))
    }
}

private enum Rarity {
    /// More for a word that few documents hold; 1 for one that all do.
    static func of(holders: Float, among all: Float) -> Float {
        var (rarity, share): (Float, Float) = (1, (all + 1) / (holders + 1))
        while share > 2 {
            share /= 2
            rarity += 1
        }
        return rarity + share - 1
    }
}

struct RankedDocument {
    let document: Int32
    let read: UInt8
    let score: Float

    func isBefore(_ other: RankedDocument) -> Bool {
        if read != other.read { return read < other.read }
        return score == other.score ? document < other.document : score > other.score
    }
}

/// The best of many, kept in order while they come.
private struct BestDocuments {
    private(set) var documents: [RankedDocument] = []
    private let size: Int

    init(size: Int) {
        self.size = size
        documents.reserveCapacity(min(size, 1_000) + 1)
    }

    mutating func add(_ document: RankedDocument) {
        if documents.count == size {
            guard let last = documents.last, document.isBefore(last) else { return }
            documents.removeLast()
        }
        var (low, high) = (0, documents.count)
        while low < high {
            let middle = (low + high) / 2
            if documents[middle].isBefore(document) { low = middle + 1 } else { high = middle }
        }
        documents.insert(document, at: low)
    }
}
