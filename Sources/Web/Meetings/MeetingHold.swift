// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that says who was at a meeting, seat by seat.
struct MeetingHold: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        return try call.asking(
            .meeting(.hold(meeting.id, HeldDraft(attendance: []), seen: nil)),
            MeetingHold(meeting: meeting, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.saving(
            to: Paths.meeting(meeting.id),
            else: { MeetingHold(meeting: meeting, call: call, errors: $0) }
        ) { _ in
            let lines = call.reading.places(of: meeting).compactMap { place in
                call.form[place.seat.field].flatMap(Presence.init).map {
                    HeldDraft.Line(place.seat, $0)
                }
            }
            let draft = HeldDraft(
                attendance: lines, guests: call.form.all("guests").map { OrganizationID($0) })
            return [.meeting(.hold(meeting.id, draft, seen: call.seenVersion))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Fremmøde", en: "Attendance"), call,
            kind: reading.when(meeting.plan),
            lead: reading.say(
                da: "Medlemmet eller suppleanten i stedet for. Tomme pladser står her ikke.",
                en: "The member, or the substitute instead. Empty seats are not here."),
            trail: reading.trail(of: meeting), errors: errors
        ) {
            Input(.type("hidden"), .name("seen"), .value("\(meeting.version)"))
            Div(.id("attendance")) {
                For(reading.places(of: meeting)) { place in row(place) }
            }
            guests
        }
    }

    @MarkupBuilder private func row(_ place: SeatPlace) -> some Markup {
        let name = place.seat.field
        let opening = meeting.record.map { $0.line(of: place.seat)?.presence.rawValue }
        let value = call.typed(name, else: opening ?? Presence.present.rawValue)
        let holder = place.holder.map { reading.name(of: $0.person) } ?? ""
        Div(.class("field")) {
            Label("\(place.label): \(holder)", .for(name))
            Select(.id(name), .name(name)) {
                Option(
                    reading.say(da: "Ikke skrevet", en: "Not written"), .value(""),
                    .selected(value == nil))
                For(choices(for: place)) { presence in
                    Option(
                        reading.say(presence.phrase), .value(presence.rawValue),
                        .selected(value == presence.rawValue))
                }
            }
        }
    }

    private func choices(for place: SeatPlace) -> [Presence] {
        Presence.allCases.filter { $0 != .substitute || place.substitute != nil }
    }

    @MarkupBuilder private var guests: some Markup {
        let invited = meeting.invitations.map(\.guest)
        if !invited.isEmpty {
            Fieldset(.id("guests")) {
                Legend(reading.say(da: "Gæster, der kom", en: "Guests who came"))
                For(invited) { guest in
                    TickBox(
                        name: "guests", value: guest.rawValue, label: reading.name(of: guest),
                        isTicked: call.method == .get
                            ? meeting.record?.guests.contains(guest) ?? false
                            : call.form.all("guests").contains(guest.rawValue))
                }
            }
        }
    }
}

extension Seat {
    /// What a form calls the seat.
    fileprivate var field: String { "plads-\(forum)-\(group)-\(number)" }
}

extension Presence {
    var phrase: Phrase {
        switch self {
        case .present: Phrase(da: "Til stede", en: "Present")
        case .substitute: Phrase(da: "Suppleanten kom", en: "The substitute came")
        case .apology: Phrase(da: "Afbud", en: "Apology")
        case .absent: Phrase(da: "Fraværende", en: "Absent")
        }
    }
}

extension Reading {
    /// The seats of the meeting that somebody sits in.
    func places(of meeting: Meeting) -> [SeatPlace] {
        meeting.places(in: city.forums, city.organizations).filter { $0.holder != nil }
    }
}
