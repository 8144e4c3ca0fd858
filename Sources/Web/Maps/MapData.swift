// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// what is on a map, as far as the reader sees it.
///
/// Shape: `areas` and `route` as JSON; `findings` as one row of five a finding:
/// latitude and longitude in hundred-thousandths of a degree, the places of its
/// category and state in `categories` and `states`, and its id.
enum MapData {
    static func answer(_ call: Call) throws -> Answer {
        var walk: SafetyWalk?
        if let id = call.query["vandring"] {
            guard let known = call.city.walks[WalkID(id)], call.city.sees(known, call.viewer) else {
                throw NotFound()
            }
            walk = known
        }
        let findings = walk.map { call.findings(of: $0) + call.earlierFindings(along: $0) }
        return .bytes(
            bytes(call, findings ?? call.allFindings, walk), type: "application/json")
    }

    /// Complexity: linear; 50,000 findings are some three megabytes.
    private static func bytes(
        _ call: Call, _ findings: [SafetyFinding], _ walk: SafetyWalk?
    ) -> [UInt8] {
        let reading = call.reading
        var places: [FindingCategoryID: Int] = [:]
        var categories: [JSON] = []
        var rows: [UInt8] = []
        rows.reserveCapacity(findings.count * 72)
        for finding in findings {
            guard let point = finding.place.point else { continue }
            if places[finding.category] == nil {
                places[finding.category] = categories.count
                categories.append(.string(reading.name(of: finding.category)))
            }
            let row = [
                whole(point.latitude), whole(point.longitude), places[finding.category] ?? 0,
                stateKinds.firstIndex(of: finding.state.kind) ?? 0,
            ]
            rows += rows.isEmpty ? [] : [UInt8(ascii: ",")]
            rows += Array("[".utf8)
            for number in row { rows += Array("\(number),".utf8) }
            // Ids are letters, digits and hyphens.
            rows += Array("\"\(finding.id)\"]".utf8)
        }
        let around: JSON = [
            "areas": .array(areas(call, walk)), "categories": .array(categories),
            "route": .array((walk?.content.route ?? []).map(position)),
            "states": .array(stateKinds.map { state($0, reading) }),
            "words": [
                "all": .string(reading.say(da: "Fund", en: "Findings")),
                "open": .string(reading.say(da: "Se fundet", en: "See the finding")),
            ],
        ]
        var bytes = Array("{\"around\":".utf8)
        bytes += [UInt8].json(around)
        bytes += Array(",\"findings\":[".utf8)
        bytes += rows
        bytes += Array("]}".utf8)
        return bytes
    }

    private static func state(_ kind: FindingState.Kind, _ reading: Reading) -> JSON {
        ["text": .string(reading.say(kind.phrase)), "ended": .bool(kind.hasEnded)]
    }

    private static let stateKinds = FindingState.Kind.allCases

    private static func whole(_ degrees: Double) -> Int { Int((degrees * 100_000).rounded()) }

    private static func position(_ point: Coordinate) -> JSON {
        .array([.number(point.latitude), .number(point.longitude)])
    }

    /// The walk's own areas, or all that people work on; with the streets that delimit them.
    private static func areas(_ call: Call, _ walk: SafetyWalk?) -> [JSON] {
        let reading = call.reading
        let kinds: [AreaKind] = [.district, .cityArea, .housingArea, .place]
        let all = kinds.flatMap { reading.areasByKind[$0] ?? [] }
        let shown = walk.map { $0.content.areas.compactMap { reading.city.areas[$0] } } ?? all
        return shown.compactMap { area -> JSON? in
            guard let boundary = area.boundary, !boundary.rings.isEmpty else { return nil }
            return [
                "name": .string(area.name), "kind": .string(area.kind.rawValue),
                "link": .string(reading.link(Paths.area(area.id)).address),
                "streets": .string(boundary.streets.joined(separator: ", ")),
                "rings": .array(boundary.rings.map { .array($0.map(position)) }),
            ]
        }
    }
}

extension Call {
    /// the findings that the reader may see, in no order.
    var allFindings: [SafetyFinding] {
        let now = site.runtime.snapshot.present.city
        return city.findings.findings.values.filter { isShown($0, now) }
    }
}
