// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

extension PaperReader {
    /// R-407: names that stand for no office and no organization of the city: whoever
    /// signs, whom the paper is from and to, whose address it bears, and whoever the
    /// text calls a citizen.
    ///
    /// At worst the name of somebody who has an office.
    ///
    /// Complexity: one pass over the text.
    func people(in page: PaperPage, _ signature: Signature) -> [String] {
        let signing = signature.signers.filter { $0.post == nil }.map(\.name)
        let named = signing + labelled(in: page) + addressed(in: page) + called(in: page)
        var seen: Set<String> = []
        return named.filter { !Self.isBody($0) }.map { $0.map(\.bare).joined(separator: " ") }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    private static let labels: Set = [
        "fra", "til", "cc", "att", "from", "to", "afsender", "modtager", "navn",
    ]

    /// After “Fra:” and the like in the first lines; several are divided by commas.
    private func labelled(in page: PaperPage) -> [[PageWord]] {
        let lines = page.blocks.prefix(8).flatMap(\.lines).prefix(14)
        return lines.flatMap { line -> [[PageWord]] in
            guard let first = line.words.first, Self.labels.contains(first.bare.lowercased())
            else { return [] }
            return line.words.dropFirst()
                .split(whereSeparator: { $0.text.contains("@") || $0.text == "-" })
                .flatMap(Self.divided).map { $0.filter { !$0.bare.isEmpty } }.filter(isPerson)
        }
    }

    private static func divided(_ words: ArraySlice<PageWord>) -> [[PageWord]] {
        words.reduce(into: [[]]) { parts, word in
            parts[parts.count - 1].append(word)
            if let sign = word.text.last, ",;".contains(sign) { parts.append([]) }
        }
    }

    /// The first line above a street and a postal code.
    private func addressed(in page: PaperPage) -> [[PageWord]] {
        page.blocks.filter { $0.lines.contains(where: ColumnLine.isPostal) }
            .compactMap(\.lines.first?.words).filter(isPerson)
    }

    private static let callings: Set = [
        "hr", "fru", "frk", "undertegnede", "borger", "borgeren", "beboer", "beboeren", "nabo",
        "naboen", "hedder",
    ]

    /// “Undertegnede, Bo Eksempel,”, “beboeren Ida Eksempel”.
    private func called(in page: PaperPage) -> [[PageWord]] {
        page.paragraphs.flatMap { paragraph in
            let words = paragraph.words
            return words.indices.compactMap { index -> [PageWord]? in
                guard Self.callings.contains(words[index].bare.lowercased()) else { return nil }
                let name = Self.capitals(in: words[(index + 1)...])
                return isPerson(name) ? name : nil
            }
        }
    }

    /// The words with capitals, to the first sign that ends them; at most four.
    private static func capitals(in words: ArraySlice<PageWord>) -> [PageWord] {
        var name: [PageWord] = []
        for word in words.prefix(4) {
            guard word.startsUpper else { break }
            name.append(word)
            if let sign = word.text.last, ".,;:!?".contains(sign) { break }
        }
        return name
    }

    private static let bodies = [
        "forening", "udvalg", "kommune", "ministeri", "styrelse", "forvaltning", "skole", "center",
        "centr", "klub", "sekretariat", "selskab", "fond", "forum", "gruppe", "netværk", "politi",
    ]

    /// Called as an association, an office or a school is, though the city knows none such.
    private static func isBody(_ words: [PageWord]) -> Bool {
        words.contains { word in
            Stems.of(word.text).contains { stem in bodies.contains { stem.hasSuffix($0) } }
        }
    }

    /// Shaped as a name, and none that the city knows.
    private func isPerson(_ words: [PageWord]) -> Bool {
        Signature.isName(words) && context.parties.find(in: words).isEmpty
            && context.offices.find(in: words).isEmpty && context.places.find(in: words).isEmpty
    }
}
