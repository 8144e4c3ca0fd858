// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// What was found on a walk, for spreadsheets and map programs.
enum WalkFiles {
    /// Shape: a line a finding; what is not known is empty.
    static func csv(_ call: Call) throws -> Answer {
        let walk = try call.walk
        let reading = call.reading
        let heads = [
            reading.say(da: "Nr.", en: "No."), reading.say(da: "Kategori", en: "Category"),
            reading.say(da: "Haster", en: "Urgency"), reading.say(da: "Sted", en: "Place"),
            reading.say(da: "Bredde", en: "Latitude"), reading.say(da: "Længde", en: "Longitude"),
            reading.say(da: "Fundet", en: "Found"), reading.say(da: "Står", en: "Stands"),
            reading.say(da: "Skylder svar", en: "Owes the answer"),
            reading.say(da: "Udbedret", en: "Mended"), reading.say(da: "Eksempel", en: "Example"),
        ]
        var text = "\u{FEFF}" + line(heads)
        for finding in call.findings(of: walk) {
            let point = finding.place.point
            text += line([
                "\(finding.number)", reading.name(of: finding.category),
                reading.say(finding.severity.phrase), reading.place(of: finding),
                point.map { "\($0.latitude)" } ?? "", point.map { "\($0.longitude)" } ?? "",
                finding.foundOn.description, reading.say(finding.state.kind.phrase),
                finding.unit.map { reading.name(of: $0) } ?? "",
                finding.mendedOn?.description ?? "",
                finding.isExample ? reading.say(da: "ja", en: "yes") : "",
            ])
        }
        return file(Array(text.utf8), "text/csv; charset=utf-8", walk, "csv")
    }

    /// The way, then the findings that have a point.
    ///
    /// Source: RFC 7946.
    static func geojson(_ call: Call) throws -> Answer {
        let walk = try call.walk
        let reading = call.reading
        var features: [JSON] = []
        if walk.content.route.count > 1 {
            features.append([
                "type": "Feature", "properties": ["title": .string(walk.title)],
                "geometry": [
                    "type": "LineString",
                    "coordinates": .array(walk.content.route.map(position)),
                ],
            ])
        }
        for finding in call.findings(of: walk) {
            guard let point = finding.place.point else { continue }
            features.append([
                "type": "Feature", "id": .string(finding.id.rawValue),
                "properties": [
                    "number": .integer(Int64(finding.number)),
                    "category": .string(reading.name(of: finding.category)),
                    "severity": .string(finding.severity.rawValue),
                    "state": .string(finding.state.kind.rawValue),
                    "found": .string(finding.foundOn.description),
                    "mended": finding.mendedOn.map { JSON.string($0.description) } ?? .null,
                    "unit": finding.unit.map { JSON.string(reading.name(of: $0)) } ?? .null,
                    "example": .bool(finding.isExample),
                ],
                "geometry": ["type": "Point", "coordinates": position(point)],
            ])
        }
        let collection: JSON = ["type": "FeatureCollection", "features": .array(features)]
        return file(.json(collection), "application/geo+json", walk, "geojson")
    }

    private static func position(_ point: Coordinate) -> JSON {
        .array([.number(point.longitude), .number(point.latitude)])
    }

    private static func line(_ cells: [String]) -> String {
        cells.map { FigureCsv.text(.text($0)) }.joined(separator: ";") + "\r\n"
    }

    private static func file(
        _ bytes: [UInt8], _ type: String, _ walk: SafetyWalk, _ ending: String
    ) -> Answer {
        var answer = Answer.bytes(bytes, type: type)
        answer.headers = [
            ("Content-Disposition", "attachment; filename=\"vandring-\(walk.id).\(ending)\""),
            ("Cache-Control", "private, no-cache"),
        ]
        return answer
    }
}
