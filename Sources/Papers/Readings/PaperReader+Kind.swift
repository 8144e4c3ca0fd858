// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

extension PaperReader {
    private static let titles: [(word: String, kind: PaperKind)] = [
        ("kommissorium", .charter), ("høringssvar", .hearingResponse),
        ("statusredegørelse", .statusReport), ("redegørelse", .statusReport),
        ("statusrapport", .statusReport), ("referat", .minutes),
        ("beslutningsreferat", .minutes), ("følgebrev", .coveringLetter),
        ("følgrebrev", .coveringLetter), ("følgeskrivelse", .coveringLetter),
    ]
    private static let titleWords = DamagedLexicon(
        titles.map { Folding.folded($0.word) } + ["høring"])

    /// What the title says it is; otherwise what a paper of the kind is built of.
    func kind(of page: PaperPage, _ signature: Signature) -> [ReadField] {
        let titles =
            page.paragraphs.prefix(1)
            + page.paragraphs.dropFirst().prefix(7).filter { $0.kind == .heading }
        let begun = page.paragraphs.dropFirst().prefix(7).filter {
            $0.kind != .heading && $0.words.count <= 20 && !$0.text.hasSuffix(".")
        }.map { ($0, 1) }
        for (title, count) in titles.map({ ($0, 20) }) + begun {
            for word in title.words.prefix(count) {
                guard let (kind, confused) = titleKind(word) else { continue }
                return [
                    ReadField(
                        .kind, .kind(kind), words: word.text, at: [word.range],
                        sureness(confused, page),
                        confused == 0 ? [] : [.readAs(kind.phrase.danish.lowercased())])
                ]
            }
        }
        return builtKind(of: page, signature)
    }

    private func titleKind(_ word: PageWord) -> (PaperKind, Int)? {
        for folded in Folding.words(word.text) {
            let stems = [folded, folded.hasSuffix("n") ? String(folded.dropLast()) : folded]
            for stem in stems {
                let best = Self.titleWords.meanings(of: stem).first
                if let best, best.word < Self.titles.count {
                    return (Self.titles[best.word].kind, best.confused)
                }
            }
        }
        return nil
    }

    /// “sendt … i høring i” and a recommendation make a hearing response; a
    /// farewell or an addressee makes a letter.
    private func builtKind(of page: PaperPage, _ signature: Signature) -> [ReadField] {
        let opening = page.paragraphs.prefix(4).flatMap(\.words)
        let hearing = opening.first { word in
            Folding.words(word.text).contains { folded in
                Self.titleWords.meanings(of: folded).contains { $0.word == Self.titles.count }
            }
        }
        if let hearing {
            return [
                ReadField(
                    .kind, .kind(.hearingResponse), words: hearing.text, at: [hearing.range],
                    .likely, [.looseWords])
            ]
        }
        guard let closing = signature.closing else { return [] }
        return [
            ReadField(
                .kind, .kind(.letter), words: closing.line, at: closing.places, .likely,
                [.fromPlace])
        ]
    }
}
