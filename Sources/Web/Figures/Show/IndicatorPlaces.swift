// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The figures place by place; kinds of place never stand in one table.
struct IndicatorPlaces: Component {
    let indicator: Indicator
    let reading: Reading
    /// The place that is drawn above already.
    let main: FigurePlace?

    var body: some Markup {
        For(kinds) { kind in
            if let table = reading.table(of: indicator, in: kind.places) {
                Section {
                    H2(kind.title)
                    if kind.places != [main].compactMap({ $0 }) {
                        PlacePanels(reading: reading, indicator: indicator, table: table)
                        FigureMap(
                            reading: reading, indicator: indicator, figures: newest(of: table))
                    }
                    PlaceTable(reading: reading, table: table, caption: caption(kind.title))
                }
            }
        }
    }

    private struct Kind: Sendable {
        let title: String
        let places: [FigurePlace]
    }

    private var kinds: [Kind] {
        let all = reading.city.figures.allPlaces(of: indicator.id)
        let whole = all.filter { $0 == .city }
        let groups = reading.inOrder(all.filter { $0.group != nil })
        let areas = AreaKind.listed.map { kind in
            Kind(
                title: reading.say(kind.plural),
                places: reading.inOrder(
                    all.filter { $0.area.flatMap { reading.city.areas[$0] }?.kind == kind }))
        }
        let groupTitle = reading.say(da: "Grupper af områder", en: "Groups of areas")
        return
            ([
                Kind(title: reading.say(.wholeCity), places: whole),
                Kind(title: groupTitle, places: groups),
            ] + areas).filter { !$0.places.isEmpty }
    }

    /// The figures of the newest period in which most places have one.
    private func newest(of table: FigureTable) -> [ShownFigure] {
        let columns = table.periods.indices.map { column in
            table.rows.map { $0[column] }
        }
        let known = columns.map { $0.count { $0.number != nil } }
        let most = known.max() ?? 0
        let newest = known.lastIndex { $0 * 2 >= most && $0 > 0 }
        return newest.map { columns[$0] } ?? []
    }

    private func caption(_ title: String) -> String {
        let unit = reading.say(indicator.latest.unit.phrase)
        return reading.say(
            da: "\(reading.name(of: indicator)), \(title.lowercased()), \(unit)",
            en: "\(reading.name(of: indicator)), \(title.lowercased()), \(unit)")
    }
}

/// Places by periods; every figure leads to what it was made of.
struct PlaceTable: Component {
    let reading: Reading
    let table: FigureTable
    let caption: String

    var body: some Markup {
        Div(.class("table-scroll"), .tabindex(0), .role("region"), .label(caption)) {
            Table {
                Caption(isMadeUp ? "\(caption) · \(reading.say(.madeUp))" : caption)
                Thead {
                    Tr {
                        Th(reading.say(.placeLabel), .scope("col"))
                        For(Array(table.periods.indices)) { column in
                            Th(period(column), .scope("col"), .class("number"))
                        }
                    }
                }
                Tbody {
                    For(Array(table.places.enumerated())) { index, place in
                        Tr {
                            Th(.scope("row")) { name(place) }
                            For(table.rows[index]) { figure in
                                Td(.class("number")) {
                                    FigureCell(
                                        reading: reading, figure: figure, saysExample: !isMadeUp)
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// what stands over a column: the period, or that no source of its numbers says it.
    private func period(_ column: Int) -> String {
        let figures = table.rows.map { $0[column] }
        let undated = figures.first { !$0.periodIsStated }
        return figures.allSatisfy { !$0.periodIsStated }
            ? undated.map { reading.period(of: $0) } ?? reading.period(table.periods[column])
            : reading.period(table.periods[column])
    }

    /// Whether all of it is made up, so that once is enough to say it.
    private var isMadeUp: Bool {
        table.rows.joined().allSatisfy { $0.isExample || $0.number == nil } && table.hasExamples
    }

    @MarkupBuilder private func name(_ place: FigurePlace) -> some Markup {
        if let area = place.area {
            A(reading.name(of: place), .href(reading.link(Paths.figures(in: area))))
        } else {
            reading.name(of: place)
        }
    }
}
