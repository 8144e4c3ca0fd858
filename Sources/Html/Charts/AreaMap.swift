// SPDX-License-Identifier: EUPL-1.2

/// A map of areas, lines and points, drawn without tiles, scripts or foreign servers.
///
/// It shows what it is given and fits itself to it. Works as links do: each
/// feature may lead somewhere. Complexity: linear in corners; labels are tried
/// against each other, so keep them below some hundreds.
public struct AreaMap: Sendable {
    /// Starts every id in the drawing; unique in the page.
    public var id: String
    /// The map's name, read aloud first.
    public var title: String
    /// The map in a sentence or two, for those who do not see it.
    public var summary: String
    /// Shape: drawn in this order, so later ones lie on top.
    public var features: [Feature]

    public init(id: String, title: String, summary: String, features: [Feature]) {
        self.id = id
        self.title = title
        self.summary = summary
        self.features = features
    }

    /// A place on earth.
    ///
    /// Units: degrees, WGS 84, east and north positive.
    public struct Coordinate: Hashable, Sendable {
        public var longitude: Double
        public var latitude: Double

        public init(longitude: Double, latitude: Double) {
            self.longitude = longitude
            self.latitude = latitude
        }
    }

    /// The form of a feature, as in GeoJSON.
    public enum Geometry: Sendable {
        /// Each polygon is its outer ring followed by its holes.
        case polygons([[[Coordinate]]])
        case line([Coordinate])
        case point(Coordinate)
    }

    /// One thing on the map.
    public struct Feature: Sendable {
        public var name: String
        public var link: Link?
        public var geometry: Geometry
        /// Nil draws it quietly, as background, without a label; the map does not stretch to it.
        public var look: Look?
        /// The status in words, shown under the name: "2 forsinket".
        public var statusText: String
        /// All of it in a sentence, read aloud and shown on hover.
        public var description: String

        public init(
            name: String,
            link: Link? = nil,
            geometry: Geometry,
            status: ChartStatus?,
            statusText: String = "",
            description: String
        ) {
            self.name = name
            self.link = link
            self.geometry = geometry
            look = status.map { .status($0) }
            self.statusText = statusText
            self.description = description
        }

        /// A feature that shows how high its figure is.
        public init(
            name: String, link: Link?, geometry: Geometry, level: ValueLevel, valueText: String,
            description: String
        ) {
            self.name = name
            self.link = link
            self.geometry = geometry
            look = .level(level)
            statusText = valueText
            self.description = description
        }
    }
}

extension AreaMap {
    /// What a feature tells: how it stands, or how high its figure is.
    public enum Look: Hashable, Sendable {
        case status(ChartStatus)
        case level(ValueLevel)

        var status: ChartStatus? {
            if case .status(let status) = self { status } else { nil }
        }
        var level: ValueLevel? {
            if case .level(let level) = self { level } else { nil }
        }
        var color: String {
            switch self {
            case .status(let status): status.color
            case .level(let level): level.color
            }
        }
        var sign: String {
            switch self {
            case .status(let status): status.sign
            case .level(let level): level.sign
            }
        }

        func fill(prefix: String) -> String {
            switch self {
            case .status(let status): ChartPatterns.fill(status, prefix: prefix)
            case .level(let level): level.fill(prefix: prefix)
            }
        }
    }
}

extension AreaMap.Geometry {
    /// All corners, for the map's extent.
    var coordinates: [AreaMap.Coordinate] {
        switch self {
        case .polygons(let polygons): polygons.flatMap { $0.flatMap { $0 } }
        case .line(let line): line
        case .point(let point): [point]
        }
    }
}
