// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Text

/// The organizations and posts of the city, to be recognized in a text.
struct KnownNames {
    private let organizations: Organizations
    private let names: [(words: [String], id: OrganizationID)]
    private let titles: [(words: [String], id: PostID)]

    init(_ organizations: Organizations) {
        self.organizations = organizations
        names = organizations.organizations.values.flatMap { organization in
            ([organization.name] + organization.aliases + organization.formerNames.map(\.name))
                .map { (KnownNames.stems($0), organization.id) }
        }
        .filter { !$0.0.isEmpty }
        .sorted { ($0.0.count, $1.1) > ($1.0.count, $0.1) }
        titles = organizations.posts.values.map { (KnownNames.stems($0.title), $0.id) }
            .sorted { ($0.0.count, $1.1) > ($1.0.count, $0.1) }
    }

    /// The organizations that the text names, in its order; of one inside
    /// another only the inner: “Københavns Kommunes Økonomiforvaltning”.
    func parties(in text: String) -> [OrganizationID] {
        var words = KnownNames.stems(text)
        var found: [(place: Int, id: OrganizationID)] = []
        for (name, id) in names {
            while let place = KnownNames.place(of: name, in: words) {
                found.append((place, id))
                // A word names one organization only.
                for index in place..<(place + name.count) { words[index] = "" }
            }
        }
        let ids = found.sorted { $0.place < $1.place }.map(\.id)
        return ids.enumerated().filter { index, id in
            let isOuter = ids.contains { $0 != id && organizations.isWithin($0, id) }
            return !isOuter && ids.firstIndex(of: id) == index
        }.map(\.element)
    }

    /// Whether the text calls the organization by the last word of its name:
    /// “lokaludvalget” for Vesterbro Lokaludvalg.
    func isShort(_ text: String, for id: OrganizationID) -> Bool {
        guard let last = organizations[id].flatMap({ KnownNames.stems($0.name).last }) else {
            return false
        }
        return KnownNames.stems(text).contains(last)
    }

    /// The post with the title, whose organization the text may leave out.
    func post(titled text: String) -> PostID? {
        let words = KnownNames.stems(text)
        return titles.first { title, _ in
            title == words || (title.count >= 2 && KnownNames.place(of: title, in: words) == 0)
                || (words.count >= 2 && KnownNames.place(of: words, in: title) == 0)
        }?.id
    }

    /// Folded words without the endings that Danish hangs on names, and
    /// without the small words between them.
    private static func stems(_ text: String) -> [String] {
        Folding.words(text).filter { !small.contains($0) }.map(stem)
    }

    private static let small: Set = [
        "af", "for", "fra", "i", "og", "ved", "på", "den", "det", "de",
    ]

    private static func stem(_ word: String) -> String {
        for ending in ["ernes", "enes", "ens", "ets", "en", "et", "s"]
        where word.hasSuffix(ending) && word.count - ending.count >= 4 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    private static func place(of name: [String], in words: [String]) -> Int? {
        guard !name.isEmpty, name.count <= words.count else { return nil }
        return (0...(words.count - name.count)).first { start in
            Array(words[start..<(start + name.count)]) == name
        }
    }
}
