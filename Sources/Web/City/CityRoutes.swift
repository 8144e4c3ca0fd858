// SPDX-License-Identifier: EUPL-1.2

/// The front page, and everything that needs attention.
enum CityRoutes {
    static let all: [Route] = [
        Route(.get, "/", audience: .everyone) { call in .page(CityShow(call: call)) },
        Route(.get, "/opmaerksomhed", audience: .everyone) { call in
            .page(AttentionShow(call: call))
        },
        Route(.get, "/datoer", audience: .everyone) { call in .page(DatesShow(call: call)) },
    ]
}
