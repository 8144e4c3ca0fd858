// SPDX-License-Identifier: EUPL-1.2

/// A text that is searched for by its words.
public struct SearchDocument: Equatable, Sendable {
    public let title: String
    public let body: String
    /// What a search may be narrowed by and counted by.
    public let facets: [Facet]

    /// One side of a document: the place, the year.
    public struct Facet: Hashable, Sendable {
        public let kind: String
        public let value: String

        public init(_ kind: String, _ value: String) {
            self.kind = kind
            self.value = value
        }
    }

    public init(title: String, body: String = "", facets: [Facet] = []) {
        self.title = title
        self.body = body
        self.facets = facets
    }
}
