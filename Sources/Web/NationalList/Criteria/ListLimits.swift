// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// What the criteria are held against: the country's averages of each year, and the
/// indicators that hold an area's figures.
struct ListLimits: Component {
    let call: Call
    private var reading: Reading { call.reading }
    private var listing: NationalList { reading.city.listing }

    var body: some Markup {
        SitePage(
            reading.say(.listLimits), call,
            trail: [Crumb(title: reading.say(.nationalList), path: Paths.nationalList)]
        ) {
            PageHead(
                reading.say(.listLimits), kind: reading.say(.nationalList),
                lead: reading.say(
                    da: "Nogle grænser følger landsgennemsnittet og er derfor nye hvert år. "
                        + "Mangler gennemsnittet, kan kriteriet ikke afgøres.",
                    en: "Some limits follow the national average and are new every year. Where "
                        + "the average is missing the criterion cannot be judged."))
            if reading.may(.listing(.stateAverage(.unwritten))) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Skriv et gennemsnit ind", en: "Write down an average"),
                        .href(Link(Paths.newAverage)), .class("button"))
                    A(
                        reading.say(da: "Vælg en indikator", en: "Choose an indicator"),
                        .href(Link(Paths.newMeasure)), .class("button secondary"))
                }
            }
            averages
            measures
        }
    }

    private var averages: some Markup {
        let all = listing.averages.sorted {
            ($0.year, $0.measure.rawValue, $0.years) > ($1.year, $1.measure.rawValue, $1.years)
        }
        return Section(.id("gennemsnit")) {
            H2(reading.say(da: "Landsgennemsnit", en: "National averages"))
            if all.isEmpty {
                P(reading.say(da: "Ingen er skrevet ind endnu.", en: "None is recorded yet."))
            } else {
                averageTable(all)
            }
        }
    }

    private func averageTable(_ all: [NationalAverage]) -> some Markup {
        let (measure, years, value) = (
            reading.say(da: "Mål", en: "Measure"), reading.say(da: "Gennemsnit", en: "Average"),
            reading.say(da: "Tal", en: "Figure")
        )
        return Table(.class("cards tight")) {
            Caption(reading.say(da: "De nyeste først", en: "The newest first"))
            Thead {
                Tr {
                    Th(reading.say(da: "År", en: "Year"), .scope("col"))
                    Th(measure, .scope("col"))
                    Th(years, .scope("col"))
                    Th(value, .scope("col"), .class("number"))
                    Th(reading.say(.sourceLabel), .scope("col"))
                }
            }
            Tbody {
                For(all) { average in
                    Tr {
                        Th("\(average.year)", .scope("row"))
                        Td(reading.say(average.measure.title), .cellLabel(measure))
                        Td(reading.span(average.years), .cellLabel(years))
                        Td(.class("number"), .cellLabel(value)) {
                            average.value.text(in: reading.language)
                            if average.isExample {
                                Span(" \(reading.say(.madeUp))", .class("note"))
                            }
                        }
                        Td { ProvenanceNote(reading: reading, provenance: average.provenance) }
                    }
                }
            }
        }
    }

    private var measures: some Markup {
        let (years, indicator) = (
            reading.say(da: "Gennemsnit", en: "Average"), reading.say(.indicator)
        )
        return Section(.id("indikatorer")) {
            H2(
                reading.say(
                    da: "Indikatorer, som kriterierne bruger",
                    en: "Indicators that the criteria use"))
            Table(.class("cards tight")) {
                Caption(
                    reading.say(
                        da: "Uden en indikator kan et kriterium ikke afgøres",
                        en: "Without an indicator a criterion cannot be judged"))
                Thead {
                    Tr {
                        Th(reading.say(da: "Mål", en: "Measure"), .scope("col"))
                        Th(years, .scope("col"))
                        Th(indicator, .scope("col"))
                    }
                }
                Tbody {
                    For(bindings) { binding in
                        Tr {
                            Th(reading.say(binding.measure.title), .scope("row"))
                            Td(reading.span(binding.years), .cellLabel(years))
                            Td(.cellLabel(indicator)) {
                                A(
                                    reading.name(of: binding.indicator),
                                    .href(reading.link(Paths.indicator(binding.indicator))))
                                Span(
                                    " (\(reading.say(binding.unit.phrase)))", .class("quiet"))
                            }
                        }
                    }
                }
            }
        }
    }

    private var bindings: [MeasureBinding] {
        listing.bindings.inDanishOrder(
            by: { reading.say($0.measure.title) }, then: { "\($0.years) \($0.unit.rawValue)" })
    }
}

extension NationalAverage {
    /// What nobody has written yet, to ask whether somebody may.
    static let unwritten = NationalAverage(
        .crime, year: 2000, years: 1, value: .zero, provenance: Provenance(""))
}

extension Reading {
    /// Over how many years something is averaged.
    func span(_ years: Int) -> String {
        years == 1
            ? say(da: "året selv", en: "the year itself")
            : say(da: "\(years) år", en: "\(years) years")
    }
}

extension Phrase {
    static let listLimits = Phrase(
        da: "Landsgennemsnit og indikatorer", en: "National averages and indicators")
}
