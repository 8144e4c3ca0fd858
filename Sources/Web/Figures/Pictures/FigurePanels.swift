// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One small trend for each place of an indicator, all of one scale.
struct PlacePanels: Component {
    let reading: Reading
    let indicator: Indicator
    let table: FigureTable

    var body: some Markup {
        let panels = table.places.enumerated().compactMap { panel($1, index: $0) }
        if !panels.isEmpty { SmallMultiples(panels) }
        if !panels.isEmpty, table.hasExamples { P(reading.say(.madeUpSentence), .class("quiet")) }
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
                note: ([reading.course(of: table.rows[index])]
                    + targets.map { reading.goal(of: $0) }).joined(separator: " · "))
        }
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
        if panels.contains(where: { $0.chart?.stamp != nil }) {
            P(reading.say(.madeUpSentence), .class("quiet"))
        }
    }

    private func panel(_ indicator: Indicator, number: Int) -> SmallMultiples.Panel? {
        guard let table = reading.table(of: indicator, in: [place]) else { return nil }
        let targets = reading.city.figures.targets(of: indicator.id).filter { $0.place == place }
        let picture = FigurePicture(
            reading: reading, indicator: indicator, id: "\(idPrefix)-\(number)", table: table,
            targets: targets)
        let title = reading.name(of: indicator)
        return SmallMultiples.Panel(
            title, chart: picture.chart(title: title),
            link: reading.link(Paths.indicator(indicator.id)), note: note(table, targets))
    }

    private func note(_ table: FigureTable, _ targets: [FigureTarget]) -> String {
        let verdicts = targets.compactMap { reading.verdict(of: $0).map(\.text) }
        let goals = targets.map { reading.goal(of: $0) }
        return ([reading.course(of: table.rows.first ?? [])] + goals + verdicts)
            .joined(separator: " · ")
    }
}

extension Reading {
    /// From the first number to the newest: `42 % (2006) → 36 % (2010)`; one alone,
    /// or why there is none.
    func course(of row: [ShownFigure]) -> String {
        let numbers = row.filter { $0.number != nil }
        guard let last = numbers.last ?? row.last else { return say(.notStated) }
        guard let first = numbers.first, first.period != last.period else { return dated(last) }
        return "\(dated(first)) → \(dated(last))"
    }
}
