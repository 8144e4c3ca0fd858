// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A value of JSON with the order of its members kept, so that two exports can
/// be compared line by line.
enum JsonText {
    case null
    case flag(Bool)
    case number(String)
    case text(String)
    case list([JsonText])
    case object([(name: String, value: JsonText)])

    static func number(_ number: some BinaryInteger) -> JsonText { .number("\(number)") }

    /// The value on one line.
    var line: String {
        switch self {
        case .null: "null"
        case .flag(let flag): flag ? "true" : "false"
        case .number(let digits): digits
        case .text(let text): JsonText.quoted(text)
        case .list(let values): "[" + values.map(\.line).joined(separator: ",") + "]"
        case .object(let members):
            "{"
                + members.map { "\(JsonText.quoted($0.name)):\($0.value.line)" }
                .joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension JsonText {
    /// Rings as a geometry of GeoJSON; null where nothing is drawn.
    ///
    /// Source: RFC 7946, 3.1: longitude first, outer rings counterclockwise.
    init(geometry rings: [[Coordinate]]) {
        func object(_ type: String, _ coordinates: JsonText) -> JsonText {
            .object([("type", .text(type)), ("coordinates", coordinates)])
        }
        let polygons = rings.filter { $0.count > 1 }.map { ring in
            JsonText.list([.list(ring.counterclockwise.map(JsonText.init(point:)))])
        }
        switch (rings.first, polygons.count) {
        case (nil, _): self = .null
        case (let point?, 0):
            self = object("Point", point.first.map(JsonText.init(point:)) ?? .null)
        case (_, 1): self = object("Polygon", polygons[0])
        default: self = object("MultiPolygon", .list(polygons))
        }
    }

    private init(point: Coordinate) {
        self = .list([.number("\(point.longitude)"), .number("\(point.latitude)")])
    }
}

extension [Coordinate] {
    /// The ring so that its inside lies to the left.
    fileprivate var counterclockwise: [Coordinate] {
        let twiceArea = zip(self, dropFirst()).reduce(0) { area, edge in
            area + edge.0.longitude * edge.1.latitude - edge.1.longitude * edge.0.latitude
        }
        return twiceArea < 0 ? reversed() : self
    }
}
