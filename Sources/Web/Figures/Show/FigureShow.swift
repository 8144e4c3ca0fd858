// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One figure, opened to what it was made of, by whom and by which definition.
struct FigureShow: Component {
    let indicator: Indicator
    let figure: ShownFigure
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        let indicator = try call.indicator
        guard let place = call.query["sted"].flatMap({ FigurePlace($0) }),
            let period = call.query["periode"].flatMap({ Period($0) }),
            call.city.figurePeriods(of: indicator.id).contains(period),
            let figure = call.city.figure(
                indicator.id, place, period, face: call.reading.face(of: indicator))
        else { throw NotFound() }
        return .page(FigureShow(indicator: indicator, figure: figure, call: call))
    }

    var body: some Markup {
        let name = reading.name(of: indicator)
        let title = "\(name), \(reading.name(of: figure.place)), \(reading.period(of: figure))"
        SitePage(
            title, call,
            trail: [
                Crumb(title: reading.say(.figures), path: Paths.figures),
                Crumb(title: name, path: Paths.indicator(indicator.id)),
            ]
        ) {
            PageHead(
                "\(reading.text(figure))", kind: title,
                lead: figure.content.explanation.map { reading.say($0) } ?? figure.note
            ) { facts }
            if figure.isExample { P(reading.say(.madeUpSentence), .class("notice")) }
            warnings
            inputs
            sources
        }
    }

    @MarkupBuilder private var facts: some Markup {
        Fact(reading.say(.responsible)) {
            A(
                reading.name(of: indicator.owner),
                .href(reading.link(Paths.organization(indicator.owner))))
        }
        if let part = figure.numerator, let whole = figure.denominator {
            Fact(
                reading.say(da: "Lavet af", en: "Made of"),
                reading.say(
                    da: "\(part.text()) af \(whole.text())",
                    en: "\(part.text(in: .english)) of \(whole.text(in: .english))"))
        }
        if let size = figure.sampleSize {
            Fact(
                reading.say(da: "Spurgte", en: "Asked"),
                "\(Quantity(size).text(in: reading.language))",
                note: figure.confidence.map(span))
        }
        Fact(
            reading.say(da: "Definition", en: "Definition"), note: since
        ) {
            A(
                reading.say(da: "nr. \(figure.definition)", en: "no. \(figure.definition)"),
                .href(reading.link(Paths.indicator(indicator.id) + "#definitioner")))
        }
        Fact(
            reading.say(da: "Indberettet af", en: "Reported by"),
            figure.reporter.map { reading.name(of: $0) } ?? reading.say(.notStated))
        approval
    }

    private func span(_ range: ClosedRange<Double>) -> String {
        func text(_ number: Double) -> String {
            Quantity(approximately: (number * 10).rounded() / 10).text(in: reading.language)
        }
        let (low, high) = (text(range.lowerBound), text(range.upperBound))
        return reading.say(
            da: "tallet ligger med 95\u{A0}% sikkerhed mellem \(low) og \(high)\u{A0}%",
            en: "with 95% confidence between \(low) and \(high)%")
    }

    private var since: String? {
        indicator.definition(version: figure.definition).map {
            reading.say(
                da: "gælder fra \(reading.date($0.effective))",
                en: "applies from \(reading.date($0.effective))")
        }
    }

    @MarkupBuilder private var approval: some Markup {
        let name = reading.say(da: "Godkendt", en: "Approved")
        if let approval = figure.approval {
            Fact(name, reading.name(of: approval.by), note: reading.date(approval.on))
        } else if figure.inputs.isEmpty, figure.number != nil {
            Fact(name, reading.say(da: "ikke endnu", en: "not yet"), isGap: true)
        }
    }

    @MarkupBuilder private var warnings: some Markup {
        if !figure.warnings.isEmpty {
            Section(.class("attention")) {
                H2(reading.say(da: "Læs tallet med forbehold", en: "Read the figure with care"))
                Ul { For(figure.warnings) { Li($0.words(reading)) } }
            }
        }
    }

    @MarkupBuilder private var inputs: some Markup {
        if !figure.inputs.isEmpty {
            Section(.id("lavet-af")) {
                H2(reading.say(da: "Tallet er lavet af", en: "The figure is made of"))
                P(indicator.definition(for: figure.period).formula.words(reading))
                FigureInputTable(reading: reading, inputs: figure.inputs)
            }
        }
    }

    private var sources: some Markup {
        Section {
            H2(reading.say(da: "Kilder", en: "Sources"))
            if figure.sources.isEmpty {
                P(reading.say(.notStated))
            } else {
                Ul { For(figure.sources) { Li($0.text) } }
            }
        }
    }
}

/// The figures that another was computed from, each as the reader may see it.
struct FigureInputTable: Component {
    let reading: Reading
    let inputs: [FigureInput]

    var body: some Markup {
        let (place, period, value) = (
            reading.say(.placeLabel), reading.say(.periodLabel),
            reading.say(da: "Tal", en: "Figure")
        )
        Table(.class("cards")) {
            Caption(reading.say(da: "Hvert af dem kan åbnes", en: "Each can be opened"))
            Thead {
                Tr {
                    Th(reading.say(.indicator), .scope("col"))
                    Th(place, .scope("col"))
                    Th(period, .scope("col"))
                    Th(value, .scope("col"), .class("number"))
                }
            }
            Tbody {
                For(inputs) { input in
                    Tr {
                        Th(.scope("row")) {
                            A(
                                reading.name(of: input.indicator),
                                .href(reading.link(Paths.indicator(input.indicator))))
                        }
                        Td(reading.name(of: input.place), .cellLabel(place))
                        Td(reading.period(input.period), .cellLabel(period))
                        Td(.class("number"), .cellLabel(value)) { figure(input) }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func figure(_ input: FigureInput) -> some Markup {
        let shown = reading.indicator(input.indicator).flatMap { indicator in
            reading.city.figure(
                input.indicator, input.place, input.period, face: reading.face(of: indicator))
        }
        if let shown {
            FigureCell(reading: reading, figure: shown)
        } else {
            reading.say(.notStated)
        }
    }
}
