// SPDX-License-Identifier: EUPL-1.2

extension ConformityFact {
    var aboutMeetings: Phrase {
        switch self {
        case .outsider(let name, let day):
            Phrase(
                da: "\(name) var med \(day.danish) uden at være inviteret.",
                en: "\(name) was there on \(day.english) without an invitation.")
        case .lasted(let minutes, let day):
            Phrase(
                da: "Mødet \(day.danish) var sat til \(minutes) minutter.",
                en: "The meeting on \(day.english) was set to \(minutes) minutes.")
        case .quorum(let verdict, let day): quorum(verdict, at: day)
        case .noticeLate(let sent, let due, let meeting):
            Phrase(
                da: "Mødet \(meeting.danish) blev indkaldt \(sent.danish); "
                    + "fristen var \(due.danish).",
                en: "The meeting on \(meeting.english) was called on \(sent.english); "
                    + "it was due by \(due.english).")
        case .noNotice(let due, let meeting):
            Phrase(
                da: "Mødet \(meeting.danish) er ikke indkaldt; fristen var \(due.danish).",
                en: "The meeting on \(meeting.english) was not called; it was due by "
                    + "\(due.english).")
        case .noticeDue(let due, let meeting):
            Phrase(
                da: "Mødet \(meeting.danish) skal indkaldes senest \(due.danish).",
                en: "The meeting on \(meeting.english) is to be called by \(due.english).")
        default: preconditionFailure("the sentence picks those about meetings")
        }
    }

    var aboutMinutes: Phrase {
        switch self {
        case .decisions(let count):
            Phrase(
                da: "\(count) beslutninger er skrevet, alle inden for mandatet.",
                en: "\(count) decisions are written, all within the mandate.")
        case .votes(let count):
            Phrase(
                da: "\(count) afstemninger er talt op efter reglen.",
                en: "\(count) votes were counted by the rule.")
        case .minutesLate(let sent?, let due, let meeting):
            Phrase(
                da: "Referatet af \(meeting.danish) blev sendt ud \(sent.danish); "
                    + "fristen var \(due.danish).",
                en: "The minutes of \(meeting.english) were sent out on \(sent.english); "
                    + "they were due by \(due.english).")
        case .minutesLate(nil, let due, let meeting):
            Phrase(
                da: "Referatet af \(meeting.danish) er ikke sendt ud; fristen var \(due.danish).",
                en: "The minutes of \(meeting.english) are not sent out; they were due by "
                    + "\(due.english).")
        case .minutesDue(let due, let meeting):
            Phrase(
                da: "Referatet af \(meeting.danish) skal sendes ud senest \(due.danish).",
                en: "The minutes of \(meeting.english) are to be sent out by \(due.english).")
        case .minutesUnapproved(let meeting, let next):
            Phrase(
                da: "Referatet af \(meeting.danish) blev ikke godkendt på mødet \(next.danish).",
                en: "The minutes of \(meeting.english) were not approved on \(next.english).")
        default: preconditionFailure("the sentence picks those about minutes")
        }
    }

    private func quorum(_ verdict: QuorumVerdict, at day: Day) -> Phrase {
        guard let present = verdict.present else {
            return Phrase(
                da: "Mødet \(day.danish) kræver \(verdict.required) af \(verdict.members) "
                    + "medlemmer.",
                en: "The meeting on \(day.english) needs \(verdict.required) of "
                    + "\(verdict.members) members.")
        }
        return Phrase(
            da: "\(day.danish): \(present) af \(verdict.members) medlemmer var der; "
                + "der skulle \(verdict.required) til.",
            en: "\(day.english): \(present) of \(verdict.members) members were there; "
                + "\(verdict.required) were needed.")
    }
}
