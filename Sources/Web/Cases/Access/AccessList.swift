// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// How one asks to see papers, how it goes, and for staff every request.
struct AccessList: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(reading.say(.accessToPapers), call) {
            PageHead(
                reading.say(.accessToPapers), kind: reading.say(.journal),
                lead: reading.say(
                    da: "Alle kan bede om at se dokumenterne i en sag. Svaret kommer inden 7 "
                        + "arbejdsdage, medmindre anmodningen er stor eller vanskelig "
                        + "(offentlighedsloven § 36).",
                    en: "Anybody may ask to see the documents of a case. The answer comes within "
                        + "7 working days, unless the request is large or difficult (Access to "
                        + "Public Administration Files Act § 36).")
            ) { facts }
            P(.class("actions")) {
                if reading.mayOpenCases {
                    A(
                        reading.say(da: "Registrér en anmodning", en: "Register a request"),
                        .href(Link(Paths.newAccess)), .class("button"))
                } else {
                    A(
                        reading.say(.askForAccess), .href(reading.link(Paths.askForAccess)),
                        .class("button"))
                }
                A(
                    reading.say(da: "Find en sag i journalen", en: "Find a case in the journal"),
                    .href(reading.link(Paths.journal)))
            }
            if reading.viewer.isStaff { list }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let count = reading.city.cases.statistic(
            on: reading.day, in: reading.city.workdays.calendar)
        Fact(
            reading.say(da: "Anmodninger", en: "Requests"), "\(count.received)",
            note: reading.say(
                da: "\(count.extended) med længere frist", en: "\(count.extended) with more time"))
        Fact(
            reading.say(da: "Besvaret til tiden", en: "Answered in time"),
            count.answered == 0
                ? reading.say(.notStated)
                : reading.say(
                    da: "\(count.inTime) af \(count.answered)",
                    en: "\(count.inTime) of \(count.answered)"),
            isGap: count.inTime < count.answered)
        Fact(
            reading.say(da: "Åbne nu", en: "Open now"), "\(count.open)",
            note: reading.say(
                da: "\(count.late) over fristen", en: "\(count.late) past their time"),
            isGap: count.late > 0)
    }

    @MarkupBuilder private var list: some Markup {
        let requests = reading.accessRequests
        if requests.isEmpty {
            EmptyState(
                reading.say(
                    da: "Din enhed har ingen anmodninger.",
                    en: "Your unit has no requests."))
        } else {
            AccessTable(requests: requests, reading: reading)
        }
    }
}

extension Reading {
    /// The requests that are there for this reader: open ones first, then the latest.
    var accessRequests: [AccessRequest] {
        city.cases.requests.values.filter { city.sees($0, viewer) }.sorted { left, right in
            if (left.answered == nil) != (right.answered == nil) { return left.answered == nil }
            return (right.received, left.id) < (left.received, right.id)
        }
    }

    func due(of request: AccessRequest) -> Day {
        city.cases.due(of: request, in: city.workdays.calendar)
    }

    func standing(of request: AccessRequest) -> Standing {
        let due = due(of: request)
        if let answered = request.answered {
            return Standing(
                status: .done,
                text: answered <= due
                    ? say(da: "Besvaret til tiden", en: "Answered in time")
                    : say(da: "Besvaret for sent", en: "Answered late"))
        }
        let left = due.distance(to: day)
        return left > 0
            ? Standing(
                status: .late,
                text: say(da: "\(days(left)) over fristen", en: "\(days(left)) past its time"))
            : Standing(
                status: .waiting,
                text: say(da: "Frist \(distance(due))", en: "Due \(distance(due))"))
    }

    /// `2010-857794, 2021-0262994`, or that nobody has found the case yet.
    func numbers(of request: AccessRequest) -> String {
        request.cases.isEmpty
            ? say(da: "en sag, der skal findes", en: "a case to be found")
            : list(request.cases.compactMap { city.cases[$0]?.number.description })
    }
}

private struct AccessTable: Component {
    let requests: [AccessRequest]
    let reading: Reading

    var body: some Markup {
        let (cases, unit, due, stands) = (
            reading.say(da: "Sager", en: "Cases"), reading.say(.responsible),
            reading.say(da: "Frist", en: "Due"), reading.say(da: "Status", en: "Standing")
        )
        Table(.class("cards")) {
            Caption(
                reading.say(
                    da: requests.count == 1
                        ? "1 anmodning" : "\(requests.count) anmodninger, de åbne først",
                    en: requests.count == 1
                        ? "1 request" : "\(requests.count) requests, the open ones first"))
            Thead {
                Tr {
                    Th(reading.say(da: "Modtaget", en: "Received"), .scope("col"))
                    For([cases, unit, due, stands]) { Th($0, .scope("col")) }
                }
            }
            Tbody {
                For(requests) { request in
                    let standing = reading.standing(of: request)
                    Tr {
                        Th(.scope("row")) {
                            A(
                                reading.date(request.received),
                                .href(reading.link(Paths.access(request.id))))
                            if request.isExample {
                                Span(
                                    reading.say(da: " (eksempel)", en: " (example)"),
                                    .class("quiet"))
                            }
                        }
                        Td(reading.numbers(of: request), .cellLabel(cases))
                        Td(reading.name(of: request.unit), .cellLabel(unit))
                        Td(.cellLabel(due)) {
                            DayText(reading: reading, day: reading.due(of: request))
                        }
                        Td(.cellLabel(stands)) { StatusTag(standing.status, standing.text) }
                    }
                }
            }
        }
    }
}
