// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The kinds of formula that the form offers.
enum FormulaKind: String, CaseIterable {
    case reported, share, sum, difference, mean, change, rate

    init(_ formula: Formula) {
        self =
            switch formula {
            case .reported: .reported
            case .share: .share
            case .sum: .sum
            case .difference: .difference
            case .mean: .mean
            case .change: .change
            case .rate: .rate
            }
    }

    var title: Phrase {
        switch self {
        case .reported: Phrase(da: "Nogen indberetter det", en: "Somebody reports it")
        case .share:
            Phrase(da: "Den første i procent af den anden", en: "First in percent of second")
        case .sum: Phrase(da: "Summen af dem alle", en: "The sum of them all")
        case .difference: Phrase(da: "Den første minus den anden", en: "First minus second")
        case .mean:
            Phrase(da: "Gennemsnit af den første over flere perioder", en: "Mean of the first")
        case .change: Phrase(da: "Ændring siden perioden før", en: "Change since the period before")
        case .rate: Phrase(da: "Den første pr. så mange af den anden", en: "First per so many")
        }
    }

    func formula(_ inputs: [IndicatorID], number: Int?) -> Formula? {
        switch (self, inputs.count) {
        case (.reported, _): .reported
        case (.share, 2...): .share(of: inputs[0], in: inputs[1])
        case (.sum, 1...): .sum(inputs)
        case (.difference, 2...): .difference(inputs[0], minus: inputs[1])
        case (.mean, 1...): .mean(of: inputs[0], periods: number ?? 3)
        case (.change, 1...): .change(of: inputs[0])
        case (.rate, 2...): .rate(of: inputs[0], per: inputs[1], times: number ?? 10_000)
        default: nil
        }
    }
}

/// What an indicator means from one day on, as its form asks.
struct IndicatorFields: Component {
    let call: Call
    let errors: FormErrors
    /// What the form opens with.
    var opening: IndicatorDefinition?
    /// Matters that have asked for the change.
    var proposals: [Matter] = []
    private var reading: Reading { call.reading }

    var body: some Markup {
        texts
        formula
        numbers
        Ticks(
            name: "geography",
            legend: reading.say(da: "Hvor gælder det for?", en: "Where is it made for?"),
            options: [("city", reading.say(.wholeCity))]
                + AreaKind.listed.map { ($0.rawValue, reading.say($0.plural)) },
            ticked: call.method == .get ? places : call.form.all("geography"), reading: reading,
            errors: errors,
            hint: reading.say(
                da: "Slags steder blandes aldrig i et tal.",
                en: "Kinds of place are never mixed in a figure."))
        protection
        ProtectionFields(call: call, errors: errors, opening: opening?.protection)
        dates
    }

    private var places: [String] {
        guard let opening else { return [] }
        return (opening.geography.includesCity ? ["city"] : [])
            + opening.geography.kinds.map(\.rawValue)
    }

    @MarkupBuilder private var texts: some Markup {
        text("name", Phrase(da: "Navn", en: "Name in Danish"), opening?.name.danish)
        text("nameInEnglish", Phrase(da: "Navn på engelsk", en: "Name"), opening?.name.english)
        TextArea(
            name: "meaning", label: reading.say(da: "Hvad siger tallet?", en: "What does it say?"),
            value: call.typed("meaning", else: opening?.meaning), reading: reading, errors: errors,
            hint: reading.say(
                da: "Skriv også, hvad det ikke siger. Alle kan læse det.",
                en: "Say also what it does not. Everybody can read it."))
        text(
            "population", Phrase(da: "Hvem tælles med?", en: "Whom does it count?"),
            opening?.population,
            hint: Phrase(da: "For eksempel: 18-64-årige.", en: "Such as: people of 18 to 64."))
        text(
            "source", Phrase(da: "Kilde", en: "Source"), opening?.source,
            hint: Phrase(
                da: "Hvem siger, at det tælles sådan, og hvor står det?",
                en: "Who says that it is counted so, and where?"))
    }

    @MarkupBuilder private var formula: some Markup {
        choice(
            "formula", Phrase(da: "Hvordan kommer tallet til?", en: "How does it come about?"),
            FormulaKind.allCases.map { ($0.rawValue, reading.say($0.title)) },
            (opening.map { FormulaKind($0.formula) } ?? .reported).rawValue)
        let inputs = opening?.formula.inputs ?? []
        let known = reading.indicators.map { ($0.id.rawValue, reading.name(of: $0)) }
        For([0, 1]) { index in
            choice(
                "input\(index + 1)",
                index == 0
                    ? Phrase(da: "Første indikator", en: "First indicator")
                    : Phrase(da: "Anden indikator", en: "Second indicator"),
                known, inputs.indices.contains(index) ? inputs[index].rawValue : nil,
                hint: Phrase(da: "Kun når tallet beregnes.", en: "Only when it is computed."))
        }
        text(
            "times", Phrase(da: "Antal perioder, eller pr. hvor mange", en: "Periods, or per"),
            opening.flatMap { number(of: $0.formula) },
            hint: Phrase(
                da: "Kun ved gennemsnit og pr. så mange.", en: "Only for means and rates."))
    }

