// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The secretary's table while the meeting goes on: who is there, which item,
/// what is voted and decided.
struct SessionShow: Component {
    let meeting: Meeting
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        return try call.asking(
            .meeting(.call(meeting.id, sent: call.reading.day)),
            SessionShow(meeting: meeting, call: call))
    }

    var body: some Markup {
        let title = reading.say(da: "Mødets gang", en: "The meeting's course")
        SitePage(title, call, trail: reading.trail(of: meeting)) {
            PageHead(title, kind: reading.when(meeting.plan)) {
                Fact(reading.say(da: "Åbnet", en: "Opened"), opened)
                if let session = meeting.session {
                    Fact(
                        reading.say(da: "Til stede", en: "In the room"),
                        "\(session.stays.count { $0.left == nil })")
                }
            }
            MeetingTabs(reading: reading, meeting: meeting)
            if let session = meeting.session {
                Roster(reading: reading, meeting: meeting, session: session)
                CourseItems(reading: reading, meeting: meeting, isOpen: session.closed == nil)
                if session.closed == nil { closing }
            } else if meeting.isHeld {
                P(
                    reading.say(
                        da: "Fremmødet er skrevet. Skriv beslutningerne punkt for punkt.",
                        en: "The attendance is written. Write the decisions item by item."))
                CourseItems(reading: reading, meeting: meeting, isOpen: false)
            } else {
                opening
            }
        }
    }

    private var opened: String {
        guard let session = meeting.session else {
            return reading.say(da: "ikke endnu", en: "not yet")
        }
        let closed = session.closed.map {
            reading.say(da: ", sluttede \(reading.say($0.phrase))", en: ", ended \($0)")
        }
        return reading.say(session.opened.phrase) + (closed ?? "")
    }

    private var opening: some Markup {
        Form(
            .method("post"), .action(Link(Paths.session(meeting.id, "aabning"))), .class("form")
        ) {
            FormToken(reading: reading)
            P(
                reading.say(
                    da: "Når mødet åbnes, sendes de sidste punkter ud, og dagsordenen er lukket.",
                    en: "Opening publishes the last items and freezes the agenda."))
            TextField(
                name: "at", label: reading.say(da: "Klokken", en: "At"),
                value: meeting.plan.start?.description, reading: reading, errors: .none)
            Fieldset {
                Legend(reading.say(da: "Hvem er her", en: "Who is here"))
                For(reading.places(of: meeting)) { place in presence(place) }
            }
            Button(reading.say(da: "Åbn mødet", en: "Open the meeting"), .class("primary"))
        }
    }

    private func presence(_ place: SeatPlace) -> some Markup {
        let name = "her-\(place.seat)"
        let holder = place.holder.map { reading.name(of: $0.person) } ?? ""
        let expectation = meeting.expectation(of: place)
        return Div(.class("field")) {
            Label("\(place.label): \(holder)", .for(name))
            Select(.id(name), .name(name)) {
                Option(reading.say(da: "Ikke her", en: "Not here"), .value(""))
                Option(
                    reading.say(da: "Her", en: "Here"), .value("member"),
                    .selected(expectation == .member))
                if let substitute = place.substitute {
                    Option(
                        reading.say(
                            da: "Suppleanten \(reading.name(of: substitute.person))",
                            en: "The substitute \(reading.name(of: substitute.person))"),
                        .value("substitute"),
                        .selected(expectation == .substitute))
                }
            }
        }
    }

    private var closing: some Markup {
        Form(.method("post"), .action(Link(Paths.session(meeting.id, "slut"))), .class("form")) {
            FormToken(reading: reading)
            TextField(
                name: "at", label: reading.say(da: "Mødet slutter kl.", en: "The meeting ends at"),
                value: nil, reading: reading, errors: .none)
            Button(reading.say(da: "Slut mødet", en: "End the meeting"), .class("danger"))
        }
    }
}

/// Who is in the room, with the times of coming and going.
private struct Roster: Component {
    let reading: Reading
    let meeting: Meeting
    let session: MeetingSession

    var body: some Markup {
        let (who, times) = (
            reading.say(da: "Hvem", en: "Who"), reading.say(da: "Her", en: "Here")
        )
        Section(.id("fremmoede")) {
            H2(reading.say(da: "Fremmøde", en: "Attendance"))
            // Folded once people are there, or the items are far down on a phone.
            Details(.open(session.stays.isEmpty)) {
                Summary(reading.say(da: "Plads for plads", en: "Seat by seat"))
                Table(.class("cards")) {
                    Caption(reading.say(da: "Fremmøde pr. plads", en: "Attendance by seat"))
                    Thead {
                        Tr {
                            Th(reading.say(da: "Plads", en: "Seat"), .scope("col"))
                            Th(who, .scope("col"))
                            Th(times, .scope("col"))
                        }
                    }
                    Tbody { For(reading.places(of: meeting)) { row($0, who, times) } }
                }
            }
        }
    }

    private func row(_ place: SeatPlace, _ who: String, _ times: String) -> some Markup {
        Tr {
            Th(place.label, .scope("row"))
            Td(place.holder.map { reading.name(of: $0.person) } ?? "", .cellLabel(who))
            Td(.cellLabel(times)) { stays(place) }
        }
    }

    @MarkupBuilder private func stays(_ place: SeatPlace) -> some Markup {
        For(session.stays.filter { $0.seat == place.seat }) { stay in P(words(of: stay)) }
        if session.closed == nil {
            ComingAndGoing(
                reading: reading, meeting: meeting, place: place,
                isHere: session.sitter(in: place.seat) != nil)
        }
    }

    private func words(of stay: SeatStay) -> String {
        let substitute =
            stay.isSubstitute ? reading.say(da: " (suppleant)", en: " (substitute)") : ""
        return "\(stay.came)–\(stay.left?.description ?? "")\(substitute)"
    }
}

/// The form by which one seat is taken or left, at a time.
private struct ComingAndGoing: Component {
    let reading: Reading
    let meeting: Meeting
    let place: SeatPlace
    let isHere: Bool

    var body: some Markup {
        Form(
            .method("post"), .action(Link(Paths.session(meeting.id, "fremmoede"))),
            .class("inline")
        ) {
            FormToken(reading: reading)
            Input(.type("hidden"), .name("seat"), .value(place.seat.description))
            Input(.type("time"), .name("at"), .label(time))
            if isHere {
                button(da: "Går", en: "Leaves", "leave")
            } else {
                button(da: "Kommer", en: "Comes", "member")
                if place.substitute != nil {
                    button(da: "Suppleanten kommer", en: "The substitute comes", "substitute")
                }
            }
        }
    }

    private var time: String {
        reading.say(da: "Klokken for \(place.label)", en: "Time for \(place.label)")
    }

    private func button(da danish: String, en english: String, _ what: String) -> some Markup {
        Button(
            reading.say(da: danish, en: english), .class("secondary"), .name("what"),
            .value(what))
    }
}

/// The items as they are treated.
private struct CourseItems: Component {
    let reading: Reading
    let meeting: Meeting
    let isOpen: Bool

    var body: some Markup {
        Section(.id("punkter")) {
            H2(reading.say(da: "Punkter", en: "Items"))
            Ol(.class("agenda")) {
                For(reading.city.agenda(of: meeting, for: reading.viewer)) { seen in
                    if let item = seen.item {
                        Li(.id("punkt-\(item.id)")) {
                            H3("\(seen.number ?? 0). \(item.title)")
                            CourseItem(
                                reading: reading, meeting: meeting, item: item, isOpen: isOpen)
                        }
                    }
                }
            }
        }
    }
}
