// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

extension PaperReader {
    /// What stands after “Fra:” or “Til” in a line of its own at the head.
    ///
    /// Source: e-mails, and letters that name whom they are to.
    func labelled(_ label: String, _ field: PaperField, in page: PaperPage) -> [ReadField] {
        let lines = page.blocks.prefix(8).flatMap(\.lines).prefix(14)
        return lines.flatMap { line -> [ReadField] in
            guard let first = line.words.first, first.bare.lowercased() == label,
                first.text.hasSuffix(":") || line.words.count <= 8 && !line.text.hasSuffix(".")
            else { return [] }
            return parties(in: Array(line.words.dropFirst()), field, page)
        }
    }

    /// The organizations and offices that the words name.
    private func parties(
        in words: [PageWord], _ field: PaperField, _ page: PaperPage
    ) -> [ReadField] {
        func read(_ value: ReadValue, _ name: String, _ at: Range<Int>, _ confused: Int)
            -> ReadField
        {
            let words = Array(words[at])
            return ReadField(
                field, value, words: words.term, at: words.termPlaces,
                sureness(confused, page), confused == 0 ? [] : [.readAs(name)])
        }
        let organizations = context.parties.find(in: words).compactMap { found in
            found.subjects.first.map {
                read(.organization($0), found.name, found.words, found.confused)
            }
        }
        let posts = context.offices.find(in: words).compactMap { found in
            found.subjects.first.map { read(.post($0), found.name, found.words, found.confused) }
        }
        return posts.isEmpty ? organizations : posts
    }

    /// The day of minutes and charters stands in their first lines: when the meeting
    /// was, from when the charter holds.
    func openingDate(of page: PaperPage) -> [ReadField] {
        let lines = page.blocks.flatMap(\.lines).prefix(8)
        let title = lines.first?.words.first.map { Folding.folded($0.text) } ?? ""
        guard ["referat", "beslutningsreferat", "kommissorium"].contains(title) else { return [] }
        for line in lines where line.words.count <= 14 {
            guard let found = WrittenDates.first(in: line.words), let day = found.day else {
                continue
            }
            let words = Array(line.words[found.words])
            return [
                ReadField(
                    .date, .day(day), words: words.term, at: words.termPlaces,
                    found.isMended ? .doubtful : .likely, [.fromPlace])
            ]
        }
        return []
    }
}
