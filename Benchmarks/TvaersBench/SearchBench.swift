// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import Text

/// Search of titles, also damaged ones, against exact words in SQLite's FTS5.
enum SearchBench {
    private static let count = 50_000

    @Sendable static func run() throws {
        let titles = DanishTitles(count: count, seed: 7)
        let queries = queries(for: titles)
        try measure(titles.written, titles, queries, named: "as written")
        try measure(titles.scanned(.known), titles, queries, named: "three in ten scanned")
        try measure(
            titles.scanned(.unknown), titles, queries,
            named: "three in ten scanned, confusions not told of")
    }

    /// Words of the titles, common ones more often.
    private static func queries(for titles: DanishTitles) -> [String] {
        let words = (0..<500).map { Folding.words(titles.written[$0 * 97 % count])[0] }
        return Set(words).sorted()
    }

    private static func measure(
        _ texts: [String], _ titles: DanishTitles, _ queries: [String], named name: String
    ) throws {
        let names = texts.enumerated().map { SearchName($0, $1) }
        var index = SearchIndex(names)
        let build = shortest(of: 2) { index = SearchIndex(names) }
        let exact = try ExactSearch(texts)
        var times: (own: [Double], exact: [Double]) = ([], [])
        var quality = Quality()
        let promised = PromisedHits(titles)
        for query in queries {
            var hits: [Int] = []
            var best = (own: Double.infinity, exact: Double.infinity)
            for _ in 0..<3 {
                best.own = min(
                    best.own, shortest(of: 1) { hits = index.hits(for: query).map(\.subject) })
                best.exact = min(best.exact, try shortest(of: 1) { _ = try exact.hits(for: query) })
            }
            times.own.append(best.own)
            times.exact.append(best.exact)
            quality.add(found: Set(hits), promised: promised.of(query))
        }
        print(times, named: name)
        quality.print(named: name)
        Measurement(
            job: "search, making the index", size: "\(count) titles, \(name)",
            figure: "\(Int(build)) ms", reference: "", ratio: nil, budget: "–"
        ).print()
    }

    private static func print(_ times: (own: [Double], exact: [Double]), named name: String) {
        for percent in [50, 99] {
            let (own, exact) = (share(percent, of: times.own), share(percent, of: times.exact))
            Measurement(
                job: "search, p\(percent)", size: "\(count) titles, \(name)",
                figure: "\((own * 1_000).short) µs",
                reference: "exact words in FTS5: \((exact * 1_000).short) µs", ratio: own / exact,
                budget: "2"
            ).print()
        }
    }

    private static func share(_ percent: Int, of times: [Double]) -> Double {
        times.sorted()[times.count * percent / 100]
    }
}

/// How much of what should be found was found, and how much of what was found should be.
private struct Quality {
    private var hits = 0
    private var promised = 0
    private var found = 0

    mutating func add(found: Set<Int>, promised: Set<Int>) {
        hits += found.intersection(promised).count
        self.promised += promised.count
        self.found += found.count
    }

    func print(named name: String) {
        let reference = "titles that hold the word, begin or contain it: \(promised)"
        let recall = Double(hits) / Double(promised)
        let precision = Double(hits) / Double(found)
        for (job, share, budget) in [("recall", recall, 0.98), ("precision", precision, 0.99)] {
            Measurement(
                job: "search, \(job)", size: name, figure: "\(found) found", reference: reference,
                ratio: share, budget: "at least \(budget)"
            ).print()
        }
    }
}

/// What a search promises of the titles as they were written: those with a word that
/// is the query, begins with it or, from four letters, contains it.
private struct PromisedHits {
    private var titles: [String: [Int]] = [:]

    init(_ titles: DanishTitles) {
        for (number, title) in titles.written.enumerated() {
            for word in Set(Folding.words(title)) { self.titles[word, default: []].append(number) }
        }
    }

    func of(_ query: String) -> Set<Int> {
        let mayBePart = query.count >= 4
        return titles.reduce(into: []) { found, entry in
            let holds =
                mayBePart
                ? strstr(entry.key, query) != nil
                : strncmp(entry.key, query, query.utf8.count) == 0
            if holds { found.formUnion(entry.value) }
        }
    }
}

/// The same titles in a full-text table in memory, asked for whole words.
private struct ExactSearch {
    private let database: DatabaseQueue

    init(_ texts: [String]) throws {
        database = try DatabaseQueue()
        try database.write { db in
            try db.execute(sql: "CREATE VIRTUAL TABLE title USING fts5(words, text UNINDEXED)")
            let insert = try db.makeStatement(sql: "INSERT INTO title (words, text) VALUES (?, ?)")
            for text in texts { try insert.execute(arguments: [Folding.folded(text), text]) }
        }
    }

    func hits(for query: String) throws -> [(Int64, String)] {
        try database.read { db in
            let select = try db.cachedStatement(
                sql: "SELECT rowid, text FROM title WHERE words MATCH ?")
            let rows = try Row.fetchCursor(select, arguments: ["\"\(query)\""])
            var hits: [(Int64, String)] = []
            while let row = try rows.next() { hits.append((row[0], row[1])) }
            return hits
        }
    }
}
