// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// What a reported figure can be, as its form asks; none of them is zero.
enum FigureChoice: String, CaseIterable {
    case number
    case notReported = "not-reported"
    case notApplicable = "not-applicable"
    case suppressed

    var title: Phrase {
        switch self {
        case .number: Phrase(da: "Et tal", en: "A number")
        case .notReported: Phrase(da: "Vi ved det ikke", en: "We do not know")
        case .notApplicable: Phrase(da: "Det giver ikke mening her", en: "It makes no sense here")
        case .suppressed: Phrase(da: "Kilden skjuler tallet", en: "The source withholds it")
        }
    }
}

/// The form by which one figure is reported, or changed with a reason.
struct FigureReportForm: Component {
    let indicator: Indicator
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let indicator = try call.indicator
        return try call.asking(
            .figure(.record(call.figureReport(of: indicator, []))),
            FigureReportForm(indicator: indicator, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let indicator = try call.indicator
        return try await call.saving(
            to: Paths.indicator(indicator.id), fields: ["source": "source"],
            else: { FigureReportForm(indicator: indicator, call: call, errors: $0) }
        ) { form in
            let observation = form.observation()
            var report = call.figureReport(of: indicator, [observation])
            report.source = FigureSource(form.requiredLine("source"))
            let isThere = call.city.figurePeriods(of: indicator.id, at: [observation.place])
                .contains(observation.period)
            guard isThere else { return [.figure(.record(report))] }
            return [.figure(.correct(report, reason: form.requiredNote("reason")))]
        }
    }

    var body: some Markup {
        let definition = indicator.latest
        FormPage(
            reading.say(da: "Indberet et tal", en: "Report a figure"), call,
            kind: reading.name(of: indicator),
            lead: reading.say(
                da: "Måles i \(reading.say(definition.unit.phrase)). Står der allerede et tal, "
                    + "rettes det, og du skriver hvorfor. Ejeren godkender, før alle kan se det.",
                en: "Measured in \(reading.say(definition.unit.phrase)). A figure that is there "
                    + "already is corrected, with a reason. The owner approves it first."),
            trail: reading.trail(to: indicator), errors: errors
        ) {
            Choice(
                name: "place", label: reading.say(.placeLabel), value: call.typed("place"),
                options: places, reading: reading, errors: errors)
            text(
                "period", Phrase(da: "Periode", en: "Period"),
                Phrase(
                    da: "Skriv \(definition.periodKind.example) eller med ord.",
                    en: "Write \(definition.periodKind.example), or in words."))
            Choice(
                name: "kind", label: reading.say(da: "Hvad ved I?", en: "What do you know?"),
                value: call.typed("kind", else: FigureChoice.number.rawValue),
                options: FigureChoice.allCases.map { ($0.rawValue, reading.say($0.title)) },
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Nul er et tal. Det er noget andet end ikke at vide det.",
                    en: "Zero is a number. It is not the same as not knowing."))
            text(
                "value", Phrase(da: "Tallet", en: "The number"),
                Phrase(da: "For eksempel 36 eller 36,4.", en: "Such as 36 or 36,4."))
            text("numerator", Phrase(da: "Antal talte", en: "Those counted"), .mayBeEmpty)
            text("denominator", Phrase(da: "Ud af", en: "Out of"), .mayBeEmpty)
            text("sampleSize", Phrase(da: "Antal spurgte", en: "Those asked"), .mayBeEmpty)
            text("note", Phrase(da: "Bemærkning", en: "Remark"), .mayBeEmpty)
            text(
                "source", Phrase(da: "Kilde", en: "Source"),
                Phrase(da: "Hvor kommer tallet fra?", en: "Where does it come from?"))
            TextArea(
                name: "reason",
                label: reading.say(da: "Hvorfor rettes tallet?", en: "Why is it corrected?"),
                value: call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kun når der allerede står et tal. Kun ansatte kan læse det.",
                    en: "Only when there is a figure already. Only staff can read it."))
        }
    }

    private var places: [(value: String, title: String)] {
        let geography = indicator.latest.geography
        let city: [FigurePlace] = geography.includesCity ? [.city] : []
        let areas = reading.city.areas.areas.values.filter { geography.kinds.contains($0.kind) }
        let groups = reading.city.figures.groups.values.filter { group in
            group.members.first.flatMap { reading.city.areas[$0.area] }
                .map { geography.kinds.contains($0.kind) } ?? false
        }
        return reading.inOrder(
            city + areas.map { .area($0.id) } + groups.map { .group($0.id) }
        ).map { ($0.description, reading.name(of: $0)) }
    }

    private func text(_ name: String, _ label: Phrase, _ hint: Phrase) -> TextField {
        TextField(
            name: name, label: reading.say(label), value: call.typed(name), reading: reading,
            errors: errors, hint: reading.say(hint))
    }
}

