// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form by which what was said about an instrument ends; it stays readable with the reason.
struct StanceEnd: Component {
    let stance: InstrumentStance
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let stance = try call.stance
        return try call.asking(
            .instrument(.end(stance.id, reason: "", seen: nil)),
            StanceEnd(stance: stance, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let stance = try call.stance
        return try await call.saving(
            to: Paths.instruments, else: { StanceEnd(stance: stance, call: call, errors: $0) }
        ) { form in
            [
                .instrument(
                    .end(stance.id, reason: form.requiredReason(), seen: call.seenVersion))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Lad det ophøre", en: "End it"), call, kind: stance.instrument,
            lead: reading.say(
                da: "Det, I har sagt, bliver stående i historien med din begrundelse.",
                en: "What you have said stays in the history with your reason."),
            look: "danger",
            trail: [Crumb(title: reading.say(.instruments), path: Paths.instruments)],
            errors: errors
        ) {
            Input(.type("hidden"), .name("seen"), .value("\(stance.version)"))
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors)
        }
    }
}

extension FormReading {
    fileprivate mutating func requiredReason() -> NoteID {
        if let note = publicNote("reason") { return note }
        refuse(.hearingReason, field: "reason")
        return ""
    }
}
