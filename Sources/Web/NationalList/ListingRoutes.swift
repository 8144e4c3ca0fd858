// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The national list: its years, its criteria, and what they say about an area.
enum ListingRoutes {
    static let all: [Route] = [
        Route(.get, "/listen", audience: .everyone) { .page(ListOverview(call: $0)) },
        Route(.get, "/listen/kriterier", audience: .everyone) { .page(ListCriteria(call: $0)) },
        Route(.get, "/listen/ny", audience: .coordinators, ListEditionForm.ask),
        Route(.post, "/listen/ny", audience: .coordinators, ListEditionForm.save),
        Route(.get, "/listen/:liste/ret", audience: .coordinators, ListEditionForm.ask),
        Route(.post, "/listen/:liste/ret", audience: .coordinators, ListEditionForm.save),
        Route(.get, "/listen/:liste", audience: .everyone, ListEditionShow.answer),
        Route(.get, "/listen/omraader/:omraade", audience: .everyone, ListAreaShow.answer),
    ]
}

extension Paths {
    static let nationalList = "/listen"
    static let listCriteria = "/listen/kriterier"

    static let newList = "/listen/ny"

    static func listChange(_ id: ListEditionID) -> String { "/listen/\(id)/ret" }
    static func list(_ id: ListEditionID) -> String { "/listen/\(id)" }
    static func listArea(_ id: AreaID) -> String { "/listen/omraader/\(id)" }
}
