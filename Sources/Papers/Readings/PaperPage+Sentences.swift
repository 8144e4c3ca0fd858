// SPDX-License-Identifier: EUPL-1.2

extension PaperPage {
    /// The sentences of the running text, cut ones joined.
    var sentences: [[PageWord]] {
        paragraphs.filter { $0.kind != .heading }.flatMap { PaperPage.sentences(in: $0.words) }
    }

    /// Ends at a full stop before a capital, unless an abbreviation or a number stands there.
    private static func sentences(in words: [PageWord]) -> [[PageWord]] {
        var sentences: [[PageWord]] = []
        var current: [PageWord] = []
        for (index, word) in words.enumerated() {
            current.append(word)
            let next = index + 1 < words.count ? words[index + 1] : nil
            let ends = word.text.last.map { ".!?".contains($0) } ?? false
            if ends, !isAbbreviation(word), next?.startsUpper ?? true {
                sentences.append(current)
                current = []
            }
        }
        return current.isEmpty ? sentences : sentences + [current]
    }

    private static let abbreviations: Set = [
        "fx", "f.eks", "jf", "el", "m.fl", "m.m", "mv", "m.v", "evt", "hhv", "ca", "nr", "stk",
        "pkt", "kgs", "skt", "pr", "bl.a", "inkl", "ift", "ifm", "mhp", "pt", "sagsnr", "mio",
        "kr", "mia", "tlf",
    ]

    private static func isAbbreviation(_ word: PageWord) -> Bool {
        let bare = word.bare.lowercased()
        let isOrdinal = bare.count <= 2 && bare.allSatisfy(\.isNumber)
        return isOrdinal || abbreviations.contains(bare)
    }
}
