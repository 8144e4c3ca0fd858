// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Web

struct BoundaryDrawingTests {
    private static let triangle = [
        Coordinate(longitude: 12.54, latitude: 55.65),
        Coordinate(longitude: 12.55, latitude: 55.65),
        Coordinate(longitude: 12.55, latitude: 55.66),
        Coordinate(longitude: 12.54, latitude: 55.65),
    ]
    private static let polygon =
        "[[[12.54,55.65],[12.55,55.65],[12.55,55.66],[12.54,55.65]]]"

    private func rings(_ text: String) throws -> [[Coordinate]] {
        try BoundaryDrawing(reading: text, field: "drawing").rings
    }

    @Test func `what is written is read again as the same`() throws {
        for rings in [[Self.triangle], [Self.triangle, Self.triangle], [[Self.triangle[0]]]] {
            #expect(try self.rings(BoundaryDrawing(rings: rings).text) == rings)
        }
        #expect(BoundaryDrawing(rings: []).text.isEmpty)
    }

    @Test func `a polygon may come as a feature or in a collection`() throws {
        let polygon = "{\"type\":\"Polygon\",\"coordinates\":\(Self.polygon)}"
        let feature = "{\"type\":\"Feature\",\"properties\":{},\"geometry\":\(polygon)}"
        let collection = "{\"type\":\"FeatureCollection\",\"features\":[\(feature),\(feature)]}"
        #expect(try rings(polygon) == [Self.triangle])
        #expect(try rings(feature) == [Self.triangle])
        #expect(try rings(collection) == [Self.triangle, Self.triangle])
    }

    @Test func `a height after the two numbers is left alone`() throws {
        let point = "{\"type\":\"Point\",\"coordinates\":[12.54,55.65,4]}"
        #expect(try rings(point) == [[Self.triangle[0]]])
    }

    @Test func `what draws no area is refused, and a hole is not left out unsaid`() {
        for text in [
            "Hørdumsgade", "{}", "{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}",
        ] {
            #expect(throws: DrawingRefusal(.unreadable, field: "drawing")) { try rings(text) }
        }
        let hole = Self.polygon.dropLast() + "," + Self.polygon.dropFirst()
        #expect(throws: DrawingRefusal(.holes, field: "drawing")) {
            try rings("{\"type\":\"Polygon\",\"coordinates\":\(hole)}")
        }
    }
}
