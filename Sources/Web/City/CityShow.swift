// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The city on one day: what needs attention, what comes next, and where.
///
/// A director has two minutes; the first screen says it all.
struct CityShow: Component {
    let call: Call
    private let reading: Reading
    private let attention: [Attention]
    private let dates: [DueDate]

    /// The longest lists that are still read.
    private static let most = 12
    private static let mostDates = 6

    init(call: Call) {
        self.call = call
        reading = call.reading
        attention = reading.attention()
        dates = reading.dueDates(within: 60)
    }

    var body: some Markup {
        SitePage(reading.say(.cityToday), call) {
            PageHead(
                reading.view.isPast
                    ? reading.say(
                        da: "Byen den \(reading.date(reading.day))",
                        en: "The city on \(reading.date(reading.day))")
                    : reading.say(.cityToday),
                kind: call.site.options.cityName,
                lead: reading.say(
                    da:
                        "Sådan står arbejdet på tværs i byens områder \(reading.long(reading.day)).",
                    en:
                        "How the work across stands in the city's areas, \(reading.long(reading.day))."
                )
            ) { facts }
            if reading.city.areas.areas.isEmpty { emptyCity } else { overview }
        }
    }

    @MarkupBuilder private var overview: some Markup {
        Div(.class("columns")) {
            Section(.class("attention")) {
                H2(reading.say(da: "Kræver opmærksomhed", en: "Needs attention"))
                worst
            }
            Div {
                Section { next }
                Section { WaitTeaser(reading: reading) }
            }
        }
        Section(.id("kortet")) {
            H2(reading.say(da: "Hvor i byen", en: "Where in the city"))
            AreaDrawing.city(reading)
            P {
                A(
                    reading.say(da: "Alle områder", en: "All areas"),
                    .href(reading.link(Paths.areas)))
            }
        }
    }

    @MarkupBuilder private var worst: some Markup {
        if attention.isEmpty {
            EmptyState(
                reading.say(
                    da: "Alle områder har en ansvarlig, og alle løfter holder.",
                    en: "Every area has somebody responsible, and every promise holds."))
        } else {
            AttentionList(items: Array(attention.prefix(Self.most)))
            if attention.count > Self.most {
                P {
                    A(
                        reading.say(
                            da: "Se alle \(attention.count)", en: "See all \(attention.count)"),
                        .href(reading.link(Paths.attention)))
                }
            }
        }
    }

    @MarkupBuilder private var next: some Markup {
        H2(reading.say(da: "Næste datoer", en: "Next dates"))
        if dates.isEmpty {
            P(
                reading.say(
                    da: "Intet forfalder inden for 60 dage.",
                    en: "Nothing falls due within 60 days."))
        } else {
            DueDateList(reading: reading, dates: Array(dates.prefix(Self.mostDates)))
        }
        P { A(reading.say(da: "Alle datoer", en: "All dates"), .href(reading.link(Paths.dates))) }
    }

    private var emptyCity: some Markup {
        EmptyState(
            reading.say(
                da: "Her er ingen områder endnu.", en: "There are no areas here yet.")
        ) {
            if reading.mayChangeAreas {
                P {
                    A(
                        reading.say(da: "Opret det første område", en: "Create the first area"),
                        .href(Link(Paths.newArea)), .class("button secondary"))
                }
            }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let expected = reading.city.areas.areas.values.filter { $0.kind.needsResponsible }.count
        let gaps = reading.city.areas.gaps(on: reading.day).count
        let late = attention.filter { $0.status == .late }
        Fact(
            reading.say(da: "Områder med en ansvarlig", en: "Areas with somebody responsible"),
            reading.say(
                da: "\(expected - gaps) af \(expected)", en: "\(expected - gaps) of \(expected)"),
            note: gaps == 0
                ? reading.say(da: "ingen huller", en: "no gaps")
                : reading.say(
                    da: gaps == 1 ? "et hul i ansvaret" : "\(gaps) huller i ansvaret",
                    en: gaps == 1 ? "one gap" : "\(gaps) gaps"),
            isGap: gaps > 0)
        Fact(
            reading.say(da: "Løfter og frister, der brydes", en: "Promises and duties broken"),
            "\(late.count)",
            note: late.first.map { "\(reading.say(da: "værst", en: "worst")): \($0.tag)" })
        if let first = dates.first {
            Fact(
                reading.say(da: "Næste dato", en: "Next date"), reading.say(first.period.phrase),
                note: "\(reading.distance(first.day)): \(first.title)")
        } else {
            Fact(
                reading.say(da: "Næste dato", en: "Next date"),
                reading.say(da: "ingen inden for 60 dage", en: "none within 60 days"))
        }
        Fact(
            reading.say(da: "Indsatser i gang", en: "Initiatives under way"),
            "\(reading.openInitiatives)")
    }
}

extension Reading {
    /// How many open initiatives the reader sees.
    fileprivate var openInitiatives: Int {
        city.initiatives.initiatives.values
            .filter { $0.concludedOn == nil && city.sees($0, viewer) }.count
    }
}
