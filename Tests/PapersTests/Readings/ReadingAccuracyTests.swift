// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

@testable import Papers

/// 24 papers of eight genres, each as it was written and in two damaged forms,
/// with what each says field by field.
enum ReadingSet {
    struct Paper {
        let name: String
        let text: String
        let expected: Set<String>
    }

    /// Of the set that was made beside the reader, or of `drawer`: papers that somebody
    /// wrote who had not seen it, each as written and with all damage mixed.
    static func papers(_ set: String = "readings") throws -> [Paper] {
        let folder = try #require(
            Bundle.module.url(forResource: set, withExtension: nil, subdirectory: "Fixtures"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".txt") }.map { name in
            let stem = name.split(separator: "-").dropLast().joined(separator: "-")
            func read(_ file: String) throws -> String {
                try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            }
            let fields = try read("\(stem).fields").split(separator: "\n").map(String.init)
            return Paper(name: name, text: try read(name), expected: Set(fields))
        }
    }

    /// What was read, as the lists of the set write it; sentences are counted.
    static func told(_ reading: PaperReading, surerThan least: Sureness?) -> Set<String> {
        let fields = reading.fields.filter { field in least.map { field.sureness > $0 } ?? true }
        var told = Set(fields.compactMap(line))
        for field in [PaperField.recommendation, .promise] {
            let count = reading[field].count
            if count > 0 { told.insert("\(field.rawValue):\(count)") }
        }
        return told.union(reading.warnings.compactMap(line))
    }

    private static func line(_ field: ReadField) -> String? {
        let value: String? =
            switch field.value {
            case .kind(let kind): kind.rawValue
            case .organization(let id): id.rawValue
            case .post(let id): id.rawValue
            case .area(let id): id.rawValue
            case .programme(let id): id.rawValue
            case .day(let day): day.description
            case .number(let text): text
            case .characters(let count): "\(count)"
            case .kroner(let kroner): "\(kroner.oere / 100)"
            case .signatory(_, let post): post?.rawValue ?? "unknown"
            case .words(let text):
                field.field == .recommendation || field.field == .promise ? nil : text
            }
        return value.map { "\(field.field.rawValue):\($0)" }
    }

    private static func line(_ warning: ProvenanceWarning) -> String? {
        switch warning {
        case .doubledParagraph: "warning:doubled-paragraph"
        case .impossibleFooter: "warning:impossible-footer"
        case .cutByColumn: "warning:cut-by-column"
        case .numberInSentence: "warning:number-in-sentence"
        case .noDanishLetters, .cutByPage: nil
        }
    }
}

//
struct ReadingAccuracyTests {
    private struct Score {
        var expected = 0
        var found = 0
        var wrong = 0
        var missed: [String] = []
    }

    /// How much of what the papers say was read, and what was read and is not said.
    private func scores(
        in set: String = "readings", _ isWanted: (String) -> Bool
    ) throws -> [String: Score] {
        var scores: [String: Score] = [:]
        for paper in try ReadingSet.papers(set) where isWanted(paper.name) {
            let reading = PaperReader(ReadingCity.context).read(paper.text)
            let all = ReadingSet.told(reading, surerThan: nil)
            let trusted = ReadingSet.told(reading, surerThan: .doubtful)
            for line in paper.expected {
                let field = String(line.prefix { $0 != ":" })
                scores[field, default: Score()].expected += 1
                if all.contains(line) {
                    scores[field, default: Score()].found += 1
                } else {
                    scores[field, default: Score()].missed.append("\(paper.name) \(line)")
                }
            }
            for line in trusted.subtracting(paper.expected) {
                let field = String(line.prefix { $0 != ":" })
                scores[field, default: Score()].wrong += 1
                scores[field, default: Score()].missed.append("\(paper.name) WRONG \(line)")
            }
        }
        return scores
    }

    @Test func `24 papers are read field by field`() throws {
        let papers = try ReadingSet.papers()
        #expect(papers.count == 24)
        for (name, form) in [
            ("as written", "-ren.txt"), ("e o a d", "-e.txt"), ("g a ae", "-g.txt"),
        ] {
            let scores = try scores { $0.hasSuffix(form) }
            expect(scores, named: name, percent: form == "-ren.txt" ? 98 : 90)
        }
    }

    @Test func `16 papers of a drawer that the reader was not made with are read`() throws {
        #expect(try ReadingSet.papers("drawer").count == 16)
        for (name, form) in [("as written", "-ren.txt"), ("all damage mixed", "-blandet.txt")] {
            let scores = try scores(in: "drawer") { $0.hasSuffix(form) }
            expect(scores, named: "drawer, \(name)", percent: 95)
        }
    }

    private func expect(_ scores: [String: Score], named name: String, percent: Int) {
        print("readings, \(name): field, said, read, wrong")
        for (field, score) in scores.sorted(by: { $0.key < $1.key }) {
            print("  \(field), \(score.expected), \(score.found), \(score.wrong)", score.missed)
        }
        let expected = scores.values.map(\.expected).reduce(0, +)
        let found = scores.values.map(\.found).reduce(0, +)
        let wrong = scores.values.map(\.wrong).reduce(0, +)
        #expect(found * 100 >= expected * percent)
        #expect(wrong * 100 <= expected * 3)
    }

    @Test func `what is certain on a clean paper is right`() throws {
        for paper in try ReadingSet.papers() where paper.name.hasSuffix("-ren.txt") {
            let reading = PaperReader(ReadingCity.context).read(paper.text)
            let certain = ReadingSet.told(reading, surerThan: .likely)
                .filter { !$0.hasPrefix("recommendation") && !$0.hasPrefix("promise") }
            #expect(certain.subtracting(paper.expected) == [])
        }
    }
}
