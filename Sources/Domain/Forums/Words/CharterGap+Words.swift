// SPDX-License-Identifier: EUPL-1.2

extension CharterGap {
    /// The question that is left open.
    ///
    /// `Kommissoriet siger ikke, hvem der vælger sekretæren.`
    public func words(naming names: ForumNames) -> Phrase {
        let missing = question(naming: names)
        return Phrase(
            da: "Kommissoriet siger ikke, \(missing.danish).",
            en: "The charter does not say \(missing.english).")
    }

    private func question(naming names: ForumNames) -> Phrase {
        if let group { return aboutSeats("“\(names.seats(group))”") }
        if let officer { return about(officer) }
        return switch subject {
        case .purpose: Phrase(da: "hvad forummet er til for", en: "what the forum is for")
        case .area: Phrase(da: "hvilket område forummet dækker", en: "which area the forum covers")
        case .mandate: Phrase(da: "hvad forummet må beslutte", en: "what the forum may decide")
        case .seats: Phrase(da: "hvem der sidder i forummet", en: "who sits in the forum")
        case .chair: Phrase(da: "om der er en formand", en: "whether there is a chair")
        case .secretary: Phrase(da: "om der er en sekretær", en: "whether there is a secretary")
        case .cadence: Phrase(da: "hvor ofte forummet mødes", en: "how often the forum meets")
        case .quorum:
            Phrase(
                da: "hvor mange der skal være til stede for at beslutte",
                en: "how many must be there to decide")
        case .voting: Phrase(da: "hvordan der stemmes", en: "how votes are taken")
        case .notice:
            Phrase(
                da: "hvor lang tid før et møde der indkaldes",
                en: "how long before a meeting it is called")
        case .minutesDeadline:
            Phrase(
                da: "hvornår referatet skal være sendt ud", en: "when the minutes must be sent out")
        case .publication:
            Phrase(da: "om referatet er offentligt", en: "whether the minutes are public")
        case .amendment:
            Phrase(
                da: "hvem der kan ændre det, og hvem der skal orienteres",
                en: "who may change it, and who must be told")
        case .admission:
            Phrase(
                da: "hvordan forummet afgør, hvem der får en ledig plads",
                en: "how the forum decides who gets a free seat")
        case .count, .filling, .term, .vacancy, .termStart, .successor:
            aboutSeats(Phrase(da: "pladserne", en: "the seats").danish)
        case .elector, .officerTerm: about(.secretary)
        }
    }

    private func aboutSeats(_ seats: String) -> Phrase {
        switch subject {
        case .count: Phrase(da: "hvor mange pladser \(seats) er", en: "how many seats \(seats) are")
        case .filling: Phrase(da: "hvem der besætter \(seats)", en: "who fills \(seats)")
        case .term: Phrase(da: "hvor længe \(seats) sidder", en: "how long \(seats) sit")
        case .termStart:
            Phrase(
                da: "hvornår perioden for \(seats) begynder",
                en: "when the term of \(seats) begins")
        case .successor:
            Phrase(
                da: "om en ny på \(seats) sidder resten af perioden eller en hel",
                en: "whether somebody new on \(seats) sits the rest of the term or a whole one")
        default:
            Phrase(
                da: "hvem der finder en ny til \(seats), når en plads bliver ledig",
                en: "who finds another for \(seats) when a seat falls vacant")
        }
    }

    private func about(_ officer: OfficerRole) -> Phrase {
        let (who, english) = (
            officer.definite.danish.lowercased(), officer.definite.english.lowercased()
        )
        return switch subject {
        case .elector: Phrase(da: "hvem der vælger \(who)", en: "who elects \(english)")
        case .termStart:
            Phrase(
                da: "hvornår \(who)s periode begynder", en: "when the term of \(english) begins")
        default: Phrase(da: "hvor længe \(who) sidder", en: "how long \(english) serves")
        }
    }
}
