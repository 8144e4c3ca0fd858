// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that gives everybody who writes a statement more time.
struct StatusRoundExtend: Component {
    let round: StatusRound
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    private static func command(_ round: StatusRound) -> CityCommand {
        .statusReport(.extend(round.id, until: round.due, reason: "", seen: nil))
    }

    static func ask(_ call: Call) throws -> Answer {
        let round = try call.statusRound
        return try call.asking(command(round), StatusRoundExtend(round: round, call: call))
    }

    /// everybody may read why.
    static func save(_ call: Call) async throws -> Answer {
        let round = try call.statusRound
        return try await call.saving(
            to: Paths.statusRound(round.id),
            else: { StatusRoundExtend(round: round, call: call, errors: $0) }
        ) { form in
            let until = form.requiredDay("until")
            let reason = form.requiredNote("reason")
            let seen = call.form["seen"].flatMap { Day($0) }
            return [
                .statusReport(.extend(round.id, until: until, reason: reason, seen: seen))
            ]
        }
    }

    var body: some Markup {
        let next = round.stages.first { $0.kind != .drafts && $0.kind != .due }
        FormPage(
            reading.say(da: "Giv længere frist", en: "Give more time"), call, kind: round.title,
            lead: reading.say(
                da: "Bidragene skal nu være her \(reading.date(round.due)). Alle får den nye "
                    + "frist og kan læse begrundelsen."
                    + (next.map { " Næste trin er \(reading.date($0.day)) og flyttes ikke." } ?? ""),
                en: "The statements are due on \(reading.date(round.due)) now. Everybody gets the "
                    + "new deadline and can read the reason."
                    + (next.map { " The next step is on \(reading.date($0.day)) and stays." } ?? "")
            ),
            trail: reading.trail(to: round), errors: errors
        ) {
            Input(.type("hidden"), .name("seen"), .value(round.due.description))
            if errors.isConflict {
                P(
                    reading.say(
                        da: "Fristen er imens flyttet til \(reading.date(round.due)).",
                        en: "The deadline has been moved to \(reading.date(round.due)) meanwhile."))
            }
            DayField(
                name: "until", label: reading.say(da: "Ny frist", en: "New deadline"),
                value: call.typed("until"), reading: reading, errors: errors)
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors)
        }
    }
}

/// The times that a round was given more time, with the reasons.
struct RoundExtensions: Component {
    let round: StatusRound
    let reading: Reading

    var body: some Markup {
        For(round.extensions) { more in
            P(
                reading.say(
                    da: "\(reading.date(more.on)) blev fristen for bidrag flyttet fra "
                        + "\(reading.date(more.from)) til \(reading.date(more.until)): ",
                    en: "On \(reading.date(more.on)) the deadline for statements was moved from "
                        + "\(reading.date(more.from)) to \(reading.date(more.until)): ")
                    + (reading.note(more.reason) ?? ""), .class("notice"))
        }
        let command = StatusReportCommand.extend(
            round.id, until: round.due, reason: "", seen: nil)
        if reading.day < round[.compiled] ?? round.due, reading.may(.statusReport(command)) {
            P {
                A(
                    reading.say(da: "Giv længere frist", en: "Give more time"),
                    .href(reading.link("\(Paths.statusRound(round.id))/frist")),
                    .class("button secondary"))
            }
        }
    }
}
