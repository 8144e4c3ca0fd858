// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Pages about areas, and who answers for them.
enum AreaRoutes {
    static let all: [Route] = [
        Route(.get, "/omraader", audience: .everyone) { call in
            .page(AreaList(call: call))
        },
        Route(.get, "/omraader/:omraade", audience: .everyone) { call in
            .page(AreaShow(area: try call.area, call: call))
        },
        Route(.get, "/omraader/ny", audience: .coordinators, AreaCreate.ask),
        Route(.post, "/omraader/ny", audience: .coordinators, AreaCreate.save),
        Route(.get, "/omraader/:omraade/ret", audience: .coordinators, AreaEdit.ask),
        Route(.post, "/omraader/:omraade/ret", audience: .coordinators, AreaEdit.save),
        Route(.get, "/omraader/:omraade/ansvar", audience: .coordinators, AreaAssign.ask),
        Route(.post, "/omraader/:omraade/ansvar", audience: .coordinators, AreaAssign.save),
        Route(.get, "/omraader/:omraade/ansvar/:ansvar", audience: .coordinators, AreaRelease.ask),
        Route(
            .post, "/omraader/:omraade/ansvar/:ansvar", audience: .coordinators, AreaRelease.save),
    ]
}

extension Call {
    /// The area that the address names.
    var area: Area {
        get throws { try found(city.areas[id("omraade")]) }
    }
}

extension Reading {
    /// Whether the reader may change areas and who answers for them.
    var mayChangeAreas: Bool {
        may(.area(.register(AreaDraft(id: "", kind: .place, name: ""))))
    }

    /// The names of the area and what it lies in, innermost first.
    func whereabouts(_ area: Area) -> [Area] {
        city.areas.lineage(of: area.id).dropFirst().compactMap { city.areas[$0] }
    }
}
