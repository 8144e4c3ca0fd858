// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Where the figure of one period is high and where it is low (R-215).
struct FigureMap: Component {
    let reading: Reading
    let indicator: Indicator
    /// Those of one period and one kind of area.
    let figures: [ShownFigure]

    var body: some Markup {
        let places = drawn
        if places.count > 1, let map = map(places) {
            Figure(.class("map")) {
                Div(
                    .class("chart-scroll"), .tabindex(0), .role("region"),
                    .label(reading.say(da: "Kort, kan rulles vandret", en: "Map, scrolls sideways"))
                ) { map }
                Figcaption(caption(places.count))
            }
        }
    }

    private typealias Drawn = (figure: ShownFigure, area: Area, geometry: AreaMap.Geometry)

    private var drawn: [Drawn] {
        figures.compactMap { figure in
            guard let area = figure.place.area.flatMap({ reading.city.areas[$0] }),
                let geometry = area.boundary?.geometry
            else { return nil }
            return (figure, area, geometry)
        }
    }

    private func map(_ places: [Drawn]) -> ValueMap? {
        let values = places.compactMap { $0.figure.number?.approximate }
        guard !values.isEmpty else { return nil }
        let limits = ValueLevel.limits(covering: values)
        let isExample = places.contains { $0.figure.isExample }
        return ValueMap(
            id: "kort-\(places.first?.area.kind.rawValue ?? "")", title: title,
            summary: caption(places.count),
            places: places.map { place in
                ValueMap.Place(
                    name: place.area.name, link: reading.link(to: place.figure),
                    geometry: place.geometry, level: level(place.figure, limits),
                    text: reading.text(place.figure))
            },
            background: background,
            legend: legend(limits, Set(places.map { level($0.figure, limits) })),
            stamp: isExample ? reading.say(.madeUpSentence) : nil)
    }

    private var background: [AreaMap.Feature] {
        (reading.areasByKind[.district] ?? []).compactMap { area in
            area.boundary?.geometry.map {
                AreaMap.Feature(
                    name: area.name, geometry: $0, status: nil, description: area.name)
            }
        }
    }

    private func level(_ figure: ShownFigure, _ limits: ChartScale) -> ValueLevel {
        if let number = figure.number { return .of(number.approximate, in: limits) }
        switch figure.content {
        case .withheld, .suppressedAtSource: return .withheld
        default: return .missing
        }
    }

    private func legend(_ limits: ChartScale, _ used: Set<ValueLevel>) -> [ValueMap.Meaning] {
        let ticks = limits.ticks.map { Quantity(approximately: $0).text(in: reading.language) }
        let unit = reading.say(indicator.latest.unit.suffix)
        let levels = zip(ticks, ticks.dropFirst()).enumerated().map { index, limits in
            ValueMap.Meaning(level: .level(index), text: "\(limits.0)–\(limits.1)\(unit)")
        }
        let rest = [
            (ValueLevel.withheld, reading.trendWords.withheld),
            (.missing, reading.say(da: "intet tal", en: "no figure")),
        ].filter { used.contains($0.0) }
        return levels + rest.map { ValueMap.Meaning(level: $0.0, text: $0.1) }
    }

    private var title: String {
        let period = figures.first.map { reading.period($0.period) } ?? ""
        return reading.say(
            da: "\(reading.name(of: indicator)), \(period), på kort",
            en: "\(reading.name(of: indicator)), \(period), on a map")
    }

    private func caption(_ count: Int) -> String {
        let missing = figures.count - count
        let all = reading.say(
            da: "\(title). Tallet står ved hvert område, og mønstret viser, om det er højt.",
            en: "\(title). The figure stands at each area; the pattern shows how high it is.")
        return missing == 0
            ? all
            : all
                + reading.say(
                    da: " \(missing) uden tegnet grænse er ikke vist.",
                    en: " \(missing) without a drawn boundary are not shown.")
    }
}
