// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// the form by which a coordinator writes down a year's national average.
struct AverageForm: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        try call.asking(.listing(.stateAverage(.unwritten)), AverageForm(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        try await call.saving(
            to: Paths.listLimits, fields: ["listing.negative": "value"],
            else: { AverageForm(call: call, errors: $0) }
        ) { form in [.listing(.stateAverage(form.nationalAverage()))] }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Skriv et landsgennemsnit ind", en: "Write down a national average"),
            call, kind: reading.say(.nationalList),
            lead: reading.say(
                da: "Står der allerede et tal for samme mål, år og gennemsnit, rettes det.",
                en: "A number that is there for the same measure, year and average is corrected."),
            trail: reading.trailToLimits, errors: errors
        ) {
            MeasureFields(call: call, errors: errors)
            field(
                "year", Phrase(da: "År", en: "Year"), Phrase(da: "Som 2024.", en: "Such as 2024."))
            field(
                "value", Phrase(da: "Tallet", en: "The number"),
                Phrase(da: "Som 0,70.", en: "Such as 0,70."))
            ProvenanceFields(call: call, provenance: nil, errors: errors)
            Tick(
                name: "example",
                label: reading.say(
                    da: "Tallet er et opdigtet eksempel", en: "The number is a made-up example"),
                isOn: call.form["example"] != nil)
        }
    }

    private func field(_ name: String, _ label: Phrase, _ hint: Phrase) -> TextField {
        TextField(
            name: name, label: reading.say(label), value: call.typed(name), reading: reading,
            errors: errors, hint: reading.say(hint))
    }
}

/// the form by which a coordinator says which indicator holds a measure.
struct MeasureForm: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let empty = MeasureBinding(.work, years: 1, unit: .percent, "")
        return try call.asking(.listing(.bindMeasure(empty)), MeasureForm(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        try await call.saving(
            to: Paths.listLimits, else: { MeasureForm(call: call, errors: $0) }
        ) { form in
            let measure: ListMeasure = form.word("measure", .chooseOne)
            let indicator: IndicatorID = form.chosen("indicator", .chooseOne)
            let unit = call.city.figures[indicator]?.latest.unit ?? .percent
            return [
                .listing(
                    .bindMeasure(
                        MeasureBinding(
                            measure, years: form.listYears("years"), unit: unit, indicator)))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Vælg indikator for et mål", en: "Choose the indicator of a measure"),
            call, kind: reading.say(.nationalList),
            lead: reading.say(
                da: "Indikatoren skal være et gennemsnit over lige så mange år som kriteriet.",
                en: "The indicator must be an average over as many years as the criterion."),
            trail: reading.trailToLimits, errors: errors
        ) {
            MeasureFields(call: call, errors: errors)
            Choice(
                name: "indicator", label: reading.say(.indicator), value: call.typed("indicator"),
                options: reading.indicators.map { ($0.id.rawValue, reading.name(of: $0)) },
                reading: reading, errors: errors)
        }
    }
}

/// Which measure, and over how many years it is averaged.
private struct MeasureFields: Component {
    let call: Call
    let errors: FormErrors

    var body: some Markup {
        let reading = call.reading
        Choice(
            name: "measure", label: reading.say(da: "Mål", en: "Measure"),
            value: call.typed("measure"),
            options: ListMeasure.allCases.map { ($0.rawValue, reading.say($0.title)) },
            reading: reading, errors: errors)
        TextField(
            name: "years",
            label: reading.say(da: "Gennemsnit over hvor mange år", en: "Average over years"),
            value: call.typed("years", else: "1"), reading: reading, errors: errors,
            hint: reading.say(da: "1, når det ikke er et gennemsnit.", en: "1 when it is none."))
    }
}

extension Reading {
    var trailToLimits: [Crumb] {
        [
            Crumb(title: say(.nationalList), path: Paths.nationalList),
            Crumb(title: say(.listLimits), path: Paths.listLimits),
        ]
    }
}

extension FormReading {
    fileprivate mutating func nationalAverage() -> NationalAverage {
        let measure: ListMeasure = word("measure", .chooseOne)
        if call.form["year"] == nil { refuse(.lineMissing, field: "year") }
        if call.form["value"] == nil { refuse(.lineMissing, field: "value") }
        return NationalAverage(
            measure, year: number("year") ?? 2000, years: listYears("years"),
            value: quantity("value") ?? .zero, isExample: call.form["example"] != nil,
            provenance: provenance())
    }

    /// 1 where nothing is written.
    mutating func listYears(_ field: String) -> Int { number(field) ?? 1 }
}
