// SPDX-License-Identifier: EUPL-1.2

/// From degrees to the drawing: flat, with a degree of longitude as short as it is there.
///
/// Right to a few meters within a city, which is all that a map of areas needs.
struct MapProjection {
    static let width = 800.0
    static let margin = 64.0
    static let heights = 280.0...600.0
    private static let metersPerDegree = 111_320.0

    let height: Double
    private let center: AreaMap.Coordinate
    private let shrink: Double
    /// Units of the drawing for each degree of latitude.
    private let scale: Double

    init(fitting coordinates: [AreaMap.Coordinate]) {
        let longitudes = Self.span(coordinates.map(\.longitude))
        let latitudes = Self.span(coordinates.map(\.latitude))
        center = AreaMap.Coordinate(
            longitude: (longitudes.lowerBound + longitudes.upperBound) / 2,
            latitude: (latitudes.lowerBound + latitudes.upperBound) / 2
        )
        shrink = Self.cosine(degrees: center.latitude)
        let wide = (longitudes.upperBound - longitudes.lowerBound) * shrink
        let high = latitudes.upperBound - latitudes.lowerBound
        let room = (
            width: Self.width - 2 * Self.margin, height: Self.heights.upperBound - 2 * Self.margin
        )
        scale = min(room.width / wide, room.height / high)
        height = max(high * scale + 2 * Self.margin, Self.heights.lowerBound)
    }

    func point(_ place: AreaMap.Coordinate) -> SvgPoint {
        SvgPoint(
            x: Self.width / 2 + (place.longitude - center.longitude) * shrink * scale,
            y: height / 2 - (place.latitude - center.latitude) * scale
        )
    }

    /// The longest round distance that a scale bar of at most 160 units can show.
    var scaleBar: (meters: Int, length: Double) {
        let perMeter = scale / Self.metersPerDegree
        let rounds = [20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20]
        let meters = rounds.first { Double($0) * perMeter <= 160 } ?? 10
        return (meters, Double(meters) * perMeter)
    }

    /// From the least to the greatest, never narrower than a street.
    private static func span(_ degrees: [Double]) -> ClosedRange<Double> {
        guard let least = degrees.min(), let most = degrees.max() else { return 0...1 }
        let missing = max(0.002 - (most - least), 0) / 2
        return (least - missing)...(most + missing)
    }

    /// The series is exact to six digits on any latitude; the standard library has no cosine.
    private static func cosine(degrees: Double) -> Double {
        let square = (degrees * .pi / 180) * (degrees * .pi / 180)
        let terms = [132.0, 90, 56, 30, 12, 2]
        return max(terms.reduce(1) { 1 - square / $1 * $0 }, 0.01)
    }
}
