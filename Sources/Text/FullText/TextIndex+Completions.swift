// SPDX-License-Identifier: EUPL-1.2

extension DocumentIndex {
    /// Words that begin as the text does, those in most documents first.
    ///
    /// Only what stands in a document that may be seen, and in at least one that
    /// was read right.
    public func completions(
        of begun: String, most: Int = 8, where isVisible: ((Subject) -> Bool)? = nil
    ) -> [String] {
        index.completions(of: begun, most: most, sight(isVisible))
    }
}

extension TextIndex {
    func completions(of begun: String, most: Int, _ isVisible: ((Int) -> Bool)?) -> [String] {
        let letters = WrittenWord.all(in: begun)
        guard let wanted = letters.first?.codes, letters.count == 1, wanted.count >= 2 else {
            return []
        }
        var walk = WordWalk(wanted, in: vocabulary)
        vocabulary.beginnings.tables.forEach { walk.walk($0) }
        var sight = Sight(documents: entries.count, isVisible)
        let found = walk.finds.compactMap { find -> (count: Int, word: String)? in
            let holders = postings[Int(find.word)].filter {
                scripts[Int($0.document)] != .foreign && sight.sees($0.document)
            }
            return holders.isEmpty ? nil : (holders.count, vocabulary.text(of: find.word))
        }
        return found.sorted { ($1.count, $0.word) < ($0.count, $1.word) }.prefix(most).map(\.word)
    }
}

extension Vocabulary {
    func text(of word: Int32) -> String {
        String(
            String.UnicodeScalarView(
                letters(of: word).compactMap(Codes.letter).compactMap(Unicode.Scalar.init)))
    }
}
