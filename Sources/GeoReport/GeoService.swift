// SPDX-License-Identifier: EUPL-1.2

/// One kind of report that a server takes: a lamp that is out, rubbish in a yard.
///
/// Source: Open311 GeoReport v2, GET Service List.
public struct GeoService: Equatable, Sendable {
    /// When whoever reports gets an id.
    public enum Kind: String, Sendable {
        /// At once.
        case realtime
        /// Later, for a token.
        case batch
        /// Never: it can be reported and not looked up.
        case blackbox
    }

    public let code: String
    public let name: String
    public let description: String
    /// Whether it has a definition with questions of its own.
    public let hasDefinition: Bool
    public let kind: Kind
    public let keywords: [String]
    public let group: String?

    public init(
        code: String, name: String, description: String = "", hasDefinition: Bool = false,
        kind: Kind = .realtime, keywords: [String] = [], group: String? = nil
    ) {
        self.code = code
        self.name = name
        self.description = description
        self.hasDefinition = hasDefinition
        self.kind = kind
        self.keywords = keywords
        self.group = group
    }

    fileprivate var value: GeoValue {
        .fields([
            GeoField("service_code", .text(code)), GeoField("service_name", .text(name)),
            GeoField("description", .text(description)),
            GeoField("metadata", .flag(hasDefinition)), GeoField("type", .text(kind.rawValue)),
            GeoField("keywords", .text(keywords.joined(separator: ","))),
            GeoField("group", .optional(group)),
        ])
    }
}

extension GeoDocument {
    /// Every kind of report that the server takes.
    public static func services(_ services: [GeoService]) -> GeoDocument {
        GeoDocument("services", .list(of: "service", services.map(\.value)))
    }
}
