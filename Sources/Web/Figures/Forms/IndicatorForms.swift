// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form by which an organization begins to follow something.
struct IndicatorDefine: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: call.path) }
        guard call.reading.viewer.readsAll || !call.viewer.works.isEmpty else { throw NotFound() }
        return .page(IndicatorDefine(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: IndicatorID = call.chosen("id") ?? ""
        return try await call.saving(
            to: Paths.indicator(id), else: { IndicatorDefine(call: call, errors: $0) }
        ) { form in
            _ = form.requiredLine("id")
            let draft = IndicatorDraft(
                id: id, owner: form.chosen("owner", .chooseOne), theme: form.title("theme"),
                goal: form.optionalTitle("goal"), definition: form.indicatorDefinition())
            return [.figure(.define(draft))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Beskriv en indikator", en: "Define an indicator"), call,
            kind: reading.say(.figures),
            lead: reading.say(
                da: "Sig præcist, hvad der tælles. Ændrer det sig senere, skrives en ny "
                    + "definition, og den gamle bliver stående.",
                en: "Say exactly what is counted. Should it change later, another definition is "
                    + "written and the old one stays."),
            trail: [Crumb(title: reading.say(.figures), path: Paths.figures)], errors: errors
        ) {
            TextField(
                name: "id", label: reading.say(da: "Navn i adressen", en: "Name in the address"),
                value: call.typed("id"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Små bogstaver, cifre og bindestreger: tryghed-ude-om-aftenen.",
                    en: "Lower-case letters, digits and hyphens."))
            Choice(
                name: "owner", label: reading.say(.responsible),
                value: call.typed("owner", else: reading.viewer.works.first?.rawValue),
                options: owners, reading: reading, errors: errors)
            TextField(
                name: "theme", label: reading.say(da: "Emne", en: "Theme"),
                value: call.typed("theme"), reading: reading, errors: errors,
                hint: reading.say(da: "For eksempel: Tryghed.", en: "Such as: Safety."))
            TextField(
                name: "goal",
                label: reading.say(da: "Målet, som det hører til", en: "The goal it belongs to"),
                value: call.typed("goal"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "I politikkens egne ord. Kan være tom.",
                    en: "In the policy's own words. May be empty."))
            IndicatorFields(call: call, errors: errors)
        }
    }

    private var owners: [(value: String, title: String)] {
        reading.partyOptions.filter { party in
            reading.may(
                .figure(
                    .define(
                        IndicatorDraft(
                            id: "", owner: OrganizationID(party.value), theme: "",
                            definition: IndicatorDefinition(
                                name: Phrase(verbatim: ""), unit: .count, geography: .city,
                                effective: reading.today, source: "")))))
        }
    }
}

/// The form by which another definition takes over from a day.
struct IndicatorRedefine: Component {
    let indicator: Indicator
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let indicator = try call.indicator
        return try call.asking(
            .figure(.redefine(indicator.id, indicator.latest, seen: nil)),
            IndicatorRedefine(indicator: indicator, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let indicator = try call.indicator
        return try await call.saving(
            to: Paths.indicator(indicator.id),
            else: { IndicatorRedefine(indicator: indicator, call: call, errors: $0) }
        ) { form in
            if call.form["comparable"] == nil { form.refuse(.chooseOne, field: "comparable") }
            var definition = form.indicatorDefinition()
            // The owner's own rule for small numbers stays with the same sensitivity.
            if !form.asksProtection, definition.sensitivity == indicator.latest.sensitivity {
                definition.protection = indicator.latest.protection
            }
            return [.figure(.redefine(indicator.id, definition, seen: call.seenVersion))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Ny definition", en: "New definition"), call,
            kind: reading.name(of: indicator),
            lead: reading.say(
                da: "Den gamle definition og dens tal bliver stående. Kan tallene ikke "
                    + "sammenlignes, brydes kurven, og mål bedømmes efter den gamle.",
                en: "The old definition and its figures stay. If the figures do not compare, the "
                    + "curve breaks and targets are judged by the old one."),
            trail: reading.trail(to: indicator), errors: errors
        ) {
            if errors.isConflict, let last = errors.meanwhile {
                Div(.class("changes"), .role("alert")) {
                    H2(
                        reading.say(
                            da: "Definitionen er ændret, mens du skrev",
                            en: "The definition changed while you wrote"))
                    P(last.words(reading))
                }
            }
            SeenVersion(version: indicator.latest.version)
            IndicatorFields(
                call: call, errors: errors, opening: indicator.latest,
                proposals: indicator.proposals.compactMap { reading.matter($0) })
        }
    }
}

/// The form that asks for another definition: a matter with one thread.
struct IndicatorPropose: Component {
    let indicator: Indicator
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let indicator = try call.indicator
        return try call.asking(
            .figure(.proposeChange(indicator.id, "")),
            IndicatorPropose(indicator: indicator, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let indicator = try call.indicator
        let id: MatterID = call.newID()
        return try await call.saving(
            to: Paths.matter(id),
            else: { IndicatorPropose(indicator: indicator, call: call, errors: $0) }
        ) { form in
            let content = MatterContent(
                title: form.title("title"), kind: .proposal, topic: .every,
                text: form.publicNote("text"))
            if call.form["text"] == nil { form.refuse(.lineMissing, field: "text") }
            let draft = MatterDraft(
                id: id, content: content, by: form.chosen("by", .chooseOne),
                person: call.viewer.person,
                address: MatterAddress(
                    to: [indicator.owner], answerer: indicator.owner,
                    answerBy: form.day("answerBy")), isPublic: true)
            return [.matter(.raise(draft)), .figure(.proposeChange(indicator.id, id))]
        }
    }

    var body: some Markup {
        let name = reading.name(of: indicator)
        FormPage(
            reading.say(da: "Foreslå en ændring", en: "Propose a change"), call, kind: name,
            lead: reading.say(
                da: "Forslaget bliver en sag, som \(reading.name(of: indicator.owner)) svarer på. "
                    + "Alle kan se den.",
                en: "The proposal becomes a matter that \(reading.name(of: indicator.owner)) "
                    + "answers. Everybody can see it."),
            trail: reading.trail(to: indicator), errors: errors
        ) {
            TextField(
                name: "title", label: reading.say(da: "Ændringen i en linje", en: "In one line"),
                value: call.typed(
                    "title",
                    else: reading.say(
                        da: "Ændring af indikatoren “\(name)”",
                        en: "A change of the indicator “\(name)”")),
                reading: reading, errors: errors)
            TextArea(
                name: "text",
                label: reading.say(
                    da: "Hvad skal tælles anderledes, og hvorfor?",
                    en: "What should be counted otherwise, and why?"),
                value: call.typed("text"), reading: reading, errors: errors)
            Choice(
                name: "by", label: reading.say(da: "På vegne af", en: "On behalf of"),
                value: call.typed("by", else: reading.viewer.works.first?.rawValue),
                options: reading.partyOptions.filter {
                    reading.viewer.readsAll
                        || reading.viewer.works.contains(OrganizationID($0.value))
                }, reading: reading, errors: errors)
            DayField(
                name: "answerBy", label: reading.say(da: "Svar senest", en: "Answer by"),
                value: call.typed("answerBy"), reading: reading, errors: errors,
                hint: reading.say(da: "Kan være tom.", en: "May be empty."))
        }
    }
}

extension Reading {
    /// The way to the indicator's page.
    func trail(to indicator: Indicator) -> [Crumb] {
        [
            Crumb(title: say(.figures), path: Paths.figures),
            Crumb(title: name(of: indicator), path: Paths.indicator(indicator.id)),
        ]
    }
}