extension Call {
    /// A report in the name of the organization that the reader works for.
    fileprivate func figureReport(
        of indicator: Indicator, _ observations: [Observation]
    ) -> FigureReport {
        let works = viewer.works
        let own = works.contains(indicator.owner) ? indicator.owner : works.first
        return FigureReport(
            indicator.id, source: FigureSource(""), reporter: own ?? indicator.owner,
            observations: observations)
    }
}

extension FormReading {
    /// The figure as it was typed.
    fileprivate mutating func observation() -> Observation {
        let place = call.form["place"].flatMap { FigurePlace($0) }
        if place == nil { refuse(.chooseOne, field: "place") }
        let kind: FigureChoice = word("kind", .chooseOne)
        var reading = FigureReading.notReported
        switch kind {
        case .number:
            if call.form["value"] == nil { refuse(.lineMissing, field: "value") }
            if let number = quantity("value") { reading = .number(number) }
        case .notReported: break
        case .notApplicable: reading = .notApplicable
        case .suppressed: reading = .suppressedAtSource
        }
        if kind != .number, call.form["value"] != nil {
            refuse(
                Phrase(
                    da: "Der står et tal, men du har valgt, at der ikke er et. Ret en af delene.",
                    en: "There is a number, but you chose that there is none. Mend one of them."),
                field: "value")
        }
        return Observation(
            place ?? .city, requiredPeriod("period"), reading, numerator: quantity("numerator"),
            denominator: quantity("denominator"), sampleSize: number("sampleSize"),
            note: optionalTitle("note"))
    }

    /// A number as people write it: `1.234,5`, `36 %`.
    mutating func quantity(_ field: String) -> Quantity? {
        guard let text = call.form[field] else { return nil }
        do throws(QuantityRefusal) {
            return try Quantity(reading: text)
        } catch {
            refuse(error.sentence, field: field)
            return nil
        }
    }
}

extension Phrase {
    static let mayBeEmpty = Phrase(da: "Kan være tom.", en: "May be empty.")
}

/// The form by which the owner answers for what others have reported.
struct FigureApprovalForm: Component {
    let indicator: Indicator
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let indicator = try call.indicator
        return try call.asking(
            .figure(
                .approve(indicator.id, periods: [], places: nil, by: indicator.owner)),
            FigureApprovalForm(indicator: indicator, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let indicator = try call.indicator
        return try await call.saving(
            to: Paths.indicator(indicator.id),
            else: { FigureApprovalForm(indicator: indicator, call: call, errors: $0) }
        ) { form in
            let periods = call.form.all("periods").compactMap { Period($0) }
            if periods.isEmpty { form.refuse(.chooseOne, field: "periods") }
            return [
                .figure(
                    .approve(indicator.id, periods: periods, places: nil, by: indicator.owner))
            ]
        }
    }

    var body: some Markup {
        let waiting = waiting
        FormPage(
            reading.say(da: "Godkend tal", en: "Approve figures"), call,
            kind: reading.name(of: indicator),
            lead: reading.say(
                da: "Når du godkender, kan alle se tallene – dog ikke dem, der er for små.",
                en: "Once approved, everybody sees the figures – but not those too small."),
            button: reading.say(da: "Godkend", en: "Approve"),
            trail: reading.trail(to: indicator), errors: errors
        ) {
            if waiting.isEmpty {
                P(reading.say(da: "Ingen tal venter.", en: "No figures wait."))
            } else {
                Ticks(
                    name: "periods",
                    legend: reading.say(da: "Perioder med tal, der venter", en: "Periods"),
                    options: waiting.map { ($0.period.description, title($0)) },
                    ticked: call.form.all("periods"), reading: reading, errors: errors)
            }
        }
    }

    private typealias Waiting = (period: Period, figures: [ShownFigure])

    private var waiting: [Waiting] {
        let places = reading.city.figures.places(of: indicator.id)
        let figures = reading.table(of: indicator, in: places)?.rows.joined().filter {
            $0.approval == nil && $0.inputs.isEmpty && $0.reporter != nil
        }
        return Dictionary(grouping: figures ?? [], by: \.period)
            .map { ($0.key, $0.value) }.sorted { $0.0 > $1.0 }
    }

    private func title(_ waiting: Waiting) -> String {
        let shown = waiting.figures.prefix(5).map {
            "\(reading.name(of: $0.place)) \(reading.text($0))"
        }
        let more = waiting.figures.count - shown.count
        let rest = more > 0 ? reading.say(da: " og \(more) til", en: " and \(more) more") : ""
        return "\(reading.period(waiting.period)): \(shown.joined(separator: ", "))\(rest)"
    }
}
