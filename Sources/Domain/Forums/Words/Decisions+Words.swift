// SPDX-License-Identifier: EUPL-1.2

extension Quorum {
    public var words: Phrase {
        let members = share.map { share in
            Phrase(
                da: "\(share.words.danish) af medlemmerne",
                en: "\(share.words.english) of the members")
        }
        let fewest = atLeast.map { count in
            Phrase(
                da: "\(Phrase.cardinal(count).danish) \(count == 1 ? "medlem" : "medlemmer")",
                en: "\(Phrase.cardinal(count).english) \(count == 1 ? "member" : "members")")
        }
        let needed: Phrase
        switch (members, fewest) {
        case (let part?, let least?):
            let least = atLeast.map { Phrase.cardinal($0) } ?? least
            needed = Phrase(
                da: "mindst \(part.danish), dog mindst \(least.danish),",
                en: "at least \(part.english), but no fewer than \(least.english),")
        case (let some?, nil), (nil, let some?):
            needed = Phrase(da: "mindst \(some.danish)", en: "at least \(some.english)")
        case (nil, nil): needed = Phrase(da: "nogen", en: "somebody")
        }
        let verb = share == nil && atLeast == 1 ? "is" : "are"
        return Phrase(
            da: "Forummet er beslutningsdygtigt, når \(needed.danish) er til stede.",
            en: "The forum has a quorum when \(needed.english) \(verb) there.")
    }
}

extension VotingRequirement {
    /// `ved almindeligt flertal`, as “decides” goes on.
    public var manner: Phrase {
        switch self {
        case .simpleMajority:
            Phrase(
                da: "ved almindeligt flertal: flere for end imod",
                en: "by simple majority: more for than against")
        case .majorityOfMembers:
            Phrase(
                da: "ved et flertal på mere end halvdelen af alle medlemmer",
                en: "by a majority of more than half of all members")
        case .share(let share):
            Phrase(
                da: "ved et flertal på mindst \(share.words.danish) af stemmerne",
                en: "by a majority of at least \(share.words.english) of the votes")
        case .consensus: Phrase(da: "ved enighed", en: "by consensus")
        }
    }
}

extension VotingRule {
    public var words: Phrase {
        let equal =
            castingVote.map { role in
                Phrase(
                    da: " Ved stemmelighed afgør \(role.definite.danish.lowercased())s stemme.",
                    en: " When votes are equal, the vote of \(role.definite.english.lowercased()) "
                        + "decides.")
            } ?? .nothing
        return Phrase(
            da: "Forummet beslutter \(requirement.manner.danish).",
            en: "The forum decides \(requirement.manner.english).") + equal
    }
}

extension AmendmentRule {
    public func words(naming names: ForumNames) -> Phrase {
        let told = names.list(informed)
        guard let approver else {
            return Phrase(
                da: "Kommissoriet siger ikke, hvem der godkender en ændring af det."
                    + (informed.isEmpty ? "" : " \(told.danish) skal orienteres."),
                en: "The charter does not say who approves a change of it."
                    + (informed.isEmpty ? "" : " \(told.english) must be told."))
        }
        let name = names.organization(approver)
        return Phrase(
            da: "En ændring af kommissoriet skal godkendes af \(name)"
                + (informed.isEmpty ? "." : ", og \(told.danish) skal orienteres."),
            en: "A change of the charter must be approved by \(name)"
                + (informed.isEmpty ? "." : ", and \(told.english) must be told."))
    }
}

extension SupportRule {
    public var words: Phrase {
        let test =
            purposeTest.map { test in
                Phrase(
                    da: " Før nogen spørges, skal indsatsen have dette formål: \(test).",
                    en: " Before anybody is asked, the initiative must be for this: \(test).")
            } ?? .nothing
        return Phrase(
            da: "Hver deltager beslutter for sig selv, om en indsats skal støttes. Intet flertal "
                + "binder de andre.",
            en: "Each participant decides for itself whether to support an initiative. No majority "
                + "binds the others.") + test
    }
}
