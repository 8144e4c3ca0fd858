// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that plans a round: which figures, of which places, from whom, by when.
struct RoundPlan: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        try call.asking(.reporting(.plan(.none)), RoundPlan(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: RoundID = call.newID()
        return try await call.saving(
            to: Paths.round(id), else: { RoundPlan(call: call, errors: $0) }
        ) { form in
            let title = form.title("title")
            let period = form.requiredPeriod("period")
            let (opens, due, closes) = (
                form.requiredDay("opens"), form.requiredDay("due"), form.requiredDay("closes")
            )
            return [
                .reporting(
                    .plan(
                        RoundDraft(
                            id: id, title: title, period: period, opens: opens, due: due,
                            closes: closes, asked: form.asked(),
                            isExample: call.form["example"] != nil)))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Planlæg en indberetningsrunde", en: "Plan a reporting round"), call,
            kind: reading.say(.reportingRounds),
            lead: reading.say(
                da: "Hver forening bliver spurgt om alle de valgte tal for de steder, du sætter "
                    + "kryds ved.",
                en: "Each association is asked for all figures chosen, of the places you tick."),
            trail: [Crumb(title: reading.say(.reportingRounds), path: Paths.reporting)],
            errors: errors
        ) {
            TextField(
                name: "title", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("title"), reading: reading, errors: errors)
            TextField(
                name: "period",
                label: reading.say(da: "Tallenes periode", en: "Period of the figures"),
                value: call.typed("period"), reading: reading, errors: errors,
                hint: reading.say(da: "For eksempel 2025.", en: "For example 2025."))
            day("opens", da: "Åbner", en: "Opens")
            day("due", da: "Frist", en: "Due")
            day("closes", da: "Lukker", en: "Closes")
            Ticks(
                name: "indicators", legend: reading.say(da: "Hvilke tal?", en: "Which figures?"),
                options: reading.reportable, ticked: call.form.all("indicators"),
                reading: reading, errors: errors)
            For(reading.reporters) { organization in
                Ticks(
                    name: "places-\(organization)", legend: reading.name(of: organization),
                    options: reading.reportingPlaces,
                    ticked: call.form.all("places-\(organization)"), reading: reading,
                    errors: errors)
            }
            if let error = errors["asked"] { P(reading.say(error), .class("error"), .id("asked")) }
            Div(.class("choice")) {
                Input(
                    .id("example"), .name("example"), .type("checkbox"), .value("ja"),
                    .checked(call.form["example"] != nil))
                Label(
                    reading.say(
                        da: "Runden er et eksempel med opdigtede tal",
                        en: "The round is an example with made-up figures"), .for("example"))
            }
        }
    }

    private func day(_ name: String, da: String, en: String) -> DayField {
        DayField(
            name: name, label: reading.say(da: da, en: en), value: call.typed(name),
            reading: reading, errors: errors)
    }
}

extension FormReading {
    /// Each organization with every figure chosen, of every place ticked for it.
    fileprivate mutating func asked() -> [AskedOrganization] {
        let indicators = call.form.all("indicators").map { IndicatorID($0) }
        if indicators.isEmpty {
            refuse(
                Phrase(da: "Vælg mindst ét tal.", en: "Choose at least one figure."),
                field: "indicators")
        }
        return call.reading.reporters.compactMap { organization in
            let places = call.form.all("places-\(organization)").compactMap(FigurePlace.init)
            guard !places.isEmpty else { return nil }
            return AskedOrganization(
                organization,
                places.flatMap { place in indicators.map { AskedFigure($0, place) } })
        }
    }
}

extension Reading {
    /// The indicators that can be asked for.
    fileprivate var reportable: [(value: String, title: String)] {
        city.figures.inOrder.filter { $0.closed == nil && $0.latest.formula.isReported }
            .map { ($0.id.rawValue, "\(say($0.latest.name)) (\(say($0.latest.unit.phrase)))") }
    }

    /// Housing organizations, and whoever was asked before.
    fileprivate var reporters: [OrganizationID] {
        let before = city.reporting.rounds.values.flatMap { $0.submissions.map(\.organization) }
        let housing = city.organizations.organizations.values
            .filter { $0.kind == .housingOrganization }.map(\.id)
        return inOrder(Set(before + housing))
    }

    fileprivate var reportingPlaces: [(value: String, title: String)] {
        let kinds: [AreaKind] = [.housingArea, .housingSection, .cityArea]
        return city.areas.areas.values.filter { kinds.contains($0.kind) }
            .inDanishOrder(by: \.name, then: \.id)
            .map { (FigurePlace.area($0.id).description, $0.name) }
    }
}

/// The form that moves the days of a round.
struct RoundReschedule: Component {
    let round: ReportingRound
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let round = try call.round
        return try call.asking(
            .reporting(
                .reschedule(round.id, due: round.due, closes: round.closes, seen: nil)),
            RoundReschedule(round: round, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let round = try call.round
        return try await call.saving(
            to: Paths.round(round.id),
            else: { RoundReschedule(round: round, call: call, errors: $0) }
        ) { form in
            [
                .reporting(
                    .reschedule(
                        round.id, due: form.requiredDay("due"),
                        closes: form.requiredDay("closes"),
                        seen: call.form["version"].flatMap { Int($0) }))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Ret frist og lukkedag", en: "Change the days"), call,
            kind: round.title, trail: reading.trail(to: round), errors: errors
        ) {
            Input(.type("hidden"), .name("version"), .value("\(round.version)"))
            DayField(
                name: "due", label: reading.say(.reportDue),
                value: call.typed("due", else: reading.date(round.due)), reading: reading,
                errors: errors)
            DayField(
                name: "closes", label: reading.say(da: "Lukker", en: "Closes"),
                value: call.typed("closes", else: reading.date(round.closes)), reading: reading,
                errors: errors)
        }
    }
}
