// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

//
struct WayTests {
    private let way = Way([
        Coordinate(longitude: 12.5400, latitude: 55.6500),
        Coordinate(longitude: 12.5440, latitude: 55.6500),
        Coordinate(longitude: 12.5440, latitude: 55.6520),
    ])

    @Test func `a point beside the way is as far as the nearest part of it`() throws {
        // 0.0005 degrees of latitude are 55.6 m.
        let beside = try #require(
            way.meters(to: Coordinate(longitude: 12.5420, latitude: 55.6505)))
        #expect((beside - 55.6).magnitude < 0.1)
        // Behind the beginning, by 0.001 degrees of longitude: 62.7 m.
        let behind = try #require(
            way.meters(to: Coordinate(longitude: 12.5390, latitude: 55.6500)))
        #expect((behind - 62.7).magnitude < 0.2)
    }

    @Test func `a way of one point is that point, and none is no way`() {
        let point = Coordinate(longitude: 12.54, latitude: 55.65)
        #expect(Way([point]).meters(to: point) == 0)
        #expect(Way([]).meters(to: point) == nil)
        #expect(Way([point]).length == 0)
    }

    @Test func `its length is that of its parts`() {
        // 0.004 degrees east at 55.65 north are 250.9 m; 0.002 north 222.4 m.
        #expect((way.length - 473.3).magnitude < 0.5)
    }
}
