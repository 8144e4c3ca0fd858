// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    /// Of candidates, everybody reads once they are accepted; how the papers
    /// are read is for those who count.
    ///
    /// No sentence names a voter, nor says that somebody voted.
    func isForViewer(_ event: ElectionEvent) -> Bool {
        switch event {
        case .candidacySubmitted, .papersEntered, .papersDiscarded: viewer.isStaff
        case .candidacyAnswered(let fact): fact.isAccepted || viewer.isStaff
        case .candidacyWithdrawn(let fact):
            viewer.isStaff
                || told.elections[fact.election]?.candidacies[fact.candidacy]?.answer?
                    .isAccepted == true
        default: true
        }
    }

    func sentence(of event: ElectionEvent) -> Phrase {
        let forum = told.elections[event.election].map { name(of: $0.forum) } ?? ""
        return switch event {
        case .called(let fact): called(fact)
        case .votersStated(let fact):
            Phrase(
                da: "\(fact.voters) kan stemme ved valget til \(forum).",
                en: "\(fact.voters) may vote in the election to \(forum).")
        case .candidacySubmitted(let fact):
            about(
                nameOf(fact.person),
                da: "stillede op til valget til \(forum)",
                en: "stood for election to \(forum)")
        case .candidacyAnswered, .candidacyWithdrawn: candidacy(event, forum)
        case .codesIssued(let fact):
            Phrase(
                da:
                    "\(fact.codes.count) koder til at stemme med blev lavet til valget til \(forum).",
                en: "\(fact.codes.count) codes to vote with were made for the election to \(forum)."
            )
        // How many papers were read, the second reader must not learn.
        case .papersEntered(let fact):
            about(
                nameOf(fact.by),
                da: "indtastede stemmesedlerne til \(forum)",
                en: "entered the ballot papers for \(forum)")
        case .papersDiscarded:
            Phrase(
                da: "Indtastningen af stemmesedler til \(forum) blev kasseret.",
                en: "What was entered of the ballot papers for \(forum) was discarded.")
        case .ballotsOpened(let fact):
            Phrase(
                da: "\(fact.ballots.count) stemmer blev hentet ud af urnen til \(forum).",
                en: "\(fact.ballots.count) ballots were taken out of the box for \(forum).")
        case .declared(let fact): declared(fact, forum)
        case .notSeated(let fact): notSeated(fact)
        case .cancelled:
            Phrase(
                da: "Valget til \(forum) blev aflyst.",
                en: "The election to \(forum) was cancelled.")
        }
    }

    private func called(_ fact: ElectionCalled) -> Phrase {
        let (forum, arranger) = (name(of: fact.forum), name(of: fact.arranger))
        let (opens, closes) = (
            DateText.date(fact.days.votingOpens), DateText.date(fact.days.votingCloses)
        )
        let count = fact.seats.count
        return Phrase(
            da: "\(arranger) udskrev valg til \(count) \(count == 1 ? "plads" : "pladser") i "
                + "\(forum). Der stemmes fra \(opens.danish) til \(closes.danish).",
            en: "\(arranger) called an election to \(count) \(count == 1 ? "seat" : "seats") of "
                + "\(forum). People vote from \(opens.english) to \(closes.english).")
    }

    private func candidacy(_ event: ElectionEvent, _ forum: String) -> Phrase {
        let candidacies = told.elections[event.election]?.candidacies
        switch event {
        case .candidacyAnswered(let fact):
            let who = candidacies?[fact.candidacy].flatMap { nameOf($0.person) }
            return fact.isAccepted
                ? about(
                    who, da: "blev godkendt som kandidat til \(forum)",
                    en: "was accepted as a candidate for \(forum)")
                : about(
                    who, da: "blev ikke godkendt som kandidat til \(forum)",
                    en: "was not accepted as a candidate for \(forum)")
        case .candidacyWithdrawn(let fact):
            let who = candidacies?[fact.candidacy].flatMap { nameOf($0.person) }
            return about(
                who, da: "trak sig som kandidat til \(forum)",
                en: "withdrew as a candidate for \(forum)")
        default: preconditionFailure("only answers and withdrawals come here")
        }
    }

    private func about(_ name: String?, da danish: String, en english: String) -> Phrase {
        Phrase(
            da: "\(name ?? "En kandidat") \(danish).", en: "\(name ?? "A candidate") \(english).")
    }

    private func declared(_ fact: ElectionDeclared, _ forum: String) -> Phrase {
        let (elected, vacant) = (fact.elected.count, fact.vacant.count)
        let rest = Phrase(
            da: vacant == 0 ? "" : " Antal pladser, der stadig er ledige: \(vacant).",
            en: vacant == 0 ? "" : " Seats that stay vacant: \(vacant).")
        let lots = Phrase(
            da: fact.tally.draws.isEmpty ? "" : " Der blev trukket lod.",
            en: fact.tally.draws.isEmpty ? "" : " Lots were drawn.")
        return Phrase(
            da: "Valget til \(forum) blev afgjort: \(elected) blev valgt.",
            en: "The election to \(forum) was declared: \(elected) elected.") + rest + lots
    }

    private func notSeated(_ fact: ElectedNotSeated) -> Phrase {
        let candidacy = told.elections[fact.election]?.candidacies[fact.candidacy]
        let who = candidacy.flatMap { nameOf($0.person) }
        let why = fact.obstacle.phrase
        return Phrase(
            da: "\(who ?? "En valgt") fik ikke sin plads: \(why.danish)",
            en: "\(who ?? "One of the elected") did not get the seat: \(why.english)")
    }
}

extension SeatObstacle {
    /// A whole sentence.
    public var phrase: Phrase {
        switch self {
        case .sitsHere:
            Phrase(
                da: "Personen sidder allerede i forummet.",
                en: "The person sits in the forum already.")
        case .seatHeld:
            Phrase(
                da: "Pladsen er blevet besat imens.",
                en: "The seat has been taken meanwhile.")
        case .personForgotten:
            Phrase(
                da: "Personen er ikke længere i registret.",
                en: "The person is no longer registered.")
        case .seatChanged:
            Phrase(
                da: "Kommissoriet har ikke længere sådan en plads.",
                en: "The charter no longer has such a seat.")
        }
    }
}
