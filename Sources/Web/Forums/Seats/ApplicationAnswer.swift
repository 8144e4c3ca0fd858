// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form by which the forum decides on an application, with how it decided.
struct ApplicationAnswer: Component {
    let application: SeatApplication
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let application = try found(call)
        if application.answer != nil { return .redirect(to: Paths.forum(application.seat.forum)) }
        return try call.asking(
            .forum(
                .answerApplication(application.id, isGranted: true, decision: "", reason: nil)),
            ApplicationAnswer(application: application, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let application = try found(call)
        return try await call.saving(
            to: Paths.forum(application.seat.forum),
            else: { ApplicationAnswer(application: application, call: call, errors: $0) }
        ) { form in
            let answer = call.form["answer"]
            if answer == nil { form.refuse(.answerMissing, field: "answer") }
            return [
                .forum(
                    .answerApplication(
                        application.id, isGranted: answer == "ja",
                        decision: call.form["decision"] ?? "", reason: form.note("reason")))
            ]
        }
    }

    private static func found(_ call: Call) throws -> SeatApplication {
        let forum = try call.forum.id
        guard let found = call.city.forums.applications[call.id("ansoegning")],
            found.seat.forum == forum
        else { throw NotFound() }
        return found
    }

    var body: some Markup {
        let asker = reading.name(of: application.organization)
        FormPage(
            reading.say(da: "Skal \(asker) have pladsen?", en: "Is \(asker) to have the seat?"),
            call,
            kind:
                "\(reading.name(of: application.seat.forum)): \(reading.title(of: application.seat))",
            lead: rule, trail: reading.trail(to: application.seat.forum), errors: errors
        ) {
            if let reason = reading.note(application.reason) {
                Blockquote { P(reason) }
            }
            RadioChoice(
                name: "answer",
                label: reading.say(da: "Forummets afgørelse", en: "The forum's decision"),
                value: call.typed("answer"),
                options: [
                    ("ja", reading.say(da: "Ja, giv dem pladsen", en: "Yes, give them the seat")),
                    ("nej", reading.say(da: "Nej", en: "No")),
                ], reading: reading, errors: errors)
            TextField(
                name: "decision",
                label: reading.say(da: "Hvordan blev det afgjort?", en: "How was it decided?"),
                value: call.typed("decision"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "For eksempel: håndsoprækning på mødet 1. juni, 14 for og 2 imod.",
                    en: "For example: show of hands at the meeting of 1 June, 14 for and 2 against."
                ))
            TextArea(
                name: "reason", label: reading.say(da: "Begrundelse", en: "Reason"),
                value: call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Et nej skal begrundes. Kun medarbejdere kan læse det.",
                    en: "A no wants a reason. Only staff can read it."))
        }
    }

    private var rule: String? {
        let charter = reading.charter(of: application.seat.forum)?.charter
        return charter?.application(of: application.seat.group).map {
            reading.say($0.rule.words(naming: reading.names(in: charter)))
        }
    }
}

/// A choice among a few, all of them in sight.
struct RadioChoice: Component {
    let name: String
    let label: String
    let value: String?
    let options: [(value: String, title: String)]
    let reading: Reading
    let errors: FormErrors
    var hint: String?

    var body: some Markup {
        let error = errors[name]
        Fieldset(
            .class(error == nil ? "field" : "field invalid"), .id(name),
            described(name, hint: hint != nil, errors)
        ) {
            Legend(label)
            if let hint { P(hint, .class("hint"), .id("\(name)-hint")) }
            if let error { P(reading.say(error), .class("error"), .id("\(name)-error")) }
            For(options) { option in
                Div(.class("choice")) {
                    Input(
                        .id("\(name)-\(option.value)"), .name(name), .type("radio"),
                        .value(option.value), .checked(option.value == value))
                    Label(option.title, .for("\(name)-\(option.value)"))
                }
            }
        }
    }
}

extension Phrase {
    static let answerMissing = Phrase(da: "Vælg ja eller nej.", en: "Choose yes or no.")
}
