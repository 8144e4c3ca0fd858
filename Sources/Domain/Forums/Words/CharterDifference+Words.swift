// SPDX-License-Identifier: EUPL-1.2

extension CharterDifference {
    /// How much is another, in one sentence.
    public var words: Phrase {
        if isEmpty {
            return Phrase(
                da: "Ingen bestemmelse er ændret.", en: "No clause is changed.")
        }
        let parts = [
            (changed.count, Phrase(da: "ændret", en: "changed")),
            (added.count, Phrase(da: "kommet til", en: "added")),
            (removed.count, Phrase(da: "udgået", en: "removed")),
        ].filter { $0.0 > 0 }
        let (first, verb) = (parts[0].0, parts[0].1)
        let start = Phrase(
            da: "\(first) \(first == 1 ? "bestemmelse" : "bestemmelser") er \(verb.danish)",
            en: "\(first) \(first == 1 ? "clause is" : "clauses are") \(verb.english)")
        let rest = parts.dropFirst().map { count, verb in
            Phrase(
                da: "\(count) er \(verb.danish)",
                en: "\(count) \(count == 1 ? "is" : "are") \(verb.english)")
        }
        return .list([start] + rest) + Phrase(verbatim: ".")
    }
}

extension CharterDifference.Change {
    /// Whether the sentence is another and what it provides is the same.
    public var isWordingOnly: Bool { before.provision == after.provision }

    /// What the clause provided and what it provides now.
    public func words(
        naming old: ForumNames,
        then new: ForumNames
    ) -> (before: Phrase, after: Phrase) {
        (before.provision.words(naming: old), after.provision.words(naming: new))
    }
}
