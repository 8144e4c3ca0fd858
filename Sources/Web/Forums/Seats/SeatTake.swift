// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Journal
import Runtime

/// The form that puts somebody in a seat, in the ways that the charter allows.
struct SeatTake: Component {
    let place: SeatPlace
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }
    private var seat: Seat { place.seat }

    static func ask(_ call: Call) throws -> Answer {
        let place = try call.seatPlace
        return try call.asking(
            .take(of: place.seat, on: call.reading.day), SeatTake(place: place, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let place = try call.seatPlace
        return try await call.saving(
            to: Paths.seat(place.seat),
            fields: [
                "seat": "from", "to": "term-ends", "appointed-by": "appointed-by",
                "organization": "behalf",
            ],
            else: { SeatTake(place: place, call: call, errors: $0) }
        ) { form in
            let (person, registering) = form.registeredPerson()
            let draft = HoldingDraft(
                id: call.newID(), seat: place.seat, person: person,
                from: form.requiredDay("from"), termEnds: form.day("term-ends"),
                manner: form.word("manner", .mannerMissing),
                appointedBy: call.chosen("appointed-by"), onBehalfOf: call.chosen("behalf"))
            return registering + [.forum(.take(draft))]
        }
    }

    var body: some Markup {
        let charter = reading.charter(of: seat.forum)?.charter
        FormPage(
            reading.say(da: "Hvem skal sidde her?", en: "Who is to sit here?"), call,
            kind: "\(reading.name(of: seat.forum)): \(reading.title(of: seat))",
            lead: reading.say(place.group.words(naming: reading.names(in: charter))),
            trail: reading.trail(to: seat), errors: errors
        ) {
            PersonFields(call: call, errors: errors, people: candidates ?? reading.choosablePeople)
            DayField(
                name: "from", label: reading.say(da: "Fra og med", en: "From"),
                value: call.typed("from", else: reading.date(reading.day)), reading: reading,
                errors: errors)
            DayField(
                name: "term-ends", label: reading.say(da: "Til og med", en: "Until"),
                value: call.typed("term-ends"), reading: reading, errors: errors,
                hint: termHint(charter))
            Choice(
                name: "manner", label: reading.say(da: "Hvordan", en: "How"),
                value: call.typed("manner", else: manners.first?.rawValue),
                options: manners.map { ($0.rawValue, reading.say($0.phrase)) }, reading: reading,
                errors: errors)
            parties
        }
    }

    @MarkupBuilder private var parties: some Markup {
        let organizations = reading.organizationChoices()
        if place.group.filling.appointer == nil {
            Choice(
                name: "appointed-by", label: reading.say(da: "Udpeget af", en: "Appointed by"),
                value: call.typed("appointed-by"), options: organizations, reading: reading,
                errors: errors, hint: reading.say(da: "Kan være tom.", en: "May be empty."))
        }
        Choice(
            name: "behalf", label: reading.say(da: "Taler for", en: "Speaks for"),
            value: call.typed("behalf", else: granted?.organization.rawValue),
            options: organizations, reading: reading, errors: errors,
            hint: reading.say(
                da: "Kun hvis det er en anden, end kommissoriet nævner. Kan være tom.",
                en: "Only if it is another than the charter names. May be empty."))
    }

    /// Those whom the charter lets choose from; everybody when nil.
    private var candidates: [PersonID]? {
        guard case .oneOf(let posts) = place.group.filling else { return nil }
        return posts.flatMap { reading.city.organizations.holders(of: $0, on: reading.day) }
            .map(\.person)
    }

    /// An application for the seat that the forum has granted.
    private var granted: SeatApplication? {
        reading.city.forums.applications(to: seat.forum)
            .last { $0.seat == seat && $0.answer?.isGranted == true }
    }

    private var manners: [SeatManner] {
        let charters: [SeatManner] =
            switch place.group.filling {
            case .appointed, .oneOf: [.appointed]
            case .elected: [.elected, .found]
            case .notStated: [.appointed, .elected]
            case .granted, .exOfficio, .members: []
            }
        return (granted == nil ? [] : [.granted]) + charters
    }

    private func termHint(_ charter: Charter?) -> String {
        guard let term = charter?.term(of: seat.group)?.rule else {
            return reading.say(
                da: "Kommissoriet siger ikke, hvor længe. Kan være tom.",
                en: "The charter does not say how long. May be empty.")
        }
        let names = reading.names(in: charter)
        return reading.say(
            da: "Tom betyder kommissoriets regel: \(term.words(naming: names).danish)",
            en: "Empty means the charter's rule: \(term.words(naming: names).english)")
    }
}

extension Reading {
    /// Those whom the reader may choose among: nobody whom they may not know.
    var choosablePeople: [PersonID] { knownPeople.filter { knows($0) } }

    /// The way to a form about the seat.
    func trail(to seat: Seat) -> [Crumb] {
        trail(to: seat.forum) + [Crumb(title: title(of: seat), path: Paths.seat(seat))]
    }
}

extension Phrase {
    static let mannerMissing = Phrase(
        da: "Vælg, hvordan personen er kommet til pladsen.",
        en: "Choose how the person came to the seat.")
}
