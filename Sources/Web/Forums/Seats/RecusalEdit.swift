// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that says that a holder stays out of a matter.
struct RecusalEdit: Component {
    let place: SeatPlace
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let place = try call.seatPlace
        return try call.asking(
            .forum(.recuse("", seat: place.seat, from: call.reading.day, matter: "")),
            RecusalEdit(place: place, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let place = try call.seatPlace
        return try await call.saving(
            to: Paths.seat(place.seat), fields: ["seat": "from"],
            else: { RecusalEdit(place: place, call: call, errors: $0) }
        ) { form in
            let matter = form.note("matter")
            if matter == nil { form.refuse(.matterMissing, field: "matter") }
            return [
                .forum(
                    .recuse(
                        call.newID(), seat: place.seat, from: form.requiredDay("from"),
                        matter: matter ?? ""))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Meld inhabil", en: "Declare a conflict of interest"), call,
            kind: "\(reading.name(of: place.seat.forum)): \(reading.title(of: place.seat))",
            lead: reading.say(
                da: "Den, der sidder her, deltager ikke i sagen, før det er afsluttet.",
                en: "Whoever sits here takes no part in the matter until it is ended."),
            trail: reading.trail(to: place.seat), errors: errors
        ) {
            TextArea(
                name: "matter",
                label: reading.say(da: "Hvilken sag, og hvorfor?", en: "Which matter, and why?"),
                value: call.typed("matter"), reading: reading, errors: errors,
                hint: reading.say(.readByStaff))
            DayField(
                name: "from", label: reading.say(da: "Fra og med", en: "From"),
                value: call.typed("from", else: reading.date(reading.day)), reading: reading,
                errors: errors)
        }
    }
}

/// The form that ends a recusal.
struct RecusalEnd: Component {
    let recusal: Recusal
    let call: Call
    var errors = FormErrors.none

    static func ask(_ call: Call) throws -> Answer {
        let recusal = try found(call)
        return try call.asking(
            .forum(.endRecusal(recusal.id, lastDay: call.reading.day)),
            RecusalEnd(recusal: recusal, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let recusal = try found(call)
        return try await call.saving(
            to: Paths.seat(recusal.seat),
            else: { RecusalEnd(recusal: recusal, call: call, errors: $0) }
        ) { form in
            [.forum(.endRecusal(recusal.id, lastDay: form.requiredDay("to")))]
        }
    }

    private static func found(_ call: Call) throws -> Recusal {
        guard let found = call.city.forums.recusals[call.id("inhabilitet")]
        else { throw NotFound() }
        return found
    }

    var body: some Markup {
        LastDayForm(
            title: call.reading.say(da: "Afslut inhabilitet", en: "End the conflict of interest"),
            seat: recusal.seat, person: recusal.person, call: call, errors: errors)
    }
}

extension Phrase {
    static let matterMissing = Phrase(
        da: "Skriv, hvilken sag det handler om.", en: "Write which matter it is about.")
}
