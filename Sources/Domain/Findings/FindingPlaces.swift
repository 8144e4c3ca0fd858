// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Coordinate {
    /// How far it is to the other, for distances within a city.
    ///
    /// Units: meters.
    public func meters(to other: Coordinate) -> Double {
        let north = (other.latitude - latitude) * Self.metersPerDegree
        let east =
            (other.longitude - longitude) * Self.metersPerDegree
            * Self.cosine(ofDegrees: (latitude + other.latitude) / 2)
        return (north * north + east * east).squareRoot()
    }

    static let metersPerDegree = 111_195.0

    /// The first terms of the cosine's series, exact to a millionth up to a right angle.
    private static func cosine(ofDegrees degrees: Double) -> Double {
        let x = degrees * .pi / 180
        let square = x * x
        return [132.0, 90, 56, 30, 12, 2].reduce(1) { 1 - $0 * square / $1 }
    }
}

extension Boundary {
    /// Whether the point is inside one of its rings.
    public func contains(_ point: Coordinate) -> Bool {
        rings.contains { ring in
            guard ring.count > 3 else { return false }
            var isInside = false
            for (one, other) in zip(ring, ring.dropFirst())
            where (one.latitude > point.latitude) != (other.latitude > point.latitude) {
                let share = (point.latitude - one.latitude) / (other.latitude - one.latitude)
                let edge = one.longitude + share * (other.longitude - one.longitude)
                if point.longitude < edge { isInside.toggle() }
            }
            return isInside
        }
    }
}

extension Areas {
    /// The smallest area that people work on around the point; nil outside all of them.
    public func innermost(around point: Coordinate) -> Area? {
        areas.values
            .filter { $0.kind.needsResponsible || $0.kind == .district }
            .filter { $0.boundary?.contains(point) ?? false }
            .max {
                (lineage(of: $0.id).count, $1.id) < (lineage(of: $1.id).count, $0.id)
            }
    }

    /// Whether the point is within the distance of the box around all areas that are
    /// drawn; true where none is.
    public func reaches(_ point: Coordinate, within meters: Double) -> Bool {
        let points = areas.values.lazy.compactMap(\.boundary).flatMap(\.rings).flatMap(\.self)
        guard let first = points.first else { return true }
        var (low, high) = (first, first)
        for point in points {
            low = Coordinate(
                longitude: min(low.longitude, point.longitude),
                latitude: min(low.latitude, point.latitude))
            high = Coordinate(
                longitude: max(high.longitude, point.longitude),
                latitude: max(high.latitude, point.latitude))
        }
        let nearest = Coordinate(
            longitude: min(max(point.longitude, low.longitude), high.longitude),
            latitude: min(max(point.latitude, low.latitude), high.latitude))
        return point.meters(to: nearest) <= meters
    }
}
