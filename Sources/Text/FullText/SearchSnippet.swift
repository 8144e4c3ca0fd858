// SPDX-License-Identifier: EUPL-1.2

/// The place in a text where a search was answered, with what answered it marked.
public struct SearchSnippet: Equatable, Sendable {
    /// A part of the text as it stands there.
    public struct Piece: Equatable, Sendable {
        public let text: String
        public let mark: Mark?

        public init(text: String, mark: Mark?) {
            self.text = text
            self.mark = mark
        }
    }

    /// Why a word is marked.
    public enum Mark: Equatable, Sendable {
        case written
        /// The word stands for the one that was searched for.
        case read(as: String)
    }

    public let pieces: [Piece]
    /// Whether the text goes on before and after.
    public let isBegun: Bool
    public let isEnded: Bool
}

extension DocumentIndex {
    /// The part of the text that answers most words of the search; nil where none is answered.
    ///
    /// The text must be one that the reader may see; nothing else is looked at.
    ///
    /// Complexity: O(letters of the text).
    public func snippet(of text: String, for search: SearchWords) -> SearchSnippet? {
        index.snippet(of: text, for: search)
    }
}

extension TextIndex {
    /// How many words a snippet has.
    private static let width = 30

    /// A word of the text that answers one of the search.
    private struct MarkedWord {
        let place: Int
        let term: Int
        let mark: SearchSnippet.Mark
    }

    func snippet(of text: String, for search: SearchWords) -> SearchSnippet? {
        let words = WrittenWord.all(in: text)
        let marked = marked(words, search)
        guard let start = bestStart(of: marked) else { return nil }
        let first = max(0, start - 6)
        let range = first..<min(words.count, first + TextIndex.width)
        return SearchSnippet(
            pieces: pieces(of: text, words, range, marked.filter { range.contains($0.place) }),
            isBegun: range.lowerBound == 0, isEnded: range.upperBound == words.count)
    }

    private func marked(_ words: [WrittenWord], _ search: SearchWords) -> [MarkedWord] {
        var answers: [Int32: (term: Int, mark: SearchSnippet.Mark)] = [:]
        for (number, term) in search.terms.enumerated() {
            for wanted in term.words {
                for trust in trusted(wanted) where answers[trust.match.word] == nil {
                    let isRead = trust.match.kind == .read && !trust.match.isTyped
                    answers[trust.match.word] = (
                        number, isRead ? .read(as: wanted.text) : .written
                    )
                }
            }
        }
        return words.enumerated().compactMap { place, word in
            vocabulary.number(of: word.codes).flatMap { answers[$0] }
                .map { MarkedWord(place: place, term: $0.term, mark: $0.mark) }
        }
    }

    /// The place from which most different words of the search follow, the first of those.
    private func bestStart(of marked: [MarkedWord]) -> Int? {
        var best: (terms: Int, place: Int)?
        for (index, first) in marked.enumerated() {
            let near = marked[index...].prefix { $0.place < first.place + TextIndex.width - 6 }
            let terms = Set(near.map(\.term)).count
            if terms > best?.terms ?? 0 { best = (terms, first.place) }
        }
        return best?.place
    }

    private func pieces(
        of text: String, _ words: [WrittenWord], _ range: Range<Int>, _ marked: [MarkedWord]
    ) -> [SearchSnippet.Piece] {
        var pieces: [SearchSnippet.Piece] = []
        var at = range.lowerBound == 0 ? 0 : words[range.lowerBound].place.lowerBound
        let end =
            range.upperBound == words.count
            ? text.utf8.count : words[range.upperBound - 1].place.upperBound
        func add(to next: Int, _ mark: SearchSnippet.Mark?) {
            guard next > at else { return }
            let from = text.utf8.index(text.utf8.startIndex, offsetBy: at)
            let to = text.utf8.index(from, offsetBy: next - at)
            pieces.append(SearchSnippet.Piece(text: String(text[from..<to]), mark: mark))
            at = next
        }
        for word in marked {
            add(to: words[word.place].place.lowerBound, nil)
            add(to: words[word.place].place.upperBound, word.mark)
        }
        add(to: end, nil)
        return pieces
    }
}

extension WantedWord {
    /// The letters as somebody reads them.
    fileprivate var text: String {
        String(
            String.UnicodeScalarView(
                letters.compactMap(Codes.letter).compactMap(Unicode.Scalar.init)))
    }
}
