// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The way of a walk with its areas and what was found.
struct WalkMap: Component {
    let walk: SafetyWalk
    let call: Call
    private var reading: Reading { call.reading }

    private var own: [(String, String)] { [("vandring", walk.id.rawValue)] }

    var body: some Markup {
        Section(.id("kort")) {
            H2(reading.say(da: "Kort", en: "Map"))
            MapFrame(
                source: reading.link(Paths.mapData, own).address,
                findings: reading.link(Paths.mapFindings, own).address,
                label: reading.say(da: "Kort over vandringen", en: "Map of the walk"), call: call)
            WalkDrawing(walk: walk, call: call)
        }
    }
}

/// The same drawn without a script, also on paper; findings are numbered as in the lists.
struct WalkDrawing: Component {
    let walk: SafetyWalk
    let call: Call
    private var reading: Reading { call.reading }
    private static let mostFindings = 60

    var body: some Markup {
        let found = (call.findings(of: walk) + call.earlierFindings(along: walk))
            .filter { $0.place.point != nil }
        let features = areas + way + found.prefix(Self.mostFindings).compactMap(feature)
        if features.isEmpty {
            P(
                reading.say(
                    da: "Hverken rute, grænser eller fund er tegnet. Ruten står i ord ovenfor.",
                    en: "Neither way, boundaries nor findings are drawn. The way is told above."))
        } else {
            Figure(.class("map static-map")) {
                Div(
                    .class("chart-scroll"), .tabindex(0), .role("region"),
                    .label(reading.say(da: "Kort, kan rulles vandret", en: "Map, scrolls sideways"))
                ) {
                    AreaMap(
                        id: "rute", title: walk.title, summary: summary(found.count),
                        features: features)
                }
                Figcaption(caption(found.count))
            }
        }
    }

    private func summary(_ count: Int) -> String {
        reading.say(
            da: "Ruten gennem \(reading.areaNames(of: walk)) og \(count) fund; listen siger det "
                + "samme.",
            en: "The way through \(reading.areaNames(of: walk)) and \(count) findings; the list "
                + "says the same.")
    }

    private func caption(_ count: Int) -> String {
        let text = reading.say(
            da: "Tallene er fundenes numre.", en: "The numbers are those of the findings.")
        guard count > Self.mostFindings else { return text }
        return text
            + reading.say(
                da: " De \(Self.mostFindings) første af \(count) er tegnet.",
                en: " The first \(Self.mostFindings) of \(count) are drawn.")
    }

    private var areas: [AreaMap.Feature] {
        walk.content.areas.compactMap { reading.city.areas[$0] }.compactMap { area in
            area.boundary?.geometry.map {
                AreaMap.Feature(
                    name: area.name, geometry: $0, status: nil, description: area.name)
            }
        }
    }

    private var way: [AreaMap.Feature] {
        guard walk.content.route.count > 1 else { return [] }
        let line = walk.content.route.map {
            AreaMap.Coordinate(longitude: $0.longitude, latitude: $0.latitude)
        }
        return [
            AreaMap.Feature(
                name: reading.say(da: "Ruten", en: "The way"), geometry: .line(line), status: .done,
                description: walk.content.streets.joined(separator: ", "))
        ]
    }

    private func feature(_ finding: SafetyFinding) -> AreaMap.Feature? {
        finding.place.point.map { point in
            let standing = reading.standing(of: finding)
            return AreaMap.Feature(
                name: "\(finding.number)", link: reading.link(Paths.finding(finding.id)),
                geometry: .point(
                    AreaMap.Coordinate(longitude: point.longitude, latitude: point.latitude)),
                status: standing.status,
                description: "\(reading.name(of: finding)): \(standing.text)")
        }
    }
}
