// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// A map of areas with how each stands; the districts lie quietly behind.
struct AreaDrawing: Component {
    let reading: Reading
    let title: String
    let areas: [Area]
    var background: [Area] = []
    /// What more the caption says.
    var note = ""

    var body: some Markup {
        let drawn = areas.filter { $0.boundary?.geometry != nil }
        if !drawn.isEmpty {
            Figure(.class("map")) {
                Div(
                    .class("chart-scroll"), .tabindex(0), .role("region"),
                    .label(reading.say(da: "Kort, kan rulles vandret", en: "Map, scrolls sideways"))
                ) {
                    AreaMap(
                        id: "kort", title: title, summary: summary(drawn),
                        features: background.compactMap(quiet) + drawn.compactMap(feature))
                }
                Figcaption(caption(drawn))
            }
        }
    }

    private func summary(_ drawn: [Area]) -> String {
        let poor = drawn.filter { reading.standing(of: $0).status != .ok }.count
        return reading.say(
            da: "\(drawn.count) områder er tegnet; \(poor) af dem står ikke, som de skal.",
            en: "\(drawn.count) areas are drawn; \(poor) of them are not as they should be.")
    }

    private func caption(_ drawn: [Area]) -> String {
        let hidden = areas.count - drawn.count
        let estimates = drawn.contains { $0.boundary?.isEstimate == true }
        let link = reading.say(
            da: "Hvert område er et link.", en: "Each area is a link.")
        let estimate = reading.say(
            da: " Grænserne er skøn.", en: " The boundaries are estimates.")
        let missing = reading.say(
            da: " \(hidden) uden tegnet grænse er ikke vist.",
            en: " \(hidden) without a drawn boundary are not shown.")
        return link + note + (estimates ? estimate : "") + (hidden > 0 ? missing : "")
    }

    private func quiet(_ area: Area) -> AreaMap.Feature? {
        area.boundary?.geometry.map { geometry in
            AreaMap.Feature(
                name: area.name, geometry: geometry, status: nil,
                description: "\(area.name), \(reading.say(area.kind.phrase).lowercased())")
        }
    }

    private func feature(_ area: Area) -> AreaMap.Feature? {
        let standing = reading.standing(of: area)
        return area.boundary?.geometry.map { geometry in
            AreaMap.Feature(
                name: area.name, link: reading.link(Paths.area(area.id)), geometry: geometry,
                status: standing.status, statusText: standing.text,
                description: "\(area.name): \(standing.text)")
        }
    }
}

extension AreaDrawing {
    /// The city's areas of one kind; without one, the city areas and whatever
    /// smaller is not as it should be, so that the map can be read.
    static func city(_ reading: Reading, kind: AreaKind? = nil) -> Trusted {
        reading.once("map of areas", kind?.rawValue ?? "") { Trusted(drawing(reading, kind)) }
    }

    private static func drawing(_ reading: Reading, _ kind: AreaKind?) -> AreaDrawing {
        let all = reading.areasByKind
        let smaller = ((all[.housingArea] ?? []) + (all[.place] ?? []))
            .filter { [.gap, .late, .waiting].contains(reading.standing(of: $0).status) }
        return AreaDrawing(
            reading: reading,
            title: reading.say(da: "Kort over byens områder", en: "Map of the city's areas"),
            areas: kind.map { all[$0] ?? [] } ?? (all[.cityArea] ?? []) + smaller,
            background: kind == .district ? [] : all[.district] ?? [],
            note: kind == nil
                ? reading.say(
                    da: " Boligområder og steder er kun vist, hvor noget er galt.",
                    en: " Housing areas and places are shown only where something is wrong.")
                : "")
    }
}

extension Boundary {
    /// The boundary as the map draws it; nil when only streets are known.
    var geometry: AreaMap.Geometry? {
        let points = rings.map { ring in
            ring.map { AreaMap.Coordinate(longitude: $0.longitude, latitude: $0.latitude) }
        }
        guard let first = points.first?.first else { return nil }
        let parts = points.filter { $0.count > 1 }
        return parts.isEmpty ? .point(first) : .polygons(parts.map { [$0] })
    }
}
