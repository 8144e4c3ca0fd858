// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Paths {
    static let figures = "/tal"
    static let newIndicator = "/tal/ny"
    static let figureFile = "/tal/indlaes"
    static let places = "/tal/steder"
    static let newPlaceGroup = "/tal/steder/grupper/ny"
    static let newGeographyMap = "/tal/steder/overfoersler/ny"
    static func placeGroup(_ id: PlaceGroupID) -> String { "/tal/steder/grupper/\(id)" }
    static func geographyMap(_ id: GeographyMapID) -> String { "/tal/steder/overfoersler/\(id)" }
    static let openData = "/aabne-data"
    static let openDataCatalogue = "/aabne-data.jsonld"

    static func indicator(_ id: IndicatorID) -> String { "/tal/\(id)" }
    static func figure(of id: IndicatorID) -> String { "/tal/\(id)/et-tal" }
    static func redefinition(_ id: IndicatorID) -> String { "/tal/\(id)/definition" }
    static func figureReport(_ id: IndicatorID) -> String { "/tal/\(id)/indberetning" }
    static func figureApproval(_ id: IndicatorID) -> String { "/tal/\(id)/godkendelse" }
    static func newTarget(_ id: IndicatorID) -> String { "/tal/\(id)/maal" }
    static func indicatorProposal(_ id: IndicatorID) -> String { "/tal/\(id)/forslag" }
    static func figureFile(_ id: IndicatorID, _ ending: String) -> String {
        "/tal/\(id)/tal.\(ending)"
    }
    static func figures(in id: AreaID) -> String { "/tal/omraader/\(id)" }
    static let newBarometer = "/tal/barometre/nyt"
    static func closing(_ id: IndicatorID) -> String { "/tal/\(id)/nedlaeggelse" }
    static func barometer(_ id: BarometerID) -> String { "/tal/barometre/\(id)" }
    static func aims(of id: InitiativeID) -> String { "/indsatser/\(id)/tal" }
}
