// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Html

struct AreaMapTests {
    private func place(_ longitude: Double, _ latitude: Double) -> AreaMap.Coordinate {
        .init(longitude: longitude, latitude: latitude)
    }

    private func square(_ longitude: Double, _ latitude: Double, side: Double = 0.004)
        -> AreaMap.Geometry
    {
        .polygons([
            [
                [
                    place(longitude, latitude), place(longitude + side, latitude),
                    place(longitude + side, latitude + side), place(longitude, latitude + side),
                ]
            ]
        ])
    }

    private func feature(_ name: String, _ geometry: AreaMap.Geometry) -> AreaMap.Feature {
        .init(
            name: name,
            link: "/omraader/\(name)",
            geometry: geometry,
            status: .late,
            statusText: "2 forsinket",
            description: "\(name): 2 løfter forsinket"
        )
    }

    private func map(_ features: [AreaMap.Feature]) -> AreaMap {
        AreaMap(id: "kort", title: "Kort", summary: "Områder", features: features)
    }

    @Test func `north is up and east is right`() {
        let projection = MapProjection(fitting: [place(12.5, 55.68), place(12.56, 55.71)])
        let (southwest, northeast) = (
            projection.point(place(12.5, 55.68)), projection.point(place(12.56, 55.71))
        )
        #expect(southwest.x < northeast.x)
        #expect(southwest.y > northeast.y)
    }

    @Test func `a degree of longitude is as short as it is at 60 degrees north`() {
        let projection = MapProjection(fitting: [place(10, 59.5), place(12, 60.5)])
        let origin = projection.point(place(10, 59.5))
        let east = projection.point(place(11, 59.5)).x - origin.x
        let north = origin.y - projection.point(place(10, 60.5)).y
        #expect((east / north - 0.5).magnitude < 1e-6)
    }

    @Test(arguments: [
        [(12.5, 55.68), (12.9, 55.69)], [(12.5, 55.0), (12.51, 56.0)],
        [(12.5, 55.7), (12.5, 55.7)],
    ])
    func `everything shown is inside the drawing`(corners: [(Double, Double)]) {
        let places = corners.map { place($0.0, $0.1) }
        let projection = MapProjection(fitting: places)
        for point in places.map(projection.point) {
            #expect((0...MapProjection.width).contains(point.x))
            #expect((0...projection.height).contains(point.y))
        }
    }

    @Test func `the background does not stretch the map`() {
        let shown = feature("A", square(12.5, 55.7))
        let sea = AreaMap.Feature(
            name: "Havet",
            geometry: square(11, 55, side: 2),
            status: nil,
            description: "Havet"
        )
        let alone = map([shown]).renderedText()
        let both = map([sea, shown]).renderedText()
        #expect(alone.prefix { $0 != ">" } == both.prefix { $0 != ">" })
        #expect(!both.contains(">Havet</text>"))
    }

    @Test func `a shape is a link with its status in words and pattern`() {
        let text = map([feature("Mjølnerparken", square(12.5, 55.7))]).renderedText()
        #expect(
            text.contains(
                #"<a href="/omraader/Mjølnerparken" class="feature" aria-label="Mjølnerparken: 2"#
            )
        )
        #expect(text.contains(##"fill="url(#kort-late)""##))
        #expect(text.contains("▲ 2 forsinket"))
        #expect(text.contains(#"role="group" aria-labelledby="kort-title kort-desc""#))
    }

    @Test func `a hole stays open`() {
        let ring = [place(12.5, 55.7), place(12.51, 55.7), place(12.51, 55.71)]
        let hole = [place(12.506, 55.702), place(12.508, 55.702), place(12.508, 55.704)]
        let text = map([feature("A", .polygons([[ring, hole]]))]).renderedText()
        #expect(text.contains(#"fill-rule="evenodd""#))
        #expect(text.split(separator: "Z").count == 3)
    }

    @Test func `labels of neighbors do not cover each other`() {
        let features = (0..<12).map {
            feature(
                "Område \($0)",
                square(12.5 + Double($0 % 4) * 0.006, 55.7 + Double($0 / 4) * 0.006)
            )
        }
        let projection = MapProjection(fitting: features.flatMap(\.geometry.coordinates))
        let labels = MapLabel.spread(
            features.map { MapLabel(feature: $0, look: .status(.late), in: projection) },
            height: projection.height
        )
        for (index, label) in labels.enumerated() {
            #expect(labels[..<index].allSatisfy { $0.box.overlap(label.box) == 0 })
            #expect(label.box.left >= 0 && label.box.right <= MapProjection.width)
            #expect(label.box.top >= 0 && label.box.bottom <= projection.height)
        }
    }

    @Test func `the scale bar is as long as it says`() {
        let projection = MapProjection(fitting: [place(12.5, 55.68), place(12.56, 55.71)])
        let north = projection.point(place(12.5, 55.68)).y - projection.point(place(12.5, 55.69)).y
        let (meters, length) = projection.scaleBar
        #expect((length / Double(meters) - north / 1_113.2).magnitude < 1e-6)
        #expect(length <= 160)
    }

    @Test func `a map of nothing is a map`() {
        #expect(map([]).renderedText().hasPrefix("<svg class=\"area-map\""))
        #expect(map([feature("A", .line([]))]).renderedText().contains(">A</text>"))
    }
}
