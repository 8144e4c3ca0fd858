// SPDX-License-Identifier: EUPL-1.2

extension TermRule {
    /// `2 år`, as “the term is” goes on.
    public var words: Phrase {
        switch self {
        case .years(let count):
            Phrase(da: "\(count) år", en: count == 1 ? "1 year" : "\(count) years")
        case .months(let count):
            Phrase(
                da: "\(count) \(count == 1 ? "måned" : "måneder")",
                en: "\(count) \(count == 1 ? "month" : "months")")
        case .endsOn(let month, let day, let years):
            Phrase(
                da: "til den \(TermRule.place(years).danish)\(day). "
                    + CalendarWords.month(month).danish,
                en: "until the \(TermRule.place(years).english)\(day) "
                    + CalendarWords.month(month).english)
        case .councilTerm:
            Phrase(
                da: "kommunalbestyrelsens: 4 år fra 1. januar efter valget",
                en: "that of the city council: 4 years from 1 January after the election")
        }
    }

    private static func place(_ years: Int) -> Phrase {
        switch years {
        case 1: Phrase(da: "førstkommende ", en: "next ")
        case 2: Phrase(da: "anden ", en: "second ")
        default:
            Phrase(da: "\(Phrase.ordinal(years).danish) ", en: "\(Phrase.ordinal(years).english) ")
        }
    }
}

extension TermProvision {
    public func words(naming names: ForumNames) -> Phrase {
        let scope = seats.words(naming: names)
        return Phrase(
            da: "Perioden er \(term.words.danish) for \(scope.danish).",
            en: "The term is \(term.words.english) for \(scope.english).")
    }
}

extension ElectionProvision {
    public func words(naming names: ForumNames) -> Phrase {
        let (name, scope) = (names.organization(arranger), seats.words(naming: names))
        let who = Phrase.list(eligible).asSentence
        let standing =
            eligible.isEmpty
            ? .nothing
            : Phrase(
                da: " \(who.danish) kan stille op.", en: " Those who may stand: \(who.danish).")
        return Phrase(
            da: "\(name) arrangerer valget til \(scope.danish).",
            en: "\(name) arranges the election to \(scope.english).") + standing
    }
}

extension VacancyProvision {
    public func words(naming names: ForumNames) -> Phrase {
        let scope = seats.words(naming: names)
        let owner =
            switch duty {
            case .organization(let id): Phrase(verbatim: names.organization(id))
            case .ownOrganization:
                Phrase(
                    da: "den organisation, som pladsen hører til,",
                    en: "the organization that the seat belongs to")
            }
        let after = successor.map { Phrase(verbatim: " ") + $0.words } ?? .nothing
        if isBestEffort {
            return Phrase(
                da:
                    "Bliver en plads ledig (\(scope.danish)), skal \(owner.danish) forsøge at finde "
                    + "en anden. Lykkes det ikke, må pladsen stå tom.",
                en:
                    "When a seat falls vacant (\(scope.english)), \(owner.english) shall try to find "
                    + "another. If that fails, the seat may stay empty.") + after
        }
        return Phrase(
            da: "Bliver en plads ledig (\(scope.danish)), skal \(owner.danish) finde en anden.",
            en: "When a seat falls vacant (\(scope.english)), \(owner.english) shall find another.")
            + after
    }
}

extension SuccessorTerm {
    public var words: Phrase {
        switch self {
        case .remaining:
            Phrase(da: "Den nye sidder perioden ud.", en: "The new one sits out the term.")
        case .whole:
            Phrase(da: "Den nye sidder en hel periode.", en: "The new one sits a whole term.")
        }
    }
}

extension ApplicationProvision {
    public func words(naming names: ForumNames) -> Phrase {
        let scope = seats.words(naming: names)
        let decision =
            method.map { method in
                Phrase(
                    da: "Forummet afgør det \(method.manner.danish).",
                    en: "The forum decides it \(method.manner.english).")
            }
            ?? Phrase(
                da: "Forummet afgør det, men kommissoriet siger ikke hvordan.",
                en: "The forum decides it, but the charter does not say how.")
        return Phrase(
            da: "Nye samarbejdspartnere kan søge en plads, der er ledig (\(scope.danish)). ",
            en: "New partners may apply for a seat that is free (\(scope.english)). ") + decision
    }
}

extension SubstituteProvision {
    public func words(naming names: ForumNames) -> Phrase {
        let scope = seats.words(naming: names)
        if atMost == 0 {
            return Phrase(
                da: "Der er ingen suppleanter for \(scope.danish).",
                en: "There are no substitutes for \(scope.english).")
        }
        return Phrase(
            da: "Hver plads kan have én suppleant, der møder i stedet for medlemmet "
                + "(\(scope.danish)). Det er frivilligt.",
            en: "Each seat may have one substitute, who comes instead of the member "
                + "(\(scope.english)). It is voluntary.")
    }
}
