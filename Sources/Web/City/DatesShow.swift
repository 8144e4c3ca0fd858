// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// Everything that falls due from the day on, soonest first.
struct DatesShow: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let dates = reading.dueDates()
        let title = reading.say(da: "Datoer", en: "Dates")
        SitePage(title, call, trail: [Crumb(title: reading.say(.cityToday), path: Paths.home)]) {
            PageHead(
                title, kind: reading.say(.cityToday),
                lead: reading.say(
                    da: "Hvad der er lovet, frister sat af andre, og programmer, der slutter eller "
                        + "skal evalueres.",
                    en: "What is promised, deadlines set by others, and programmes that end or "
                        + "must be evaluated.")
            ) { Fact(reading.say(da: "I alt", en: "In all"), "\(dates.count)") }
            if dates.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Intet er lovet fra denne dag. Løfter gives på en indsats.",
                        en: "Nothing is promised from this day on. Promises are given on an "
                            + "initiative.")
                ) { P { A(reading.say(.initiatives), .href(reading.link(Paths.initiatives))) } }
            } else {
                let page = Paged(dates, call.query)
                DateTable(reading: reading, dates: page.rows)
                PageLinks(page, call)
            }
        }
    }
}

/// Dates as rows; cards on a phone.
private struct DateTable: Component {
    let reading: Reading
    let dates: [DueDate]

    var body: some Markup {
        let what = reading.say(da: "Hvad", en: "What")
        let status = reading.say(da: "Status", en: "Status")
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Dato", en: "Date"), .scope("col"))
                    Th(what, .scope("col"))
                    Th(reading.say(.responsible), .scope("col"))
                    Th(status, .scope("col"))
                }
            }
            Tbody {
                For(dates) { due in
                    Tr {
                        Th(.scope("row")) {
                            Time(reading.say(due.period.phrase), .datetime(due.day.description))
                            Small(" \(reading.distance(due.day))")
                        }
                        Td(.cellLabel(what)) {
                            Div {
                                A(due.title, .href(due.link))
                                Small(" · \(reading.say(due.kind.phrase))")
                            }
                        }
                        Td(.cellLabel(reading.say(.responsible))) { responsible(due.post) }
                        Td(.cellLabel(status)) {
                            StatusTag(due.standing.status, due.standing.text)
                        }
                    }
                }
            }
        }
    }

    @MarkupBuilder private func responsible(_ post: PostID?) -> some Markup {
        if let post {
            Div {
                PostLine(reading: reading, post: post)
                Small(" · \(reading.departmentName(of: post))")
            }
        } else {
            Strong(reading.say(da: "ingen", en: "nobody"))
        }
    }
}
