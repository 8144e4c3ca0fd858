// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that starts a programme.
struct ProgrammeEdit: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func save(_ call: Call) async throws -> Answer {
        do {
            let draft = try call.programmeDraft()
            let receipt = try await call.submit(.initiative(.startProgramme(draft)))
            return call.saved(receipt, to: Paths.programme(draft.id))
        } catch {
            let errors = try FormErrors(catching: error)
            return .page(ProgrammeEdit(call: call, errors: errors), status: 422)
        }
    }

    var body: some Markup {
        let title = reading.say(da: "Start et program", en: "Start a programme")
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.programmes), path: Paths.programmes)]
        ) {
            PageHead(title, kind: reading.say(.programmes))
            ErrorSummary(reading: reading, errors: errors)
            if reading.canWrite { form } else { NoWriting(reading: reading) }
        }
    }

    private var form: some Markup {
        Form(.method("post"), .action(Link(Paths.programmes)), .novalidate, .class("form")) {
            FormToken(reading: reading)
            what
            AreaChoices(
                chosen: call.form.all("areas").map { AreaID($0) }, reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Vælg dem, programmet dækker.", en: "Choose those that it covers."))
            time
            text(
                "source", reading.say(.sourceLabel),
                hint: reading.say(
                    da: "Hvor står det? Kan stå tomt.",
                    en: "Where is it written? May be empty."))
            Div(.class("actions")) {
                Button(reading.say(da: "Start programmet", en: "Start it"))
                A(reading.say(.cancel), .href(Link(Paths.programmes)))
            }
        }
    }

    @MarkupBuilder private var what: some Markup {
        text("name", reading.say(da: "Navn", en: "Name"))
        Choice(
            name: "kind", label: reading.say(da: "Slags", en: "Kind"), value: call.form["kind"],
            options: ProgrammeKind.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
            reading: reading, errors: errors)
        Choice(
            name: "owner", label: reading.say(da: "Leder", en: "Leader"),
            value: call.form["owner"], options: reading.postOptions(), reading: reading,
            errors: errors,
            hint: reading.say(
                da: "Uden en leder vises programmet som et hul i ansvaret.",
                en: "Without a leader the programme shows as a gap."))
        TextArea(
            name: "goals", label: reading.say(da: "Mål", en: "Goals"), value: call.form["goals"],
            reading: reading, errors: errors,
            hint: reading.say(da: "Et på hver linje.", en: "One on each line."))
    }

    @MarkupBuilder private var time: some Markup {
        let hint = reading.say(
            da: "For eksempel 1. juni 2026, december 2026, sommeren 2026 eller 2026.",
            en: "For example 1 June 2026, December 2026, summer 2026 or 2026.")
        text("start", reading.say(da: "Begynder", en: "Begins"), hint: hint)
        text(
            "end", reading.say(da: "Slutter", en: "Ends"),
            hint: reading.say(
                da: "Et program er midlertidigt. Kan stå tomt, hvis det ikke er aftalt.",
                en: "A programme is temporary. May be empty where it is not agreed."))
        text(
            "evaluation", reading.say(da: "Evalueres senest", en: "To be evaluated by"),
            hint: reading.say(da: "Kan stå tomt.", en: "May be empty."))
    }

    private func text(_ name: String, _ label: String, hint: String? = nil) -> some Markup {
        TextField(
            name: name, label: label, value: call.form[name], reading: reading, errors: errors,
            hint: hint)
    }
}

extension Call {
    /// The programme that the form proposes.
    fileprivate func programmeDraft() throws -> ProgrammeDraft {
        guard let kind = form["kind"].flatMap(ProgrammeKind.init) else { throw ChosenNoKind() }
        return ProgrammeDraft(
            id: newID(), kind: kind, name: form["name"] ?? "",
            areas: form.all("areas").map { AreaID($0) }, leader: form["owner"].map { PostID($0) },
            goals: lines(of: form["goals"] ?? ""), start: try period("start"),
            end: try period("end"), evaluationDue: try period("evaluation"),
            source: form["source"])
    }
}

/// A programme was sent without saying what kind it is.
struct ChosenNoKind: Refusal {
    var key: String { "programme.no-kind-chosen" }
    var field: String? { "kind" }
    var sentence: Phrase {
        Phrase(da: "Vælg, hvad for et program det er.", en: "Choose what kind of programme it is.")
    }
}
