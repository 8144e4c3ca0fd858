// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB
import Text

/// Search in the text of papers, also damaged ones, against SQLite's FTS5.
enum FullTextBench {
    private static let count = 50_000
    /// Fewer are enough to count what is found, and rightly.
    private static let counted = 5_000

    @Sendable static func run() throws {
        let papers = DanishPapers(count: count, seed: 11)
        let queries = papers.drawn(1_000, seed: 5) { $0.text.count > 2 }.map(\.text)
        let some = DanishPapers(count: counted, seed: 12)
        let words = some.drawn(1_000, seed: 9) { $0.text.count > 2 && $0.hasDanishLetters }
        for (name, scanner) in [
            ("as written", nil), ("three in ten scanned", Scanner.known),
            ("three in ten scanned, confusions not told of", .unknown),
        ] {
            try measure(papers.texts(scanner), queries, named: name, measuresSize: scanner == nil)
            try printQuality(words, some, some.texts(scanner), named: name)
        }
        try printHeldOut()
    }

    private static func printHeldOut() throws {
        let papers = HeldOutPapers.drawn(count: counted)
        let words = papers.drawn(1_000, seed: 77) { $0.text.count > 2 && $0.hasDanishLetters }
        for (name, scanner) in [
            ("held out, as written", nil), ("held out, three in ten scanned", Scanner.known),
            ("held out, confusions not told of", HeldOutPapers.unknown),
        ] {
            try printQuality(words, papers, papers.texts(scanner), named: name)
        }
    }

    private static func measure(
        _ texts: [String], _ queries: [String], named name: String, measuresSize: Bool
    ) throws {
        let before = Memory.megabytes
        var index = DocumentIndex<Int>()
        let build = shortest(of: 1) { index = made(of: texts) }
        let size = Memory.megabytes - before
        var exact: FullTextTable?
        let exactBuild = try shortest(of: 1) { exact = try FullTextTable(texts, "unicode61") }
        guard let exact else { return }
        if measuresSize {
            printMaking(build, exactBuild, size: size, try exact.megabytes(), named: name)
            printAdding(to: index, texts)
        }
        try printTimes(of: queries, index, exact, named: name)
    }

    private static func made(of texts: [String]) -> DocumentIndex<Int> {
        var index = DocumentIndex<Int>()
        index.add(texts.enumerated().lazy.map { ($0, SearchDocument(title: "", body: $1)) })
        return index
    }
}

// MARK: - Time and size

extension FullTextBench {
    private static func printMaking(
        _ own: Double, _ exact: Double, size: Int, _ exactSize: Int, named name: String
    ) {
        Measurement(
            job: "full text, making the index", size: "\(count) papers, \(name)",
            figure: "\(Int(own)) ms", reference: "FTS5: \(Int(exact)) ms", ratio: own / exact,
            budget: "–"
        ).print()
        Measurement(
            job: "full text, memory", size: "\(count) papers, \(name)", figure: "\(size) MB",
            reference: "FTS5 without texts: \(exactSize) MB",
            ratio: Double(size) / Double(exactSize), budget: "–"
        ).print()
    }

    /// A paper more, one at a time, as after each command.
    private static func printAdding(to index: DocumentIndex<Int>, _ texts: [String]) {
        var index = index
        let times = (0..<1_000).map { number in
            shortest(of: 1) {
                index.add(
                    count + number,
                    SearchDocument(title: "Eksempel\(number)", body: texts[number]))
            }
        }
        Measurement(
            job: "full text, one paper more, p50 / p99", size: "\(count) papers",
            figure:
                "\((share(50, of: times) * 1_000).short) / \((share(99, of: times) * 1_000).short) µs",
            reference: "", ratio: nil, budget: "–"
        ).print()
    }

    private static func printTimes(
        of queries: [String], _ index: DocumentIndex<Int>, _ exact: FullTextTable,
        named name: String
    ) throws {
        var times: (own: [Double], exact: [Double]) = ([], [])
        for query in queries {
            var best = (own: Double.infinity, exact: Double.infinity)
            for _ in 0..<3 {
                best.own = min(best.own, shortest(of: 1) { _ = index.search(SearchWords(query)) })
                best.exact = min(best.exact, try shortest(of: 1) { _ = try exact.best(for: query) })
            }
            times.own.append(best.own)
            times.exact.append(best.exact)
        }
        for percent in [50, 99] {
            let (own, exact) = (share(percent, of: times.own), share(percent, of: times.exact))
            Measurement(
                job: "full text, p\(percent)", size: "\(count) papers, \(name)",
                figure: "\((own * 1_000).short) µs",
                reference: "exact words in FTS5, best twenty: \((exact * 1_000).short) µs",
                ratio: own / exact, budget: "2"
            ).print()
        }
    }

    private static func share(_ percent: Int, of times: [Double]) -> Double {
        times.sorted()[times.count * percent / 100]
    }
}

