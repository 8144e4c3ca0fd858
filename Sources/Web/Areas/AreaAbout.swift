// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Where the area is: its map, its streets, its other names, and what it holds.
struct AreaAbout: Component {
    let reading: Reading
    let area: Area

    var body: some Markup {
        let parts = reading.city.areas.parts(of: area.id)
            .inDanishOrder(by: \.name, then: \.id)
        let around = reading.whereabouts(area)
        let shown = Set(around.prefix(1).map(\.id) + [area.id] + parts.map(\.id))
        let districts = (reading.areasByKind[.district] ?? []).filter { !shown.contains($0.id) }
        Section(.id("om")) {
            H2(reading.say(da: "Hvor det er", en: "Where it is"))
            AreaDrawing(
                reading: reading,
                title: reading.say(da: "Kort over \(area.name)", en: "Map of \(area.name)"),
                areas: around.prefix(1) + [area] + parts, background: districts)
            streets
            if !parts.isEmpty {
                H3(reading.say(da: "Områder her", en: "Areas here"))
                AreaTable(reading: reading, areas: parts)
            }
            if !area.aliases.isEmpty {
                P(
                    reading.say(
                        da: "Kaldes også \(area.aliases.joined(separator: ", ")).",
                        en: "Also called \(area.aliases.joined(separator: ", "))."))
            }
            SourceNote(reading: reading, source: area.source)
        }
    }

    @MarkupBuilder private var streets: some Markup {
        if let boundary = area.boundary, !boundary.streets.isEmpty {
            let names = boundary.streets.joined(separator: ", ")
            P(
                boundary.isSoft
                    ? reading.say(
                        da: "Afgrænses i udgangspunktet af \(names).",
                        en: "Delimited, in principle, by \(names).")
                    : reading.say(da: "Afgrænses af \(names).", en: "Delimited by \(names)."))
        } else if area.boundary == nil {
            P(
                reading.say(
                    da: "Grænsen er ikke oplyst.", en: "The boundary is not stated."))
        }
    }
}
