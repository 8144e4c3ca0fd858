// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// A set of indicators that are followed together, for the city and each area.
struct BarometerShow: Component {
    let barometer: Barometer
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        guard let barometer = call.city.figures[call.id("barometer") as BarometerID] else {
            throw NotFound()
        }
        return .page(BarometerShow(barometer: barometer, call: call))
    }

    var body: some Markup {
        SitePage(
            barometer.name, call,
            trail: [Crumb(title: reading.say(.figures), path: Paths.figures)]
        ) {
            PageHead(
                barometer.name, kind: reading.say(da: "Barometer", en: "Barometer"),
                lead: reading.say(
                    da: "Steder sammenlignes kun, når mindst \(barometer.minimumCount) er spurgt "
                        + "eller talt. Usikkerheden står ved hvert tal, hvor den kendes.",
                    en: "Places are compared only where at least \(barometer.minimumCount) were "
                        + "asked or counted. The uncertainty stands at each figure where known.")
            ) { facts }
            For(barometer.entries) { entry in
                if let indicator = reading.indicator(entry.indicator) {
                    BarometerPart(
                        reading: reading, barometer: barometer, entry: entry, indicator: indicator)
                }
            }
            SourceNote(reading: reading, source: barometer.source)
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let beyond = barometer.entries.reduce(0) { count, entry in
            count + BarometerStand(reading, barometer, entry).places.count { $0.side == .beyond }
        }
        Fact(reading.say(da: "Indikatorer", en: "Indicators"), "\(barometer.entries.count)")
        Fact(
            reading.say(da: "Steder", en: "Places"), "\(barometer.areas.count)",
            note: reading.list(barometer.areas.map { reading.name(of: $0) }))
        Fact(
            reading.say(da: "Over grænsen", en: "Beyond the threshold"), "\(beyond)",
            isGap: beyond > 0)
        Fact(
            reading.say(.responsible),
            reading.list(
                reading.inOrder(Set(barometer.entries.map(\.owner))).map { reading.name(of: $0) }))
    }
}

/// How each place stands on one indicator of a barometer.
struct BarometerStand {
    /// One place with its newest figure, and whether it may be compared.
    struct Place {
        let place: FigurePlace
        let figure: ShownFigure?
        /// Too few were asked or counted for a fair comparison.
        let isTooFew: Bool
        /// Nil where it is not judged.
        let side: ThresholdSide?
    }

    let places: [Place]

    init(_ reading: Reading, _ barometer: Barometer, _ entry: BarometerEntry) {
        guard let indicator = reading.indicator(entry.indicator) else {
            places = []
            return
        }
        let reported = Set(reading.city.figures.allPlaces(of: indicator.id))
        let all = [.city] + reading.inOrder(barometer.areas.map { .area($0) })
        places = all.filter { reported.contains($0) || $0 != .city }.map { place in
            let figure = reading.latest(of: indicator, in: place)
            let counted = figure?.sampleSize.map { Quantity($0) } ?? figure?.denominator
            let isTooFew = counted.map { $0 < Quantity(barometer.minimumCount) } ?? false
            return Place(
                place: place, figure: figure, isTooFew: isTooFew,
                side: isTooFew
                    ? nil
                    : figure?.number.flatMap { entry.side(of: $0, indicator.latest.direction) })
        }
    }
}

/// One indicator of a barometer, place by place.
struct BarometerPart: Component {
    let reading: Reading
    let barometer: Barometer
    let entry: BarometerEntry
    let indicator: Indicator

    var body: some Markup {
        let stand = BarometerStand(reading, barometer, entry)
        let (figure, period, verdict) = (
            reading.say(da: "Seneste tal", en: "Newest figure"), reading.say(.periodLabel),
            reading.say(da: "Sådan står det", en: "How it stands")
        )
        Section {
            H2 {
                A(
                    reading.name(of: indicator),
                    .href(reading.link(Paths.indicator(indicator.id))))
            }
            P(
                isMadeUp(stand) ? "\(lead) \(reading.say(.madeUpSentence))" : lead,
                .class("quiet"))
            Table(.class("cards tight rows")) {
                Caption(reading.name(of: indicator), .class("visually-hidden"))
                Thead {
                    Tr {
                        Th(reading.say(.placeLabel), .scope("col"))
                        Th(figure, .scope("col"), .class("number"))
                        Th(period, .scope("col"))
                        Th(verdict, .scope("col"))
                    }
                }
                Tbody {
                    For(stand.places) { row in
                        Tr {
                            Th(reading.name(of: row.place), .scope("row"))
                            Td(.class("number"), .cellLabel(figure)) {
                                value(row, saysExample: !isMadeUp(stand))
                            }
                            Td(
                                row.figure.map { reading.period(of: $0) }
                                    ?? reading.say(.notStated), .cellLabel(period))
                            Td(.cellLabel(verdict)) { standing(row) }
                        }
                    }
                }
            }
        }
    }

    private var lead: String {
        let owner = reading.name(of: entry.owner)
        let unit = indicator.latest.unit
        guard let threshold = entry.threshold else {
            return reading.say(
                da: "\(owner) har ansvaret. Ingen grænse er sat.",
                en: "\(owner) answers for it. No threshold is set.")
        }
        let words = reading.text(threshold, unit, decimals: threshold.shortest.decimals)
        let direction = reading.say(indicator.latest.direction.phrase)
        return reading.say(
            da: "\(owner) har ansvaret. Grænsen er \(words); \(direction).",
            en: "\(owner) answers for it. The threshold is \(words); \(direction).")
    }

    /// Whether all of it is made up, so that once is enough to say it.
    private func isMadeUp(_ stand: BarometerStand) -> Bool {
        let figures = stand.places.compactMap(\.figure)
        return !figures.isEmpty && figures.allSatisfy { $0.isExample }
    }

    @MarkupBuilder
    private func value(_ row: BarometerStand.Place, saysExample: Bool) -> some Markup {
        if let figure = row.figure {
            FigureCell(reading: reading, figure: figure, saysExample: saysExample)
            if let range = figure.confidence { Span(" \(span(range))", .class("note")) }
        } else {
            reading.say(.notStated)
        }
    }

    private func span(_ range: ClosedRange<Double>) -> String {
        let ends = [range.lowerBound, range.upperBound].map {
            Quantity(approximately: $0.rounded()).text(in: reading.language)
        }
        return "(\(ends[0])–\(ends[1]))"
    }

    @MarkupBuilder private func standing(_ row: BarometerStand.Place) -> some Markup {
        if row.isTooFew {
            StatusTag(.waiting, reading.say(da: "For få til at sammenligne", en: "Too few"))
        } else if row.figure?.number == nil {
            StatusTag(.gap, reading.say(da: "Intet tal", en: "No figure"))
        } else {
            switch row.side {
            case .beyond:
                StatusTag(.late, reading.say(da: "Uden for grænsen", en: "Beyond the threshold"))
            case .within:
                StatusTag(.ok, reading.say(da: "Inden for grænsen", en: "Within the threshold"))
            case nil: unjudged
            }
        }
    }

    private var unjudged: String {
        entry.threshold == nil
            ? reading.say(da: "ingen grænse", en: "no threshold")
            : reading.say(
                da: "ikke bedømt: ingen retning er bedst", en: "not judged: no way is better")
    }
}
