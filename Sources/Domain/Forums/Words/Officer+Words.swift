// SPDX-License-Identifier: EUPL-1.2

extension Officer {
    /// How the officer is found, for how long, and what they do.
    public func words(naming names: ForumNames) -> Phrase {
        found(naming: names) + tasks
    }

    private func found(naming names: ForumNames) -> Phrase {
        let who = role.definite
        switch choice {
        case .elected(let elector):
            let by =
                elector.map {
                    Phrase(da: " af \(names.organization($0))", en: " by \(names.organization($0))")
                }
                ?? Phrase(
                    da: ", men kommissoriet siger ikke af hvem",
                    en: ", but the charter does not say by whom")
            let span = duration
            return who + Phrase(da: " vælges", en: " is elected")
                + (elector == nil ? span + by : by + span) + Phrase(verbatim: ".")
        case .appointed(let by):
            return who
                + Phrase(
                    da: " udpeges af \(names.organization(by))",
                    en: " is appointed by \(names.organization(by))")
                + duration + Phrase(verbatim: ".")
        case .rotates(let among, let months):
            let (scope, span) = (among.words(naming: names), TermRule.months(months).words)
            return role.phrase.asSentence
                + Phrase(
                    da: " går på omgang mellem \(scope.danish), \(span.danish) ad gangen.",
                    en: " goes round among \(scope.english), \(span.english) at a time.")
        case .notStated:
            return Phrase(
                da: "Der er en \(role.phrase.danish), men kommissoriet siger ikke, hvem der finder "
                    + "vedkommende.",
                en:
                    "There is a \(role.phrase.english), but the charter does not say who finds them."
            )
        }
    }

    private var duration: Phrase {
        switch term {
        case nil: .nothing
        case .endsOn?:
            term.map { Phrase(da: " \($0.words.danish)", en: " \($0.words.english)") } ?? .nothing
        case .councilTerm?:
            Phrase(da: " for kommunalbestyrelsens periode", en: " for the council's term")
        case let term?: Phrase(da: " for \(term.words.danish)", en: " for \(term.words.english)")
        }
    }

    private var tasks: Phrase {
        if duties.isEmpty { return .nothing }
        let list = Phrase.list(duties.map(\.phrase))
        return Phrase(
            da: " \(role.definite.danish) \(list.danish).",
            en: " \(role.definite.english) \(list.english).")
    }
}

extension OfficerRole {
    /// `Sekretæren`, as a sentence begins.
    var definite: Phrase {
        switch self {
        case .chair: Phrase(da: "Formanden", en: "The chair")
        case .viceChair: Phrase(da: "Næstformanden", en: "The vice chair")
        case .secretary: Phrase(da: "Sekretæren", en: "The secretary")
        }
    }
}

extension OfficerDuty {
    /// What the officer does: `skriver referat`.
    public var phrase: Phrase {
        switch self {
        case .convene: Phrase(da: "indkalder til møderne", en: "calls the meetings")
        case .agenda: Phrase(da: "laver dagsordenen", en: "makes the agenda")
        case .preside: Phrase(da: "leder møderne", en: "presides over the meetings")
        case .minutes: Phrase(da: "skriver referat", en: "writes the minutes")
        case .feedback:
            Phrase(
                da: "fortæller, hvad der blev af det, forummet drøftede",
                en: "tells what became of what the forum discussed")
        }
    }
}
