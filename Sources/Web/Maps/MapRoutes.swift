// SPDX-License-Identifier: EUPL-1.2

/// The map of the city, what it shows, and the program that draws it.
enum MapRoutes {
    static let all: [Route] = [
        Route(.get, "/kort", audience: .everyone) { MapPage.answer(CityMap(call: $0), $0) },
        Route(.get, "/kort/data.json", audience: .everyone, MapData.answer),
        Route(.get, "/kort/fund.json", audience: .everyone, MapFindings.answer),
        Route(.get, "/kort/leaflet/:fil", audience: .everyone) { call in
            guard let file = LeafletFiles.installed?[call.parameters["fil"] ?? ""] else {
                throw NotFound()
            }
            return file
        },
    ]
}

extension Paths {
    static let map = "/kort"
    static let mapData = "/kort/data.json"
    static let mapFindings = "/kort/fund.json"

    static func leaflet(_ file: String) -> String {
        "/kort/leaflet/\(file)?v=\(LeafletFiles.version)"
    }
}
