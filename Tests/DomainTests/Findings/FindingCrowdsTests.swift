// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

//
struct FindingCrowdsTests {
    private func dot(_ number: Int, _ latitude: Int, _ longitude: Int, ended: Bool = false)
        -> FindingDot
    {
        FindingDot(
            number: number, point: MapPoint(latitude: latitude, longitude: longitude),
            kind: ended ? .mended : .received)
    }

    private func window(
        _ from: (Int, Int) = (5_550_000, 1_240_000), _ to: (Int, Int) = (5_580_000, 1_270_000),
        zoom: Int
    ) throws -> MapWindow {
        try #require(
            MapWindow(
                from: MapPoint(latitude: from.0, longitude: from.1),
                to: MapPoint(latitude: to.0, longitude: to.1), zoom: zoom))
    }

    @Test func `near ones stand together, far ones for themselves`() throws {
        let dots = [
            dot(1, 5_565_000, 1_254_000), dot(2, 5_565_010, 1_254_010, ended: true),
            dot(3, 5_575_000, 1_264_000),
        ]
        let crowds = try window(zoom: 13).crowds(of: dots)
        #expect(crowds.map(\.dots) == [[0, 1], [2]])
        #expect(crowds.map(\.open) == [1, 1])
        #expect(crowds[0].middle == MapPoint(latitude: 5_565_005, longitude: 1_254_005))
        #expect(crowds[0].from == MapPoint(latitude: 5_565_000, longitude: 1_254_000))
        #expect(crowds[0].to == MapPoint(latitude: 5_565_010, longitude: 1_254_010))
    }

    @Test func `nearest, only what lies on one spot stands together`() throws {
        let dots = [
            dot(1, 5_565_000, 1_254_000), dot(2, 5_565_000, 1_254_000),
            dot(3, 5_565_001, 1_254_000),
        ]
        #expect(try window(zoom: 19).crowds(of: dots).map(\.dots) == [[0, 1], [2]])
    }

    @Test func `however many there are, a map gets some hundred signs and loses none`() throws {
        let dots = (0..<20_000).map { number in
            dot(number, 5_550_000 + number * 7919 % 30_000, 1_240_000 + number * 104_729 % 30_000)
        }
        for zoom in [0, 8, 11, 12, 13] {
            let crowds = try window(zoom: zoom).crowds(of: dots)
            #expect(crowds.reduce(0) { $0 + $1.dots.count } == dots.count)
            #expect(Set(crowds.flatMap(\.dots)).count == dots.count)
            // At most a sign for each field, and the fields around.
            let field = try window(zoom: zoom).field
            let fields = (30_000 / field.latitude + 4) * (30_000 / field.longitude + 4)
            #expect(crowds.count <= fields)
        }
    }

    @Test func `moving the map a little moves no sign`() throws {
        let dots = (0..<500).map { number in
            dot(number, 5_560_000 + number * 7919 % 9_000, 1_250_000 + number * 104_729 % 9_000)
        }
        let here = try window((5_562_000, 1_252_000), (5_566_000, 1_256_000), zoom: 15)
        let there = try window((5_562_003, 1_252_003), (5_566_003, 1_256_003), zoom: 15)
        #expect(here.crowds(of: dots) == there.crowds(of: dots))
    }

    @Test func `what has no point is on no map, and what lies outside is not here`() throws {
        let dots = [
            FindingDot(number: 1, point: nil, kind: .received), dot(2, 5_500_000, 1_200_000),
        ]
        #expect(try window(zoom: 13).crowds(of: dots).isEmpty)
    }

    @Test func `what is no part of a map is refused`() {
        let here = MapPoint(latitude: 5_565_000, longitude: 1_254_000)
        let north = MapPoint(latitude: 9_100_000, longitude: 1_254_000)
        #expect(MapWindow(from: here, to: here, zoom: 20) == nil)
        #expect(MapWindow(from: here, to: here, zoom: -1) == nil)
        #expect(MapWindow(from: here, to: north, zoom: 10) == nil)
        #expect(
            MapWindow(
                from: here, to: MapPoint(latitude: 5_564_999, longitude: 1_254_000), zoom: 10)
                == nil)
    }
}

extension FindingDot {
    fileprivate init(number: Int, point: MapPoint?, kind: FindingState.Kind) {
        self.init(
            id: FindingID("f-\(number)"), number: number, point: point, area: nil,
            category: "belysning", severity: .medium, kind: kind, unit: nil,
            foundOn: Day(number: 0))
    }
}
