// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Every matter that the reader sees: who owes the answer, where it is, since when.
struct MatterList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let filter = MatterFilter(call.query)
        let all = filter.matters(reading)
        let page = Paged(all, call.query)
        SitePage(reading.say(.matters), call) {
            PageHead(
                reading.say(.matters), kind: reading.say(.overview),
                lead: reading.say(
                    da: "En sag har én tråd fra den, der rejste den, gennem hvert forum til en "
                        + "beslutning – og svaret kommer tilbage igen.",
                    en: "A matter has one thread from whoever raised it, through each forum to a "
                        + "decision – and the answer comes back again.")
            ) { facts(all) }
            actions
            MatterFilterForm(reading: reading, filter: filter)
            if all.isEmpty {
                empty(filter)
            } else {
                MatterTable(reading: reading, matters: page.rows, caption: caption(page.count))
                PageLinks(page, call)
            }
            SentimentTable(reading: reading, matters: all)
        }
    }

    @MarkupBuilder private func facts(_ matters: [Matter]) -> some Markup {
        let open = matters.filter(\.isOpen)
        let late = open.filter {
            reading.city.matters.duties(of: $0).contains { $0.isLate(on: reading.day) }
        }
        Fact(reading.say(da: "Åbne sager", en: "Open matters"), "\(open.count)")
        Fact(
            reading.say(da: "Svar forsinket", en: "Answer late"), "\(late.count)",
            isGap: !late.isEmpty)
        Fact(
            reading.say(da: "Mangler tilbagemelding", en: "Feedback owed"),
            "\(open.count { !reading.city.matters.tellings(of: $0).isEmpty })")
        if reading.viewer.readsAll {
            let waiting = reading.incoming.count
            Fact(reading.say(.incomingMatters), isGap: waiting > 0) {
                if Audience.coordinators.admits(reading.viewer) {
                    A("\(waiting)", .href(reading.link(Paths.incoming)))
                } else {
                    "\(waiting)"
                }
            }
        }
    }

    private var actions: some Markup {
        P(.class("actions")) {
            if reading.canWrite {
                A(reading.say(.raiseMatter), .href(Link(Paths.newMatter)), .class("button"))
            }
            A(
                reading.say(da: "Meld noget som nabo", en: "Report something as a neighbor"),
                .href(Link(Paths.neighborReport)), .class("button secondary"))
            A(reading.say(.decisions), .href(reading.link(Paths.decisions)))
            if reading.viewer.isSignedIn {
                A(reading.say(.actions), .href(reading.link(Paths.actions)))
            }
        }
    }

    private func caption(_ count: Int) -> String {
        count == 1
            ? reading.say(da: "1 sag", en: "1 matter")
            : reading.say(
                da: "\(count) sager, de nyeste først", en: "\(count) matters, the latest first")
    }

    @MarkupBuilder private func empty(_ filter: MatterFilter) -> some Markup {
        if filter.isEmpty {
            EmptyState(
                reading.say(
                    da: "Her er ingen sager endnu. Rejs den første.",
                    en: "There are no matters yet. Raise the first."))
        } else {
            EmptyState(
                reading.say(
                    da: "Ingen sager passer til det, du har valgt.",
                    en: "No matter fits what you have chosen.")
            ) {
                P {
                    A(
                        reading.say(da: "Vis alle sager", en: "Show all matters"),
                        .href(reading.link(Paths.matters)))
                }
            }
        }
    }
}

/// Matters as rows: what, who owes the answer, where it is now, how it stands.
struct MatterTable: Component {
    let reading: Reading
    let matters: [Matter]
    let caption: String

    var body: some Markup {
        let (answerer, whereNow, standing, raised) = (
            reading.say(.owesAnswer), reading.say(da: "Er nu hos", en: "Is now with"),
            reading.say(da: "Status", en: "Standing"), reading.say(da: "Rejst", en: "Raised")
        )
        Table(.class("cards")) {
            Caption(caption)
            Thead {
                Tr {
                    Th(reading.say(da: "Sag", en: "Matter"), .scope("col"))
                    Th(raised, .scope("col"))
                    Th(answerer, .scope("col"))
                    Th(whereNow, .scope("col"))
                    Th(standing, .scope("col"))
                }
            }
            Tbody {
                For(matters) { matter in
                    Tr {
                        Th(.scope("row")) {
                            MatterLink(reading: reading, matter: matter)
                            Br()
                            Span(about(matter), .class("quiet"))
                        }
                        Td(.cellLabel(raised)) {
                            Time(
                                reading.short(matter.raised),
                                .datetime(matter.raised.description))
                        }
                        Td(.cellLabel(answerer)) {
                            matter.answerer.map { reading.name(of: $0) } ?? reading.say(.notStated)
                        }
                        Td(place(of: matter), .cellLabel(whereNow))
                        Td(.cellLabel(standing)) {
                            let stands = reading.standing(of: matter)
                            StatusTag(stands.status, stands.text)
                        }
                    }
                }
            }
        }
    }

    private func about(_ matter: Matter) -> String {
        let places = matter.areas.map { reading.name(of: $0) }
        return ([reading.say(matter.kind.phrase)] + places).joined(separator: " · ")
    }

    private func place(of matter: Matter) -> String {
        let forums = matter.treatments.filter(\.isOpen).map { reading.name(of: $0.forum) }
        if !forums.isEmpty { return reading.list(forums) }
        return matter.closing == nil
            ? matter.answerer.map { reading.name(of: $0) } ?? "" : "–"
    }
}

/// How those who raised the matters feel about them, by area and by theme.
struct SentimentTable: Component {
    let reading: Reading
    let matters: [Matter]

    var body: some Markup {
        let felt = matters.filter { $0.sentiment != nil }
        if !felt.isEmpty {
            Section(.id("stemning")) {
                H2(reading.say(da: "Stemningen", en: "The mood"))
                table(
                    reading.say(da: "Område", en: "Area"),
                    Set(felt.flatMap(\.areas)).map { area in
                        (reading.name(of: area), felt.filter { $0.areas.contains(area) })
                    })
                table(
                    reading.say(da: "Emne", en: "Theme"),
                    Set(felt.map(\.topic)).map { topic in
                        (reading.say(topic.choice), felt.filter { $0.topic == topic })
                    })
            }
        }
    }

    @MarkupBuilder
    private func table(_ heading: String, _ rows: [(name: String, matters: [Matter])])
        -> some Markup
    {
        if !rows.isEmpty {
            Table(.class("cards")) {
                Caption(
                    reading.say(
                        da: "Bekymringer, ønsker og ros pr. \(heading.lowercased())",
                        en: "Worries, wishes and praise by \(heading.lowercased())"))
                Thead {
                    Tr {
                        Th(heading, .scope("col"))
                        For(Sentiment.allCases) {
                            Th(reading.say($0.phrase), .scope("col"), .class("number"))
                        }
                    }
                }
                Tbody {
                    For(rows.inDanishOrder(by: \.name)) { row in
                        Tr {
                            Th(row.name, .scope("row"))
                            For(Sentiment.allCases) { mood in
                                Td(
                                    "\(row.matters.count { $0.sentiment == mood })",
                                    .cellLabel(reading.say(mood.phrase)), .class("number"))
                            }
                        }
                    }
                }
            }
        }
    }
}

extension Reading {
    /// What neighbors wrote and no moderator has read.
    var incoming: [Matter] {
        guard viewer.readsAll else { return [] }
        return city.matters.matters.values.filter { $0.moderation == .submitted }
            .sorted { ($0.raised, $0.id) < ($1.raised, $1.id) }
    }
}
