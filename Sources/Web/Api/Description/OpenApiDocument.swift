// SPDX-License-Identifier: EUPL-1.2

/// The description of the API for programs, made of the operations themselves.
enum OpenApiDocument {
    /// Raised with every change to what is answered or taken.
    static let version = "1.2.0"

    /// The document for the operations.
    ///
    /// Source: OpenAPI Specification 3.1.0, section 4.8.
    static func json(of operations: [ApiOperation]) -> JSON {
        var paths: [String: JSON] = [:]
        for operation in operations {
            paths[operation.route.template] = (paths[operation.route.template] ?? [:])
                .merging([operation.route.method.rawValue.lowercased(): operation.json])
        }
        return [
            "openapi": "3.1.0", "info": info, "servers": [["url": "/"]],
            "paths": .object(paths),
            "components": [
                "schemas": schemas(of: operations),
                "securitySchemes": [
                    "key": [
                        "type": "http", "scheme": "bearer",
                        "description": .string(key),
                    ]
                ],
            ],
        ]
    }

    private static let key =
        "A key that a person has made on the page of their account, for reading, writing or both. "
        + "It sees and may do what the person sees and may do."

    private static let info: JSON = [
        "title": "Tværs", "version": .string(version),
        "license": ["name": "EUPL-1.2", "identifier": "EUPL-1.2"],
        "description":
            """
        Who is responsible for what in the city's vulnerable areas, what was promised, what \
        slips because of whom.

        Everybody reads what is public without a key. Every list is read a page at a time: \
        follow the link with rel=next. Every answer has an ETag: send it as If-None-Match to \
        be told 304 while nothing has changed, and as If-Match with a change to be told 412 \
        when others were first.

        Send a new Idempotency-Key with every change, and the same again when you must repeat \
        it: what was done is not done again, and two at the same time are done once and \
        answered alike. The same key with another method, address or body is refused with \
        422. What was refused may be sent again with its key.

        A change is answered with Tvaers-Position: send it along to be sure that whichever \
        server answers has seen the change. Errors are application/problem+json (RFC 9457), \
        in Danish or English as Accept-Language asks.
        """,
    ]

    private static func schemas(of operations: [ApiOperation]) -> JSON {
        let sent = operations.compactMap(\.body).flatMap { Schema.object($0).shapes }
        let answered =
            operations.compactMap(\.success.schema).flatMap(\.shapes)
            + Schema.object(Problem.shape).shapes
        return .object(
            Dictionary(
                sent.map { ($0.name, $0.json(isSent: true)) }
                    + answered.map { ($0.name, $0.json(isSent: false)) },
                uniquingKeysWith: { first, _ in first }))
    }
}

extension ApiOperation {
    fileprivate var json: JSON {
        var json: [String: JSON] = [
            "operationId": .string(name), "summary": .string(summary), "tags": [.string(topic)],
            "parameters": .array(pathParameters + queryParameters + headerParameters),
            "responses": .object(responses),
            "security": isWrite ? [["key": ["write"]]] : [[:], ["key": ["read"]]],
        ]
        if let body {
            json["requestBody"] = [
                "required": true,
                "content": ["application/json": ["schema": Schema.object(body).json]],
            ]
        }
        return .object(json)
    }

    private var pathParameters: [JSON] {
        route.parameterNames.map { name in
            ["name": .string(name), "in": "path", "required": true, "schema": Schema.id.json]
        }
    }

    private var queryParameters: [JSON] {
        query.map { parameter in
            [
                "name": .string(parameter.name), "in": "query",
                "description": .string(parameter.meaning), "schema": parameter.schema.json,
            ]
        }
    }

    private var headerParameters: [JSON] {
        guard isWrite else { return [ApiOperation.header("If-None-Match", "An ETag to compare.")] }
        let once = ApiOperation.header(
            "Idempotency-Key",
            "The same for a repeat, so that it is done only once, also when two come at the "
                + "same time; with another body it is refused with 422.")
        let language = ApiOperation.header(
            "Accept-Language", "`da` or `en`, for what went wrong.")
        let ifMatch = ApiOperation.header("If-Match", "The ETag that the change was made from.")
        return route.parameterNames.isEmpty || route.method == .delete
            ? [once, language] : [once, ifMatch, language]
    }

    private static func header(_ name: String, _ meaning: String) -> JSON {
        [
            "name": .string(name), "in": "header", "description": .string(meaning),
            "schema": ["type": "string"],
        ]
    }

    private var responses: [String: JSON] {
        var responses: [String: JSON] = [
            "default": [
                "description": "What went wrong, and how to mend it.",
                "content": [
                    "application/problem+json": ["schema": Schema.object(Problem.shape).json]
                ],
            ]
        ]
        if !isWrite { responses["304"] = ["description": "Nothing has changed since the ETag."] }
        var success: [String: JSON] = ["description": .string(summary)]
        if let schema = self.success.schema {
            success["content"] = ["application/json": ["schema": schema.json]]
        }
        responses["\(self.success.status)"] = .object(success)
        return responses
    }
}
