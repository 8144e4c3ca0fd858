// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What happened while meetings went on, and to their minutes.
extension Chronicle {
    func sessionSentence(of event: MeetingEvent) -> Phrase {
        switch event {
        case .replied(let fact): replied(fact)
        case .substituteAsked(let fact):
            of(fact, "En suppleant blev spurgt til", "A substitute was asked to come to")
        case .sessionOpened(let fact):
            at(fact, "blev åbnet \(fact.at.phrase.danish)", "was opened at \(fact.at)")
        case .stayBegun(let fact):
            at(
                fact, "fik én mere \(fact.stay.came.phrase.danish)",
                "got one more at \(fact.stay.came)")
        case .stayEnded(let fact):
            at(fact, "fik én færre \(fact.at.phrase.danish)", "lost one at \(fact.at)")
        case .itemBegun(let fact):
            at(
                fact,
                "kom til “\(title(of: fact.item, at: fact.meeting))” "
                    + fact.at.phrase.danish,
                "came to “\(title(of: fact.item, at: fact.meeting))” at \(fact.at)")
        case .seatRecused(let fact):
            at(
                fact,
                "fik én \(fact.isOut ? "færre" : "mere") til "
                    + "“\(title(of: fact.item, at: fact.meeting))”",
                "had one \(fact.isOut ? "less" : "more") for "
                    + "“\(title(of: fact.item, at: fact.meeting))”")
        case .sessionClosed(let fact):
            at(fact, "sluttede \(fact.at.phrase.danish)", "ended at \(fact.at)")
        case .voteOpened(let fact):
            at(
                fact, "begyndte at stemme om “\(title(of: fact.vote.item, at: fact.meeting))”",
                "began to vote on “\(title(of: fact.vote.item, at: fact.meeting))”")
        case .voteCast(let fact): at(fact, "fik en stemme", "got a vote")
        case .voteHandedIn(let fact): at(fact, "fik en hemmelig stemme", "got a secret vote")
        case .voteClosed(let fact): counted(fact)
        default: minutesSentence(of: event)
        }
    }

    private func minutesSentence(of event: MeetingEvent) -> Phrase {
        switch event {
        case .minutesWritten(let fact):
            of(fact, "Der blev skrevet referat af", "Minutes were written of")
        case .minutesCirculated(let fact):
            of(fact, "Referatet blev sendt ud fra", "The minutes were circulated of")
        case .minutesObjected(let fact):
            of(
                fact, "Der kom en indsigelse mod referatet af",
                "Somebody objected to the minutes of")
        case .objectionAnswered(let fact):
            of(
                fact, "En indsigelse blev besvaret mod referatet af",
                "An objection was answered to the minutes of")
        case .minutesApproved(let fact):
            of(fact, "Referatet blev godkendt af", "The minutes were approved of")
        case .minutesCorrectionBegun(let fact):
            of(
                fact, "Der blev begyndt en rettelse til referatet af",
                "A correction was begun of the minutes of")
        case .pollOpened(let fact): poll(fact.poll.forum, "søger en dag", "searches for a day")
        case .pollAnswered(let fact):
            poll(fact.forum, "fik svar på, hvilke dage der passer", "got an answer about days")
        case .pollClosed(let fact):
            fact.meeting == nil
                ? poll(fact.forum, "fandt ingen dag", "found no day")
                : poll(fact.forum, "fandt en dag", "found a day")
        default: preconditionFailure("every other event has its sentence elsewhere")
        }
    }

    private func replied(_ fact: MeetingReplied) -> Phrase {
        let who = person(
            fact.reply.person, otherwise: Phrase(da: "Et medlem", en: "A member"))
        let meeting = meeting(fact.meeting)
        let answer =
            switch fact.reply.answer {
            case .accepted: Phrase(da: "kommer til", en: "comes to")
            case .declined: Phrase(da: "kommer ikke til", en: "does not come to")
            case .tentative: Phrase(da: "kommer måske til", en: "may come to")
            }
        return Phrase(
            da: "\(who.danish) \(answer.danish) \(meeting.danish.asInside).",
            en: "\(who.english) \(answer.english) \(meeting.english.asInside).")
    }

    private func counted(_ fact: VoteClosed) -> Phrase {
        let tally = fact.result.tally
        return at(
            fact,
            "stemte: \(tally.yes) for, \(tally.no) imod, \(tally.abstain) hverken eller",
            "voted: \(tally.yes) for, \(tally.no) against, \(tally.abstain) neither")
    }

    /// A sentence that begins with the meeting it is of.
    private func at(_ fact: some MeetingFact, _ danish: String, _ english: String) -> Phrase {
        let meeting = meeting(fact.meeting)
        return Phrase(da: "\(meeting.danish) \(danish).", en: "\(meeting.english) \(english).")
    }

    private func poll(_ forum: ForumID, _ danish: String, _ english: String) -> Phrase {
        Phrase(da: "\(name(of: forum)) \(danish).", en: "\(name(of: forum)) \(english).")
    }
}
