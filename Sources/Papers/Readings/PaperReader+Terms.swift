// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

extension PaperReader {
    private static let most = DamagedLexicon(["max", "maks", "højst", "maksimalt"])

    /// How long a section may be: “[max 2.000 anslag]”.
    func limits(of page: PaperPage) -> [ReadField] {
        page.paragraphs.flatMap { paragraph in
            let words = paragraph.words
            return words.indices.compactMap { index -> ReadField? in
                let sort = words[index].bare.lowercased()
                guard sort == "anslag" || sort == "tegn", index >= 2,
                    let count = Int(words[index - 1].bare.filter { $0 != "." }), count >= 50,
                    words[(index - 2)..<index].contains(where: { word in
                        Folding.words(word.text).contains { !Self.most.meanings(of: $0).isEmpty }
                    })
                else { return nil }
                let at = Array(words[(index - 2)...index])
                return ReadField(
                    .sectionLimit, .characters(count), words: at.term, at: at.termPlaces, .certain)
            }
        }
    }

    private static let termWords: Set = [
        "senest", "inden", "frist", "fristen", "svarfrist", "deadline", "pr", "før",
    ]

    /// Days that something must have happened by.
    func deadlines(of page: PaperPage) -> [ReadField] {
        var seen: Set<String> = []
        return page.sentences.flatMap { words in
            words.indices.compactMap { index -> ReadField? in
                guard let date = WrittenDates.date(in: words, at: index) else { return nil }
                let before = words[max(0, index - 3)..<index].map { $0.bare.lowercased() }
                let isTerm = before.contains { Self.termWords.contains($0) }
                let isApproval = words[..<index].suffix(6).contains {
                    $0.bare.lowercased().hasPrefix("godkendes")
                }
                guard isTerm || isApproval else { return nil }
                let at = Array(words[date.words])
                guard seen.insert(at.term).inserted else { return nil }
                var doubts: [ReadingDoubt] = isTerm ? [] : [.looseWords]
                if date.day == nil { doubts.append(.withoutYear) }
                let value = date.day.map(ReadValue.day) ?? .words(at.term)
                return ReadField(
                    .deadline, value, words: at.term, at: at.termPlaces,
                    doubts.isEmpty ? .certain : .likely, doubts)
            }
        }
    }

    /// Sums of money, in kroner and in millions of them.
    func amounts(of page: PaperPage) -> [ReadField] {
        page.sentences.flatMap { words in
            words.indices.compactMap { index -> ReadField? in
                guard ["kr", "kroner"].contains(words[index].bare.lowercased()) else { return nil }
                for length in [3, 2] where index + 1 >= length {
                    let at = Array(words[(index + 1 - length)...index])
                    guard at.first?.bare.first?.isNumber == true,
                        let kroner = try? Kroner(parsing: at.map(\.text).joined(separator: " "))
                    else { continue }
                    return ReadField(
                        .amount, .kroner(kroner), words: at.term, at: at.termPlaces, .certain)
                }
                return nil
            }
        }
    }
}
