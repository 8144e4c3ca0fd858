// SPDX-License-Identifier: EUPL-1.2

extension Provision {
    /// What the provision means, as a plain sentence.
    ///
    /// A purpose and a statement are their own sentences; the words only say
    /// what they are good for.
    public func words(naming names: ForumNames) -> Phrase {
        switch self {
        case .purpose:
            Phrase(da: "Det er noget, forummet er til for.", en: "The forum is there for this.")
        case .statement:
            Phrase(
                da: "Det gælder, som det står. Kun mennesker kan bedømme det.",
                en: "It holds as it stands. Only people can judge it.")
        case .seats(let rule): rule.words(naming: names)
        case .term(let rule): rule.words(naming: names)
        case .election(let rule): rule.words(naming: names)
        case .vacancy(let rule): rule.words(naming: names)
        case .application(let rule): rule.words(naming: names)
        case .substitutes(let rule): rule.words(naming: names)
        case .officer(let rule): rule.words(naming: names)
        case .attendance(let rule): rule.words
        case .cadence(let rule): rule.words
        case .guests(let rule): rule.words(naming: names)
        case .duration(let rule): rule.words
        case .notice(let rule): rule.words
        case .minutes(let rule): rule.words
        case .area(let rule): rule.words(naming: names)
        case .mandate(let rule): rule.words
        case .quorum(let rule): rule.words
        case .voting(let rule): rule.words
        case .relation(let rule): rule.words(naming: names)
        case .amendment(let rule): rule.words(naming: names)
        case .support(let rule): rule.words
        case .duty(let rule): rule.words(naming: names)
        }
    }
}

extension Provision.Kind {
    /// What a provision of the kind is about.
    public var phrase: Phrase {
        switch self {
        case .purpose: Phrase(da: "Formål", en: "Purpose")
        case .area: Phrase(da: "Område", en: "Area")
        case .mandate: Phrase(da: "Mandat", en: "Mandate")
        case .seats: Phrase(da: "Pladser", en: "Seats")
        case .term: Phrase(da: "Periode", en: "Term")
        case .election: Phrase(da: "Valg", en: "Election")
        case .vacancy: Phrase(da: "Ledige pladser", en: "Vacancies")
        case .application: Phrase(da: "Ansøgning om plads", en: "Application for a seat")
        case .substitutes: Phrase(da: "Suppleanter", en: "Substitutes")
        case .officer: Phrase(da: "Formand eller sekretær", en: "Chair or secretary")
        case .attendance: Phrase(da: "Deltagelse", en: "Attendance")
        case .cadence: Phrase(da: "Mødekadence", en: "Meetings a year")
        case .guests: Phrase(da: "Gæster", en: "Guests")
        case .duration: Phrase(da: "Mødelængde", en: "Length of meetings")
        case .quorum: Phrase(da: "Beslutningsdygtighed", en: "Quorum")
        case .voting: Phrase(da: "Afstemning", en: "Voting")
        case .notice: Phrase(da: "Indkaldelse", en: "Notice")
        case .minutes: Phrase(da: "Referat", en: "Minutes")
        case .relation: Phrase(da: "Forhold til andre", en: "Relation to others")
        case .amendment: Phrase(da: "Ændring af kommissoriet", en: "Change of the charter")
        case .support: Phrase(da: "Opbakning", en: "Support")
        case .duty: Phrase(da: "Pligt", en: "Duty")
        case .statement: Phrase(da: "Andet", en: "Other")
        }
    }
}
