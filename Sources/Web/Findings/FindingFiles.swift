// SPDX-License-Identifier: EUPL-1.2
import Documents
import Domain
import HashTreeCollections

/// The findings that everybody may see, as files for others to use.
enum FindingFiles {
    /// R-285: of findings that are shown alone, whoever asks; times and places as they are
    /// on the page, and never how to reach anybody.
    private static func shown(_ call: Call) -> [SafetyFinding] {
        call.findings.filter(\.sight.isShown)
    }

    /// Shape: a line for each finding; an empty cell is what the city does not know.
    static func csv(_ call: Call) -> Answer {
        let heads = [
            "nummer", "id", "kategori", "haster", "grund", "omraade", "breddegrad", "laengdegrad",
            "fundet", "tilstand", "siden", "maal", "dage", "enhed", "eksempel",
        ]
        var text = "\u{FEFF}" + line(heads)
        for finding in shown(call) { text += line(cells(finding, call.reading)) }
        return file(Array(text.utf8), "text/csv; charset=utf-8", "csv")
    }

    private static func cells(_ finding: SafetyFinding, _ reading: Reading) -> [String] {
        let point = finding.place.point
        return [
            "\(finding.number)", finding.id.rawValue, finding.category.rawValue,
            finding.severity.rawValue, finding.ground.kind.rawValue,
            finding.place.area.map { reading.name(of: $0) } ?? "",
            point.map { "\($0.latitude)" } ?? "", point.map { "\($0.longitude)" } ?? "",
            "\(finding.foundOn)", finding.state.kind.rawValue,
            finding.steps.last.map { "\($0.on)" } ?? "",
            reading.city.findings.goal(of: finding).map { "\($0)" } ?? "",
            "\(finding.clockStart.distance(to: finding.endedOn ?? reading.day))",
            finding.unit.map { reading.name(of: $0) } ?? "", finding.isExample ? "ja" : "",
        ]
    }

    private static func line(_ cells: [String]) -> String {
        cells.map { FigureCsv.text(.text($0)) }.joined(separator: ";") + "\r\n"
    }

    /// GeoJSON (RFC 7946) of those that have a point.
    static func geojson(_ call: Call) -> Answer {
        let reading = call.reading
        let features = shown(call).compactMap { finding -> String? in
            finding.place.point.map { point in
                let fields: [(String, String)] =
                    [
                        ("number", "\(finding.number)"),
                        ("category", json(finding.category.rawValue)),
                        ("severity", json(finding.severity.rawValue)),
                        ("state", json(finding.state.kind.rawValue)),
                        ("found", json("\(finding.foundOn)")),
                        ("example", "\(finding.isExample)"),
                        ("address", json(Paths.finding(finding.id))),
                    ]
                    + (finding.place.area.map { [("area", json(reading.name(of: $0)))] } ?? [])
                    + (finding.unit.map { [("unit", json(reading.name(of: $0)))] } ?? [])
                let properties = fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",")
                return #"{"type":"Feature","id":\#(json(finding.id.rawValue)),"geometry":"#
                    + #"{"type":"Point","coordinates":[\#(point.longitude),\#(point.latitude)]},"#
                    + #""properties":{\#(properties)}}"#
            }
        }
        let text =
            #"{"type":"FeatureCollection","features":["# + features.joined(separator: ",") + "]}"
        return file(Array(text.utf8), "application/geo+json; charset=utf-8", "geojson")
    }

    private static func json(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func file(_ bytes: [UInt8], _ type: String, _ ending: String) -> Answer {
        var answer = Answer.bytes(bytes, type: type)
        answer.headers = [
            ("Content-Disposition", "attachment; filename=\"fund.\(ending)\""),
            ("Cache-Control", "private, no-cache"),
        ]
        return answer
    }
}
