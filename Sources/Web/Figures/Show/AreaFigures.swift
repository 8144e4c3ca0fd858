// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every figure of one area: how each has gone, and what it was before.
struct AreaFigures: Component {
    let area: Area
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        guard let area = call.city.areas[call.id("omraade") as AreaID] else { throw NotFound() }
        return .page(AreaFigures(area: area, call: call))
    }

    var body: some Markup {
        let indicators = reading.indicators(in: area)
        let title = reading.say(da: "Tal for \(area.name)", en: "Figures of \(area.name)")
        SitePage(
            title, call,
            trail: [
                Crumb(title: reading.say(.areas), path: Paths.areas),
                Crumb(title: area.name, path: Paths.area(area.id)),
            ]
        ) {
            PageHead(
                title, kind: reading.say(area.kind.phrase),
                lead: reading.say(
                    da: "Tallene gælder netop dette sted. Tal for større eller mindre steder står "
                        + "for sig.",
                    en: "The figures are of this very place. Those of larger or smaller places "
                        + "stand apart.")
            ) { facts(indicators) }
            if indicators.isEmpty { empty }
            targets
            PageContents(
                label: reading.say(da: "Emner", en: "Themes"),
                lines: IndicatorTheme.all(of: indicators).map {
                    PageContents.Line(id: $0.id, title: $0.name, count: $0.indicators.count)
                })
            themes(indicators)
            if !indicators.isEmpty {
                FiguresBefore(reading: reading, place: .area(area.id), indicators: indicators)
            }
            GroupFigures(reading: reading, area: area.id)
        }
    }

    private var ownTargets: [FigureTarget] {
        reading.city.figures.targets.values.filter { $0.place == .area(area.id) }
            .sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }
    }

    @MarkupBuilder private var targets: some Markup {
        if !ownTargets.isEmpty {
            Section(.id("maal")) {
                H2(reading.say(da: "Mål for området", en: "Targets of the area"))
                TargetTable(reading: reading, targets: ownTargets, showsIndicator: true)
            }
        }
    }

    @MarkupBuilder private func facts(_ indicators: [Indicator]) -> some Markup {
        Fact(reading.say(da: "Indikatorer", en: "Indicators"), "\(indicators.count)")
        Fact(reading.say(da: "Mål for området", en: "Targets of the area"), "\(ownTargets.count)")
        Fact(
            reading.say(da: "Nyeste periode", en: "Newest period"),
            indicators.compactMap {
                reading.city.figurePeriods(of: $0.id, at: [.area(area.id)]).last
            }.max().map { reading.period($0) } ?? reading.say(.notStated))
    }

    private var empty: some Markup {
        EmptyState(
            reading.say(
                da: "Ingen har indberettet tal for \(area.name).",
                en: "Nobody has reported figures of \(area.name).")
        ) {
            P {
                A(
                    reading.say(da: "Se alle indikatorer", en: "See all indicators"),
                    .href(reading.link(Paths.figures)))
            }
        }
    }

    private func themes(_ indicators: [Indicator]) -> some Markup {
        For(IndicatorTheme.all(of: indicators)) { theme in
            Section(.id(theme.id)) {
                H2(theme.name)
                IndicatorPanels(
                    reading: reading, place: .area(area.id), indicators: theme.indicators,
                    idPrefix: theme.id)
            }
        }
    }
}

extension Reading {
    /// The indicators with figures of the area, by theme and name.
    func indicators(in area: Area) -> [Indicator] {
        city.indicators(at: .area(area.id)).inDanishOrder(
            by: { "\($0.theme) \(name(of: $0))" }, then: \.id)
    }
}

/// The first and the newest figure of each indicator, where they compare.
struct FiguresBefore: Component {
    let reading: Reading
    let place: FigurePlace
    let indicators: [Indicator]
    /// How many rows are in sight before they are folded.
    private static var most: Int { 6 }
    /// The day that “before” is before; nil is the first figure there is.
    var before: Day?

