// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The page where a charter is written, one clause at a time, without scripts.
struct CharterEditor: Component {
    let forum: ForumID
    let kind: ForumKind?
    let draft: CharterDraftForm
    let call: Call
    var errors = FormErrors.none
    var problems: [ClauseProblem] = []
    /// The newest charter, when somebody else has adopted it meanwhile.
    var newest: CharterVersion?
    private var reading: Reading { call.reading }

    /// The charter as it is so far.
    private var charter: Charter {
        Charter(title: call.form["title"] ?? "", clauses: draft.clauses)
    }

    private var base: CharterVersion? {
        reading.city.forums[forum]?.charters.first { $0.number == draft.base }
    }

    var body: some Markup {
        let name = reading.name(of: forum)
        let title =
            base == nil
            ? reading.say(da: "Skriv et kommissorium", en: "Write a charter")
            : reading.say(da: "En ny version af kommissoriet", en: "A new version of the charter")
        SitePage(title, call, trail: reading.trail(to: forum)) {
            PageHead(
                title, kind: name,
                lead: reading.say(
                    da: "Ret én bestemmelse ad gangen. Intet er gemt, før du vedtager det nederst.",
                    en: "Change one clause at a time. Nothing is saved before you adopt it below."))
            ErrorSummary(reading: reading, errors: summary)
            if let newest { meanwhile(newest) }
            Form(
                .method("post"), .action(Link("\(call.path)#aaben")), .class("form wide"),
                .novalidate
            ) {
                // What happens when somebody presses Enter in a field.
                Button(
                    reading.say(da: "Opdatér", en: "Update"), .name("act"), .value("fields"),
                    .class("visually-hidden"), .tabindex(-1), .decorative)
                hidden
                clauses
                ChangesSoFar(reading: reading, before: base?.charter, after: charter)
                AdoptionFields(
                    call: call, forum: forum, kind: kind, base: base, errors: errors,
                    isFirst: reading.city.forums[forum] == nil)
            }
        }
    }

    private var summary: FormErrors {
        var all = errors
        for error in draft.fieldErrors.list { all.add(error.sentence, field: error.field) }
        for problem in problems {
            let number = draft.clauses.firstIndex { $0.id == problem.clause }.map { $0 + 1 } ?? 0
            let what = problem.kind.sentence
            all.add(
                Phrase(da: "§ \(number): \(what.danish)", en: "§ \(number): \(what.english)"),
                field: Paths.clauseAnchor(problem.clause))
        }
        return all
    }

    @MarkupBuilder private var hidden: some Markup {
        FormToken(reading: reading)
        Input(.type("hidden"), .name("seen"), .value("\(draft.seen)"))
        Input(.type("hidden"), .name("base"), .value("\(draft.base)"))
        if let open = draft.open {
            Input(.type("hidden"), .name("open"), .value("\(open.index)"))
        }
        For(draft.lines) { line in
            Input(.type("hidden"), .name("clause"), .value(line))
        }
    }

    private var clauses: some Markup {
        Section {
            H2(reading.say(da: "Bestemmelser", en: "Clauses"))
            if draft.clauses.isEmpty {
                P(
                    reading.say(
                        da: "Der er ingen bestemmelser endnu.", en: "There are no clauses yet."))
            }
            Ol(.class("clauses")) {
                For(Array(draft.clauses.enumerated())) { index, clause in
                    if let open = draft.open, open.index == index {
                        OpenClause(
                            reading: reading, index: index, texts: open.texts,
                            errors: draft.fieldErrors, problems: problems(of: clause),
                            charter: charter, forum: forum)
                    } else {
                        ClosedClause(
                            reading: reading, index: index, clause: clause,
                            problems: problems(of: clause), charter: charter,
                            isLast: index == draft.clauses.count - 1)
                    }
                }
            }
            Button(
                reading.say(da: "Tilføj en bestemmelse", en: "Add a clause"), .name("act"),
                .value("insert:\(draft.clauses.count - 1)"), .class("secondary"))
        }
    }

