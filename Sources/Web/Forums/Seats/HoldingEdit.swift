// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

extension Call {
    /// The holding that the address names.
    var holding: Holding {
        get throws { try found(city.forums[id("pladshaver") as HoldingID]) }
    }
}

/// The form that gives a holder another last day than the term's.
struct SeatExtend: Component {
    let holding: Holding
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let holding = try call.holding
        return try call.asking(
            .forum(.extend(holding.id, termEnds: call.reading.day, reason: nil)),
            SeatExtend(holding: holding, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let holding = try call.holding
        return try await call.saving(
            to: Paths.seat(holding.seat), fields: ["seat": "to"],
            else: { SeatExtend(holding: holding, call: call, errors: $0) }
        ) { form in
            [
                .forum(
                    .extend(
                        holding.id, termEnds: form.requiredDay("to"), reason: form.note("reason")))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Forlæng perioden", en: "Extend the term"), call,
            kind: "\(reading.name(of: holding.seat.forum)): \(reading.title(of: holding.seat))",
            lead: reading.sitting(holding), trail: reading.trail(to: holding.seat), errors: errors
        ) {
            DayField(
                name: "to", label: reading.say(da: "Ny sidste dag", en: "New last day"),
                value: call.typed("to"), reading: reading, errors: errors)
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(.readByStaff))
        }
    }
}

/// The form that ends a holding before its term is over.
struct SeatLeave: Component {
    let holding: Holding
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let holding = try call.holding
        return try call.asking(
            .forum(.leave(holding.id, lastDay: call.reading.day, reason: nil)),
            SeatLeave(holding: holding, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let holding = try call.holding
        return try await call.saving(
            to: Paths.seat(holding.seat),
            else: { SeatLeave(holding: holding, call: call, errors: $0) }
        ) { form in
            let (last, reason) = (form.requiredDay("to"), form.note("reason"))
            if reason == nil { form.refuse(.leavingReasonMissing, field: "reason") }
            return [.forum(.leave(holding.id, lastDay: last, reason: reason))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Afslut før tid", en: "End early"), call,
            kind: "\(reading.name(of: holding.seat.forum)): \(reading.title(of: holding.seat))",
            lead: reading.sitting(holding),
            button: reading.say(da: "Afslut", en: "End"), trail: reading.trail(to: holding.seat),
            errors: errors
        ) {
            DayField(
                name: "to", label: reading.say(da: "Sidste dag", en: "Last day"),
                value: call.typed("to", else: reading.date(reading.day)), reading: reading,
                errors: errors)
            TextArea(
                name: "reason", label: reading.say(da: "Hvorfor?", en: "Why?"),
                value: call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(.readByStaff))
        }
    }
}

extension Reading {
    /// Who sits in the seat and how long.
    func sitting(_ holding: Holding) -> String {
        let name = name(of: holding.person)
        guard let last = holding.lastDay else {
            return say(
                da: "\(name) sidder her fra \(date(holding.from)) uden en sidste dag.",
                en: "\(name) sits here from \(date(holding.from)) without a last day.")
        }
        return say(
            da: "\(name) sidder her fra \(date(holding.from)) til \(date(last)).",
            en: "\(name) sits here from \(date(holding.from)) to \(date(last)).")
    }
}

extension Phrase {
    static let leavingReasonMissing = Phrase(
        da: "Skriv, hvorfor personen går før tid.",
        en: "Write why the person leaves early.")
    static let readByStaff = Phrase(
        da: "Kun medarbejdere kan læse det. Skriv ikke CPR-numre.",
        en: "Only staff can read it. Never write CPR numbers.")
}
