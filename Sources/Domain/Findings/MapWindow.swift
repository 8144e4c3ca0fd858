// SPDX-License-Identifier: EUPL-1.2

/// The part of a map that somebody looks at, and how near.
public struct MapWindow: Equatable, Sendable {
    /// The corner of the smallest latitude and longitude.
    public let from: MapPoint
    public let to: MapPoint
    /// 0 shows the Earth in 256 pixels; each step shows twice as much of a street.
    public let zoom: Int

    /// The nearest that maps go.
    public static let nearest = 19
    /// From here on only what lies on one spot stands together.
    static let apart = 18
    /// How many signs a map has room for before near ones stand together.
    static let mostSigns = 800

    /// Nil for what is no part of a map.
    public init?(from: MapPoint, to: MapPoint, zoom: Int) {
        guard (0...Self.nearest).contains(zoom), from.latitude <= to.latitude,
            from.longitude <= to.longitude, abs(from.latitude) <= 9_000_000,
            abs(to.latitude) <= 9_000_000, abs(from.longitude) <= 36_000_000,
            abs(to.longitude) <= 36_000_000
        else { return nil }
        self.from = from
        self.to = to
        self.zoom = zoom
    }

    /// A field of 64 pixels: what lies in it stands together.
    ///
    /// A degree of latitude is drawn longer than one of longitude: by 1.78 at 56°
    /// north, where Denmark is.
    var field: MapPoint {
        let width = max(1, 9_000_000 >> zoom)
        return MapPoint(latitude: max(1, width * 9 / 16), longitude: width)
    }

    /// The same part with a field more on each side, beginning where fields begin, so
    /// that moving the map moves no sign.
    func inFields(of size: MapPoint) -> (from: MapPoint, to: MapPoint) {
        (
            MapPoint(
                latitude: floored(from.latitude, size.latitude) - size.latitude,
                longitude: floored(from.longitude, size.longitude) - size.longitude),
            MapPoint(
                latitude: floored(to.latitude, size.latitude) + 2 * size.latitude - 1,
                longitude: floored(to.longitude, size.longitude) + 2 * size.longitude - 1)
        )
    }

    private func floored(_ value: Int, _ size: Int) -> Int {
        value - ((value % size) + size) % size
    }
}
