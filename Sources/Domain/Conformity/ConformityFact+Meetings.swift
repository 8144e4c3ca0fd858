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