// MARK: - Quality

extension FullTextBench {
    /// Clean words are asked for, and the same words as a scanner has read them.
    private static func printQuality(
        _ words: [DanishPapers.Word], _ papers: DanishPapers, _ texts: [String],
        named name: String
    ) throws {
        let index = made(of: texts)
        let promised = PromisedPapers(papers)
        let all = SearchPage(size: counted)
        let exact = try FullTextTable(texts, "unicode61")
        let trigram = try FullTextTable(texts, "trigram")
        var draw = Draw(state: 3)
        var qualities = ["own", "own, damaged query", "unicode61", "trigram"]
            .map { ($0, ShareFound()) }
        for word in words {
            let damaged = word.text.map { Scanner.known.reads($0, by: draw.index(below: 1_000)) }
                .joined()
            let found = [
                index.search(SearchWords(word.text), page: all).hits.map(\.subject),
                index.search(SearchWords(damaged), page: all).hits.map(\.subject),
                try exact.all(for: word.text), try trigram.all(for: word.text),
            ]
            for (number, found) in found.enumerated() {
                let wanted = number == 1 ? promised.of(damaged, else: word) : promised.of(word)
                qualities[number].1.add(found: Set(found), promised: wanted)
            }
        }
        for (who, quality) in qualities { quality.print(who, named: name) }
    }
}

extension DanishPapers.Word {
    fileprivate var hasDanishLetters: Bool { text.contains { "æøå".contains($0) } }
}

/// How much of what should be found was found, and how much of what was found
/// should be: for each word, and the mean of all.
private struct ShareFound {
    private var recalls: [Double] = []
    private var precisions: [Double] = []
    private var (hits, promised, found) = (0, 0, 0)

    mutating func add(found: Set<Int>, promised: Set<Int>) {
        let hits = found.intersection(promised).count
        self.hits += hits
        self.promised += promised.count
        self.found += found.count
        recalls.append(Double(hits) / Double(max(promised.count, 1)))
        precisions.append(found.isEmpty ? 1 : Double(hits) / Double(found.count))
    }

    func print(_ who: String, named name: String) {
        for (job, all, each, budget) in [
            ("recall", Double(hits) / Double(promised), recalls, "0.98"),
            ("precision", Double(hits) / Double(found), precisions, "0.99"),
        ] {
            let mean = each.reduce(0, +) / Double(each.count)
            Measurement(
                job: "full text, \(job), \(who)", size: "\(each.count) words, \(name)",
                figure: "\(found) found, mean of the words \(mean.short)",
                reference: "papers with a form or compound of the word: \(promised)",
                ratio: all, budget: "at least \(budget)"
            ).print()
        }
    }
}

/// What a search promises of the papers as they were written: those with the word in
/// any form, alone or as a part of a compound.
private struct PromisedPapers {
    private var papers: [String: Set<Int>] = [:]

    init(_ papers: DanishPapers) {
        for (number, words) in papers.words.enumerated() {
            for part in words.flatMap(\.parts) { self.papers[part, default: []].insert(number) }
        }
    }

    /// Those of the damaged word where it is a word of its own: “for” of “før”.
    func of(_ damaged: String, else word: DanishPapers.Word) -> Set<Int> {
        papers[damaged] ?? of(word)
    }

    func of(_ word: DanishPapers.Word) -> Set<Int> {
        papers[word.parts[word.parts.count - 1]] ?? []
    }
}

/// The same papers in a full-text table in memory.
private struct FullTextTable {
    private let database: DatabaseQueue

    init(_ texts: [String], _ tokenizer: String) throws {
        database = try DatabaseQueue()
        try database.write { db in
            try db.execute(
                sql:
                    "CREATE VIRTUAL TABLE paper USING fts5(text, content='', tokenize='\(tokenizer)')"
            )
            let insert = try db.makeStatement(sql: "INSERT INTO paper (rowid, text) VALUES (?, ?)")
            for (number, text) in texts.enumerated() {
                try insert.execute(arguments: [number, text])
            }
        }
    }

    /// The best twenty.
    func best(for query: String) throws -> [Int] {
        try rows("SELECT rowid FROM paper WHERE paper MATCH ? ORDER BY rank LIMIT 20", query)
    }

    func all(for query: String) throws -> [Int] {
        try rows("SELECT rowid FROM paper WHERE paper MATCH ?", query)
    }

    func megabytes() throws -> Int {
        try database.read { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            return pages * (try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0) / 1_048_576
        }
    }

    private func rows(_ sql: String, _ query: String) throws -> [Int] {
        try database.read { db in
            let rows = try Row.fetchCursor(
                try db.cachedStatement(sql: sql), arguments: ["\"\(query)\""])
            var found: [Int] = []
            while let row = try rows.next() { found.append(row[0]) }
            return found
        }
    }
}
