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
        let (place, (round, initiative)) = (try call.asked, try call.supportRound)
        return try call.asking(
            .forum(
                .stateSupport(place.seat, in: round.forum, initiative.id, .supports, reason: nil)),
            SupportState(place: place, round: round, initiative: initiative, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let (place, (round, initiative)) = (try call.asked, try call.supportRound)
        return try await call.saving(
            to: Paths.support(round.forum, initiative.id), fields: ["seat": ""],
            else: {
                SupportState(
                    place: place, round: round, initiative: initiative, call: call, errors: $0)
            }
        ) { form in
            [
                .forum(
                    .stateSupport(
                        place.seat, in: round.forum, initiative.id,
                        form.word("stance", .stanceMissing), reason: form.note("reason")))
            ]
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

extension Call {
    /// The seat that the address asks, one of the forum's own or a derived one.
    fileprivate var asked: SeatPlace {
        get throws {
            let forum = try forum.id
            let seat = Seat(
                forum: query["fra"].map { ForumID($0) } ?? forum, group: id("gruppe"),
                number: parameters["plads"].flatMap { Int($0) } ?? 0)
            let places = reading.seatMap(of: forum)?.places ?? []
            guard let place = places.first(where: { $0.seat == seat }) else { throw NotFound() }
            return place
        }
    }
}

extension Phrase {
    static let stanceMissing = Phrase(
        da: "Vælg ja, ja på betingelser eller nej.", en: "Choose yes, yes on conditions or no.")
}
