// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form by which one seat says whether it supports an initiative.
struct SupportState: Component {
    let place: SeatPlace
    let round: SupportRound
    let initiative: Initiative
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (place, (round, initiative)) = (try call.seatPlace, try call.supportRound)
        return try call.asking(
            .forum(.stateSupport(place.seat, initiative.id, .supports, reason: nil)),
            SupportState(place: place, round: round, initiative: initiative, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (place, (round, initiative)) = (try call.seatPlace, try call.supportRound)
        return try await call.saving(
            to: Paths.support(round.forum, initiative.id), fields: ["seat": ""],
            else: {
                SupportState(
                    place: place, round: round, initiative: initiative, call: call, errors: $0)
            }
        ) {
            guard let stance = call.form["stance"].flatMap(SeatSupport.Stance.init) else {
                throw FormRefusal.missing("stance", .stanceMissing)
            }
            let reason = try call.note("reason")
            return try await call.submit(
                .forum(.stateSupport(place.seat, initiative.id, stance, reason: reason?.id)),
                vault: reason.map { [$0.write] } ?? [])
        }
    }

    var body: some Markup {
        let said = round.answers[place.seat]
        FormPage(
            reading.say(da: "Støtter I indsatsen?", en: "Do you support the initiative?"), call,
            kind: "\(reading.name(of: round.forum)): \(reading.title(of: place.seat))",
            lead: initiative.name,
            trail: reading.trail(to: round.forum)
                + [
                    Crumb(
                        title: reading.say(da: "Opbakning", en: "Support"),
                        path: Paths.support(round.forum, initiative.id))
                ], errors: errors
        ) {
            RadioChoice(
                name: "stance", label: reading.say(da: "Svar", en: "Answer"),
                value: call.typed("stance", else: said?.stance.rawValue),
                options: [
                    ("supports", reading.say(da: "Ja", en: "Yes")),
                    (
                        "conditional",
                        reading.say(da: "Ja, på betingelser", en: "Yes, on conditions")
                    ),
                    ("declines", reading.say(da: "Nej", en: "No")),
                ], reading: reading, errors: errors,
                hint: reading.say(
                    da: "I svarer kun for jer selv.", en: "You answer for yourselves alone."))
            TextArea(
                name: "reason",
                label: reading.say(da: "Betingelse eller begrundelse", en: "Condition or reason"),
                value: call.typed("reason", else: said.flatMap { reading.note($0.reason) }),
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Et nej eller en betingelse skal begrundes. Kun medarbejdere kan læse det.",
                    en: "A no or a condition wants a reason. Only staff can read it."))
        }
    }
}

extension Phrase {
    static let stanceMissing = Phrase(
        da: "Vælg ja, ja på betingelser eller nej.", en: "Choose yes, yes on conditions or no.")
}