    private func number(of formula: Formula) -> String? {
        switch formula {
        case .mean(_, let periods): "\(periods)"
        case .rate(_, _, let times): "\(times)"
        default: nil
        }
    }

    @MarkupBuilder private var numbers: some Markup {
        choice(
            "unit", Phrase(da: "Måles i", en: "Measured in"),
            FigureUnit.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            opening?.unit.rawValue,
            hint: Phrase(
                da: "Procent og procentpoint er ikke det samme.",
                en: "Percent and percentage points are not the same."))
        text(
            "decimals", Phrase(da: "Antal decimaler", en: "Decimals"),
            opening.map { "\($0.decimals)" } ?? "0")
        text(
            "averaging", Phrase(da: "Gennemsnit over hvor mange år", en: "Average over years"),
            opening.map { "\($0.averaging)" } ?? "1",
            hint: Phrase(da: "1, når det ikke er et gennemsnit.", en: "1 when it is none."))
        choice(
            "periodKind", Phrase(da: "Opgøres pr.", en: "Made per"),
            PeriodKind.allCases.map { ($0.rawValue, reading.say($0.title)) },
            (opening?.periodKind ?? .year).rawValue)
        choice(
            "direction", Phrase(da: "Hvad er bedst?", en: "Which way is better?"),
            FigureDirection.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            (opening?.direction ?? .neither).rawValue)
    }

    private var protection: some Markup {
        choice(
            "sensitivity", Phrase(da: "Hvor følsomme er tallene?", en: "How sensitive?"),
            Sensitivity.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            opening?.sensitivity.rawValue,
            hint: Phrase(
                da: "Handler de om mennesker, skjules små tal for alle andre end jer.",
                en: "If about people, small figures are withheld from all others."))
    }

    @MarkupBuilder private var dates: some Markup {
        DayField(
            name: "effective", label: reading.say(da: "Gælder fra", en: "Applies from"),
            value: call.typed("effective"), reading: reading, errors: errors)
        if opening != nil {
            choice(
                "comparable",
                Phrase(
                    da: "Kan nye tal sammenlignes med de gamle?",
                    en: "Do new figures compare with the old?"),
                [
                    ("yes", reading.say(da: "Ja, kurven går videre", en: "Yes, the curve goes on")),
                    ("no", reading.say(da: "Nej, kurven brydes", en: "No, the curve breaks")),
                ], nil)
            if !proposals.isEmpty {
                choice(
                    "changedBy", Phrase(da: "Besluttet i sagen", en: "Decided in the matter"),
                    proposals.map { ($0.id.rawValue, $0.title) }, nil,
                    hint: Phrase(da: "Kan være tom.", en: "May be empty."))
            }
        }
    }

    private func text(
        _ name: String, _ label: Phrase, _ value: String?, hint: Phrase? = nil
    ) -> TextField {
        TextField(
            name: name, label: reading.say(label), value: call.typed(name, else: value),
            reading: reading, errors: errors, hint: hint.map { reading.say($0) })
    }

    private func choice(
        _ name: String, _ label: Phrase, _ options: [(value: String, title: String)],
        _ value: String?, hint: Phrase? = nil
    ) -> Choice {
        Choice(
            name: name, label: reading.say(label), value: call.typed(name, else: value),
            options: options, reading: reading, errors: errors,
            hint: hint.map { reading.say($0) })
    }
}

extension FormReading {
    /// The definition as it was typed.
    mutating func indicatorDefinition() -> IndicatorDefinition {
        let places = call.form.all("geography")
        let name = title("name")
        let kind: FormulaKind = word("formula", .chooseOne)
        let inputs = ["input1", "input2"].compactMap { call.form[$0].map { IndicatorID($0) } }
        let formula = kind.formula(inputs, number: number("times"))
        if formula == nil {
            refuse(
                Phrase(
                    da: "Vælg de indikatorer, som tallet beregnes af.",
                    en: "Choose the indicators that it is computed from."), field: "input1")
        }
        return IndicatorDefinition(
            name: Phrase(da: name, en: optionalTitle("nameInEnglish") ?? name),
            meaning: call.form["meaning"] ?? "", formula: formula ?? .reported,
            unit: word("unit", .chooseOne), decimals: number("decimals") ?? 0,
            population: optionalTitle("population"), averaging: number("averaging") ?? 1,
            geography: FigureGeography(
                Set(places.compactMap(AreaKind.init)), city: places.contains("city")),
            sensitivity: word("sensitivity", .chooseOne),
            protection: protectionRule(), direction: word("direction", .chooseOne),
            periodKind: word("periodKind", .chooseOne), effective: requiredDay("effective"),
            comparableWithPrevious: call.form["comparable"] != "no",
            source: requiredLine("source"), changedBy: call.chosen("changedBy"))
    }

    /// A line for everybody to read that must say something.
    mutating func requiredLine(_ field: String) -> String {
        let text = call.form[field] ?? ""
        if text.isEmpty { refuse(.lineMissing, field: field) }
        return text
    }
}

extension Phrase {
    static let chooseOne = Phrase(da: "Vælg en af dem.", en: "Choose one of them.")
    static let lineMissing = Phrase(da: "Skriv noget her.", en: "Write something here.")
}
