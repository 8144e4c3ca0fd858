// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal

/// Ending an initiative, with what came out of it.
struct ConclusionEdit: Component {
    let initiative: Initiative
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func save(_ call: Call) async throws -> Answer {
        let initiative = try call.initiative
        return try await call.saving(
            to: Paths.initiative(initiative.id),
            else: { ConclusionEdit(initiative: initiative, call: call, errors: $0) }
        ) { form in
            [.initiative(.conclude(initiative.id, outcome: form.note("outcome")))]
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Afslut indsatsen", en: "Conclude the initiative")
        SitePage(title, call, trail: .initiative(initiative, reading)) {
            PageHead(title, kind: initiative.name)
            ErrorSummary(reading: reading, errors: errors)
            if reading.may(.initiative(.conclude(initiative.id, outcome: nil))) {
                form
            } else {
                NoWriting(reading: reading)
            }
        }
    }

    private var open: [Activity] {
        reading.city.activities.activities(of: initiative.id)
            .filter { $0.progress.finished == nil }
    }

    private var form: some Markup {
        Form(
            .method("post"), .action(Link(Paths.conclusion(initiative.id))), .novalidate,
            .class("form")
        ) {
            FormToken(reading: reading)
            if !open.isEmpty { warning }
            TextArea(
                name: "outcome",
                label: reading.say(da: "Hvad kom der ud af den?", en: "What came out of it?"),
                value: call.form["outcome"], reading: reading, errors: errors,
                hint: reading.say(
                    da: "Læses kun af ansatte. Kan stå tomt.",
                    en: "Read by staff only. May be empty."))
            P(
                reading.say(
                    da: "En afsluttet indsats kan læses, men ikke ændres.",
                    en: "A concluded initiative can be read, but not changed."))
            Div(.class("actions")) {
                Button(reading.say(da: "Afslut", en: "Conclude"), .class("danger"))
                A(reading.say(.cancel), .href(Link(Paths.initiative(initiative.id))))
            }
        }
    }

    private var warning: some Markup {
        Div(.class("notice warning")) {
            P {
                Strong(
                    reading.say(
                        da: "Disse aktiviteter er ikke færdige:",
                        en: "These activities are not done:"))
            }
            Ul { For(open) { Li($0.name) } }
        }
    }
}
