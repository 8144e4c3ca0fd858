// SPDX-License-Identifier: EUPL-1.2
import Domain

/// An indicator with all its definitions, the oldest first.
struct IndicatorRecord: Equatable, Sendable {
    struct Definition: Equatable, Sendable {
        let origin: Origin
        /// The day that it was decided.
        let decided: Day
        let definition: IndicatorDefinition
    }

    /// A matter that asks for another definition.
    struct Proposal: Equatable, Sendable {
        let origin: Origin
        let day: Day
        let matter: MatterID
    }

    let origin: Origin
    let since: Day
    let id: IndicatorID
    let owner: OrganizationID
    let theme: String
    let goal: String?
    let closed: Day?
    let definitions: [Definition]
    let proposals: [Proposal]

    init?(_ fields: Fields) {
        let since = fields.start()
        let id: IndicatorID? = fields.id(of: .indicator)
        let owner: OrganizationID? = fields.mention("owner", of: .organization)
        let theme = fields.text("theme")
        goal = fields.text("goal", .optional)
        closed = fields.day("closed", .optional)
        definitions = fields.records("definitions", Definition.init, .required)
            .sorted { $0.definition.effective < $1.definition.effective }
        proposals = fields.records("proposals", { Proposal($0) })
        guard let since, let id, let owner, let theme, !definitions.isEmpty else { return nil }
        (origin, self.since, self.id) = (fields.origin, since, id)
        (self.owner, self.theme) = (owner, theme)
    }
}

extension IndicatorRecord.Proposal {
    fileprivate init?(_ fields: Fields) {
        let day = fields.start("day")
        let matter: MatterID? = fields.mention("matter", of: .matter)
        guard let day, let matter else { return nil }
        self.init(origin: fields.origin, day: day, matter: matter)
    }
}

extension IndicatorRecord.Definition {
    fileprivate init?(_ fields: Fields) {
        let effective = fields.day("from")
        let decided = fields.day("decided", .optional) ?? fields.day
        let name = fields.text("name")
        let english = fields.text("english")
        let formula = fields.formula("formula")
        let unit = fields.choice("unit", of: FigureUnit.self)
        let decimals = fields.number("decimals", .optional) ?? 0
        let averaging = fields.number("averaging", .optional) ?? 1
        let sensitivity = fields.choice("sensitivity", .optional, of: Sensitivity.self) ?? .open
        let direction =
            fields.choice("direction", .optional, of: FigureDirection.self) ?? .neither
        let periodKind = fields.choice("periods", .optional, of: PeriodKind.self) ?? .year
        let geography = fields.geography("geography")
        let population = fields.text("population", .optional)
        let meaning = fields.text("meaning", .optional, as: .note) ?? ""
        let comparable = fields.optionalFlag("comparable") ?? true
        let matter: MatterID? = fields.mention("matter", of: .matter, .optional, .anyDay)
        let source = fields.source()
        guard let effective, let decided, let name, let english, let formula, let unit,
            let source
        else { return nil }
        (origin, self.decided) = (fields.origin, decided)
        definition = IndicatorDefinition(
            name: Phrase(da: name, en: english), meaning: meaning, formula: formula, unit: unit,
            decimals: decimals, population: population, averaging: averaging,
            geography: geography, sensitivity: sensitivity, direction: direction,
            periodKind: periodKind, effective: effective, comparableWithPrevious: comparable,
            source: source, changedBy: matter)
    }
}

extension Fields {
    /// `city`, and kinds of area.
    fileprivate func geography(_ key: String) -> FigureGeography {
        var geography = FigureGeography()
        let known = ["city"] + AreaKind.allCases.map(\.rawValue)
        for value in list(key, .required) {
            guard let word = word(in: value, of: key) else { continue }
            if word == "city" {
                geography.includesCity = true
            } else if let kind = AreaKind(rawValue: word) {
                geography.kinds.insert(kind)
            } else {
                reading.report(.unknownChoice(word, among: known), at: value.place)
            }
        }
        return geography
    }

    /// `{share: [part, whole]}`, `{change: a}`; nothing for what is reported.
    fileprivate func formula(_ key: String) -> Formula? {
        guard has(key) else {
            _ = value(key)
            return .reported
        }
        return record(key) { inner in
            let verbs = ["share", "sum", "difference", "mean", "change", "rate"]
            let number = inner.number("number", .optional)
            guard let verb = inner.only(of: verbs) else { return nil }
            let inputs: [IndicatorID] =
                inner.value(verb)?.items == nil
                ? [inner.mention(verb, of: .indicator, .required, .anyDay)].compactMap { $0 }
                : inner.mentions(verb, of: .indicator)
            return Formula(verb, inputs, number)
                ?? inner.wrong(verb, inputs.count)
        }
    }

    private func wrong(_ verb: String, _ count: Int) -> Formula? {
        report(
            Phrase(
                da: "“\(verb)” kan ikke beregnes af \(count) indikatorer. Ret listen.",
                en: "“\(verb)” cannot be computed from \(count) indicators. Correct the list."),
            at: verb)
        return nil
    }
}

extension Formula {
    fileprivate init?(_ verb: String, _ inputs: [IndicatorID], _ number: Int?) {
        switch (verb, inputs.count) {
        case ("share", 2): self = .share(of: inputs[0], in: inputs[1])
        case ("sum", 1...): self = .sum(inputs)
        case ("difference", 2): self = .difference(inputs[0], minus: inputs[1])
        case ("mean", 1): self = .mean(of: inputs[0], periods: number ?? 2)
        case ("change", 1): self = .change(of: inputs[0])
        case ("rate", 2): self = .rate(of: inputs[0], per: inputs[1], times: number ?? 10_000)
        default: return nil
        }
    }
}
