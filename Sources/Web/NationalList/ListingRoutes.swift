// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The national list: its years, its criteria, and what they say about an area.
enum ListingRoutes {
    static let all: [Route] = pages + forms

    private static let pages: [Route] = [
        Route(.get, "/listen", audience: .everyone) { .page(ListOverview(call: $0)) },
        Route(.get, "/listen/kriterier", audience: .everyone) { .page(ListCriteria(call: $0)) },
        Route(.get, "/listen/gennemsnit", audience: .everyone) { .page(ListLimits(call: $0)) },
        Route(.get, "/listen/:liste", audience: .everyone, ListEditionShow.answer),
        Route(.get, "/listen/omraader/:omraade", audience: .everyone, ListAreaShow.answer),
    ]

    private static let forms: [Route] = [
        Route(.get, "/listen/ny", audience: .coordinators, ListEditionForm.ask),
        Route(.post, "/listen/ny", audience: .coordinators, ListEditionForm.save),
        Route(.get, "/listen/:liste/ret", audience: .coordinators, ListEditionForm.ask),
        Route(.post, "/listen/:liste/ret", audience: .coordinators, ListEditionForm.save),
        Route(.get, "/listen/kriterier/ny", audience: .coordinators, CriteriaForm.ask),
        Route(.post, "/listen/kriterier/ny", audience: .coordinators, CriteriaForm.save),
        Route(.get, "/listen/kriterier/:version/ret", audience: .coordinators, CriteriaForm.ask),
        Route(
            .post, "/listen/kriterier/:version/ret", audience: .coordinators, CriteriaForm.save),
        Route(.get, "/listen/gennemsnit/nyt", audience: .coordinators, AverageForm.ask),
        Route(.post, "/listen/gennemsnit/nyt", audience: .coordinators, AverageForm.save),
        Route(.get, "/listen/gennemsnit/indikator", audience: .coordinators, MeasureForm.ask),
        Route(.post, "/listen/gennemsnit/indikator", audience: .coordinators, MeasureForm.save),
    ]
}

extension Paths {
    static let nationalList = "/listen"
    static let listCriteria = "/listen/kriterier"
    static let newCriteria = "/listen/kriterier/ny"
    static let listLimits = "/listen/gennemsnit"
    static let newAverage = "/listen/gennemsnit/nyt"
    static let newMeasure = "/listen/gennemsnit/indikator"

    static let newList = "/listen/ny"

    static func criteriaChange(_ id: CriteriaVersionID) -> String { "/listen/kriterier/\(id)/ret" }
    static func listChange(_ id: ListEditionID) -> String { "/listen/\(id)/ret" }
    static func list(_ id: ListEditionID) -> String { "/listen/\(id)" }
    static func listArea(_ id: AreaID) -> String { "/listen/omraader/\(id)" }
}
