// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One indicator: what it counts and since when, how it has gone, where, and
/// what it is meant to reach.
struct IndicatorShow: Component {
    let indicator: Indicator
    let call: Call
    private var reading: Reading { call.reading }
    private var figures: Figures { reading.city.figures }

    static func answer(_ call: Call) throws -> Answer {
        .page(IndicatorShow(indicator: try call.indicator, call: call))
    }

    var body: some Markup {
        let main = reading.mainPlace(of: indicator)
        SitePage(
            reading.name(of: indicator), call,
            trail: [Crumb(title: reading.say(.figures), path: Paths.figures)]
        ) {
            IndicatorHead(indicator: indicator, reading: reading, main: main)
            IndicatorActions(indicator: indicator, reading: reading)
            if let main { trend(main) }
            IndicatorPlaces(indicator: indicator, reading: reading, main: main)
            targets
            DefinitionList(indicator: indicator, reading: reading)
            IndicatorUses(indicator: indicator, reading: reading)
            FigureFiles(indicator: indicator, reading: reading)
        }
    }

    @MarkupBuilder private func trend(_ place: FigurePlace) -> some Markup {
        if let table = reading.table(of: indicator, in: [place]) {
            let picture = FigurePicture(
                reading: reading, indicator: indicator, id: "udvikling", table: table,
                targets: figures.targets(of: indicator.id).filter { $0.place == place })
            let title = "\(reading.name(of: indicator)), \(reading.name(of: place))"
            let chart = picture.chart(title: title)
            let only = table.rows.joined().last { $0.number != nil }
            if chart != nil || only != nil {
                Section(.id("udvikling")) {
                    H2(reading.say(da: "Udviklingen", en: "How it has gone"))
                    if let chart {
                        FigureTrend(reading: reading, chart: chart, sources: table.sourceTexts)
                    } else if let only {
                        alone(only, table)
                    }
                }
            }
        }
    }

    /// One figure has no course; it is said with its source.
    @MarkupBuilder
    private func alone(_ figure: ShownFigure, _ table: FigureTable) -> some Markup {
        let words = "\(reading.name(of: figure.place)): \(reading.dated(figure))"
        P(
            reading.say(
                da: "\(words). Det er det eneste tal, så der er ingen udvikling at tegne.",
                en: "\(words). It is the only figure, so there is no course to draw."))
        P(
            (figure.isExample ? "\(reading.say(.madeUpSentence)) " : "")
                + "\(reading.say(.sourceLabel)): \(reading.list(table.sourceTexts))",
            .class("quiet"))
    }

    @MarkupBuilder private var targets: some Markup {
        let all = figures.targets(of: indicator.id)
        if !all.isEmpty {
            Section(.id("maal")) {
                H2(reading.say(da: "Mål", en: "Targets"))
                TargetTable(reading: reading, targets: all)
            }
            For(all) { BankSource(.target(id: $0.id), reading) }
        }
    }
}

/// What this is, who answers for it, the newest figure, since when.
struct IndicatorHead: Component {
    let indicator: Indicator
    let reading: Reading
    let main: FigurePlace?

    var body: some Markup {
        let definition = indicator.definition(on: reading.day)
        PageHead(
            reading.name(of: indicator),
            kind: "\(reading.say(.indicator)) · \(indicator.theme)",
            lead: definition.meaning.isEmpty ? nil : definition.meaning
        ) {
            Fact(reading.say(.responsible)) {
                A(
                    reading.name(of: indicator.owner),
                    .href(reading.link(Paths.organization(indicator.owner))))
            }
            newest
            Fact(
                reading.say(da: "Definition", en: "Definition"),
                reading.say(
                    da: "nr. \(definition.version) af \(indicator.definitions.count)",
                    en: "no. \(definition.version) of \(indicator.definitions.count)"),
                note: reading.say(
                    da: "gælder fra \(reading.date(definition.effective))",
                    en: "applies from \(reading.date(definition.effective))"))
            Fact(
                reading.say(da: "Måles i", en: "Measured in"),
                reading.say(definition.unit.phrase),
                note:
                    "\(definition.formula.words(reading)), \(reading.say(definition.direction.phrase))"
            )
            if let goal = indicator.goal {
                Fact(reading.say(da: "Hører til målet", en: "Belongs to the goal"), "“\(goal)”")
            }
            if let closed = indicator.closed {
                Fact(
                    reading.say(da: "Nedlagt", en: "Closed"), reading.date(closed), isGap: true)
            }
        }
    }

    @MarkupBuilder private var newest: some Markup {
        let name = reading.say(da: "Seneste tal", en: "Newest figure")
        if let main, let figure = reading.latest(of: indicator, in: main) {
            Fact(name, note: "\(reading.name(of: main)), \(reading.period(of: figure))") {
                FigureCell(reading: reading, figure: figure)
            }
        } else {
            let places = reading.city.figures.allPlaces(of: indicator.id)
            Fact(
                name,
                places.isEmpty
                    ? reading.say(da: "ingen endnu", en: "none yet")
                    : reading.say(
                        da: "for \(places.count) steder, se herunder",
                        en: "for \(places.count) places, see below"),
                isGap: places.isEmpty)
        }
    }
}

/// What the reader may do with the indicator.
struct IndicatorActions: Component {
    let indicator: Indicator
    let reading: Reading

    var body: some Markup {
        let links = links
        if !links.isEmpty {
            P(.class("actions")) {
                For(links) { link in
                    A(link.title, .href(Link(link.path)), .class("button secondary"))
                }
            }
        }
    }

    private var links: [Crumb] {
        guard indicator.closed == nil else { return [] }
        let id = indicator.id
        let report = FigureReport(
            id, source: FigureSource(""), reporter: reading.viewer.works.first, observations: [])
        var all: [(FigureCommand, Phrase, String)] = []
        if indicator.latest.formula.isReported {
            all = [
                (
                    .record(report), Phrase(da: "Indberet et tal", en: "Report a figure"),
                    Paths.figureReport(id)
                ),
                (
                    .approve(id, periods: [], places: nil, by: indicator.owner),
                    Phrase(da: "Godkend tal", en: "Approve figures"), Paths.figureApproval(id)
                ),
            ]
        }
        all += [
            (
                .redefine(id, indicator.latest, seen: nil),
                Phrase(da: "Ny definition", en: "New definition"), Paths.redefinition(id)
            ),
            (
                .proposeChange(id, ""),
                Phrase(da: "Foreslå en ændring", en: "Propose a change"),
                Paths.indicatorProposal(id)
            ),
            (
                .close(id, on: reading.day), Phrase(da: "Nedlæg", en: "Close"),
                Paths.closing(id)
            ),
        ]
        let target = reading.say(da: "Sæt et mål", en: "Set a target")
        let mayTarget = reading.may(.figure(.redefine(id, indicator.latest, seen: nil)))
        return all.filter { reading.may(.figure($0.0)) }
            .map { Crumb(title: reading.say($0.1), path: $0.2) }
            + (mayTarget ? [Crumb(title: target, path: Paths.newTarget(id))] : [])
    }
}