    var body: some Markup {
        let rows = indicators.compactMap { row($0) }
        if !rows.isEmpty {
            Section(.id("foer-og-efter")) {
                H2(reading.say(da: "Før og efter", en: "Before and after"))
                if rows.count > Self.most {
                    Details {
                        Summary(
                            reading.say(
                                da: "Vis \(rows.count) indikatorer før og efter",
                                en: "Show \(rows.count) indicators before and after"))
                        BeforeAfter(caption: caption, rows: rows, words: words)
                    }
                } else {
                    BeforeAfter(caption: caption, rows: rows, words: words)
                }
                P(reading.say(.noCause), .class("quiet"))
            }
        }
    }

    private var caption: String {
        guard let before else {
            return reading.say(
                da: "Første og seneste tal", en: "The first and the newest figure")
        }
        return reading.say(
            da: "Tallet senest inden \(reading.date(before)) og det seneste tal",
            en: "The last figure before \(reading.date(before)) and the newest one")
    }

    private var words: BeforeAfter.Words {
        BeforeAfter.Words(
            name: reading.say(.indicator), before: reading.say(da: "Før", en: "Before"),
            after: reading.say(da: "Efter", en: "After"),
            change: reading.say(da: "Ændring", en: "Change"),
            drawing: reading.say(da: "Procent som streg", en: "Percent as a line"))
    }

    private func row(_ indicator: Indicator) -> BeforeAfter.Row? {
        let row = reading.row(of: indicator, in: place).filter { $0.number != nil }
        let first = before.map { day in row.last { $0.period.last < day } } ?? row.first
        guard let after = row.last, let earlier = first ?? row.first, earlier != after else {
            return nil
        }
        let isPercent = after.unit == .percent && earlier.unit == .percent
        return BeforeAfter.Row(
            name: reading.name(of: indicator), link: reading.link(Paths.indicator(indicator.id)),
            before: isPercent ? earlier.number?.approximate : nil,
            after: isPercent ? after.number?.approximate : nil,
            beforeText: reading.dated(earlier), afterText: reading.dated(after),
            change: reading.change(from: earlier, to: after, of: indicator),
            note: after.isExample || earlier.isExample ? reading.say(.madeUp) : "")
    }
}

extension Reading {
    /// how much the figure changed; figures that do not compare have no change.
    func change(from before: ShownFigure, to after: ShownFigure, of indicator: Indicator) -> String
    {
        guard let first = before.number, let last = after.number, before.unit == after.unit,
            indicator.areComparable(before.definition, after.definition)
        else {
            return say(
                da: "kan ikke sammenlignes: definitionen er en anden",
                en: "does not compare: the definition is another")
        }
        return change(last - first, after.unit, decimals: after.decimals)
    }
}

extension Phrase {
    static let noCause = Phrase(
        da: "Tallene siger, hvad der er sket – ikke hvorfor. Systemet siger ikke, at en indsats "
            + "er årsagen.",
        en: "The figures say what happened – not why. The system does not say that an "
            + "initiative is the cause.")
}

/// The figures of groups that the area belongs to, folded group by group.
struct GroupFigures: Component {
    let reading: Reading
    let area: AreaID

    var body: some Markup {
        let groups = reading.city.figures.groups.values
            .filter { $0.members.contains { $0.area == area } }
            .filter { !reading.city.indicators(at: .group($0.id)).isEmpty }
            .inDanishOrder(by: \.name, then: \.id)
        if !groups.isEmpty {
            Section(.id("grupper")) {
                H2(
                    reading.say(
                        da: "Tal for grupper, som området er med i",
                        en: "Figures of groups that the area belongs to"))
                For(groups) { group in list(of: group) }
            }
        }
    }

    private func list(of group: PlaceGroup) -> some Markup {
        let indicators = reading.city.indicators(at: .group(group.id))
        return Details {
            Summary("\(group.name) (\(indicators.count))")
            Ul {
                For(indicators) { indicator in
                    Li {
                        A(
                            reading.name(of: indicator),
                            .href(reading.link(Paths.indicator(indicator.id))))
                        ": "
                        if let figure = reading.latest(of: indicator, in: .group(group.id)) {
                            FigureCell(reading: reading, figure: figure)
                            Span(" (\(reading.period(of: figure)))", .class("quiet"))
                        }
                    }
                }
            }
            SourceNote(reading: reading, source: group.source)
        }
    }
}
