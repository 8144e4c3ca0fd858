// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Post
import Runtime

/// Says that letters wait where no mail server is set up.
private struct LettersHeld: Component {
    let call: Call

    var body: some Markup {
        if !call.site.outbox.canSend {
            let reading = call.reading
            P(.class("hint")) {
                reading.say(
                    da: "Der er ikke sat en mailserver op. Brevene bliver skrevet og venter under ",
                    en: "No mail server is set up. The letters are written and wait under ")
                A(
                    reading.say(da: "Post ud af huset", en: "Outgoing post"),
                    .href(reading.link(Paths.outbox)))
                "."
            }
        }
    }
}

/// The form by which the notice to the members is sent, or said to have been.
struct MeetingCall: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        return try call.asking(
            .meeting(.call(meeting.id, sent: call.reading.day)),
            MeetingCall(meeting: meeting, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.saving(
            to: Paths.meeting(meeting.id),
            else: { MeetingCall(meeting: meeting, call: call, errors: $0) }
        ) { form in [.meeting(.call(meeting.id, sent: form.requiredDay("sent")))] }
    }

    var body: some Markup {
        let count = reading.places(of: meeting).count
        FormPage(
            reading.say(da: "Indkald til mødet", en: "Call the meeting"),
            call, kind: reading.when(meeting.plan),
            lead: reading.say(
                da: "Er dagen i dag, sender Tværs indkaldelsen med dagsorden og en fil til "
                    + "kalenderen til de \(count), der sidder på pladserne. En tidligere dag "
                    + "skrives kun op: så har du selv sendt den.",
                en: "When the day is today, Tværs sends the notice with the agenda and a file "
                    + "for the calendar to the \(count) who sit in the seats. An earlier day is "
                    + "only written down: then you have sent it yourself."),
            trail: reading.trail(of: meeting), errors: errors
        ) {
            LettersHeld(call: call)
            if !meeting.agenda.isPublished { agendaless }
            unreachable
            DayField(
                name: "sent", label: reading.say(da: "Indkaldt", en: "Called on"),
                value: call.typed("sent", else: reading.date(reading.day)), reading: reading,
                errors: errors)
        }
    }
}

extension MeetingCall {
    fileprivate var agendaless: some Markup {
        P(
            reading.say(
                da: "Dagsordenen er ikke sendt ud, så indkaldelsen går uden den. Den følger i et "
                    + "brev for sig, når den sendes ud.",
                en: "The agenda has not been published, so the notice goes without it. It follows "
                    + "in a letter of its own once it is."),
            .class("notice"))
    }

    /// Those whom no letter reaches, so that they are called in another way.
    @MarkupBuilder fileprivate var unreachable: some Markup {
        let names = reading.places(of: meeting).compactMap(\.holder?.person)
            .filter { reading.view.personal.people[$0]?.email == nil }
            .map { reading.name(of: $0) }
        if !names.isEmpty {
            Div(.class("notice warning")) {
                P(
                    reading.say(
                        da: "Har ingen e-mailadresse her og får intet brev: ",
                        en: "Without an e-mail address here, and so without a letter: ")
                        + reading.list(names) + ".")
            }
        }
    }
}

/// The form by which guests are invited, or said to have been.
struct MeetingInvite: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        return try call.asking(
            .meeting(.invite(meeting.id, guests: [], sent: call.reading.day)),
            MeetingInvite(meeting: meeting, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.saving(
            to: Paths.meeting(meeting.id),
            else: { MeetingInvite(meeting: meeting, call: call, errors: $0) }
        ) { form in
            let other: OrganizationID? = call.chosen("other")
            let guests =
                call.form.all("guests").map { OrganizationID($0) }
                + (other.map { [$0] } ?? [])
            return [
                .meeting(.invite(meeting.id, guests: guests, sent: form.requiredDay("sent")))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Inviter gæster", en: "Invite guests"), call,
            kind: reading.when(meeting.plan),
            lead: reading.say(
                da: "Er dagen i dag, sender Tværs invitationen. En tidligere dag skrives kun op. "
                    + "Det er den sendte invitation, der tæller, ikke hvem der kom.",
                en: "When the day is today, Tværs sends the invitation. An earlier day is only "
                    + "written down. The invitation sent is what counts, not who came."),
            trail: reading.trail(of: meeting), errors: errors
        ) {
            LettersHeld(call: call)
            if !expected.isEmpty {
                Fieldset(.id("guests")) {
                    Legend(
                        reading.say(
                            da: "Kommissoriets gæster", en: "The charter's guests"))
                    For(expected) { guest in
                        TickBox(
                            name: "guests", value: guest.rawValue,
                            label: reading.name(of: guest),
                            isTicked: call.form.all("guests").contains(guest.rawValue))
                    }
                }
            }
            Choice(
                name: "other", label: reading.say(da: "En anden gæst", en: "Another guest"),
                value: call.typed("other"), options: reading.organizationChoices(),
                reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
            DayField(
                name: "sent", label: reading.say(da: "Sendt", en: "Sent on"),
                value: call.typed("sent", else: reading.date(reading.day)), reading: reading,
                errors: errors)
        }
    }

    /// Those whom the charter names and who have no invitation to this meeting.
    private var expected: [OrganizationID] {
        let rules = meeting.forums.flatMap { forum in
            reading.city.forums[forum]?.charter(on: meeting.day)?.charter.guests ?? []
        }
        var guests: [OrganizationID] = []
        for guest in rules.flatMap(\.rule.guests)
        where !guests.contains(guest) && !meeting.hasInvited(guest, by: reading.day) {
            guests.append(guest)
        }
        return guests
    }
}

/// The form that cancels a meeting with a reason.
struct MeetingCancel: Component {
    let meeting: Meeting
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let meeting = try call.meeting
        return try call.asking(
            .meeting(.cancel(meeting.id, reason: "")), MeetingCancel(meeting: meeting, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let meeting = try call.meeting
        return try await call.saving(
            to: Paths.meeting(meeting.id),
            else: { MeetingCancel(meeting: meeting, call: call, errors: $0) }
        ) { form in
            if call.form["reason"] == nil { form.refuse(.cancellationReason, field: "reason") }
            return [.meeting(.cancel(meeting.id, reason: form.note("reason") ?? ""))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Aflys mødet", en: "Cancel the meeting"), call,
            kind: reading.when(meeting.plan),
            lead: reading.say(
                da: "Et aflyst møde tæller ikke med og kan ikke fortrydes. Planlæg et nyt.",
                en: "A cancelled meeting is not counted and cannot be undone. Plan another."),
            button: reading.say(da: "Aflys", en: "Cancel it"), look: "danger",
            trail: reading.trail(of: meeting), errors: errors
        ) {
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors)
        }
    }
}

extension Phrase {
    static let cancellationReason = Phrase(
        da: "Skriv, hvorfor mødet ikke bliver holdt.", en: "Write why it will not be held.")
}

extension Reading {
    /// The way to a form about the meeting.
    func trail(of meeting: Meeting) -> [Crumb] {
        trail(to: meeting) + [Crumb(title: date(meeting.day), path: Paths.meeting(meeting.id))]
    }
}
