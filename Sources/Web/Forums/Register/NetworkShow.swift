// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The picture of the city's forums, with the table that says the same.
struct NetworkShow: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Billede af byens fora", en: "Picture of the city's forums")
        let links = reading.forumLinks()
        let forums = reading.forumsOfTheDay
        let linked = Set(links.flatMap { [$0.from, $0.to] })
        let alone = forums.filter { !linked.contains($0.id) }
        SitePage(title, call, trail: [Crumb(title: reading.say(.forums), path: Paths.forums)]) {
            PageHead(
                title, kind: reading.say(.forums),
                lead: reading.say(
                    da: "Hvem der rapporterer til hvem, hvem der rådgiver hvem, og hvem der deler "
                        + "medlemmer. Kun det, kommissorierne siger.",
                    en: "Who reports to whom, who advises whom, and who shares members. Only what "
                        + "the charters say.")
            ) {
                Fact(reading.say(.forums), "\(forums.count)")
                Fact(reading.say(da: "Forhold", en: "Relations"), "\(links.count)")
                Fact(
                    reading.say(da: "Uden forhold til andre", en: "Without any relation"),
                    "\(alone.count)", isGap: !alone.isEmpty)
            }
            RegisterTabs(reading: reading, isPicture: true)
            if links.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Intet kommissorium siger, hvordan forummet står til andre. Skriv det "
                            + "ind som bestemmelser om forhold til andre.",
                        en: "No charter says how its forum stands to others. Write it down as "
                            + "clauses on relations."))
            } else {
                NetworkFigure(
                    reading: reading,
                    network: reading.network(
                        "fora", forums.map(\.id).filter(linked.contains), links))
                H2(reading.say(da: "Det samme i en tabel", en: "The same in a table"))
                ForumLinkTable(reading: reading, links: links)
            }
            if !alone.isEmpty { lonely(alone) }
        }
    }

    private func lonely(_ forums: [Forum]) -> some Markup {
        Section {
            H2(reading.say(da: "Uden forhold til andre", en: "Without any relation"))
            P(
                reading.say(
                    da: "Deres kommissorium siger ikke, hvordan de står til andre.",
                    en: "Their charter does not say how they stand to others."))
            Ul {
                For(forums) { forum in
                    Li {
                        BodyLink(reading: reading, id: forum.id)
                        Span(" · \(reading.say(forum.kind.phrase))", .class("quiet"))
                    }
                }
            }
        }
    }
}

/// The drawing with what it takes to read it.
struct NetworkFigure: Component {
    let reading: Reading
    let network: ForumNetwork

    var body: some Markup {
        Figure {
            Div(
                .class("chart-scroll"), .tabindex(0), .role("region"),
                .label(reading.say(da: "Tegning af forhold", en: "Drawing of relations"))
            ) { network }
            Figcaption(
                reading.say(
                    da: "Den, der rapporteres eller rådgives til, står øverst. En stiplet kasse er "
                        + "en organisation uden kommissorium.",
                    en: "Whoever is reported to or advised stands above. A dashed box is an "
                        + "organization without a charter."))
        }
    }
}
