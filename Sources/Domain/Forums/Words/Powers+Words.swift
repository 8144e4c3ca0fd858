// SPDX-License-Identifier: EUPL-1.2

extension AreaScope {
    /// Where the forum's field lies.
    public func words(naming names: ForumNames) -> Phrase {
        let place = Phrase.list(areas.map(names.area))
        let around = Phrase.list(streets)
        let soft = isSoft ? Phrase(da: "i princippet ", en: "in principle ") : .nothing
        if areas.isEmpty && streets.isEmpty {
            return Phrase(
                da: "Forummets område er ikke oplyst.", en: "The forum's area is not stated.")
        }
        if streets.isEmpty {
            return Phrase(
                da: "Forummet dækker \(soft.danish)\(place.danish).",
                en: "The forum covers \(soft.english)\(place.english).")
        }
        let within =
            areas.isEmpty
            ? Phrase(da: "området", en: "the area")
            : Phrase(
                da: "den del af \(place.danish), der er", en: "the part of \(place.english) that is"
            )
        let bounded = areas.isEmpty ? Phrase(da: ", der er", en: " that is") : .nothing
        return Phrase(
            da: "Forummet dækker \(soft.danish)\(within.danish)\(bounded.danish) afgrænset af "
                + "\(around.danish).",
            en: "The forum covers \(soft.english)\(within.english)\(bounded.english) bounded by "
                + "\(around.english).")
    }
}

extension Mandate {
    /// What the forum may do with the matter, and by what right.
    public var words: Phrase {
        let reach = limit.map { limit in
            Phrase(da: " op til \(limit.phrase.danish)", en: " up to \(limit.phrase.english)")
        }
        let basis = legalBasis.map {
            Phrase(da: " Det bygger på \($0)", en: " It rests on \($0)").closed
        }
        return power.words(about: matter, upTo: reach ?? .nothing) + (basis ?? .nothing)
    }
}

extension Power {
    /// What the power is good for, as a sentence.
    ///
    /// `Forummet kan drøfte, men ikke anbefale eller beslutte.`
    func words(about matter: MatterKind, upTo limit: Phrase) -> Phrase {
        let (verb, rest, english) = parts
        guard matter != .every else {
            return Phrase(
                da: "Forummet \(verb) \(rest)\(limit.danish)",
                en: "The forum \(english)\(limit.english)"
            ).closed
        }
        return Phrase(
            da: "Om \(matter.phrase.danish) \(verb) forummet \(rest)\(limit.danish)",
            en: "On \(matter.phrase.english) the forum \(english)\(limit.english)"
        ).closed
    }

    private var parts: (verb: String, rest: String, english: String) {
        switch self {
        case .none: ("har", "intet mandat", "has no mandate")
        case .inform:
            (
                "kan", "orientere, men ikke drøfte, anbefale eller beslutte",
                "may inform, but not discuss, recommend or decide"
            )
        case .discuss:
            (
                "kan", "drøfte, men ikke anbefale eller beslutte",
                "may discuss, but not recommend or decide"
            )
        case .recommend: ("kan", "anbefale, men ikke beslutte", "may recommend, but not decide")
        case .decide: ("kan", "træffe beslutning", "may decide")
        }
    }

    /// The power in a word, for tables and choices.
    public var phrase: Phrase {
        switch self {
        case .none: Phrase(da: "intet mandat", en: "no mandate")
        case .inform: Phrase(da: "orientere", en: "inform")
        case .discuss: Phrase(da: "drøfte", en: "discuss")
        case .recommend: Phrase(da: "anbefale", en: "recommend")
        case .decide: Phrase(da: "beslutte", en: "decide")
        }
    }
}

extension MatterKind {
    /// What the matter is about, as “about” goes on.
    public var phrase: Phrase {
        switch self {
        case .every: Phrase(da: "alle sager", en: "all matters")
        case .grants: Phrase(da: "tilskud", en: "grants")
        case .seats: Phrase(da: "ledige pladser", en: "free seats")
        case .charter: Phrase(da: "kommissoriet", en: "the charter")
        case .statements: Phrase(da: "udtalelser", en: "statements")
        case .operations: Phrase(da: "drift", en: "operations")
        case .strategy: Phrase(da: "strategi", en: "strategy")
        }
    }
}

extension RelationKind {
    /// The relation as a sentence about the subject.
    ///
    /// `Forummet rapporterer til X.`
    public func words(_ subject: Phrase, to other: String) -> Phrase {
        switch self {
        case .reportsTo:
            Phrase(
                da: "\(subject.danish) rapporterer til \(other).",
                en: "\(subject.english) reports to \(other).")
        case .recommendsTo:
            Phrase(
                da: "\(subject.danish) giver anbefalinger til \(other).",
                en: "\(subject.english) makes recommendations to \(other).")
        case .mutuallyObliged:
            Phrase(
                da: "\(subject.danish) og \(other) er gensidigt forpligtede.",
                en: "\(subject.english) and \(other) are mutually obliged.")
        case .advisoryTo:
            Phrase(
                da: "\(subject.danish) rådgiver \(other).",
                en: "\(subject.english) advises \(other).")
        }
    }

    /// The relation in a word or two, for tables and drawings.
    public var phrase: Phrase {
        switch self {
        case .reportsTo: Phrase(da: "rapporterer til", en: "reports to")
        case .recommendsTo: Phrase(da: "anbefaler til", en: "recommends to")
        case .mutuallyObliged: Phrase(da: "gensidigt forpligtet med", en: "mutually obliged with")
        case .advisoryTo: Phrase(da: "rådgiver", en: "advises")
        }
    }
}

extension Relation {
    public func words(naming names: ForumNames) -> Phrase {
        kind.words(Phrase(da: "Forummet", en: "The forum"), to: names.organization(to))
    }
}

extension PartyDuty {
    public func words(naming names: ForumNames) -> Phrase {
        if parties.isEmpty {
            return Phrase(da: "Det er en pligt for parterne.", en: "It is a duty of the parties.")
        }
        let named = parties.map(names.organization)
        let others = isOpenList ? [Phrase(da: "andre", en: "others")] : []
        let list = Phrase.list(named.map { Phrase(verbatim: $0) } + others)
        return Phrase(
            da: "Det er en pligt for \(list.danish).", en: "It is a duty of \(list.english).")
    }
}
