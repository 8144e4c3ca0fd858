// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

struct GeographyTests {
    @Test func `a boundary joins the drawing with the streets`() throws {
        #expect(
            try boundaries() == [
                "pladsen": Boundary(rings: [[Coordinate(longitude: 12.54, latitude: 55.65)]]),
                "vest": Boundary(
                    rings: [
                        [
                            Coordinate(longitude: 12.5, latitude: 55.6),
                            Coordinate(longitude: 12.6, latitude: 55.6),
                            Coordinate(longitude: 12.6, latitude: 55.7),
                            Coordinate(longitude: 12.5, latitude: 55.6),
                        ]
                    ], streets: ["Vestergade"], isSoft: true, isEstimate: true),
            ])
    }

    @Test func `several parts are several rings`() throws {
        let ring = "[[[1, 2], [3, 4], [5, 6], [1, 2]]]"
        let draft = try SmallCity.draft(
            replacing: #""Point", "coordinates": [12.54, 55.65]"#,
            by: #""MultiPolygon", "coordinates": [\#(ring), \#(ring)]"#)
        #expect(boundaries(of: draft)["pladsen"]?.rings.count == 2)
    }

    @Test(arguments: [
        Fault(
            "a feature whose area is not written", #"{"id": "vset", "geometry": \#(point)}"#,
            "f.geojson:2:1: There is no area “vset” in the city's files. Did you mean “vest”?"),
        Fault(
            "a feature without an id", #"{"properties": {}, "geometry": \#(point)}"#,
            "f.geojson:2:1: “id” is missing here. Write it."),
        Fault(
            "an area without a drawing", #"{"id": "vest", "geometry": null}"#,
            """
            f.geojson:2:1: The boundary is empty. Draw it, or write the streets that delimit it.
            """),
        Fault(
            "a ring that is open, and a point outside the Earth",
            #"{"id": "vest", "geometry": {"type": "Polygon", "coordinates": [[[1, 200], [3, 4]]]}}"#,
            "f.geojson:2:1: The boundary is empty. Draw it, or write the streets that delimit it.",
            "f.geojson:2:64: A boundary must end where it begins: repeat the first point.",
            "f.geojson:2:65: 1.0, 200.0 is not longitude, latitude in degrees."),
        Fault(
            "a shape that no area can have",
            #"{"id": "vest", "geometry": {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}}"#,
            "f.geojson:2:1: The boundary is empty. Draw it, or write the streets that delimit it.",
            """
            f.geojson:2:37: “LineString” is not a choice. Choose one of: Point, Polygon, \
            MultiPolygon.
            """),
    ])
    func `a fault in a drawing is told with its line`(_ fault: Fault) {
        let text = "{\"type\": \"FeatureCollection\", \"features\": [\n\(fault.text)\n]}"
        let areas = "areas:\n  - {id: vest, kind: place, name: V, since: 2021-01-01, source: x}"
        let (_, problems) = CityFolder.read([
            SourceFile(name: "a.yaml", text: areas), SourceFile(name: "f.geojson", text: text),
        ])
        #expect(problems.map { $0.text(in: .english) } == fault.problems)
    }

    private static let point = #"{"type": "Point", "coordinates": [12, 55]}"#

    private func boundaries() throws -> [AreaID: Boundary] { boundaries(of: try SmallCity.draft()) }

    private func boundaries(of draft: CityDraft) -> [AreaID: Boundary] {
        var boundaries: [AreaID: Boundary] = [:]
        for step in draft.schedule() {
            guard case .area(.register(let area)) = step.command else { continue }
            boundaries[area.id] = area.boundary
        }
        return boundaries
    }
}
