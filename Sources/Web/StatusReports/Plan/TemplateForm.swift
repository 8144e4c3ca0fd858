// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// A template with its versions.
struct TemplateShow: Component {
    let template: ReportTemplate
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(TemplateShow(template: try call.template, call: call))
    }

    var body: some Markup {
        SitePage(template.title, call, trail: trail) {
            PageHead(
                template.title, kind: reading.say(da: "Skabelon", en: "Template"),
                lead: reading.say(
                    da: "En runde beholder den version, den blev åbnet med.",
                    en: "A round keeps the version that it was opened with.")
            ) {
                Fact(reading.say(da: "Versioner", en: "Versions"), "\(template.versions.count)")
                Fact(
                    reading.say(da: "Bruges af", en: "Used by"),
                    "\(reading.statusRounds.count { $0.template == template.id })",
                    note: reading.say(da: "runder", en: "rounds"))
            }
            if reading.may(.statusReport(.stateTemplate(TemplateForm.placeholder))) {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Lav en ny version", en: "Make a new version"),
                        .href(Link(Paths.templateEdit(template.id))), .class("button secondary"))
                }
            }
            For(Array(template.versions.reversed())) { version in
                Section {
                    H2(
                        reading.say(
                            da: "Version \(version.number), fra \(reading.date(version.stated))",
                            en: "Version \(version.number), from \(reading.date(version.stated))"))
                    SectionList(sections: version.sections, reading: reading)
                    SourceNote(reading: reading, source: version.source)
                }
            }
            P(reading.say(TextLimit.countingRule), .class("quiet"))
        }
    }

    private var trail: [Crumb] {
        [Crumb(title: reading.say(.statusReports), path: Paths.statusReports)]
    }
}

extension Call {
    fileprivate var template: ReportTemplate {
        get throws { try found(city.statusReports[id("skabelon") as ReportTemplateID]) }
    }
}

/// The form that makes a template, or a new version of one.
struct TemplateForm: Component {
    /// Nil for a new one.
    let template: ReportTemplate?
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    /// As many sections as the form has room for.
    private static let room = 8

    static let placeholder = TemplateDraft(id: "", title: "", sections: [])

    static func askNew(_ call: Call) throws -> Answer { try ask(nil, call) }
    static func ask(_ call: Call) throws -> Answer { try ask(call.template, call) }
    static func saveNew(_ call: Call) async throws -> Answer { try await save(nil, call) }
    static func save(_ call: Call) async throws -> Answer { try await save(call.template, call) }

    private static func ask(_ template: ReportTemplate?, _ call: Call) throws -> Answer {
        try call.asking(
            .statusReport(.stateTemplate(placeholder)),
            TemplateForm(template: template, call: call))
    }

    private static func save(_ template: ReportTemplate?, _ call: Call) async throws -> Answer {
        let id = template?.id ?? call.newID()
        return try await call.saving(
            to: Paths.template(id),
            else: { TemplateForm(template: template, call: call, errors: $0) }
        ) { form in
            [
                .statusReport(
                    .stateTemplate(
                        TemplateDraft(
                            id: id, title: form.title("title"),
                            sections: form.sections(Self.room, of: template?.latest),
                            source: call.form["source"],
                            seen: call.form["version"].flatMap { Int($0) })))
            ]
        }
    }

    var body: some Markup {
        FormPage(
            template?.title ?? reading.say(da: "Ny skabelon", en: "New template"), call,
            kind: reading.say(da: "Skabelon", en: "Template"),
            lead: reading.say(
                da: "Et afsnit uden overskrift er der ikke. Runder, der er åbnet, ændres ikke.",
                en: "A section without a heading is none. Rounds that are open do not change."),
            trail: [Crumb(title: reading.say(.statusReports), path: Paths.statusReports)],
            errors: errors
        ) {
            Input(
                .type("hidden"), .name("version"), .value("\(template?.versions.count ?? 0)"))
            TextField(
                name: "title", label: reading.say(da: "Navn", en: "Name"),
                value: call.typed("title", else: template?.title), reading: reading,
                errors: errors)
            TextField(
                name: "source", label: reading.say(da: "Kilde", en: "Source"),
                value: call.typed("source", else: template?.latest?.source), reading: reading,
                errors: errors)
            Div(.id("sections")) {
                if let error = errors["sections"] { P(reading.say(error), .class("error")) }
                For(Array(0..<Self.room)) { fields($0) }
            }
        }
    }

    private func fields(_ index: Int) -> some Markup {
        let sections = template?.latest?.sections ?? []
        let section = sections.indices.contains(index) ? sections[index] : nil
        let number = index + 1
        return Fieldset(.class("field")) {
            Legend(reading.say(da: "Afsnit \(number)", en: "Section \(number)"))
            TextField(
                name: "title-\(index)", label: reading.say(da: "Overskrift", en: "Heading"),
                value: call.typed("title-\(index)", else: section?.title), reading: reading,
                errors: errors)
            TextArea(
                name: "guidance-\(index)",
                label: reading.say(da: "Vejledning", en: "Guidance"),
                value: call.typed("guidance-\(index)", else: section?.guidance),
                reading: reading, errors: errors)
            TextField(
                name: "limit-\(index)",
                label: reading.say(
                    da: "Plads i tegn med mellemrum", en: "Room in characters with spaces"),
                value: call.typed("limit-\(index)", else: section.map { "\($0.limit)" }),
                reading: reading, errors: errors)
            tick("optional-\(index)", section?.isOptional, da: "Må stå tomt", en: "May be empty")
            tick(
                "initiatives-\(index)", section?.showsInitiatives,
                da: "Vis egne indsatser ved siden af", en: "Show own initiatives beside")
            Choice(
                name: "figure-\(index)",
                label: reading.say(da: "Tal ved siden af", en: "Figures beside"),
                value: call.typed(
                    "figure-\(index)", else: section?.figures.first?.rawValue),
                options: reading.indicators.map { ($0.id.rawValue, reading.name(of: $0)) },
                reading: reading, errors: errors)
        }
    }

    private func tick(_ name: String, _ opening: Bool?, da: String, en: String) -> some Markup {
        let isTicked = call.method == .get ? opening ?? false : call.form[name] != nil
        return Div(.class("choice")) {
            Input(
                .id(name), .name(name), .type("checkbox"), .value("ja"), .checked(isTicked))
            Label(reading.say(da: da, en: en), .for(name))
        }
    }
}

extension FormReading {
    /// The sections that have a heading; each keeps the key it had.
    fileprivate mutating func sections(
        _ room: Int, of version: TemplateVersion?
    ) -> [TemplateSection] {
        (0..<room).compactMap { index in
            guard call.form["title-\(index)"] != nil else { return nil }
            let before = version?.sections ?? []
            let old = before.indices.contains(index) ? before[index] : nil
            let chosen: IndicatorID? = call.chosen("figure-\(index)")
            let kept = old?.figures ?? []
            return TemplateSection(
                old?.key ?? freeKey(index, before), title: title("title-\(index)"),
                guidance: call.form["guidance-\(index)"] ?? "",
                limit: number("limit-\(index)") ?? 0,
                isOptional: call.form["optional-\(index)"] != nil,
                figures: chosen == kept.first ? kept : [chosen].compactMap { $0 },
                showsInitiatives: call.form["initiatives-\(index)"] != nil)
        }
    }

    private func freeKey(_ index: Int, _ before: [TemplateSection]) -> SectionKey {
        let taken = Set(before.map(\.key))
        let keys = (index + 1...index + 20).map { SectionKey("afsnit-\($0)") }
        return keys.first { !taken.contains($0) } ?? "afsnit"
    }
}
