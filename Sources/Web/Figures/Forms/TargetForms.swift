// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that says where a figure is meant to be, and when.
struct TargetForm: Component {
    let indicator: Indicator
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let indicator = try call.indicator
        return try call.asking(
            .figure(.redefine(indicator.id, indicator.latest, seen: nil)),
            TargetForm(indicator: indicator, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let indicator = try call.indicator
        let id: TargetID = call.newID()
        return try await call.saving(
            to: Paths.indicator(indicator.id),
            fields: ["figure.not-after": "deadline", "figure.unknown-programme": "programme"],
            else: { TargetForm(indicator: indicator, call: call, errors: $0) }
        ) { form in
            [.figure(.setTarget(form.target(id, of: indicator)))]
                + form.extraction(into: .target(id: id))
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Sæt et mål", en: "Set a target"), call,
            kind: reading.name(of: indicator),
            lead: reading.say(
                da: "Målet følges ad en lige vej fra udgangspunktet til fristen. Det bedømmes "
                    + "efter den definition, som udgangspunktet er målt med.",
                en: "The target is followed along a straight path from the baseline to the "
                    + "deadline, by the definition that the baseline was measured by."),
            trail: reading.trail(to: indicator), errors: errors
        ) {
            CarriedSentence(call: call, errors: errors)
            text("name", Phrase(da: "Målet i en linje", en: "The target in one line"))
            Choice(
                name: "place", label: reading.say(.placeLabel), value: call.typed("place"),
                options: reading.inOrder(reading.city.figures.allPlaces(of: indicator.id)).map {
                    ($0.description, reading.name(of: $0))
                }, reading: reading, errors: errors)
            text("baseline", Phrase(da: "Udgangspunkt", en: "Baseline"))
            text("period", Phrase(da: "Målt i", en: "Measured in"))
            Choice(
                name: "ceiling", label: reading.say(da: "Målet er", en: "The target is"),
                value: call.typed("ceiling"),
                options: [
                    ("yes", reading.say(da: "højst", en: "at most")),
                    ("no", reading.say(da: "mindst", en: "at least")),
                ], reading: reading, errors: errors)
            text("goal", Phrase(da: "Tallet, der skal nås", en: "The number to reach"))
            DayField(
                name: "deadline", label: reading.say(da: "Senest", en: "By"),
                value: call.typed("deadline"), reading: reading, errors: errors)
            text("source", Phrase(da: "Kilde", en: "Source"))
            text(
                "aim", Phrase(da: "Målet i politikkens ord", en: "In the policy's words"),
                hint: .mayBeEmpty)
            Choice(
                name: "programme", label: reading.say(da: "Hører til programmet", en: "Programme"),
                value: call.typed("programme"),
                options: reading.city.initiatives.programmes.values
                    .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) },
                reading: reading, errors: errors, hint: reading.say(.mayBeEmpty))
        }
    }

    private func text(_ name: String, _ label: Phrase, hint: Phrase? = nil) -> TextField {
        TextField(
            name: name, label: reading.say(label),
            value: call.typed(name, else: name == "source" ? call.carriedSource : nil),
            reading: reading,
            errors: errors, hint: hint.map { reading.say($0) })
    }
}

extension FormReading {
    fileprivate mutating func target(_ id: TargetID, of indicator: Indicator) -> FigureTarget {
        let place = call.form["place"].flatMap { FigurePlace($0) }
        if place == nil { refuse(.chooseOne, field: "place") }
        if call.form["ceiling"] == nil { refuse(.chooseOne, field: "ceiling") }
        let period = requiredPeriod("period")
        return FigureTarget(
            id: id, indicator: indicator.id, place: place ?? .city, name: title("name"),
            baseline: TargetBaseline(
                requiredQuantity("baseline"), in: period,
                definition: indicator.definition(for: period).version),
            goal: requiredQuantity("goal"), isCeiling: call.form["ceiling"] == "yes",
            deadline: requiredDay("deadline"), source: requiredLine("source"),
            programme: call.chosen("programme"), aim: optionalTitle("aim"))
    }

    /// A number that must be written.
    fileprivate mutating func requiredQuantity(_ field: String) -> Quantity {
        if call.form[field] == nil { refuse(.lineMissing, field: field) }
        return quantity(field) ?? .zero
    }
}

/// The form that says which figures an initiative is meant to move.
struct AimForm: Component {
    let initiative: Initiative
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    private static func initiative(_ call: Call) throws -> Initiative {
        guard let found = call.reading.initiative(call.id("indsats")) else { throw NotFound() }
        return found
    }

    static func ask(_ call: Call) throws -> Answer {
        let initiative = try initiative(call)
        return try call.asking(
            .figure(.aim(initiative.id, at: [])), AimForm(initiative: initiative, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let initiative = try initiative(call)
        return try await call.saving(
            to: Paths.initiative(initiative.id),
            else: { AimForm(initiative: initiative, call: call, errors: $0) }
        ) { form in
            let chosen = form.call.form.all("indicators").map { IndicatorID($0) }
            return [.figure(.aim(initiative.id, at: chosen))]
        }
    }

    var body: some Markup {
        let aims = reading.city.figures.aims[initiative.id] ?? []
        FormPage(
            reading.say(
                da: "Tal, som indsatsen skal flytte", en: "Figures that the initiative is to move"),
            call, kind: initiative.name,
            lead: reading.say(
                da: "Siden viser så tallene før og efter. Den siger ikke, hvad der var årsagen.",
                en: "The page then shows the figures before and after. It names no cause."),
            trail: [
                Crumb(title: reading.say(.initiatives), path: Paths.initiatives),
                Crumb(title: initiative.name, path: Paths.initiative(initiative.id)),
            ], errors: errors
        ) {
            Ticks(
                name: "indicators", legend: reading.say(da: "Indikatorer", en: "Indicators"),
                options: reading.indicators.map {
                    ($0.id.rawValue, "\(reading.name(of: $0)) (\($0.theme))")
                },
                ticked: call.method == .get
                    ? aims.map(\.rawValue) : call.form.all("indicators"),
                reading: reading, errors: errors)
        }
    }
}
