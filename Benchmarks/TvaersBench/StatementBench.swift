// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Print

/// How long a report of many statements takes, and what the counting costs.
enum StatementBench {
    private static let room = [2_000, 2_000, 1_500, 2_000]

    @Sendable static func run() async throws {
        count()
        let small = try await compile(35)
        for statements in [70, 140, 700] {
            let large = try await compile(statements)
            Measurement(
                job: "compile a report, growth", size: "35 to \(statements) statements",
                figure: "\(large.perPage.short) ms of processor a page",
                reference: "\(small.perPage.short) ms of processor a page",
                ratio: large.perPage / small.perPage, budget: "linear: below 1.5"
            ).print()
        }
    }

    /// The rule beside walking through the characters alone.
    private static func count() {
        let text = text(200_000, seed: 1) + "bolig\u{AD}social e\u{301} 👩‍👩‍👧"
        var counted = 0
        var walked = 0
        let counting = shortest { counted = TextLimit.count(text) }
        let walking = shortest { walked = text.reduce(0) { count, _ in count + 1 } }
        Measurement(
            job: "count the characters of a text", size: "\(counted) of \(walked) graphemes",
            figure: "\(counting.short) ms", reference: "\(walking.short) ms (graphemes alone)",
            ratio: counting / walking, budget: "below 2"
        ).print()
    }

    private struct Compiled {
        /// Milliseconds of the processor to make the PDF.
        let perPage: Double
    }

    /// Makes both files, reads them back and looks for every text.
    private static func compile(_ statements: Int) async throws -> Compiled {
        let texts = (0..<statements).map { statement in
            room.enumerated().map { text($1, seed: statement * 4 + $0 + 1) }
        }
        let page = Array(sheet(texts).utf8)
        let (press, extraction) = (Press(), TextExtraction())
        var pages = 1
        var times: [Press.Format: Double] = [:]
        var found = 0
        for format in Press.Format.allCases {
            let before = processor
            let paper = try await press.print(page, as: format, in: .danish, size: .large)
            times[format] = processor - before
            let read = try await extraction.reading(paper, format)
            pages = read.pages ?? pages
            var proof = PaperProof(read)
            found += texts.joined().count { proof.finds($0) }
        }
        let time = times[.pdf] ?? 0
        Measurement(
            job: "compile a report", size: "\(statements) statements, \(pages) pages",
            figure: "PDF \(time.short) ms, Word \((times[.docx] ?? 0).short) ms of processor",
            reference: "\(found) of \(statements * 8) texts found; at most \(memory) MB",
            ratio: nil, budget: "every text found"
        ).print()
        return Compiled(perPage: time / Double(max(1, pages)))
    }

    /// The most that any program of ours has used so far, in MB.
    private static var memory: Int { used.ru_maxrss / 1_024 }

    /// What all programs of ours have used of the processor so far, in milliseconds.
    private static var processor: Double {
        let (user, system) = (used.ru_utime, used.ru_stime)
        return Double(user.tv_sec + system.tv_sec) * 1_000
            + Double(user.tv_usec + system.tv_usec) / 1_000
    }

    private static var used: rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        return usage
    }

    private static let words = """
        byen indsatser på tværs af forvaltningerne bolig-social tryghed belysning “citat” og \
        områder Nørrebro Tingbjerg æble 10,1 % praksisnære drift skrald beboere – uden
        """.split(separator: " ").map(String.init)

    private static func text(_ length: Int, seed: Int) -> String {
        var text = ""
        var number = seed
        while text.count < length {
            number = (number * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
            text += words[(number >> 8) % words.count]
            text += (number >> 4) % 40 == 0 ? "\n" : " "
        }
        return String(text.prefix(length))
    }

    /// In the shape of the report's own paper.
    private static func sheet(_ statements: [[String]]) -> String {
        let contents = statements.indices
            .map { "<li><a href=\"#u\($0)\">Udvalg \($0)</a></li>" }.joined()
        let sections = statements.enumerated().map { index, texts in
            "<section class=\"statement\" id=\"u\(index)\"><h2>Udvalg \(index)</h2>"
                + texts.map { text in
                    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                    return "<h3>Afsnit</h3><p class=\"verbatim\">"
                        + lines.joined(separator: "<br>") + "</p>"
                }.joined() + "</section>"
        }.joined()
        return "<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"utf-8\">"
            + "<title>Redegørelse</title></head><body data-foot=\"Redegørelse\">"
            + "<h1>Redegørelse</h1><ol class=\"contents\">\(contents)</ol>\(sections)"
            + "</body></html>"
    }
}
