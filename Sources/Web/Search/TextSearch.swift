// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

/// A search in the texts as its address asks for it.
struct TextSearch {
    static let pageSize = 20

    let query: String
    let words: SearchWords
    /// What it is narrowed by.
    let facets: [SearchDocument.Facet]
    /// From 1.
    let page: Int

    init(_ call: Call) {
        query = call.query["q"] ?? ""
        words = SearchWords(query)
        facets = CityText.Side.allCases.compactMap { side in
            call.query[side.rawValue].flatMap { $0.isEmpty ? nil : $0 }
                .map { SearchDocument.Facet(side.rawValue, $0) }
        }
        page = min(max(call.query["side"].flatMap { Int($0) } ?? 1, 1), 500)
    }

    /// The query of the address, with other sides and another page.
    func address(
        _ facets: [SearchDocument.Facet]? = nil, page: Int = 1
    ) -> [(String, String)] {
        [("q", query)] + (facets ?? self.facets).map { ($0.kind, $0.value) }
            + (page > 1 ? [("side", "\(page)")] : [])
    }
}

/// What a search in the texts has found, as this reader may have it.
struct FoundTexts {
    let total: Int
    let texts: [FoundText]
    let facets: [(facet: SearchDocument.Facet, count: Int)]

    static var none: FoundTexts { FoundTexts(total: 0, texts: [], facets: []) }
}

/// One text that was found, with the place where.
struct FoundText {
    let finding: Finding
    let day: Day?
    let isReadAs: Bool
    let snippet: SearchSnippet?
}

extension Reading {
    /// The texts that answer the search; what the reader may not see is left out first.
    func found(_ search: TextSearch, in texts: IndexedTexts, size: Int? = nil) -> FoundTexts {
        guard !search.words.isEmpty else { return .none }
        let size = size ?? TextSearch.pageSize
        let index = texts.index(for: viewer)
        let found = index.search(
            search.words, within: search.facets,
            page: SearchPage(first: (search.page - 1) * size, size: size, hasFacets: true),
            where: sees)
        let shown = found.hits.compactMap { hit -> FoundText? in
            guard let finding = finding(hit.subject),
                let text = texts.text(of: hit.subject, for: viewer)
            else { return nil }
            let snippet =
                index.snippet(of: text.body, for: search.words)
                ?? index.snippet(of: text.title, for: search.words)
            return FoundText(
                finding: finding, day: text.day, isReadAs: hit.isReadAs, snippet: snippet)
        }
        return FoundTexts(total: found.total, texts: shown, facets: found.facets)
    }
}
