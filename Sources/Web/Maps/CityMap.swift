// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The whole city with what was found in it, and the same as a list.
struct CityMap: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let filter = FindingFilter(call.query)
        let dots = call.dots(filter)
        let counted = counted(dots)
        SitePage(reading.say(da: "Kort over fund", en: "Map of findings"), call) {
            head(dots)
            FindingFilterForm(
                reading: reading, filter: filter, dots: call.dots, path: Paths.map)
            MapFrame(
                source: reading.link(Paths.mapData).address,
                findings: reading.link(Paths.mapFindings, filter.query).address,
                label: reading.say(da: "Kort over fund", en: "Map of findings"), call: call)
            MapKey(reading: reading)
            CityDrawing(reading: reading, counted: counted)
            table(counted)
            newest(dots, filter)
        }
    }

    private func head(_ dots: [FindingDot]) -> some Markup {
        PageHead(
            reading.say(da: "Kort over fund", en: "Map of findings"),
            kind: reading.say(da: "Tryghed", en: "Safety"),
            lead: reading.say(
                da: "Hvor noget gør byen utryg, og hvor det er lavet. Det samme står i "
                    + "tabellerne under kortet.",
                en: "Where something makes the city unsafe, and where it is mended. The "
                    + "tables below the map say the same.")
        ) {
            Fact(reading.say(da: "Fund", en: "Findings"), "\(dots.count)")
            Fact(
                reading.say(da: "Åbne", en: "Open"), "\(dots.count { !$0.kind.hasEnded })")
            Fact(
                reading.say(da: "Uden punkt på kortet", en: "Without a point on the map"),
                "\(dots.count { $0.point == nil })")
        }
    }

    /// The areas that anything was found in, those with the most open first.
    private func counted(_ dots: [FindingDot]) -> [AreaCount] {
        var open: [AreaID: Int] = [:]
        var all: [AreaID: Int] = [:]
        for dot in dots {
            guard let area = dot.area else { continue }
            all[area, default: 0] += 1
            if !dot.kind.hasEnded { open[area, default: 0] += 1 }
        }
        return all.compactMap { id, count in
            reading.city.areas[id].map { AreaCount(area: $0, open: open[id] ?? 0, all: count) }
        }.sorted { ($1.open, $1.all, $0.area.id) < ($0.open, $0.all, $1.area.id) }
    }

    private func newest(_ dots: [FindingDot], _ filter: FindingFilter) -> some Markup {
        Group {
            if dots.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen fund passer. Vælg bredere.", en: "No findings fit. Choose wider."
                    ))
            } else {
                FindingRows(
                    reading: reading,
                    findings: dots.prefix(Self.listed).compactMap { call.finding($0.id) },
                    caption: reading.say(
                        da: "De nyeste fund (\(min(dots.count, Self.listed)) af \(dots.count))",
                        en: "The latest findings (\(min(dots.count, Self.listed)) of "
                            + "\(dots.count))"))
                P(.class("actions")) {
                    A(
                        reading.say(
                            da: "Alle \(dots.count) som liste", en: "All \(dots.count) as a list"),
                        .href(reading.link(Paths.findings, filter.query)),
                        .class("button secondary"))
                }
            }
        }
    }

    /// How many findings the page lists itself; the list has them all.
    private static let listed = 10

    private func table(_ counted: [AreaCount]) -> some Markup {
        let (open, all) = (
            reading.say(da: "Åbne", en: "Open"), reading.say(da: "I alt", en: "In all")
        )
        return Table(.class("cards")) {
            Caption(
                reading.say(da: "Fund efter område", en: "Findings by area"))
            Thead {
                Tr {
                    Th(reading.say(da: "Område", en: "Area"), .scope("col"))
                    For([open, all]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(counted) { count in
                    Tr {
                        Th(.scope("row")) {
                            A(count.area.name, .href(reading.link(Paths.area(count.area.id))))
                        }
                        Td("\(count.open)", .cellLabel(open))
                        Td("\(count.all)", .cellLabel(all))
                    }
                }
            }
        }
    }
}

/// How much was found in an area.
struct AreaCount {
    let area: Area
    let open: Int
    let all: Int
}

/// What the signs on the map mean; signs differ by form and not by color alone.
struct MapKey: Component {
    let reading: Reading

    var body: some Markup {
        P(.class("map-key quiet")) {
            reading.say(
                da: "● åbent fund · ○ afsluttet fund · et tal: så mange fund tæt på hinanden",
                en: "● open finding · ○ ended finding · a number: so many findings close together")
        }
    }
}

/// The areas with how many open findings each has, without a script.
private struct CityDrawing: Component {
    let reading: Reading
    let counted: [AreaCount]

    var body: some Markup {
        let drawn = counted.filter { $0.area.boundary?.geometry != nil }
        if !drawn.isEmpty {
            Figure(.class("map static-map")) {
                Div(
                    .class("chart-scroll"), .tabindex(0), .role("region"),
                    .label(reading.say(da: "Kort, kan rulles vandret", en: "Map, scrolls sideways"))
                ) {
                    AreaMap(
                        id: "fundkort",
                        title: reading.say(da: "Fund i byens områder", en: "Findings by area"),
                        summary: reading.say(
                            da: "\(drawn.count) områder med fund er tegnet; tallene står i "
                                + "tabellen.",
                            en: "\(drawn.count) areas with findings are drawn; the table has the "
                                + "figures."),
                        features: background + drawn.prefix(40).map(feature))
                }
            }
        }
    }

    private var background: [AreaMap.Feature] {
        (reading.areasByKind[.district] ?? []).compactMap { area in
            area.boundary?.geometry.map {
                AreaMap.Feature(
                    name: area.name, geometry: $0, status: nil, description: area.name)
            }
        }
    }

    private func feature(_ count: AreaCount) -> AreaMap.Feature {
        let text = reading.say(da: "\(count.open) åbne", en: "\(count.open) open")
        return AreaMap.Feature(
            name: count.area.name, link: reading.link(Paths.area(count.area.id)),
            geometry: count.area.boundary?.geometry ?? .line([]),
            status: count.open > 0 ? .waiting : .ok, statusText: text,
            description: "\(count.area.name): \(text)")
    }
}
