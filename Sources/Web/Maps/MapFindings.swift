// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

/// the findings in the part of a map that the reader looks at, the near
/// ones together.
///
/// Shape: `crowds` as rows of latitude, longitude, how many, how many of them open,
/// and the corners around them; `spots` as rows of latitude, longitude, how many, and
/// the first findings there, each by the places of its category and state in
/// `categories` and `states`, its number and its id. Degrees are hundred-thousandths.
struct MapFindings {
    let call: Call
    private let dots: [FindingDot]
    private var categories: [String] = []
    private var places: [FindingCategoryID: Int] = [:]
    private static let kinds = FindingState.Kind.allCases
    /// How many findings of one spot are named.
    private static let mostNamed = 20

    static func answer(_ call: Call) throws -> Answer {
        guard let window = MapWindow(call.query) else { throw NotFound() }
        var findings = MapFindings(
            call: call, dots: try call.mappedWalk.map(call.dots) ?? call.dots(.init(call.query)))
        return .bytes(findings.bytes(window), type: "application/json")
    }

    private init(call: Call, dots: [FindingDot]) {
        self.call = call
        self.dots = dots
    }

    private mutating func bytes(_ window: MapWindow) -> [UInt8] {
        var crowds: [JSON] = []
        var spots: [JSON] = []
        for crowd in window.crowds(of: dots) {
            if crowd.from == crowd.to {
                spots.append(spot(crowd))
            } else {
                crowds.append(.numbers(crowd.row))
            }
        }
        let states = Self.kinds.map { kind -> JSON in
            ["text": .string(call.reading.say(kind.phrase)), "ended": .bool(kind.hasEnded)]
        }
        let told: JSON = [
            "all": .integer(Int64(dots.count { $0.point != nil })), "crowds": .array(crowds),
            "spots": .array(spots), "categories": .array(categories.map(JSON.string)),
            "states": .array(states),
        ]
        return .json(told)
    }

    private mutating func spot(_ crowd: FindingCrowd) -> JSON {
        let named = crowd.dots.prefix(Self.mostNamed).map { name(dots[$0]) }
        return .array([
            .integer(Int64(crowd.middle.latitude)), .integer(Int64(crowd.middle.longitude)),
            .integer(Int64(crowd.dots.count)), .array(named),
        ])
    }

    private mutating func name(_ dot: FindingDot) -> JSON {
        let place = places[dot.category] ?? categories.count
        if place == categories.count {
            places[dot.category] = place
            categories.append(call.reading.name(of: dot.category))
        }
        return .array([
            .integer(Int64(place)), .integer(Int64(Self.kinds.firstIndex(of: dot.kind) ?? 0)),
            .integer(Int64(dot.number)), .string(dot.id.rawValue),
        ])
    }
}

extension Call {
    /// What was found on the walk and earlier along its way, as the reader sees it.
    func dots(of walk: SafetyWalk) -> [FindingDot] {
        (findings(of: walk) + earlierFindings(along: walk)).map(FindingDot.init)
    }
}

extension MapWindow {
    /// Reads `udsnit=55.6,12.5,55.7,12.6&naer=13`: the corners, and how near.
    fileprivate init?(_ query: Fields) {
        let corners = (query["udsnit"] ?? "").split(separator: ",").compactMap { Double($0) }
        guard corners.count == 4, corners.allSatisfy({ abs($0) <= 360 }),
            let zoom = query["naer"].flatMap(Int.init)
        else { return nil }
        self.init(
            from: MapPoint(Coordinate(longitude: corners[1], latitude: corners[0])),
            to: MapPoint(Coordinate(longitude: corners[3], latitude: corners[2])), zoom: zoom)
    }
}

extension FindingCrowd {
    fileprivate var row: [Int] {
        [
            middle.latitude, middle.longitude, dots.count, open, from.latitude, from.longitude,
            to.latitude, to.longitude,
        ]
    }
}

extension JSON {
    fileprivate static func numbers(_ numbers: [Int]) -> JSON {
        .array(numbers.map { .integer(Int64($0)) })
    }
}
