// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

/// The search over every name in the city.
enum SearchRoutes {
    static let all: [Route] = [Route(.get, "/soeg", audience: .everyone, search)]

    /// Nobody's name is longer, and a longer search would only cost time.
    static let longestQuery = 200

    private static func search(_ call: Call) -> Answer {
        let query = call.query["q"] ?? ""
        guard query.count <= longestQuery else {
            var errors = FormErrors()
            errors.add(.tooLongQuery, field: "q")
            return .page(
                SearchShow(query: query, findings: [], errors: errors, call: call), status: 422)
        }
        let reading = call.reading
        let hits = call.site.names.index(of: reading.view).hits(for: query, where: reading.sees)
        return .page(
            SearchShow(query: query, findings: hits.compactMap(reading.finding), call: call))
    }
}

extension Phrase {
    fileprivate static let tooLongQuery = Phrase(
        da: "Skriv højst \(SearchRoutes.longestQuery) tegn: et navn eller begyndelsen af det.",
        en: "Write at most \(SearchRoutes.longestQuery) characters: a name or its beginning.")
}
