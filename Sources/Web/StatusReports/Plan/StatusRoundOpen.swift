// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that opens a round: which template, who writes, and when the council meets.
struct StatusRoundOpen: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    /// Nothing but the question whether somebody may open rounds for the organization.
    static func placeholder(_ asker: OrganizationID) -> StatusRoundDraft {
        StatusRoundDraft(
            id: "", title: "", asker: asker, year: 0, template: "", opens: Day(number: 0),
            council: Day(number: 0), contributors: [])
    }

    static func ask(_ call: Call) throws -> Answer {
        try call.asking(
            .statusReport(.open(placeholder(call.viewer.works.first ?? ""))),
            StatusRoundOpen(call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let id: StatusRoundID = call.newID()
        return try await call.saving(
            to: Paths.statusRound(id), else: { StatusRoundOpen(call: call, errors: $0) }
        ) { form in
            [.statusReport(.open(form.statusRound(id)))]
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Åbn en ny runde", en: "Open a new round"), call,
            kind: reading.say(.statusReports),
            lead: reading.say(
                da: "Fristerne tælles tilbage fra rådets møde i arbejdsdage. Skabelonen fryses, "
                    + "som den er nu.",
                en: "The deadlines are counted back from the council’s meeting in workdays. The "
                    + "template is frozen as it is now."),
            trail: [Crumb(title: reading.say(.statusReports), path: Paths.statusReports)],
            errors: errors
        ) {
            text("title", da: "Navn", en: "Name")
            text("year", "\(reading.day.year)", da: "År", en: "Year")
            choice("template", da: "Skabelon", en: "Template", templates)
            choice("asker", da: "Hvem beder om det?", en: "Who asks?", departments)
            choice("policy", da: "Politik (kan undværes)", en: "Policy (optional)", programmes)
            DayField(
                name: "opens", label: reading.say(da: "Åbner", en: "Opens"),
                value: call.typed("opens", else: reading.date(reading.day)), reading: reading,
                errors: errors)
            DayField(
                name: "council", label: reading.say(da: "Rådets møde", en: "The council’s meeting"),
                value: call.typed("council"), reading: reading, errors: errors)
            steps
            Ticks(
                name: "contributors", legend: reading.say(da: "Hvem skriver?", en: "Who writes?"),
                options: contributors, ticked: call.form.all("contributors"), reading: reading,
                errors: errors)
            For(contributors) { option in
                Choice(
                    name: "post-\(option.value)",
                    label: reading.say(
                        da: "Hvem godkender for \(option.title)?",
                        en: "Who signs for \(option.title)?"),
                    value: call.typed("post-\(option.value)"), options: posts, reading: reading,
                    errors: errors)
            }
        }
    }

    private var steps: some Markup {
        Fieldset(.class("field"), .id("steps")) {
            Legend(
                reading.say(
                    da: "Arbejdsdage før rådets møde", en: "Workdays before the council’s meeting"))
            if let error = errors["steps"] { P(reading.say(error), .class("error")) }
            For(ChainStep.usual) { step in
                TextField(
                    name: "step-\(step.kind.rawValue)", label: reading.say(step.kind.phrase),
                    value: call.typed(
                        "step-\(step.kind.rawValue)", else: "\(step.workdaysBefore)"),
                    reading: reading, errors: errors)
            }
        }
    }

    private func text(
        _ name: String, _ opening: String? = nil, da: String, en: String
    ) -> TextField {
        TextField(
            name: name, label: reading.say(da: da, en: en),
            value: call.typed(name, else: opening), reading: reading, errors: errors)
    }

    private func choice(
        _ name: String, da: String, en: String, _ options: [(value: String, title: String)]
    ) -> Choice {
        Choice(
            name: name, label: reading.say(da: da, en: en), value: call.typed(name),
            options: options, reading: reading, errors: errors)
    }

    private var templates: [(value: String, title: String)] {
        reading.city.statusReports.templates.values.inDanishOrder(by: \.title, then: \.id)
            .map { ($0.id.rawValue, $0.title) }
    }

    private var departments: [(value: String, title: String)] {
        reading.departments.map { ($0.id.rawValue, $0.name) }
    }

    private var programmes: [(value: String, title: String)] {
        reading.city.initiatives.programmes.values.inDanishOrder(by: \.name, then: \.id)
            .map { ($0.id.rawValue, $0.name) }
    }

    /// Committees first, then departments.
    private var contributors: [(value: String, title: String)] {
        let all = reading.city.organizations.organizations.values.filter {
            $0.exists(on: reading.day)
        }
        return [OrganizationKind.committee, .department].flatMap { kind in
            all.filter { $0.kind == kind }.inDanishOrder(by: \.name, then: \.id)
                .map { ($0.id.rawValue, $0.name) }
        }
    }

    private var posts: [(value: String, title: String)] { reading.postOptions() }
}

extension FormReading {
    fileprivate mutating func statusRound(_ id: StatusRoundID) -> StatusRoundDraft {
        let steps = ChainStep.usual.map { step in
            ChainStep(
                step.kind,
                workdaysBefore: number("step-\(step.kind.rawValue)") ?? step.workdaysBefore)
        }
        return StatusRoundDraft(
            id: id, title: title("title"),
            asker: chosen("asker", Phrase(da: "Vælg, hvem der beder.", en: "Choose who asks.")),
            policy: call.chosen("policy"), year: number("year") ?? call.reading.day.year,
            template: chosen(
                "template", Phrase(da: "Vælg en skabelon.", en: "Choose a template.")),
            opens: requiredDay("opens"), council: requiredDay("council"), steps: steps,
            contributors: call.form.all("contributors").map { value in
                Contributor(
                    OrganizationID(value), responsible: call.chosen("post-\(value)"))
            })
    }
}
