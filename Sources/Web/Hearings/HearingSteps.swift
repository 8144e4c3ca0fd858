// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that gives everybody more time.
struct HearingExtend: Component {
    let hearing: Hearing
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let hearing = try call.hearing
        return try call.asking(
            .hearing(
                .extend(hearing.id, until: hearing.deadline, reason: "", seen: nil)),
            HearingExtend(hearing: hearing, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let hearing = try call.hearing
        return try await call.saving(
            to: Paths.hearing(hearing.id),
            else: { HearingExtend(hearing: hearing, call: call, errors: $0) }
        ) { form in
            let until = form.deadline("until", setBy: "setBy")
            let reason = form.publicNote("reason")
            if reason == nil { form.refuse(.hearingReason, field: "reason") }
            return [
                .hearing(
                    .extend(hearing.id, until: until, reason: reason ?? "", seen: call.seenVersion))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Giv længere frist", en: "Give more time"), call, kind: hearing.title,
            lead: reading.say(
                da: "Alle parter får den nye frist og kan læse begrundelsen. Nu: "
                    + "\(DateText.date(reading.lastDay(of: hearing)).danish).",
                en: "All parties get the new deadline and can read the reason. Now: "
                    + "\(DateText.date(reading.lastDay(of: hearing)).english)."),
            trail: reading.trail(to: hearing), errors: errors
        ) {
            Input(.type("hidden"), .name("seen"), .value("\(hearing.version)"))
            DayField(
                name: "until", label: reading.say(da: "Ny frist", en: "New deadline"),
                value: call.typed("until"), reading: reading, errors: errors)
            TextField(
                name: "setBy",
                label: reading.say(
                    da: "Hvem har sat den, hvis det ikke er jer?", en: "Who set it, if not you?"),
                value: call.typed("setBy", else: hearing.deadline.setBy), reading: reading,
                errors: errors)
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors)
        }
    }
}

/// The form that calls a hearing off.
struct HearingWithdraw: Component {
    let hearing: Hearing
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let hearing = try call.hearing
        return try call.asking(
            .hearing(.withdraw(hearing.id, reason: "")),
            HearingWithdraw(hearing: hearing, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let hearing = try call.hearing
        return try await call.saving(
            to: Paths.hearing(hearing.id),
            else: { HearingWithdraw(hearing: hearing, call: call, errors: $0) }
        ) { form in
            let reason = form.publicNote("reason")
            if reason == nil { form.refuse(.hearingReason, field: "reason") }
            return [.hearing(.withdraw(hearing.id, reason: reason ?? ""))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Træk høringen tilbage", en: "Withdraw the hearing"), call,
            kind: hearing.title,
            lead: reading.say(
                da: "Der tages ikke flere svar ind, og det kan ikke gøres om. Det, der er "
                    + "skrevet, bliver stående.",
                en: "No more responses are taken in, and it cannot be undone. What is written "
                    + "stays."),
            button: reading.say(da: "Træk tilbage", en: "Withdraw"), look: "danger",
            trail: reading.trail(to: hearing), errors: errors
        ) {
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors)
        }
    }
}

extension Phrase {
    static let hearingReason = Phrase(da: "Skriv hvorfor.", en: "Write why.")
}
