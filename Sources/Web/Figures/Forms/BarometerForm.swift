// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form by which a coordinator puts indicators together to be followed.
struct BarometerForm: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static let empty = Barometer(
        id: "", name: "", entries: [], areas: [], minimumCount: 0, source: "")

    static func ask(_ call: Call) throws -> Answer {
        try call.asking(.figure(.makeBarometer(empty)), BarometerForm(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: BarometerID = call.newID()
        return try await call.saving(
            to: Paths.barometer(id), fields: ["members": "areas"],
            else: { BarometerForm(call: call, errors: $0) }
        ) { form in
            [.figure(.makeBarometer(form.barometer(id)))]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Lav et barometer", en: "Make a barometer")
        FormPage(
            title, call, kind: reading.say(.figures),
            lead: reading.say(
                da: "Et barometer følger flere indikatorer sammen, for byen og for hvert område. "
                    + "Skriv en grænse ved dem, der har en.",
                en: "A barometer follows several indicators together, for the city and each area. "
                    + "Write a threshold at those that have one."),
            trail: [Crumb(title: reading.say(.figures), path: Paths.figures)], errors: errors
        ) {
            text("name", Phrase(da: "Navn", en: "Name"))
            Ticks(
                name: "indicators", legend: reading.say(da: "Indikatorer", en: "Indicators"),
                options: reading.indicators.map { ($0.id.rawValue, reading.name(of: $0)) },
                ticked: call.form.all("indicators"), reading: reading, errors: errors)
            For(reading.indicators) { indicator in
                text(
                    BarometerForm.limit(indicator.id),
                    Phrase(
                        da: "Grænse for “\(reading.name(of: indicator))”",
                        en: "Threshold of “\(reading.name(of: indicator))”"), hint: .mayBeEmpty)
            }
            AreaChoices(
                chosen: call.form.all("areas").map { AreaID($0) }, reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Kun områder af samme slags.", en: "Only areas of one kind."))
            text(
                "minimum", Phrase(da: "Sammenlign kun fra", en: "Compare only from"),
                hint: Phrase(
                    da: "Antal spurgte eller talte, for eksempel 30.",
                    en: "Asked or counted, such as 30."))
            text("source", Phrase(da: "Kilde", en: "Source"))
        }
    }

    /// The field of an indicator's threshold.
    static func limit(_ id: IndicatorID) -> String { "limit-\(id)" }

    private func text(_ name: String, _ label: Phrase, hint: Phrase? = nil) -> TextField {
        TextField(
            name: name, label: reading.say(label), value: call.typed(name), reading: reading,
            errors: errors, hint: hint.map { reading.say($0) })
    }
}

extension FormReading {
    fileprivate mutating func barometer(_ id: BarometerID) -> Barometer {
        let chosen = call.form.all("indicators").map { IndicatorID($0) }
        if chosen.isEmpty { refuse(.chooseOne, field: "indicators") }
        var entries: [BarometerEntry] = []
        for indicator in chosen.compactMap({ call.reading.indicator($0) }) {
            entries.append(
                BarometerEntry(
                    indicator.id, owner: indicator.owner,
                    threshold: quantity(BarometerForm.limit(indicator.id))))
        }
        return Barometer(
            id: id, name: title("name"), entries: entries,
            areas: call.form.all("areas").map { AreaID($0) }, minimumCount: number("minimum") ?? 0,
            source: requiredLine("source"))
    }
}

/// The form by which an indicator is given up; its figures stay.
struct IndicatorClose: Component {
    let indicator: Indicator
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let indicator = try call.indicator
        return try call.asking(
            .figure(.close(indicator.id, on: call.reading.today)),
            IndicatorClose(indicator: indicator, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let indicator = try call.indicator
        return try await call.saving(
            to: Paths.indicator(indicator.id), fields: ["effective": "on"],
            else: { IndicatorClose(indicator: indicator, call: call, errors: $0) }
        ) { form in
            [.figure(.close(indicator.id, on: form.requiredDay("on")))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Nedlæg indikatoren", en: "Close the indicator"), call,
            kind: reading.name(of: indicator),
            lead: reading.say(
                da: "Tallene og definitionerne bliver stående. Der kommer ingen nye.",
                en: "The figures and definitions stay. No new ones come."),
            button: reading.say(da: "Nedlæg", en: "Close"), look: "danger",
            trail: reading.trail(to: indicator), errors: errors
        ) {
            DayField(
                name: "on", label: reading.say(da: "Sidste dag", en: "The last day"),
                value: call.typed("on", else: reading.date(reading.today)), reading: reading,
                errors: errors)
        }
    }
}
