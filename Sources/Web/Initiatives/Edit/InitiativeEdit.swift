// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The form that creates an initiative or changes what is said about it.
struct InitiativeEdit: Component {
    let call: Call
    /// Nil for a new one.
    var initiative: Initiative?
    /// What the form was opened with, when that is not what stands now.
    var seen: SeenFields?
    let texts: FieldTexts
    var errors = FormErrors.none
    var changes: [ChangedField] = []
    var last: LastChange?
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(title, call, trail: trail) {
            PageHead(title, kind: initiative?.name ?? reading.say(.initiatives))
            if !changes.isEmpty {
                ChangesMeanwhile(reading: reading, changes: changes, last: last)
            }
            ErrorSummary(reading: reading, errors: errors)
            if reading.canWrite { form } else { NoWriting(reading: reading) }
        }
    }

    private var title: String {
        initiative == nil
            ? reading.say(da: "Opret en indsats", en: "Create an initiative")
            : reading.say(da: "Ret indsatsen", en: "Change the initiative")
    }

    private var trail: [Crumb] {
        [Crumb(title: reading.say(.initiatives), path: Paths.initiatives)]
            + [initiative].compactMap { $0 }
            .map { Crumb(title: $0.name, path: Paths.initiative($0.id)) }
    }

    private var path: String {
        initiative.map { Paths.editInitiative($0.id) } ?? Paths.initiatives
    }

    private var form: some Markup {
        Form(.method("post"), .action(Link(path)), .novalidate, .class("form")) {
            FormToken(reading: reading)
            if let initiative { shown(initiative) }
            what
            place
            why
            if initiative == nil { first }
            Div(.class("actions")) {
                Button(reading.say(.save))
                A(
                    reading.say(.cancel),
                    .href(Link(initiative.map { Paths.initiative($0.id) } ?? Paths.initiatives)))
            }
        }
    }

    private func shown(_ initiative: Initiative) -> some Markup {
        seen
            ?? SeenFields(
                InitiativeFields.lasting, InitiativeFields.texts(initiative, reading),
                version: initiative.version)
    }
}

// MARK: - The fields

extension InitiativeEdit {
    private func label(_ name: String) -> String {
        InitiativeFields.labels[name].map { reading.say($0) } ?? name
    }

    @MarkupBuilder private var what: some Markup {
        TextField(
            name: "name", label: label("name"), value: texts["name"], reading: reading,
            errors: errors)
        TextArea(
            name: "purpose", label: label("purpose"), value: texts["purpose"], reading: reading,
            errors: errors,
            hint: reading.say(
                da: "Hvad skal være anderledes, når indsatsen er slut? Kan stå tomt.",
                en: "What shall be different once it is over? May be empty."))
        if initiative == nil { owner }
    }

    private var owner: some Markup {
        Choice(
            name: "owner", label: label("owner"), value: texts["owner"],
            options: reading.postOptions(where: reading.mayCreateInitiative), reading: reading,
            errors: errors,
            hint: reading.say(
                da: "Præcis én post har ansvaret. Det kan siden overdrages.",
                en: "Exactly one post is accountable. It can be handed over later."))
    }

    @MarkupBuilder private var place: some Markup {
        AreaChoices(
            chosen: InitiativeFields.areas(in: texts), reading: reading, errors: errors,
            hint: reading.say(
                da: "Når der er valgt et område, bliver alle forvaltninger spurgt, om de bidrager.",
                en: "Once an area is chosen, every department is asked whether it contributes."))
        Choice(
            name: "programme", label: label("programme"), value: texts["programme"],
            options: programmes, reading: reading, errors: errors,
            hint: reading.say(da: "Kan stå tomt.", en: "May be empty."))
    }

    private var programmes: [(value: String, title: String)] {
        reading.city.initiatives.programmes.values
            .filter { $0.endedOn == nil || $0.id.rawValue == texts["programme"] }
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }

    @MarkupBuilder private var why: some Markup {
        let oneEach = reading.say(da: "Et på hver linje.", en: "One on each line.")
        TextArea(
            name: "goals", label: label("goals"), value: texts["goals"], reading: reading,
            errors: errors, hint: oneEach)
        TextArea(
            name: "themes", label: label("themes"), value: texts["themes"], reading: reading,
            errors: errors, hint: oneEach)
        TextField(
            name: "budget", label: label("budget"), value: texts["budget"], reading: reading,
            errors: errors,
            hint: reading.say(
                da: "For eksempel 24.500 kr. eller 1,4 mio. kr. Kan stå tomt.",
                en: "For example DKK 24,500 or 1,4 mio. kr. May be empty."))
    }

    @MarkupBuilder private var first: some Markup {
        TextField(
            name: "source", label: label("source"), value: texts["source"], reading: reading,
            errors: errors,
            hint: reading.say(
                da: "Hvor står det? En beslutning, et brev, en sag. Kan stå tomt.",
                en: "Where is it written? A decision, a letter, a case. May be empty."))
        Fieldset {
            Legend(reading.say(da: "Hvem kan se indsatsen?", en: "Who can see it?"))
            Div(.class("choice")) {
                Input(
                    .type("checkbox"), .id("public"), .name("public"), .value("ja"),
                    .checked(!texts["public"].isEmpty))
                Label(
                    reading.say(
                        da: "Alle. Ellers er den en kladde for dem, der arbejder med den.",
                        en: "Everybody. Otherwise it is a draft for those who work on it."),
                    .for("public"))
            }
        }
    }
}
