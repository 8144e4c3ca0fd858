// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form by which a new partner asks for a free seat.
struct ApplicationEdit: Component {
    let place: SeatPlace
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let place = try call.seatPlace
        if call.reading.view.isPast { return .redirect(to: call.path) }
        if call.viewer.onlyReads { throw Forbidden.auditorsWriteNothing }
        return .page(ApplicationEdit(place: place, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let place = try call.seatPlace
        return try await call.saving(
            to: Paths.forum(place.seat.forum), fields: ["seat": ""],
            else: { ApplicationEdit(place: place, call: call, errors: $0) }
        ) { form in
            [
                .forum(
                    .apply(
                        call.newID(), seat: place.seat,
                        organization: form.chosen("organization", .applicantMissing),
                        reason: form.note("reason")))
            ]
        }
    }

    var body: some Markup {
        let choices = reading.organizations(thatMay: { organization in
            .forum(.apply("", seat: place.seat, organization: organization, reason: nil))
        })
        FormPage(
            reading.say(da: "Søg en ledig plads", en: "Apply for a free seat"), call,
            kind: "\(reading.name(of: place.seat.forum)): \(reading.title(of: place.seat))",
            lead: rule, button: reading.say(da: "Send ansøgningen", en: "Send the application"),
            trail: reading.trail(to: place.seat), errors: errors
        ) {
            Choice(
                name: "organization", label: reading.say(da: "Hvem søger?", en: "Who applies?"),
                value: call.typed(
                    "organization", else: choices.count == 1 ? choices[0].value : nil),
                options: choices, reading: reading, errors: errors)
            TextArea(
                name: "reason",
                label: reading.say(da: "Hvad vil I bidrage med?", en: "What will you contribute?"),
                value: call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(.readByStaff))
        }
    }

    private var rule: String? {
        let charter = reading.charter(of: place.seat.forum)?.charter
        return charter?.application(of: place.group.id).map {
            reading.say($0.rule.words(naming: reading.names(in: charter)))
        }
    }
}

extension Reading {
    /// The organizations for which the reader may give the command.
    func organizations(
        thatMay command: (OrganizationID) -> CityCommand
    ) -> [(value: String, title: String)] {
        organizationChoices().filter { may(command(OrganizationID($0.value))) }
    }
}

/// The applications that the forum has and has had; for staff alone.
struct ApplicationList: Component {
    let reading: Reading
    let forum: ForumID

    var body: some Markup {
        let list = reading.city.forums.applications(to: forum)
        if reading.viewer.isStaff, !list.isEmpty {
            Section(.id("ansoegninger")) {
                H2(reading.say(da: "Ansøgninger om pladser", en: "Applications for seats"))
                Ul(.class("link-list")) { For(list.reversed()) { line($0) } }
            }
        }
    }

    @MarkupBuilder private func line(_ application: SeatApplication) -> some Markup {
        let answer = CityCommand.forum(
            .answerApplication(application.id, isGranted: true, decision: "", reason: nil))
        Li {
            BodyLink(reading: reading, id: application.organization)
            Span(
                reading.say(
                    da: " søgte \(reading.label(of: application.seat)) "
                        + reading.date(application.received),
                    en: " applied for \(reading.label(of: application.seat)) on "
                        + reading.date(application.received)))
            " "
            if let given = application.answer {
                StatusTag(
                    given.isGranted ? .ok : .done,
                    given.isGranted
                        ? reading.say(da: "Optaget", en: "Admitted")
                        : reading.say(da: "Afslået", en: "Declined"))
                Span(" \(reading.date(given.day)): \(given.decision)", .class("quiet"))
                if given.isGranted {
                    " "
                    A(
                        reading.say(da: "Se pladsen", en: "See the seat"),
                        .href(reading.link(Paths.seat(application.seat))))
                }
            } else {
                StatusTag(.waiting, reading.say(da: "Mangler svar", en: "Not answered"))
                if reading.may(answer) {
                    " "
                    A(
                        reading.say(da: "Afgør", en: "Decide"),
                        .href(Link(Paths.applicationAnswer(application))))
                }
            }
        }
    }
}

extension Phrase {
    static let applicantMissing = Phrase(
        da: "Vælg den organisation, der søger.", en: "Choose the organization that applies.")
}
