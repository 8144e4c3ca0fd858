// SPDX-License-Identifier: EUPL-1.2

extension Schema {
    /// As OpenAPI 3.1 writes it; objects are referred to by their names.
    var json: JSON {
        switch self {
        case .text: ["type": "string"]
        case .id: ["type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$"]
        case .day: ["type": "string", "format": "date"]
        case .period:
            [
                "type": "string",
                "examples": [
                    "2021-10-05", "2021-W40", "2021-10", "2021-Q4", "2021-autumn", "2021-H2",
                    "2021",
                ],
            ]
        case .integer: ["type": "integer", "format": "int64"]
        case .count(let range):
            [
                "type": "integer", "minimum": .integer(Int64(range.lowerBound)),
                "maximum": .integer(Int64(range.upperBound)),
            ]
        case .bool: ["type": "boolean"]
        case .choice(let words): ["type": "string", "enum": .array(words.map(JSON.string))]
        case .list(let element): ["type": "array", "items": element.json]
        case .either(let schemas): ["oneOf": .array(schemas.map(\.json))]
        case .object(let shape): ["$ref": "#/components/schemas/\(shape.name)"]
        case .geometry:
            [
                "type": "object", "description": "A GeoJSON geometry (RFC 7946).",
                "required": ["type", "coordinates"],
                "properties": ["type": ["type": "string"], "coordinates": ["type": "array"]],
            ]
        }
    }

    /// The objects that it refers to, and those that they refer to.
    var shapes: [Shape] {
        switch self {
        case .list(let element): element.shapes
        case .either(let schemas): schemas.flatMap(\.shapes)
        case .object(let shape): [shape] + shape.fields.flatMap(\.schema.shapes)
        case .text, .id, .day, .period, .integer, .count, .bool, .choice, .geometry: []
        }
    }
}

extension Shape {
    /// As OpenAPI 3.1 writes it; what is sent to us holds no other fields.
    func json(isSent: Bool) -> JSON {
        let properties = fields.map { field in
            (field.name, self.json(of: field).merging(["description": .string(field.meaning)]))
        }
        let required = isPatch ? [] : fields.filter(\.isRequired)
        let json: JSON = [
            "type": "object", "description": .string(meaning),
            "required": .array(required.map { .string($0.name) }),
            "properties": .object(Dictionary(properties, uniquingKeysWith: { first, _ in first })),
        ]
        return isSent ? json.merging(["additionalProperties": false]) : json
    }

    private func json(of field: Field) -> JSON {
        isPatch && !field.isRequired
            ? ["anyOf": [field.schema.json, ["type": "null"]]] : field.schema.json
    }
}

extension Route {
    /// `/api/v1/areas/{area}` for `/api/v1/areas/:area`.
    var template: String {
        path.split(separator: "/").map { part in
            part.hasPrefix(":") ? "/{\(part.dropFirst())}" : "/\(part)"
        }.joined()
    }

    /// The names in the address, in order.
    var parameterNames: [String] {
        path.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
    }
}
