// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// What a file of figures says, before anything of it is taken in; or all that is
/// wrong with it.
struct FigureFilePreview: Component {
    let file: StagedFigureFile
    let check: FigureFileCheck
    let terms: FigureFileTerms
    let call: Call
    let errors: FormErrors
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Det står i filen", en: "What the file says")
        let forbidden = check.forbidden(terms, reading)
        let isWhole = check.run.problems.isEmpty && forbidden.isEmpty
        SitePage(
            title, call,
            trail: [
                Crumb(title: reading.say(.figures), path: Paths.figures),
                Crumb(title: reading.say(.figureFile), path: Paths.figureFile),
            ]
        ) {
            PageHead(
                title, kind: reading.say(.figureFile),
                lead: reading.say(da: "Intet er gemt endnu.", en: "Nothing is saved yet.")
            ) { facts }
            ErrorSummary(reading: reading, errors: errors)
            if !check.run.problems.isEmpty {
                FigureFileProblems(check: check, reading: reading)
            }
            if !forbidden.isEmpty { notYours(forbidden) }
            Form(.method("post"), .action(Link(Paths.figureFile)), .class("form wide")) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("file"), .value(file.hash))
                FigureFileCarried(form: call.form) { name in
                    isWhole && !isMapped && name == "remember"
                }
                if check.run.problems.isEmpty {
                    FigureFileTallies(check: check, reading: reading)
                    FigureFileChanges(check: check, call: call, errors: errors)
                } else {
                    FigureFileWordFields(check: check, call: call)
                }
                actions(isWhole)
            }
        }
    }

    private var isMapped: Bool { terms.mapping != nil }

    @MarkupBuilder private var facts: some Markup {
        Fact(reading.say(da: "Rækker", en: "Rows"), reading.text(check.run.rows))
        Fact(
            reading.say(da: "Nye tal", en: "New figures"),
            check.run.problems.isEmpty
                ? reading.text(check.count) : reading.say(da: "ingen endnu", en: "none yet"))
        if check.run.changeCount > 0 {
            Fact(
                reading.say(da: "Tal, der rettes", en: "Figures corrected"),
                reading.text(check.run.changeCount))
        }
        if check.run.known > 0 {
            Fact(
                reading.say(da: "Står her allerede", en: "Here already"),
                reading.text(check.run.known))
        }
        if check.run.problemCount > 0 {
            Fact(
                reading.say(da: "Fejl", en: "Mistakes"), reading.text(check.run.problemCount),
                isGap: true)
        }
    }

    private func notYours(_ names: [String]) -> some Markup {
        let list = reading.list(names)
        let act =
            terms.approvesAtOnce
            ? Phrase(
                da: "Du kan ikke indberette og godkende tal for: \(list). Lad være med at godkende "
                    + "med det samme, eller tag dem ud af filen.",
                en: "You cannot report and approve figures of: \(list). Leave out the approval, or "
                    + "take them out of the file.")
            : Phrase(
                da: "Du kan ikke indberette tal for: \(list). Tag dem ud af filen.",
                en: "You cannot report figures of: \(list). Take them out of the file.")
        return Div(.class("error-summary"), .role("alert")) { P(reading.say(act)) }
    }

    @MarkupBuilder private func actions(_ isWhole: Bool) -> some Markup {
        if isWhole, !check.bringsAnything {
            P(
                reading.say(
                    da: "Alle filens tal står her allerede. Der er intet at læse ind.",
                    en: "All figures of the file are here already. There is nothing to take in."))
        }
        if isWhole, check.bringsAnything, !isMapped || !terms.keepsMapping {
            TextField(
                name: "remember",
                label: reading.say(da: "Husk kolonnerne som", en: "Remember the columns as"),
                value: call.form["remember"], reading: reading, errors: errors,
                hint: reading.say(
                    da: "Kan være tom. Så går det af sig selv til næste år.",
                    en: "May be empty. With a name it works by itself next year."))
        }
        Div(.class("actions")) {
            if isWhole, check.bringsAnything {
                button("save", "primary", saveLabel)
            } else if !check.run.unknownWords.isEmpty {
                button("check", "primary", Phrase(da: "Se filen igennem igen", en: "Check again"))
            }
            button("columns", "secondary", Phrase(da: "Ret kolonnerne", en: "Change the columns"))
            A(
                reading.say(da: "Vælg en anden fil", en: "Choose another file"),
                .href(reading.link(Paths.figureFile)))
        }
    }

    private var saveLabel: Phrase {
        let (new, changed) = (Quantity(check.count), Quantity(check.run.changeCount))
        guard check.run.changeCount > 0 else {
            return Phrase(
                da: "Læs \(new.text()) tal ind", en: "Take \(new.text(in: .english)) figures in")
        }
        guard check.count > 0 else {
            return Phrase(
                da: "Ret \(changed.text()) tal",
                en: "Correct \(changed.text(in: .english)) figures")
        }
        return Phrase(
            da: "Læs \(new.text()) tal ind, og ret \(changed.text())",
            en: "Take \(new.text(in: .english)) figures in and correct "
                + "\(changed.text(in: .english))")
    }

    private func button(_ step: String, _ look: String, _ label: Phrase) -> some Markup {
        Button(
            reading.say(label), .type("submit"), .name("step"), .value(step), .class(look))
    }
}
