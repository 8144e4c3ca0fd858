// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// A boundary as map programs write it.
///
/// Source: RFC 7946. Only outer rings and single points; longitude first.
struct BoundaryDrawing: Equatable {
    let rings: [[Coordinate]]

    init(rings: [[Coordinate]]) {
        self.rings = rings
    }

    /// Reads a geometry, a feature or a collection of features.
    init(reading text: String, field: String) throws(DrawingRefusal) {
        let shape: GeoShape
        do {
            shape = try JSONDecoder().decode(GeoShape.self, from: Data(text.utf8))
        } catch let refusal as DrawingRefusal.Kind {
            throw DrawingRefusal(refusal, field: field)
        } catch {
            throw DrawingRefusal(.unreadable, field: field)
        }
        rings = shape.rings
    }

    /// The drawing as text, the same for the same rings.
    var text: String {
        if rings.isEmpty { return "" }
        if rings.count == 1, rings[0].count == 1 {
            return #"{"type":"Point","coordinates":\#(written(rings[0][0]))}"#
        }
        let parts = rings.map { "[[\($0.map(written).joined(separator: ","))]]" }
        return #"{"type":"MultiPolygon","coordinates":[\#(parts.joined(separator: ","))]}"#
    }

    private func written(_ point: Coordinate) -> String {
        "[\(point.longitude),\(point.latitude)]"
    }
}

/// A drawing that cannot be read as a boundary.
struct DrawingRefusal: Refusal {
    enum Kind: String, Error {
        case unreadable, holes
    }

    let kind: Kind
    let field: String?

    init(_ kind: Kind, field: String) {
        self.kind = kind
        self.field = field
    }

    var key: String { "drawing.\(kind.rawValue)" }

    var sentence: Phrase {
        switch kind {
        case .unreadable:
            Phrase(
                da: "Tegningen er ikke GeoJSON af typen Point, Polygon eller MultiPolygon. "
                    + "Kopiér den igen fra kortprogrammet, eller lad feltet stå tomt.",
                en: "The drawing is not GeoJSON of the type Point, Polygon or MultiPolygon. "
                    + "Copy it again from the map program, or leave the field empty.")
        case .holes:
            Phrase(
                da: "En grænse kan ikke have huller. Tegn området som flere dele uden hul.",
                en: "A boundary cannot have holes. Draw the area in several parts without one.")
        }
    }
}

/// The rings of any GeoJSON object that draws an area.
private struct GeoShape: Decodable {
    let rings: [[Coordinate]]

    private enum CodingKeys: String, CodingKey {
        case type, coordinates, geometry, features
    }

    private enum ShapeType: String, Decodable {
        case point = "Point"
        case polygon = "Polygon"
        case multiPolygon = "MultiPolygon"
        case feature = "Feature"
        case collection = "FeatureCollection"
    }

    init(from decoder: any Decoder) throws {
        let shape = try decoder.container(keyedBy: CodingKeys.self)
        rings =
            switch try shape.decode(ShapeType.self, forKey: .type) {
            case .point: [[try shape.decode(GeoPoint.self, forKey: .coordinates).coordinate]]
            case .polygon: [try Self.outer(shape.decode([[GeoPoint]].self, forKey: .coordinates))]
            case .multiPolygon:
                try shape.decode([[[GeoPoint]]].self, forKey: .coordinates).map(Self.outer)
            case .feature: try shape.decode(GeoShape.self, forKey: .geometry).rings
            case .collection:
                try shape.decode([GeoShape].self, forKey: .features).flatMap(\.rings)
            }
    }

    private static func outer(_ polygon: [[GeoPoint]]) throws -> [Coordinate] {
        guard let outer = polygon.first else { throw DrawingRefusal.Kind.unreadable }
        guard polygon.count == 1 else { throw DrawingRefusal.Kind.holes }
        return outer.map(\.coordinate)
    }
}

/// Longitude, latitude; a height after them is left alone.
private struct GeoPoint: Decodable {
    let coordinate: Coordinate

    init(from decoder: any Decoder) throws {
        var numbers = try decoder.unkeyedContainer()
        let longitude = try numbers.decode(Double.self)
        coordinate = Coordinate(longitude: longitude, latitude: try numbers.decode(Double.self))
    }
}
