// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every indicator by theme: who answers for it, the newest figure, its targets.
struct IndicatorList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let indicators = reading.indicators
        let themes = IndicatorTheme.all(of: indicators)
        SitePage(reading.say(.figures), call) {
            PageHead(
                reading.say(.figures), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Hvert tal siger, hvad det tæller, hvem der har ansvaret, og hvor det "
                        + "kommer fra. Klik på et tal for at se, hvad det er lavet af.",
                    en: "Every figure says what it counts, who answers for it and where it comes "
                        + "from. Click a figure to see what it was made of.")
            ) { facts(indicators) }
            actions
            if indicators.isEmpty {
                EmptyState(
                    reading.say(
                        da:
                            "Her er ingen indikatorer endnu. Beskriv den første, så kan den følges.",
                        en: "There are no indicators yet. Define the first to follow it."))
            }
            pressing
            PageContents(
                label: reading.say(da: "Emner", en: "Themes"),
                lines: themes.map(line(of:)) + barometerLine)
            For(themes) { theme in
                IndicatorThemeSection(
                    reading: reading, theme: theme,
                    isFolded: theme.isLong && indicators.count > IndicatorTheme.most * 2)
            }
            barometers
        }
    }

    private var offCourse: [FigureTarget] {
        reading.city.figures.targets.values
            .filter { reading.verdict(of: $0)?.status == .late }
            .sorted { ($0.deadline, $0.id) < ($1.deadline, $1.id) }
    }

    /// What to look at first.
    @MarkupBuilder private var pressing: some Markup {
        let targets = offCourse
        if !targets.isEmpty {
            Section(.id("ikke-paa-vej")) {
                H2(reading.say(da: "Ikke på vej eller ikke nået", en: "Off course or missed"))
                TargetTable(reading: reading, targets: targets, showsIndicator: true)
            }
        }
    }

    private func line(of theme: IndicatorTheme) -> PageContents.Line {
        let targets = theme.indicators.flatMap { reading.city.figures.targets(of: $0.id) }
        let off = targets.count { reading.verdict(of: $0)?.status == .late }
        return PageContents.Line(
            id: theme.id, title: theme.name, count: theme.indicators.count,
            pressing: off == 0
                ? nil
                : reading.say(
                    da: "\(off) mål ikke på vej eller ikke nået",
                    en: "\(off) off course or missed"))
    }

    private var barometerLine: [PageContents.Line] {
        let count = reading.city.figures.barometers.count
        return count == 0
            ? []
            : [
                PageContents.Line(
                    id: "barometre", title: reading.say(da: "Barometre", en: "Barometers"),
                    count: count)
            ]
    }

    @MarkupBuilder private func facts(_ indicators: [Indicator]) -> some Markup {
        let owners = Set(indicators.map(\.owner))
        let targets = reading.city.figures.targets.values
        let off = offCourse
        Fact(reading.say(da: "Indikatorer", en: "Indicators"), "\(indicators.count)")
        Fact(
            reading.say(.responsible),
            owners.count == 1
                ? reading.inOrder(owners).map { reading.name(of: $0) }.joined()
                : reading.say(
                    da: "\(owners.count) organisationer", en: "\(owners.count) organizations"))
        Fact(
            reading.say(da: "Mål", en: "Targets"), "\(targets.count)",
            note: off.isEmpty
                ? nil
                : reading.say(
                    da: "\(off.count) er ikke på vej eller ikke nået",
                    en: "\(off.count) off course or missed"))
    }

    private var actions: some Markup {
        P(.class("actions")) {
            if reading.canWrite, !reading.viewer.works.isEmpty || reading.viewer.readsAll {
                A(
                    reading.say(da: "Beskriv en indikator", en: "Define an indicator"),
                    .href(Link(Paths.newIndicator)), .class("button"))
            }
            if reading.mayImportFigures {
                A(
                    reading.say(.figureFile), .href(Link(Paths.figureFile)),
                    .class("button secondary"))
            }
            if reading.viewer.isSignedIn, !reading.rounds.isEmpty {
                A(
                    reading.say(da: "Indberetning", en: "Reporting"),
                    .href(Link(Paths.reporting)), .class("button secondary"))
            }
            if reading.may(.figure(.makeBarometer(BarometerForm.empty))) {
                A(
                    reading.say(da: "Lav et barometer", en: "Make a barometer"),
                    .href(Link(Paths.newBarometer)), .class("button secondary"))
            }
            A(
                reading.say(da: "Den nationale liste", en: "The national list"),
                .href(reading.link(Paths.nationalList)), .class("button secondary"))
            A(
                reading.say(.placesOfFigures), .href(reading.link(Paths.places)),
                .class("button secondary"))
            A(
                reading.say(da: "Åbne data", en: "Open data"),
                .href(reading.link(Paths.openData)), .class("button secondary"))
        }
    }

    @MarkupBuilder private var barometers: some Markup {
        let all = reading.city.figures.barometers.values.inDanishOrder(by: \.name, then: \.id)
        if !all.isEmpty {
            Section(.id("barometre")) {
                H2(reading.say(da: "Barometre", en: "Barometers"))
                Ul {
                    For(all) { barometer in
                        Li {
                            A(barometer.name, .href(reading.link(Paths.barometer(barometer.id))))
                            Span(
                                " – "
                                    + reading.list(
                                        barometer.entries.map { reading.name(of: $0.indicator) }),
                                .class("quiet"))
                        }
                    }
                }
            }
        }
    }
}

