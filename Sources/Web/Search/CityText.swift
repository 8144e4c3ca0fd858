// SPDX-License-Identifier: EUPL-1.2
import Domain
import Text

/// A text of the city that is searched for by the words in it.
struct CityText: Equatable, Sendable {
    let title: String
    /// Paragraphs as the vault keeps them, so that what is the same costs nothing to compare.
    private let parts: [String]
    private let facets: [SearchDocument.Facet]
    /// When it was written or happened; nil where nobody has said.
    let day: Day?

    /// What the search can be narrowed by.
    enum Side: String, CaseIterable {
        case kind = "art"
        case area = "sted"
        case organization = "org"
        case year = "aar"
    }

    init(
        _ kind: FindingKind, _ title: String, _ parts: [String?], areas: [AreaID] = [],
        organizations: [OrganizationID?] = [], day: Day?
    ) {
        var facets = [CityText.facet(.kind, kind.rawValue)]
        facets += areas.map { CityText.facet(.area, $0.rawValue) }
        facets += organizations.compactMap { $0 }
            .map { CityText.facet(.organization, $0.rawValue) }
        if let day { facets.append(CityText.facet(.year, "\(day.year)")) }
        self.title = title
        self.parts = parts.compactMap { $0 }
        self.facets = facets
        self.day = day
    }

    /// What stands in the text, one part after another.
    var body: String { parts.joined(separator: "\n") }

    var document: SearchDocument { SearchDocument(title: title, body: body, facets: facets) }

    private static func facet(_ side: Side, _ value: String) -> SearchDocument.Facet {
        SearchDocument.Facet(side.rawValue, value)
    }
}
