// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Reading {
    func indicator(_ id: IndicatorID) -> Indicator? { city.figures[id] }

    /// Every indicator, by theme and then by name.
    var indicators: [Indicator] {
        city.figures.indicators.values.inDanishOrder(
            by: { "\($0.theme) \(name(of: $0))" }, then: \.id)
    }

    /// The face by which the reader sees the indicator's figures.
    func face(of indicator: Indicator) -> FigureFace {
        city.face(of: viewer, for: indicator.id)
    }

    func name(of indicator: Indicator) -> String { say(indicator.definition(on: day).name) }

    func name(of id: IndicatorID) -> String {
        indicator(id).map { name(of: $0) } ?? id.rawValue
    }

    func name(of place: FigurePlace) -> String {
        switch place {
        case .city: say(.wholeCity)
        case .area(let id): name(of: id)
        case .group(let id): city.figures[id]?.name ?? id.rawValue
        }
    }

    /// The places in the order of lists: the city, groups, then areas by name.
    func inOrder(_ places: some Sequence<FigurePlace>) -> [FigurePlace] {
        places.inDanishOrder(
            by: { place in
                switch place {
                case .city: "0"
                case .group: "1 \(name(of: place))"
                case .area: "2 \(name(of: place))"
                }
            }, then: { $0 })
    }
}

// MARK: - Figures

extension Reading {
    /// The figures of the indicator in these places, for every period that one has.
    func table(of indicator: Indicator, in places: [FigurePlace]) -> FigureTable? {
        let subject = "\(indicator.id) \(places.map(\.description).joined(separator: " "))"
        return once("figures of", subject) {
            city.figureTable(
                indicator.id, places: places,
                periods: city.figurePeriods(of: indicator.id, at: places)
                    .filter { $0.first <= day },
                face: face(of: indicator))
        }
    }

    /// The figures of one place, in the order of time.
    func row(of indicator: Indicator, in place: FigurePlace) -> [ShownFigure] {
        table(of: indicator, in: [place])?.rows.first ?? []
    }

    /// The newest figure, or why there is none in the newest period.
    ///
    /// Asks only for as many periods as it takes to find a number.
    func latest(of indicator: Indicator, in place: FigurePlace) -> ShownFigure? {
        once("latest figure of", "\(indicator.id) \(place)") {
            let face = face(of: indicator)
            var newest: ShownFigure?
            for period in city.figurePeriods(of: indicator.id, at: [place]).reversed() {
                let figure = city.figure(indicator.id, place, period, face: face)
                newest = newest ?? figure
                if figure?.number != nil { return figure }
            }
            return newest
        }
    }

    /// The place that stands for the whole: the city, else a group; but the only
    /// place that anybody reported, where those have no number.
    func mainPlace(of indicator: Indicator) -> FigurePlace? {
        let places = city.figures.allPlaces(of: indicator.id)
        let wholes =
            places.filter { $0 == .city } + inOrder(places.filter { $0.group != nil })
        let withNumber = wholes.first { latest(of: indicator, in: $0)?.number != nil }
        return withNumber
            ?? (places.count { $0.area != nil } == 1
                ? places.first(where: { $0.area != nil }) : nil)
            ?? wholes.first
    }

    /// The number with its unit, a change with its sign; or why there is none.
    func text(_ figure: ShownFigure) -> String {
        guard let number = figure.number else {
            return figure.content.gap.map { say($0) } ?? ""
        }
        if figure.unit == .percentagePoints {
            return change(number, figure.unit, decimals: figure.decimals)
        }
        return text(number, figure.unit, decimals: figure.decimals)
    }

    func text(_ number: Quantity, _ unit: FigureUnit, decimals: Int) -> String {
        say(unit.phrase(number, decimals: decimals))
    }

    /// A change with its sign: `+6,4 procentpoint`.
    func change(_ number: Quantity, _ unit: FigureUnit, decimals: Int) -> String {
        let words = text(number.magnitude, unit.ofDifference, decimals: decimals)
        if number == .zero { return say(da: "uændret", en: "unchanged") }
        return (number < .zero ? "−" : "+") + words
    }

    /// The figure with its period: `36 % (2010)`.
    func dated(_ figure: ShownFigure) -> String { "\(text(figure)) (\(period(of: figure)))" }

    /// The period of the figure; where its source does not say, that it is not stated.
    func period(of figure: ShownFigure) -> String {
        let written = period(figure.period)
        return figure.periodIsStated
            ? written
            : say(
                da: "periode ikke oplyst, kilden er fra \(written)",
                en: "period not stated, its source is of \(written)")
    }

    /// The address at which the figure opens to what it was made of.
    func link(to figure: ShownFigure) -> Html.Link {
        link(
            Paths.figure(of: figure.indicator),
            [("sted", figure.place.description), ("periode", figure.period.description)])
    }
}

extension Call {
    /// The indicator that the address names.
    var indicator: Indicator {
        get throws { try found(reading.indicator(id("indikator"))) }
    }
}

/// The number or the word for why there is none, leading to what it was made of.
struct FigureCell: Component {
    let reading: Reading
    let figure: ShownFigure
    /// Left out where a caption says it of all figures.
    var saysExample = true

    var body: some Markup {
        A(reading.text(figure), .href(reading.link(to: figure)))
        if let note = figure.note { Span(" \(note)", .class("note")) }
        if saysExample, figure.isExample { Span(" \(reading.say(.madeUp))", .class("note")) }
    }
}