/// Indicators that belong together.
struct IndicatorTheme {
    /// How many of a theme are in sight before they are folded.
    static let most = 3

    let id: String
    let name: String
    let indicators: [Indicator]

    var isLong: Bool { indicators.count > Self.most }

    static func all(of indicators: [Indicator]) -> [IndicatorTheme] {
        let themes = Dictionary(grouping: indicators, by: \.theme)
        return themes.keys.inDanishOrder(by: { $0 }).enumerated().map { index, name in
            IndicatorTheme(
                id: "emne-\(index + 1)", name: name, indicators: themes[name] ?? [])
        }
    }
}

/// A theme with its indicators; many of them are behind a line that says how many.
struct IndicatorThemeSection: Component {
    let reading: Reading
    let theme: IndicatorTheme
    let isFolded: Bool

    var body: some Markup {
        Section(.id(theme.id)) {
            H2(theme.name)
            if isFolded {
                Details {
                    Summary(
                        reading.say(
                            da: "Vis \(theme.indicators.count) indikatorer",
                            en: "Show \(theme.indicators.count) indicators"))
                    table
                }
            } else {
                table
            }
        }
    }

    private var table: some Markup {
        IndicatorTable(reading: reading, indicators: theme.indicators, caption: theme.name)
    }
}

/// Indicators as rows, each with its newest figure for the whole.
struct IndicatorTable: Component {
    let reading: Reading
    let indicators: [Indicator]
    let caption: String

    var body: some Markup {
        let (newest, place, owner, target) = (
            reading.say(da: "Seneste tal", en: "Newest figure"), reading.say(.placeLabel),
            reading.say(.responsible), reading.say(.target)
        )
        Table(.class("cards tight")) {
            Caption(caption, .class("visually-hidden"))
            Thead {
                Tr {
                    Th(reading.say(.indicator), .scope("col"))
                    Th(newest, .scope("col"))
                    Th(place, .scope("col"))
                    Th(target, .scope("col"))
                    Th(owner, .scope("col"))
                }
            }
            Tbody {
                For(indicators) { indicator in
                    let main = reading.mainPlace(of: indicator)
                    Tr {
                        Th(.scope("row")) {
                            A(
                                reading.name(of: indicator),
                                .href(reading.link(Paths.indicator(indicator.id))))
                        }
                        Td(.cellLabel(newest)) { self.newest(indicator, main) }
                        Td(self.place(indicator, main), .cellLabel(place))
                        Td(.cellLabel(target)) { self.targets(indicator) }
                        Td(.cellLabel(owner)) {
                            A(
                                reading.name(of: indicator.owner),
                                .href(reading.link(Paths.organization(indicator.owner))))
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder
    private func newest(_ indicator: Indicator, _ place: FigurePlace?) -> some Markup {
        if let figure = place.flatMap({ reading.latest(of: indicator, in: $0) }) {
            FigureCell(reading: reading, figure: figure)
            Span(" (\(reading.period(of: figure)))", .class("quiet"))
        } else if reading.city.figures.allPlaces(of: indicator.id).isEmpty {
            reading.say(.notStated)
        } else {
            reading.say(da: "se hvert sted", en: "see each place")
        }
    }

    private func place(_ indicator: Indicator, _ place: FigurePlace?) -> String {
        if let place { return reading.name(of: place) }
        let count = reading.city.figures.allPlaces(of: indicator.id).count
        return count == 0
            ? "" : reading.say(da: "\(count) steder", en: "\(count) places")
    }

    private func targets(_ indicator: Indicator) -> some Markup {
        For(reading.city.figures.targets(of: indicator.id)) { target in
            if let stands = reading.verdict(of: target) {
                StatusTag(stands.status, stands.text)
                " "
            }
        }
    }
}
