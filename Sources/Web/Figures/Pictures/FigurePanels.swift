// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One small trend for each place of an indicator, all of one scale.
struct PlacePanels: Component {
    let reading: Reading
    let indicator: Indicator
    let table: FigureTable

    var body: some Markup {
        SmallMultiples(
            table.places.enumerated().compactMap { index, place in panel(place, index: index) })
        if table.hasExamples { P(reading.say(.madeUpSentence), .class("quiet")) }
    }

    private func panel(_ place: FigurePlace, index: Int) -> SmallMultiples.Panel? {
        let targets = reading.city.figures.targets(of: indicator.id).filter { $0.place == place }
        let picture = FigurePicture(
            reading: reading, indicator: indicator, id: "sted-\(place)",
            table: table.only(index),
            targets: targets)
        return picture.chart(title: reading.name(of: place)).map { chart in
            SmallMultiples.Panel(
                chart, link: place.area.map { reading.link(Paths.figures(in: $0)) },
                note: note(table.rows[index], targets))
        }
    }

    private func note(_ row: [ShownFigure], _ targets: [FigureTarget]) -> String {
        let latest =
            (row.last { $0.number != nil } ?? row.last).map { reading.dated($0) }
            ?? reading.say(.notStated)
        return ([latest] + targets.map { reading.goal(of: $0) }).joined(separator: " · ")
    }
}

/// One small trend for each indicator of a place; they count different things,
/// so each has a scale of its own.
struct IndicatorPanels: Component {
    let reading: Reading
    let place: FigurePlace
    let indicators: [Indicator]
    /// Starts the ids of the drawings, where a page has several of these.
    var idPrefix = "tal"

    var body: some Markup {
        let panels = indicators.enumerated().compactMap { panel($1, number: $0) }
        SmallMultiples(panels, shared: false)
        if panels.contains(where: { $0.chart.stamp != nil }) {
            P(reading.say(.madeUpSentence), .class("quiet"))
        }
    }

    private func panel(_ indicator: Indicator, number: Int) -> SmallMultiples.Panel? {
        guard let table = reading.table(of: indicator, in: [place]) else { return nil }
        let targets = reading.city.figures.targets(of: indicator.id).filter { $0.place == place }
        let picture = FigurePicture(
            reading: reading, indicator: indicator, id: "\(idPrefix)-\(number)", table: table,
            targets: targets)
        return picture.chart(title: reading.name(of: indicator)).map { chart in
            SmallMultiples.Panel(
                chart, link: reading.link(Paths.indicator(indicator.id)),
                note: note(table, targets))
        }
    }

    private func note(_ table: FigureTable, _ targets: [FigureTarget]) -> String {
        let row = table.rows.first ?? []
        let latest = row.last { $0.number != nil } ?? row.last
        let verdicts = targets.compactMap { reading.verdict(of: $0).map(\.text) }
        let goals = targets.map { reading.goal(of: $0) }
        return ([latest.map { reading.dated($0) } ?? reading.say(.notStated)] + goals + verdicts)
            .joined(separator: " · ")
    }
}
