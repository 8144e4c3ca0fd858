// SPDX-License-Identifier: EUPL-1.2

/// A way through a city, from point to point.
public struct Way: Equatable, Sendable {
    public let points: [Coordinate]

    public init(_ points: [Coordinate]) {
        self.points = points
    }

    /// How far the point is from the nearest part of the way; nil without a way.
    ///
    /// Units: meters.
    public func meters(to point: Coordinate) -> Double? {
        guard let first = points.first else { return nil }
        let plane = Plane(around: point)
        guard points.count > 1 else { return plane.distance(first, first) }
        return zip(points, points.dropFirst()).map(plane.distance).min()
    }

    /// How long it is.
    ///
    /// Units: meters.
    public var length: Double {
        zip(points, points.dropFirst()).reduce(0) { sum, pair in
            let plane = Plane(around: pair.0)
            return sum + plane.distance(pair.1, pair.1)
        }
    }
}

/// The ground around a point as a plane, which it nearly is within a city.
private struct Plane {
    private let middle: Coordinate
    private let east: Double
    private static let north = 111_195.0

    init(around point: Coordinate) {
        middle = point
        east = Self.north * Angle(degrees: point.latitude).cosine
    }

    /// How far the middle is from the line between the two.
    func distance(_ one: Coordinate, _ other: Coordinate) -> Double {
        let (x, y) = place(one)
        let (toX, toY) = place(other)
        let (alongX, alongY) = (toX - x, toY - y)
        let square = alongX * alongX + alongY * alongY
        let share = square == 0 ? 0 : -(x * alongX + y * alongY) / square
        let inside = min(1, max(0, share))
        let (nearX, nearY) = (x + inside * alongX, y + inside * alongY)
        return (nearX * nearX + nearY * nearY).squareRoot()
    }

    private func place(_ point: Coordinate) -> (Double, Double) {
        (
            (point.longitude - middle.longitude) * east,
            (point.latitude - middle.latitude) * Self.north
        )
    }
}
