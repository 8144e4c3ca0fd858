// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One thing that programs can ask for: its route and its description.
///
/// Both are declared together, so that they cannot differ.
struct ApiOperation: Sendable {
    /// The words after the question mark that an operation knows.
    struct Parameter: Sendable {
        let name: String
        let schema: Schema
        let meaning: String
    }

    /// What comes back when all is well.
    struct Success: Sendable {
        var status = 200
        let schema: Schema?
    }

    let route: Route
    /// The name that clients generated from the description call it by.
    let name: String
    let topic: String
    let summary: String
    let query: [Parameter]
    let body: Shape?
    let success: Success

    /// Something to read, for any day.
    init(
        reading route: Route, _ name: String, topic: String, _ summary: String,
        query: [Parameter] = [], answers schema: Schema
    ) {
        let query = [.day] + query
        self.init(
            Route(route.method, route.path, audience: route.audience) { call in
                try call.requireQuery(query.map(\.name))
                return try await call.unlessKnown { try await route.answer(call) }
            },
            name, topic, summary, query, body: nil, Success(schema: schema))
    }

    /// Something to change, today.
    init(
        writing route: Route, _ name: String, topic: String, _ summary: String,
        body: Shape? = nil, status: Int = 200, answers schema: Schema? = nil
    ) {
        self.init(
            Route(route.method, route.path, audience: route.audience) { call in
                try call.requireQuery([])
                return try await route.answer(call)
            },
            name, topic, summary, [], body: body, Success(status: status, schema: schema))
    }

    private init(
        _ route: Route, _ name: String, _ topic: String, _ summary: String, _ query: [Parameter],
        body: Shape?, _ success: Success
    ) {
        self.route = route
        self.name = name
        self.topic = topic
        self.summary = summary
        self.query = query
        self.body = body
        self.success = success
    }

    var isWrite: Bool { route.method != .get }
}

extension ApiOperation.Parameter {
    static let day = Self(
        name: "day", schema: .day,
        meaning: "The city as it was at the end of this day; today when it is left out.")
}

extension [ApiOperation.Parameter] {
    /// How long lists are read, a page at a time.
    static let paging = [
        ApiOperation.Parameter(
            name: "limit", schema: .count(1...500),
            meaning: "At most so many items; 50 unless told."),
        ApiOperation.Parameter(
            name: "after", schema: .text,
            meaning: "Continue after this item; follow the link with rel=next instead of making "
                + "it up."),
    ]
}

extension Call {
    /// A misspelled word would be ignored silently, so it is refused.
    fileprivate func requireQuery(_ known: [String]) throws(ApiRefusal) {
        if let unknown = query.pairs.first(where: { !known.contains($0.name) }) {
            throw .unknownParameter(unknown.name, known: known)
        }
    }
}
