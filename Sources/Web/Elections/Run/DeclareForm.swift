// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that declares the result; it asks for a lot only when one is needed.
struct DeclareForm: Component {
    let poll: Poll
    var errors = FormErrors.none
    private var call: Call { poll.call }
    private var reading: Reading { poll.reading }

    static func ask(_ call: Call) throws -> Answer {
        let poll = try call.poll
        return try call.asking(
            .election(.declare(poll.id, seed: nil)), DeclareForm(poll: poll))
    }

    static func save(_ call: Call) async throws -> Answer {
        let poll = try call.poll
        return try await poll.saving(else: { DeclareForm(poll: poll, errors: $0) }) { form in
            [.election(.declare(poll.id, seed: seed(&form)))]
        }
    }

    /// The figures, which two witnesses have typed alike.
    private static func seed(_ form: inout FormReading) -> DrawSeed? {
        let texts = ["seed", "seed-again"].map { form.call.form[$0] }
        guard texts.contains(where: { $0 != nil }) else { return nil }
        let seeds = texts.map { $0.flatMap(DrawSeed.init) }
        if seeds[0] == nil { form.refuse(.seedMalformed, field: "seed") }
        if seeds[1] != seeds[0] { form.refuse(.seedsDiffer, field: "seed-again") }
        return seeds[0]
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Erklær resultatet", en: "Declare the result"), call, kind: poll.title,
            lead: reading.say(
                da: "Resultatet tælles nu, bliver offentligt og fylder pladserne. Det kan ikke "
                    + "ændres.",
                en: "The result is counted now, becomes public and fills the seats. It cannot be "
                    + "changed."),
            button: reading.say(da: "Erklær resultatet", en: "Declare the result"), look: "danger",
            trail: poll.trail, errors: errors
        ) {
            Fieldset {
                Legend(reading.say(da: "Hvis der skal trækkes lod", en: "If lots are drawn"))
                P(
                    reading.say(
                        da: "Lad felterne være tomme først. Skal der lod til, siger siden det. Så "
                            + "kaster to vidner terninger, mindst 6 kast, og skriver hver for sig "
                            + "de samme tal.",
                        en: "Leave the fields empty at first. If a lot is needed, the page says "
                            + "so. Then two witnesses throw dice, at least 6 throws, and each "
                            + "types the same figures."))
                figures("seed", reading.say(da: "Første vidne", en: "First witness"))
                figures("seed-again", reading.say(da: "Andet vidne", en: "Second witness"))
            }
        }
    }

    private func figures(_ name: String, _ label: String) -> some Markup {
        Field(
            name, label,
            hint: reading.say(
                da: "6 til 18 cifre, for eksempel 461 233.",
                en: "6 to 18 figures, for example 461 233."),
            reading, errors
        ) {
            Input(
                .id(name), .name(name), .inputmode("numeric"), .autocomplete("off"),
                .value(call.typed(name)), .invalid(errors[name] != nil),
                described(name, hint: true, errors))
        }
    }
}

/// The form that cancels an election, with the reason.
struct ElectionCancel: Component {
    let poll: Poll
    var errors = FormErrors.none
    private var reading: Reading { poll.reading }

    static func ask(_ call: Call) throws -> Answer {
        let poll = try call.poll
        return try call.asking(
            .election(.cancel(poll.id, reason: "")), ElectionCancel(poll: poll))
    }

    static func save(_ call: Call) async throws -> Answer {
        let poll = try call.poll
        let answer = try await poll.saving(
            else: { ElectionCancel(poll: poll, errors: $0) }
        ) { form in
            if call.form["reason"] == nil {
                form.refuse(.cancelReasonMissing, field: "reason")
            }
            return [.election(.cancel(poll.id, reason: form.note("reason") ?? ""))]
        }
        try await call.site.ballots.tidy()
        return answer
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Aflys valget", en: "Cancel the election"), poll.call, kind: poll.title,
            lead: reading.say(
                da: "Et aflyst valg fylder ingen pladser, og stemmerne i urnen kasseres uden at "
                    + "blive talt. Det kan ikke fortrydes.",
                en: "A cancelled election fills no seats, and the ballots in the box are thrown "
                    + "away uncounted. It cannot be undone."),
            button: reading.say(da: "Aflys valget", en: "Cancel the election"), look: "danger",
            trail: poll.trail, errors: errors
        ) {
            TextArea(
                name: "reason", label: reading.say(da: "Begrundelse", en: "Reason"),
                value: poll.call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Skriv ikke CPR-nummer.", en: "Never write a CPR number."))
        }
    }
}

extension Phrase {
    static let seedMalformed = Phrase(
        da: "Tallene skal være 6 til 18 cifre. Kast flere gange, hvis der mangler nogle.",
        en: "The figures must be 6 to 18 digits. Throw again if some are missing.")
    static let seedsDiffer = Phrase(
        da: "De to vidner har ikke skrevet det samme. Se efter på terningerne.",
        en: "The two witnesses have not typed the same. Look at the dice again.")
    static let cancelReasonMissing = Phrase(
        da: "Skriv, hvorfor valget aflyses.", en: "Write why the election is cancelled.")
}
