// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Chronicle {
    func sentence(of event: MeetingEvent) -> Phrase {
        switch event {
        case .planned(let fact): planned(fact)
        case .moved(let fact): moved(fact)
        case .called(let fact):
            Phrase(
                da: "\(meeting(fact.meeting).danish) blev indkaldt \(fact.sent.danish).",
                en: "\(meeting(fact.meeting).english) was called on \(fact.sent.english).")
        case .guestsInvited(let fact):
            Phrase(
                da: "\(Phrase.list(fact.guests.map(name(of:))).danish) blev inviteret til "
                    + "\(meeting(fact.meeting).danish) \(fact.sent.danish).",
                en: "\(Phrase.list(fact.guests.map(name(of:))).english) was invited to "
                    + "\(meeting(fact.meeting).english) on \(fact.sent.english).")
        case .held(let fact): held(fact)
        case .cancelled(let fact):
            Phrase(
                da: "\(meeting(fact.meeting).danish) blev aflyst.",
                en: "\(meeting(fact.meeting).english) was cancelled.")
        case .itemBrought, .itemChanged, .itemAdmitted, .itemWithdrawn, .itemsOrdered,
            .itemClosed, .personRemoved, .fileAttached, .fileDetached, .agendaPublished,
            .agendaFrozen, .itemDecided:
            agendaSentence(of: event)
        default: sessionSentence(of: event)
        }
    }

    private func planned(_ fact: MeetingPlanned) -> Phrase {
        let who = Phrase.list(fact.forums.map(name(of:)))
        let kind = fact.isExtra ? (" ekstra", "n extra") : ("", "")
        return Phrase(
            da: "\(who.danish) planlagde et\(kind.0) møde \(fact.plan.day.danish).",
            en: "\(who.english) planned a\(kind.1) meeting on \(fact.plan.day.english).")
    }

    private func moved(_ fact: MeetingMoved) -> Phrase {
        let before = told.meetings[fact.meeting]?.day
        guard let before, before != fact.plan.day else {
            return Phrase(
                da: "\(meeting(fact.meeting).danish) fik ny tid, nyt sted eller emne.",
                en: "\(meeting(fact.meeting).english) got another time, place or topic.")
        }
        return Phrase(
            da: "\(meeting(fact.meeting).danish) blev flyttet til \(fact.plan.day.danish).",
            en: "\(meeting(fact.meeting).english) was moved to \(fact.plan.day.english).")
    }

    private func held(_ fact: MeetingHeld) -> Phrase {
        let there = fact.attendance.count { $0.presence.isThere }
        return Phrase(
            da: "\(meeting(fact.meeting).danish) blev holdt; \(there) pladser var besat.",
            en: "\(meeting(fact.meeting).english) was held; \(there) seats were taken.")
    }

    /// `Samarbejdsforums møde 8. juni 2022`, by the day as far as it has been told.
    func meeting(_ id: MeetingID) -> Phrase {
        guard let meeting = told.meetings[id] ?? city.meetings[id] else {
            return Phrase(da: "Et møde", en: "A meeting")
        }
        let who = name(of: meeting.lead)
        return Phrase(
            da: "Mødet \(meeting.day.danish) i \(who)",
            en: "The meeting of \(who) on \(meeting.day.english)")
    }
}