    private func problems(of clause: Clause) -> [ClauseProblem] {
        problems.filter { $0.clause == clause.id }
    }

    private func meanwhile(_ newest: CharterVersion) -> some Markup {
        let before = base?.charter ?? Charter(title: "", clauses: [])
        let difference = CharterDifference(from: before, to: newest.charter)
        return Div(.class("notice warning"), .role("alert"), .id("aendret")) {
            H2(reading.say(da: "Ændret, mens du skrev", en: "Changed while you were writing"))
            P(
                reading.say(
                    da: "Version \(newest.number) er vedtaget imens. "
                        + reading.say(difference.words)
                        + " Din kladde står herunder. Se den igennem, og vedtag igen.",
                    en: "Version \(newest.number) was adopted meanwhile. "
                        + reading.say(difference.words)
                        + " Your draft stands below. Look it over, and adopt it again."))
            DifferenceList(
                reading: reading, before: before, after: newest.charter, difference: difference)
        }
    }
}

/// A clause that is not open: its sentence, what it means, and what can be done.
private struct ClosedClause: Component {
    let reading: Reading
    let index: Int
    let clause: Clause
    let problems: [ClauseProblem]
    let charter: Charter
    let isLast: Bool

    var body: some Markup {
        Li(
            .id(Paths.clauseAnchor(clause.id)),
            .class(problems.isEmpty ? "clause" : "clause invalid")
        ) {
            P(
                "§ \(index + 1) · \(reading.say(clause.provision.kind.phrase))",
                .class("number-mark"))
            ProblemList(reading: reading, problems: problems)
            Blockquote { P(clause.sentence) }
            if !clause.isItsOwnWords {
                P(
                    reading.say(clause.provision.words(naming: reading.names(in: charter))),
                    .class("plain-words"))
            }
            Div(.class("actions")) {
                act("open:\(index)", Phrase(da: "Ret", en: "Change"))
                act("insert:\(index)", Phrase(da: "Indsæt efter", en: "Insert after"))
                if index > 0 { act("up:\(index)", Phrase(da: "Flyt op", en: "Move up")) }
                if !isLast { act("down:\(index)", Phrase(da: "Flyt ned", en: "Move down")) }
                act("remove:\(index)", Phrase(da: "Fjern", en: "Remove"))
            }
        }
    }

    private func act(_ value: String, _ label: Phrase) -> some Markup {
        Button(
            reading.say(label), .name("act"), .value(value), .class("plain"),
            .label("\(reading.say(label)) § \(index + 1)"))
    }
}

/// The clause that is being changed.
private struct OpenClause: Component {
    let reading: Reading
    let index: Int
    let texts: ClauseTexts
    let errors: FormErrors
    let problems: [ClauseProblem]
    let charter: Charter
    let forum: ForumID

    var body: some Markup {
        Li(.id("aaben"), .class("clause open")) {
            P("§ \(index + 1)", .class("number-mark"))
            ProblemList(reading: reading, problems: problems)
            ClauseFields(
                reading: reading, texts: texts, errors: errors, charter: charter, forum: forum)
            Div(.class("actions")) {
                Button(
                    reading.say(da: "Færdig med § \(index + 1)", en: "Done with § \(index + 1)"),
                    .name("act"), .value("close"))
                Button(
                    reading.say(da: "Fjern § \(index + 1)", en: "Remove § \(index + 1)"),
                    .name("act"), .value("remove:\(index)"), .class("plain"))
            }
        }
    }
}

private struct ProblemList: Component {
    let reading: Reading
    let problems: [ClauseProblem]

    var body: some Markup {
        For(problems) { problem in P(reading.say(problem.kind.sentence), .class("error")) }
    }
}

/// What the draft changes so far, in one sentence.
private struct ChangesSoFar: Component {
    let reading: Reading
    let before: Charter?
    let after: Charter

    var body: some Markup {
        if let before {
            let difference = CharterDifference(from: before, to: after)
            Section {
                H2(reading.say(da: "Hvad du har ændret", en: "What you have changed"))
                P(reading.say(difference.words))
            }
        }
    }
}
