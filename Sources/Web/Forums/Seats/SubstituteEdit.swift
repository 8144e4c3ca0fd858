// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Runtime

/// The form that names a substitute, which is never a duty.
struct SubstituteEdit: Component {
    let place: SeatPlace
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let place = try call.seatPlace
        return try call.asking(
            .forum(
                .nameSubstitute("", seat: place.seat, person: "", from: call.reading.day)),
            SubstituteEdit(place: place, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let place = try call.seatPlace
        return try await call.saving(
            to: Paths.seat(place.seat),
            else: { SubstituteEdit(place: place, call: call, errors: $0) }
        ) { form in
            let (person, registering) = form.registeredPerson()
            let naming = ForumCommand.nameSubstitute(
                call.newID(), seat: place.seat, person: person, from: form.requiredDay("from"))
            return registering + [.forum(naming)]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Udpeg suppleant", en: "Name a substitute"), call,
            kind: "\(reading.name(of: place.seat.forum)): \(reading.title(of: place.seat))",
            lead: reading.say(
                da: "Suppleanten møder i stedet for medlemmet, ikke sammen med det.",
                en: "The substitute comes instead of the member, not together with them."),
            trail: reading.trail(to: place.seat), errors: errors
        ) {
            PersonFields(call: call, errors: errors, people: reading.choosablePeople)
            DayField(
                name: "from", label: reading.say(da: "Fra og med", en: "From"),
                value: call.typed("from", else: reading.date(reading.day)), reading: reading,
                errors: errors)
        }
    }
}

/// The form that ends a substitution.
struct SubstituteEnd: Component {
    let substitution: Substitution
    let call: Call
    var errors = FormErrors.none

    static func ask(_ call: Call) throws -> Answer {
        let substitution = try found(call)
        return try call.asking(
            .forum(.endSubstitute(substitution.id, lastDay: call.reading.day)),
            SubstituteEnd(substitution: substitution, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let substitution = try found(call)
        return try await call.saving(
            to: Paths.seat(substitution.seat),
            else: { SubstituteEnd(substitution: substitution, call: call, errors: $0) }
        ) { form in
            [.forum(.endSubstitute(substitution.id, lastDay: form.requiredDay("to")))]
        }
    }

    private static func found(_ call: Call) throws -> Substitution {
        guard let found = call.city.forums.substitutions[call.id("suppleant")]
        else { throw NotFound() }
        return found
    }

    var body: some Markup {
        LastDayForm(
            title: call.reading.say(da: "Afslut suppleant", en: "End the substitute"),
            seat: substitution.seat, person: substitution.person, call: call, errors: errors)
    }
}

/// A form that asks for a last day alone.
struct LastDayForm: Component {
    let title: String
    let seat: Seat
    let person: PersonID
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        FormPage(
            title, call, kind: "\(reading.name(of: seat.forum)): \(reading.title(of: seat))",
            lead: reading.name(of: person), button: reading.say(da: "Afslut", en: "End"),
            trail: reading.trail(to: seat), errors: errors
        ) {
            DayField(
                name: "to", label: reading.say(da: "Sidste dag", en: "Last day"),
                value: call.typed("to", else: reading.date(reading.day)), reading: reading,
                errors: errors)
        }
    }
}
