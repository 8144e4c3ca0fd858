// SPDX-License-Identifier: EUPL-1.2

extension SessionRefusal {
    public var sentence: Phrase {
        switch self {
        case .notYet, .alreadyOpen, .alreadyHeld, .notOpen, .before: aboutTime
        case .seatTaken, .nobodyThere, .notInRoom: aboutSeats
        case .changedMeanwhile: .changedMeanwhile
        case .noMandate(let overreach): overreach.sentence
        case .overLimit(let limit, let names):
            Phrase(
                da: "Forummet kan kun beslutte op til \(limit.phrase.danish)"
                    + names.advice.danish,
                en: "The forum may only decide up to \(limit.phrase.english)."
                    + names.advice.english)
        case .noQuorum(let present, let required):
            Phrase(
                da: "Punktet har \(present) til stede, og der skal være \(required). "
                    + "Drøft det, eller udsæt det til næste møde.",
                en: "\(present) take part in the item, and there must be \(required). "
                    + "Discuss it, or postpone it to the next meeting.")
        default: aboutDecisions
        }
    }

    private var aboutTime: Phrase {
        switch self {
        case .notYet(let day):
            Phrase(
                da: "Mødet er først \(day.danish). Åbn det den dag.",
                en: "The meeting is on \(day.english). Open it that day.")
        case .alreadyOpen:
            Phrase(
                da: "Mødet er åbnet. Skriv videre på mødets side.",
                en: "The meeting is open. Go on writing on its page.")
        case .alreadyHeld(let day):
            Phrase(
                da: "Mødet blev holdt \(day.danish). Ret fremmødet i stedet.",
                en: "It was held on \(day.english). Correct the attendance instead.")
        case .notOpen:
            Phrase(
                da: "Mødet er ikke åbent. Åbn det, eller skriv fremmødet først.",
                en: "The meeting is not open. Open it, or write the attendance first.")
        case .before(let time):
            Phrase(
                da: "Klokkeslættet er før \(time.phrase.danish). Skriv et senere.",
                en: "The time is before \(time.phrase.english). Write a later one.")
        default: preconditionFailure("the sentence above picks those about time")
        }
    }

    private var aboutSeats: Phrase {
        switch self {
        case .seatTaken(let label):
            Phrase(
                da: "Der sidder nogen på “\(label)”. Skriv først, at de er gået.",
                en: "Somebody sits in “\(label)”. Write that they left first.")
        case .nobodyThere(let label):
            Phrase(
                da: "Ingen sidder på “\(label)”. Se fremmødet igen.",
                en: "Nobody sits in “\(label)”. See the attendance again.")
        case .notInRoom(let label):
            Phrase(
                da: "“\(label)” var ikke med til punktet og kan ikke være uenig i det.",
                en: "“\(label)” did not take part in the item and cannot dissent.")
        default: preconditionFailure("the sentence above picks those about seats")
        }
    }

    private var aboutDecisions: Phrase {
        switch self {
        case .voteOpen:
            Phrase(
                da: "En afstemning er i gang. Luk den først.",
                en: "A vote is going on. Close it first.")
        case .notOnAgenda(let title):
            Phrase(
                da: "“\(title)” står ikke på dagsordenen. Sæt det på, og send den ud først.",
                en: "“\(title)” is not on the agenda. Put it there and publish it first.")
        case .decided(let title):
            Phrase(
                da: "“\(title)” er allerede behandlet. Ret det i referatet.",
                en: "“\(title)” has been treated already. Correct it in the minutes.")
        case .minutesSent:
            Phrase(
                da: "Referatet er sendt ud. Skriv en rettelse til det.",
                en: "The minutes have been circulated. Write a correction of them.")
        case .noRecipient:
            Phrase(
                da: "Skriv, hvem det går videre til.", en: "Write whom it goes on to.")
        case .unknownRecipient(let id): .unknown(da: "forum", en: "forum", id)
        case .recipientWithoutStep(let outcome):
            Phrase(
                da: "“\(outcome.phrase.danish)” går ikke videre til nogen. Fjern modtageren, "
                    + "eller vælg “Anbefales” eller “Oversendt”.",
                en: "“\(outcome.phrase.english)” goes on to nobody. Remove the recipient, "
                    + "or choose “Recommended” or “Forwarded”.")
        case .reasonMissing:
            Phrase(
                da: "Skriv, hvorfor forummet ikke tager stilling.",
                en: "Write why the forum declines to take a position.")
        case .minutesNotCirculated(let day):
            Phrase(
                da: "Referatet af mødet \(day.danish) er ikke sendt ud. "
                    + "Send det ud, eller udsæt punktet.",
                en: "The minutes of \(day.english) have not been circulated. "
                    + "Circulate them, or postpone the item.")
        case .openObjections(let count):
            Phrase(
                da: "\(count) indsigelser er ikke besvaret. Besvar dem først.",
                en: "\(count) objections have no answer. Answer them first.")
        default: preconditionFailure("the sentence above picks the others")
        }
    }
}

extension [String] {
    /// Whom to recommend it to, as a sentence after another.
    fileprivate var advice: Phrase {
        guard !isEmpty else {
            return Phrase(
                da: " \(Phrase.decidersByLaw.danish) Anbefal det dertil, eller udsæt det.",
                en: " \(Phrase.decidersByLaw.english) Recommend it there, or postpone it.")
        }
        let names = Phrase.list(self)
        return Phrase(
            da: " Anbefal det til \(names.danish), som kan beslutte det.",
            en: " Recommend it to \(names.english), who may decide it.")
    }
}
