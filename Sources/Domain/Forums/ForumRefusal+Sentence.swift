// SPDX-License-Identifier: EUPL-1.2

extension ForumRefusal {
    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownForum(let id): .unknown(da: "forum", en: "forum", id)
        case .unknownHolding(let id): .unknown(da: "pladshaver", en: "seat holder", id)
        case .unknownSubstitution(let id): .unknown(da: "suppleant", en: "substitute", id)
        case .unknownRecusal(let id): .unknown(da: "inhabilitet", en: "recusal", id)
        case .unknownApplication(let id): .unknown(da: "ansøgning", en: "application", id)
        case .unknownProposal(let id): .unknown(da: "forslag", en: "proposal", id)
        case .unknownPerson(let id): .unknown(da: "person", en: "person", id)
        case .unknownInitiative(let id): .unknown(da: "indsats", en: "initiative", id)
        case .unknownSeat(let seat):
            Phrase(
                da: "Kommissoriet har ingen plads “\(seat)”. Vælg en fra listen.",
                en: "The charter has no seat “\(seat)”. Choose one from the list.")
        case .endsBeforeItBegins(let from, let to): .endsBeforeItBegins(from: from, to: to)
        case .changedMeanwhile: .changedMeanwhile
        case .charter, .noClauses, .sameDay: aboutCharters
        case .noSupportRule, .purposeUntested, .purposeNotMet, .notAsked: aboutSupport
        default: aboutSeats
        }
    }

    private var aboutCharters: Phrase {
        switch self {
        case .charter(let problems):
            Phrase(
                da: problems.map(\.sentence.danish).joined(separator: " "),
                en: problems.map(\.sentence.english).joined(separator: " "))
        case .noClauses:
            Phrase(
                da: "Et kommissorium uden bestemmelser bestemmer intet. Skriv mindst én.",
                en: "A charter without clauses provides nothing. Write at least one.")
        case .sameDay(let day, let version):
            Phrase(
                da: "Version \(version) gælder også fra \(DateText.date(day).danish). "
                    + "Vælg en anden dag.",
                en: "Version \(version) takes effect on \(DateText.date(day).english) too. "
                    + "Choose another day.")
        default: preconditionFailure("the sentence above picks those about charters")
        }
    }

    private var aboutSupport: Phrase {
        switch self {
        case .noSupportRule:
            Phrase(
                da: "Forummets kommissorium spørger ikke deltagerne om opbakning.",
                en: "The forum's charter does not ask its participants for support.")
        case .purposeUntested(let test):
            Phrase(
                da: "Skriv først, om indsatsen lever op til kommissoriet: “\(test)”",
                en: "First write whether the initiative meets the charter: “\(test)”")
        case .purposeNotMet:
            Phrase(
                da: "Indsatsen er prøvet og har ikke det formål, som kommissoriet kræver. "
                    + "Ret formålet, og prøv det igen, før nogen svarer.",
                en: "The initiative was tested and its purpose is not what the charter demands. "
                    + "Change it and test it again before anybody answers.")
        case .notAsked:
            Phrase(
                da: "Forummet er ikke spurgt om denne indsats. Spørg det først.",
                en: "The forum has not been asked about this initiative. Ask it first.")
        default: preconditionFailure("the sentence above picks those about support")
        }
    }

    private var aboutSeats: Phrase {
        switch self {
        case .seatByRight(let label):
            Phrase(
                da: "På pladsen “\(label)” sidder den, der har posten. Besæt posten i stedet.",
                en: "Whoever holds the post sits in “\(label)”. Fill the post instead.")
        case .notAmong(let label):
            Phrase(
                da: "“\(label)” er for dem, der har en af posterne. Vælg en af dem.",
                en: "“\(label)” is for those who hold one of the posts. Choose one of them.")
        case .seatHeld(let since, let until):
            Phrase(
                da: "Pladsen er besat fra \(DateText.date(since).danish)"
                    + "\(until.map { " til \(DateText.date($0).danish)" } ?? ""). "
                    + "Afslut det først.",
                en: "The seat is held from \(DateText.date(since).english)"
                    + "\(until.map { " to \(DateText.date($0).english)" } ?? ""). "
                    + "End that first.")
        case .seatNotFree(let label):
            Phrase(
                da: "“\(label)” er ikke ledig for ansøgere. Vælg en ledig plads.",
                en: "“\(label)” is not free for applicants. Choose a free seat.")
        case .wrongManner(_, let label):
            Phrase(
                da: "Kommissoriet besætter ikke “\(label)” på den måde.",
                en: "The charter does not fill “\(label)” that way.")
        case .wrongAppointer(let label, let appointer):
            Phrase(
                da: "“\(label)” udpeges af \(appointer).",
                en: "“\(label)” is appointed by \(appointer).")
        case .personSitsHere(let label):
            Phrase(
                da: "Personen sidder allerede i forummet (“\(label)”). Vælg en anden.",
                en: "The person sits in the forum already (“\(label)”). Choose another.")
        default: aboutHolders
        }
    }

    private var aboutHolders: Phrase {
        switch self {
        case .alreadyEnded(let day):
            Phrase(
                da: "Det er allerede afsluttet \(DateText.date(day).danish).",
                en: "It ended already on \(DateText.date(day).english).")
        case .noSubstitutes(let label):
            Phrase(
                da: "Kommissoriet nævner ingen suppleant for “\(label)”.",
                en: "The charter names no substitute for “\(label)”.")
        case .substituteIsHolder:
            Phrase(
                da: "Ingen er sin egen suppleant. Vælg en anden.",
                en: "Nobody is their own substitute. Choose another.")
        case .substituted(let since):
            Phrase(
                da: "Pladsen har en suppleant siden \(DateText.date(since).danish). "
                    + "Afslut det først.",
                en: "The seat has had a substitute since \(DateText.date(since).english). "
                    + "End that first.")
        case .emptySeat(let day):
            Phrase(
                da: "Ingen sidder på pladsen \(DateText.date(day).danish).",
                en: "Nobody sits in the seat on \(DateText.date(day).english).")
        case .answered(let day):
            Phrase(
                da: "Det blev besvaret \(DateText.date(day).danish).",
                en: "It was answered on \(DateText.date(day).english).")
        case .reminderOutOfRange(let days):
            Phrase(
                da: "\(days) dage går ikke. Skriv 0 til 730.",
                en: "\(days) days won't do. Write 0 to 730.")
        default: preconditionFailure("every other refusal has its sentence above")
        }
    }
}
