// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with one request, as the standard tells it.
///
/// Source: Open311 GeoReport v2, Errors.
public struct GeoError: Equatable, Sendable {
    /// The status of the answer, or something finer; a text, as ids are.
    public let code: String
    public let description: String

    public init(_ code: String, _ description: String) {
        self.code = code
        self.description = description
    }
}

/// Everything that is wrong with one request.
public struct GeoRefusal: Error, Equatable, Sendable {
    public let status: Int
    public let errors: [GeoError]

    /// At least one error; the status is that of the whole answer.
    public init(status: Int, _ errors: [GeoError]) {
        self.status = status
        self.errors = errors
    }

    /// The request itself is wrong.
    public static func bad(_ description: String) -> GeoRefusal {
        GeoRefusal(status: 400, [GeoError("400", description)])
    }

    public static let keyMissing = GeoRefusal(
        status: 403, [GeoError("403", "Missing api_key: send it as a field of the form.")])
    public static let keyUnknown = GeoRefusal(
        status: 403,
        [GeoError("403", "Invalid api_key: it is unknown, has ended, or may not write.")])

    public static func notFound(_ what: String) -> GeoRefusal {
        GeoRefusal(status: 404, [GeoError("404", what)])
    }

    public var document: GeoDocument {
        GeoDocument(
            "errors",
            .list(
                of: "error",
                errors.map {
                    .fields([
                        GeoField("code", .text($0.code)),
                        GeoField("description", .text($0.description)),
                    ])
                }))
    }
}
