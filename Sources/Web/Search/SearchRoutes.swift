// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import HashTreeCollections
import Text

/// The search over every name in the city, and over the words of its texts.
enum SearchRoutes {
    static let all: [Route] = [
        Route(.get, "/soeg", audience: .everyone, search),
        Route(.get, "/soeg.atom", audience: .everyone, feed),
        Route(.get, "/soeg/forslag", audience: .everyone, suggest),
    ]

    /// Nobody's name is longer, and a longer search would only cost time.
    static let longestQuery = 200

    private static func search(_ call: Call) async -> Answer {
        let query = call.query["q"] ?? ""
        guard query.count <= longestQuery else {
            var errors = FormErrors()
            errors.add(.tooLongQuery, field: "q")
            return .page(
                SearchShow(query: query, findings: [], errors: errors, call: call), status: 422)
        }
        let reading = call.reading
        let hits = call.site.names.index(of: reading.view).hits(for: query, where: reading.sees)
        let search = TextSearch(call)
        let isNarrowed = !search.facets.isEmpty || search.page > 1
        return .page(
            SearchShow(
                query: query, findings: isNarrowed ? [] : hits.compactMap(reading.finding),
                search: search,
                texts: reading.found(search, in: await call.site.texts.texts(of: reading)),
                call: call))
    }

    /// R-330: what is new in a search, as everybody may read it, whoever asks.
    private static func feed(_ call: Call) async throws -> Answer {
        let search = TextSearch(call)
        guard search.query.count <= longestQuery, !search.words.isEmpty else { throw NotFound() }
        let reading = call.reading.asking(.stranger)
        let found = reading.found(search, in: await call.site.texts.texts(of: reading), size: 100)
        let address = call.site.options.address
        let query = search.address().map { "\($0.0)=\($0.1.percentEncoded)" }
            .joined(separator: "&")
        let entries = found.texts.map { text in
            let link = "\(address)\(text.finding.path)"
            return AtomFeed.Entry(
                id: link, title: text.finding.title,
                summary: text.snippet.map { $0.pieces.map(\.text).joined() }
                    ?? text.finding.context,
                link: link, day: text.day ?? Day(year: 1970, month: 1, day: 1) ?? reading.day)
        }
        let feed = AtomFeed(
            title: reading.say(da: "Søgning: \(search.query)", en: "Search: \(search.query)"),
            author: call.site.options.cityName, address: "\(address)/soeg.atom?\(query)",
            page: "\(address)\(Paths.search)?\(query)", language: reading.language,
            entries: entries.sorted { ($1.day, $0.id) < ($0.day, $1.id) })
        return .bytes(feed.bytes, type: "application/atom+xml; charset=utf-8")
    }

    /// Names that begin so, each with its kind and address, then words of texts.
    ///
    /// Source: OpenSearch suggestions 1.1: query, completions, descriptions, addresses.
    private static func suggest(_ call: Call) async -> Answer {
        let query = String((call.query["q"] ?? "").prefix(longestQuery))
        let reading = call.reading
        let names = call.site.names.index(of: reading.view).hits(for: query, where: reading.sees)
            .prefix(8).compactMap(reading.finding)
        let last = query.lastIndex(of: " ").map { query.index(after: $0) } ?? query.startIndex
        let before = String(query[..<last])
        let words: [String] = await call.site.texts.texts(of: reading).index(for: reading.viewer)
            .completions(of: String(query[last...]), where: reading.sees).map { before + $0 }
        let address = call.site.options.address
        let lists = [
            names.map(\.title) + words,
            names.map { reading.say($0.kind.title) }
                + words.map { _ in reading.say(da: "Ord i teksterne", en: "Word of the texts") },
            names.map { "\(address)\($0.path)" }
                + words.map { "\(address)\(Paths.search)?q=\($0.percentEncoded)" },
        ]
        let json = lists.map { "[\($0.map(quoted).joined(separator: ","))]" }
        return .bytes(
            Array("[\(quoted(query)),\(json.joined(separator: ","))]".utf8),
            type: "application/x-suggestions+json; charset=utf-8")
    }

    private static func quoted(_ text: String) -> String {
        var quoted = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case ..<" ": quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return "\"\(quoted)\""
    }
}

extension Phrase {
    fileprivate static let tooLongQuery = Phrase(
        da: "Skriv højst \(SearchRoutes.longestQuery) tegn: et navn eller begyndelsen af det.",
        en: "Write at most \(SearchRoutes.longestQuery) characters: a name or its beginning.")
}
