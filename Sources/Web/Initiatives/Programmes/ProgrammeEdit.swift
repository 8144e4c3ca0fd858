// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The form that starts a programme.
struct ProgrammeEdit: Component {
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func save(_ call: Call) async throws -> Answer {
        let id: ProgrammeID = call.newID()
        return try await call.saving(
            to: Paths.programme(id), else: { ProgrammeEdit(call: call, errors: $0) }
        ) { form in [.initiative(.startProgramme(form.programme(id)))] }
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

extension FormReading {
    /// The programme that the form proposes.
    fileprivate mutating func programme(_ id: ProgrammeID) -> ProgrammeDraft {
        ProgrammeDraft(
            id: id, kind: word("kind", .programmeKindMissing), name: title("name"),
            areas: call.form.all("areas").map { AreaID($0) }, leader: call.chosen("owner"),
            goals: titles("goals"), start: period("start"), end: period("end"),
            evaluationDue: period("evaluation"), source: optionalTitle("source"))
    }
}

extension Phrase {
    fileprivate static let programmeKindMissing = Phrase(
        da: "Vælg, hvad for et program det er.", en: "Choose what kind of programme it is.")
}
