// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// what lies around the findings on a map: boundaries, the way of a walk,
/// and the words that the script says.
enum MapData {
    static func answer(_ call: Call) throws -> Answer {
        let reading = call.reading
        let walk = try call.mappedWalk
        let around: JSON = [
            "areas": .array(areas(call, walk)),
            "route": .array((walk?.content.route ?? []).map(position)),
            "words": [
                "open": .string(reading.say(da: "Se fundet", en: "See the finding")),
                "many": .string(
                    reading.say(
                        da: "{fund} fund, {open} åbne", en: "{fund} findings, {open} open")),
                "more": .string(reading.say(da: "og {fund} til", en: "and {fund} more")),
                "lost": .string(
                    reading.say(
                        da: "Fundene kunne ikke hentes. Prøv igen, eller brug listen.",
                        en: "The findings could not be fetched. Try again, or use the list.")),
            ],
        ]
        return .bytes(.json(around), type: "application/json")
    }

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
    /// The walk that the address asks a map of; nil for the map of the city.
    var mappedWalk: SafetyWalk? {
        get throws {
            guard let id = query["vandring"] else { return nil }
            guard let walk = city.walks[WalkID(id)], city.sees(walk, viewer) else {
                throw NotFound()
            }
            return walk
        }
    }
}
