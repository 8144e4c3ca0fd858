// SPDX-License-Identifier: EUPL-1.2

/// Papers of Danish words drawn by lot, with what each word is made of.
///
/// The same seed draws the same papers.
struct DanishPapers {
    /// A word and the words that it is made of, without its ending.
    struct Word: Hashable {
        let text: String
        let parts: [String]
    }

    let words: [[Word]]
    private let seed: UInt64

    init(count: Int, seed: UInt64, stems: [String] = Draw.stems) {
        var draw = Draw(state: seed, stems: stems)
        self.seed = seed
        words = (0..<count).map { _ in
            (0..<(60 + draw.index(below: 120))).map { _ in draw.paperWord() }
        }
    }

    /// As they were written.
    var written: [String] { words.map { $0.map(\.text).joined(separator: " ") } }

    /// As they were written, or with some of them scanned.
    func texts(_ scanner: Scanner?) -> [String] { scanner.map(scanned) ?? written }

    /// The papers with three in ten of them scanned.
    func scanned(_ scanner: Scanner) -> [String] {
        var draw = Draw(state: seed ^ 0xFEED)
        return written.map { text in
            guard draw.index(below: 10) < 3 else { return text }
            return text.map { scanner.reads($0, by: draw.index(below: 1_000)) }.joined()
        }
    }

    /// Different words of the papers, drawn as often as they stand there.
    func drawn(_ count: Int, seed: UInt64, where isWanted: (Word) -> Bool) -> [Word] {
        var draw = Draw(state: seed)
        var (drawn, known): ([Word], Set<String>) = ([], [])
        while drawn.count < count {
            let paper = words[draw.index(below: words.count)]
            let word = paper[draw.index(below: paper.count)]
            if isWanted(word), known.insert(word.text).inserted { drawn.append(word) }
        }
        return drawn
    }
}

extension Draw {
    /// Four in ten are small words, as in any text.
    mutating func paperWord() -> DanishPapers.Word {
        if index(below: 10) < 4 {
            let word = Self.small[
                min(index(below: Self.small.count), index(below: Self.small.count))]
            return DanishPapers.Word(text: word, parts: Self.parts(of: word))
        }
        let first = stem()
        switch index(below: 10) {
        case 0...2: return DanishPapers.Word(text: first, parts: Self.parts(of: first))
        case 3...5 where Self.takesEnding(first):
            let ending = Self.endings[index(below: Self.endings.count)]
            return DanishPapers.Word(text: first + ending, parts: Self.parts(of: first))
        default:
            let last = stem()
            // The same two words are always linked in the same way.
            let link = ["", "", "s", Self.takesEnding(first) ? "e" : "s"]
            let whole = first + link[(first.utf8.count + last.utf8.count) % 4] + last
            if ["aa", "ae", "oe"].contains(where: whole.contains) {
                return DanishPapers.Word(text: first, parts: Self.parts(of: first))
            }
            let parts = Self.parts(of: first) + Self.parts(of: last) + [whole]
            return DanishPapers.Word(text: whole, parts: parts)
        }
    }

    /// The word, last, and the words that it is made of or a form of.
    private static func parts(of word: String) -> [String] {
        guard let inner = inner[word] else { return [word] }
        return word == "været" ? [word, inner] : [inner, word]
    }

    private static let inner = [
        "været": "være", "tandlæge": "læge", "næstformand": "formand", "vejleder": "leder",
        "årsmøde": "møde", "søjlediagram": "søjle", "murværk": "værk", "rækværk": "værk",
        "flertal": "tal", "mindretal": "tal",
    ]

    private mutating func stem() -> String {
        stems[min(index(below: stems.count), index(below: stems.count))]
    }

    /// Those of a confused letter too: “bor” and “bør”, “mal” and “mål”.
    static let small = """
        og i at der en til på for er af det med som den et de har om vil kan skal bør før må når
        også efter ved under år får bor være blev været hånd måske tæt løfte mellem måned bar mal
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
