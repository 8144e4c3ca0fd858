// SPDX-License-Identifier: EUPL-1.2

extension ElectionRefusal {
    public var sentence: Phrase { sentence(naming: \.rawValue) }

    /// The same with the candidates called by their names.
    public func sentence(naming name: (CandidacyID) -> String) -> Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .count(let refusal): refusal.sentence(naming: name)
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownElection(let id): .unknown(da: "valg", en: "election", id)
        case .unknownForum(let id): .unknown(da: "forum", en: "forum", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .unknownPerson(let id): .unknown(da: "person", en: "person", id)
        case .unknownCandidacy(let id): .unknown(da: "kandidat", en: "candidate", id)
        case .noWay:
            Phrase(
                da: "Vælg, om der stemmes på papir, med kode eller begge dele.",
                en: "Choose whether people vote on paper, with a code, or both."
            )
        case .nobodyEligible:
            Phrase(da: "Vælg, hvem der kan stille op.", en: "Choose who may stand.")
        case .daysOutOfOrder(let before, let after, _):
            Phrase(
                da: "\(after.danish) skal ligge efter \(before.danish). Ret den ene.",
                en: "\(after.english) must come after \(before.english). Change one of them."
            )
        case .noSeats, .seatTwice, .unknownSeat, .notElected, .wrongArranger, .seatHeld,
            .seatInElection:
            seatSentence
        case .unverified(let ids):
            Phrase(
                da: "Svar først disse kandidater: \(ids.map(name).joined(separator: ", ")).",
                en: "First answer these candidates: \(ids.map(name).joined(separator: ", "))."
            )
        case .notCandidacy, .notEligible, .standsAlready, .withdrawn, .votingBegun:
            candidacySentence
        case .enteredByYou, .papersConfirmed, .papersUndecided, .papersUnconfirmed:
            paperSentence
        case .declared(let day):
            Phrase(
                da: "Resultatet blev erklæret \(day.danish) og kan ikke ændres.",
                en: "The result was declared on \(day.english) and cannot be changed."
            )
        case .cancelled(let day):
            Phrase(
                da: "Valget blev aflyst \(day.danish). Udskriv et nyt.",
                en: "The election was cancelled on \(day.english). Call a new one."
            )
        default: votingSentence
        }
    }

    private var seatSentence: Phrase {
        switch self {
        case .seatTwice(let seat):
            Phrase(
                da: "Pladsen \(seat) står der to gange. Fjern den ene.",
                en: "The seat \(seat) is there twice. Remove one of them."
            )
        case .unknownSeat(let seat):
            Phrase(
                da: "Forummet har ikke pladsen \(seat), når perioden begynder. Vælg en anden.",
                en: "The forum has no seat \(seat) when the term begins. Choose another."
            )
        case .notElected(let label):
            Phrase(
                da: "“\(label)” vælges ikke efter kommissoriet. Vælg en anden plads.",
                en: "By the charter “\(label)” is not elected. Choose another seat."
            )
        case .wrongArranger(let label, let arranger):
            Phrase(
                da: "Efter kommissoriet står \(arranger) for valget til “\(label)”.",
                en: "By the charter \(arranger) arranges the election to “\(label)”."
            )
        case .seatHeld(let place, let until?):
            Phrase(
                da: "“\(place)” er besat til og med \(until.danish). Begynd perioden senere.",
                en: "“\(place)” is held until \(until.english). Begin the term later."
            )
        case .seatHeld(let place, nil):
            Phrase(
                da: "“\(place)” er besat uden slutdag. Afslut den først.",
                en: "“\(place)” is held without a last day. End that first."
            )
        case .seatInElection(let place, let other):
            Phrase(
                da: "“\(place)” er allerede på valg i “\(other)”.",
                en: "“\(place)” is already up for election in “\(other)”."
            )
        default:
            Phrase(
                da: "Vælg mindst én plads, der skal besættes.",
                en: "Choose at least one seat to fill."
            )
        }
    }

    private var candidacySentence: Phrase {
        switch self {
        case .notCandidacy(let opens, let closes):
            Phrase(
                da: "Man kan stille op fra \(opens.danish) til \(closes.danish).",
                en: "One can stand from \(opens.english) to \(closes.english)."
            )
        case .notEligible(let kind):
            Phrase(
                da: "\(kind.phrase.danish) kan ikke stille op ved dette valg.",
                en: "\(kind.phrase.english) cannot stand in this election."
            )
        case .standsAlready:
            Phrase(
                da: "Personen stiller allerede op. Træk den anden anmeldelse tilbage først.",
                en: "The person stands already. Withdraw the other candidacy first."
            )
        case .withdrawn(let day):
            Phrase(
                da: "Kandidaten trak sig \(day.danish).",
                en: "The candidate withdrew on \(day.english)."
            )
        case .votingBegun(let day):
            Phrase(
                da: "Afstemningen begyndte \(day.danish); nu kan stemmesedlen ikke ændres.",
                en: "Voting began on \(day.english); the ballot cannot be changed now."
            )
        default: Phrase(verbatim: key)
        }
    }

    private var paperSentence: Phrase {
        switch self {
        case .enteredByYou:
            Phrase(
                da: "Du har selv indtastet sedlerne. En anden skal gøre det denne gang.",
                en: "You have entered the papers yourself. Somebody else must do it this time."
            )
        case .papersConfirmed:
            Phrase(
                da: "To personer er enige om sedlerne. Erklær resultatet.",
                en: "Two people agree on the papers. Declare the result."
            )
        case .papersUndecided(let lines):
            Phrase(
                da: "Ingen to er enige om seddel \(lines.listed). Kassér, og tæl om.",
                en: "No two agree on paper \(lines.listed). Discard, and count afresh."
            )
        default:
            Phrase(
                da: "Sedlerne er ikke bekræftet. To personer skal indtaste dem.",
                en: "The papers are not confirmed. Two people must enter them."
            )
        }
    }
}

extension CandidateKind {
    public var phrase: Phrase {
        switch self {
        case .resident: Phrase(da: "Beboere", en: "Residents")
        case .business: Phrase(da: "Erhvervsdrivende", en: "Businesses")
        case .institution: Phrase(da: "Institutioner", en: "Institutions")
        }
    }
}

extension [Int] {
    fileprivate var listed: String { map(String.init).joined(separator: ", ") }
}
