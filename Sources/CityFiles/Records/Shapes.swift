// SPDX-License-Identifier: EUPL-1.2
import Domain

/// How an area is drawn in a GeoJSON file.
struct Shape: Equatable, Sendable {
    let area: AreaID
    /// The outer ring of each part; a single point marks a place.
    let rings: [[Coordinate]]
    let isEstimate: Bool
}

/// The features of a GeoJSON file, each named by the id of its area.
///
/// Source: RFC 7946. What map programs add to a feature is left alone.
enum Shapes {
    static func read(_ file: SourceFile, in reading: CityReading) -> [Shape] {
        guard let top = Document.fields(of: file, in: reading) else { return [] }
        return top.records("features", shape, .required)
    }

    private static func shape(_ feature: Fields) -> Shape? {
        feature.leaveTheRest()
        var isEstimate = false
        var id = feature.word("id")
        _ = feature.record("properties") { properties in
            id = id ?? properties.word("id")
            isEstimate = properties.flag("estimate")
            properties.leaveTheRest()
            return id
        }
        guard let id else {
            feature.report(.missing("id"))
            return nil
        }
        feature.reading.mention(.area, id, at: feature.place)
        feature.reading.define(.boundary, id, at: feature.place)
        guard let rings = feature.record("geometry", rings), !rings.isEmpty else {
            feature.report(AreaRefusal.emptyBoundary.sentence)
            return nil
        }
        return Shape(area: AreaID(id), rings: rings, isEstimate: isEstimate)
    }

    private enum Geometry: String, CaseIterable {
        case point = "Point"
        case polygon = "Polygon"
        case multiPolygon = "MultiPolygon"
    }

    private static func rings(_ geometry: Fields) -> [[Coordinate]]? {
        let kind = geometry.choice("type", of: Geometry.self)
        let coordinates = geometry.value("coordinates", .required)
        geometry.leaveTheRest()
        guard let kind, let coordinates else { return nil }
        let drawing = Drawing(fields: geometry)
        switch kind {
        case .point: return drawing.point(coordinates).map { [[$0]] }
        case .polygon: return drawing.outerRing(coordinates).map { [$0] }
        case .multiPolygon: return drawing.parts(coordinates).compactMap(drawing.outerRing)
        }
    }
}
