// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form of one category; `ny` makes a new one.
struct FindingCategoryForm: Component {
    let category: FindingCategory?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let category = try category(call)
        let sample = FindingCategory(id: "", name: Phrase(verbatim: ""))
        return try call.asking(
            .finding(.stateCategory(category ?? sample)),
            FindingCategoryForm(category: category, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let before = try category(call)
        return try await call.saving(
            to: Paths.findingRules,
            else: { FindingCategoryForm(category: before, call: call, errors: $0) }
        ) { form in
            let name = form.title("name")
            let category = FindingCategory(
                id: before?.id ?? call.newID(),
                name: Phrase(da: name, en: form.optionalTitle("english") ?? name),
                goals: ServiceGoals(
                    low: form.number("low"), medium: form.number("medium"),
                    acute: form.number("acute")),
                isRetired: call.form["retired"] != nil, source: before?.source,
                isExample: before?.isExample ?? false)
            return [.finding(.stateCategory(category))]
        }
    }

    private static func category(_ call: Call) throws -> FindingCategory? {
        let id: FindingCategoryID = call.id("kategori")
        if id == "ny" { return nil }
        guard let category = call.city.findings[id] else { throw NotFound() }
        return category
    }

    var body: some Markup {
        FormPage(
            category.map { reading.say($0.name) }
                ?? reading.say(da: "Ny kategori", en: "New category"), call,
            kind: reading.say(.findingCategory),
            lead: reading.say(
                da: "Målet er, inden for hvor mange dage det skal være lavet. Tomt er ikke oplyst.",
                en: "The goal is within how many days it is to be mended. Empty is not stated."),
            trail: [
                Crumb(title: reading.say(.safety), path: Paths.safety),
                Crumb(
                    title: reading.say(da: "Hvem svarer på hvad", en: "Who answers what"),
                    path: Paths.findingRules),
            ], errors: errors
        ) {
            TextField(
                name: "name", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("name", else: category?.name.danish), reading: reading,
                errors: errors)
            TextField(
                name: "english", label: reading.say(da: "På engelsk", en: "In English"),
                value: call.typed("english", else: category?.name.english), reading: reading,
                errors: errors)
            For(Severity.allCases) { severity in
                TextField(
                    name: severity.rawValue,
                    label: reading.say(
                        da: "Mål, \(severity.phrase.danish), dage",
                        en: "Goal, \(severity.phrase.english), days"),
                    value: call.typed(
                        severity.rawValue, else: category?.goals[severity].map { "\($0)" }),
                    reading: reading, errors: errors)
            }
            Div(.class("choice")) {
                Input(
                    .type("checkbox"), .id("retired"), .name("retired"), .value("ja"),
                    .checked(
                        call.method == .get
                            ? category?.isRetired ?? false : call.form["retired"] != nil))
                Label(
                    reading.say(da: "Bruges ikke længere", en: "No longer used"),
                    .for("retired"))
            }
        }
    }
}

/// The form of one rule of who owes the answer; `ny` makes a new one.
struct RoutingRuleForm: Component {
    let rule: RoutingRule?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let rule = try rule(call)
        return try call.asking(
            .finding(.stateRule(rule ?? RoutingRule(id: "", unit: ""))),
            RoutingRuleForm(rule: rule, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let before = try rule(call)
        return try await call.saving(
            to: Paths.findingRules, fields: ["finding.rule-taken": "category"],
            else: { RoutingRuleForm(rule: before, call: call, errors: $0) }
        ) { form in
            let unit: OrganizationID = form.chosen(
                "unit", Phrase(da: "Vælg, hvem der skylder svar.", en: "Choose who answers."))
            let ground = call.form["ground"] == nil ? nil : form.findingGround()
            let rule = RoutingRule(
                id: before?.id ?? call.newID(), category: call.chosen("category"),
                area: call.chosen("area"), ground: ground, unit: unit,
                isRetired: call.form["retired"] != nil, source: before?.source)
            return [.finding(.stateRule(rule))]
        }
    }

    private static func rule(_ call: Call) throws -> RoutingRule? {
        let id: RoutingRuleID = call.id("regel")
        if id == "ny" { return nil }
        guard let rule = call.city.findings[id] else { throw NotFound() }
        return rule
    }

    var body: some Markup {
        FormPage(
            rule == nil
                ? reading.say(da: "Ny regel", en: "New rule")
                : reading.say(da: "Ret reglen", en: "Change the rule"), call,
            kind: reading.say(.safety),
            lead: reading.say(
                da: "Hvad du ikke vælger, spørger reglen ikke om.",
                en: "What you do not choose, the rule does not ask about."),
            trail: [
                Crumb(title: reading.say(.safety), path: Paths.safety),
                Crumb(
                    title: reading.say(da: "Hvem svarer på hvad", en: "Who answers what"),
                    path: Paths.findingRules),
            ], errors: errors
        ) {
            choice(
                "category", reading.say(.findingCategory), rule?.category?.rawValue,
                reading.findingCategories)
            choice(
                "area", reading.say(da: "Område", en: "Area"), rule?.area?.rawValue,
                reading.areaOptions)
            choice(
                "ground", reading.say(da: "Grunden er", en: "The ground is"),
                rule?.ground?.kind.rawValue, reading.grounds)
            choice(
                "housing",
                reading.say(da: "Hvilken boligorganisation?", en: "Which housing organization?"),
                housing, reading.housingOptions)
            choice("unit", reading.say(.findingUnit), rule?.unit.rawValue, reading.partyOptions)
            Div(.class("choice")) {
                Input(
                    .type("checkbox"), .id("retired"), .name("retired"), .value("ja"),
                    .checked(call.form["retired"] != nil))
                Label(
                    reading.say(da: "Følges ikke længere", en: "No longer followed"),
                    .for("retired"))
            }
        }
    }

    private func choice(
        _ name: String, _ label: String, _ value: String?,
        _ options: [(value: String, title: String)]
    ) -> some Markup {
        Choice(
            name: name, label: label, value: call.typed(name, else: value), options: options,
            reading: reading, errors: errors)
    }

    private var housing: String? {
        if case .housing(let owner) = rule?.ground { owner?.rawValue } else { nil }
    }
}
