// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The national list: its years, its criteria, and what they say about an area.
enum ListingRoutes {
    static let all: [Route] = [
        Route(.get, "/listen", audience: .everyone) { .page(ListOverview(call: $0)) },
        Route(.get, "/listen/kriterier", audience: .everyone) { .page(ListCriteria(call: $0)) },
        Route(.get, "/listen/:liste", audience: .everyone, ListEditionShow.answer),
        Route(.get, "/listen/omraader/:omraade", audience: .everyone, ListAreaShow.answer),
    ]
}

extension Paths {
    static let nationalList = "/listen"
    static let listCriteria = "/listen/kriterier"

    static func list(_ id: ListEditionID) -> String { "/listen/\(id)" }
    static func listArea(_ id: AreaID) -> String { "/listen/omraader/\(id)" }
}
