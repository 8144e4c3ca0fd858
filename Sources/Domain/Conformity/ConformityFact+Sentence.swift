// SPDX-License-Identifier: EUPL-1.2

extension ConformityFact {
    public var sentence: Phrase {
        switch self {
        case .meetings, .share, .planned, .unrecorded, .extra, .beyond: aboutCadence
        case .invited, .notInvited: aboutGuests
        case .seated, .vacant, .noVacancy, .substitutes, .application: aboutSeats
        case .termOver, .termEnds, .noElection, .electionMissed, .electionDue: aboutTerms
        case .noOfficer, .officer, .officerOver, .unapproved, .support: aboutOffices
        case .outsider, .lasted, .quorum, .noticeLate, .noNotice, .noticeDue: aboutMeetings
        case .decisions, .votes, .minutesLate, .minutesDue, .minutesUnapproved: aboutMinutes
        }
    }

    private var aboutCadence: Phrase {
        switch self {
        case .meetings(let days, let required, let span):
            let (when, dates) = (span.phrase, Phrase.list(days.map(DateText.date)))
            let count = "\(days.count) / \(required)"
            let list = days.isEmpty ? ("", "") : (" (\(dates.danish))", " (\(dates.english))")
            return Phrase(
                da: "\(when.danish.capitalizedFirst): \(count) møder holdt\(list.0).",
                en: "\(when.english.capitalizedFirst): \(count) meetings held\(list.1).")
        case .share(let required, let whole, let span):
            return Phrase(
                da: "Kommissoriet gælder kun en del af \(span.phrase.danish), "
                    + "så der skal \(required) af \(whole) møder til.",
                en: "The charter is in force for a part of \(span.phrase.english) only, "
                    + "which asks for \(required) of \(whole) meetings.")
        case .planned(let day):
            return Phrase(
                da: "Et møde er planlagt \(day.danish).", en: "One is planned on \(day.english).")
        case .unrecorded(let day):
            return Phrase(
                da: "Ingen har skrevet, om mødet \(day.danish) blev holdt.",
                en: "Nobody wrote whether the meeting on \(day.english) was held.")
        case .extra(let day):
            return Phrase(
                da: "Ekstra møde \(day.danish), som kommissoriet giver plads til.",
                en: "An extra meeting on \(day.english), as the charter allows.")
        case .beyond(let day, let months):
            let names = Phrase.list(months.map(CalendarWords.month))
            let place =
                months.isEmpty
                ? Phrase.nothing
                : Phrase(
                    da: ", ekstra kun i \(names.danish)", en: ", extra only in \(names.english)")
            return Phrase(
                da: "Mødet \(day.danish) er ét mere, end kommissoriet nævner\(place.danish).",
                en: "The meeting on \(day.english) is one more than the charter "
                    + "names\(place.english).")
        default: preconditionFailure("the sentence above picks those about the cadence")
        }
    }

    private var aboutGuests: Phrase {
        switch self {
        case .invited(let name, let quarter, let sent, let meeting):
            let when = quarter.phrase
            return Phrase(
                da: "\(when.danish.capitalizedFirst): \(name) blev inviteret \(sent.danish) "
                    + "til mødet \(meeting.danish).",
                en: "\(when.english.capitalizedFirst): \(name) was invited on \(sent.english) "
                    + "to the meeting on \(meeting.english).")
        case .notInvited(let name, let quarter, let isOver):
            let when = quarter.phrase
            return isOver
                ? Phrase(
                    da: "\(when.danish.capitalizedFirst): ingen invitation til \(name).",
                    en: "\(when.english.capitalizedFirst): no invitation to \(name).")
                : Phrase(
                    da: "\(when.danish.capitalizedFirst): ingen invitation til \(name) endnu.",
                    en: "\(when.english.capitalizedFirst): no invitation to \(name) yet.")
        default: preconditionFailure("the sentence above picks those about guests")
        }
    }

    private var aboutSeats: Phrase {
        switch self {
        case .seated(let held, let seats):
            Phrase(
                da: "\(held) af \(seats) pladser er besat.",
                en: "\(held) of \(seats) seats are held.")
        case .vacant(let label, let since):
            Phrase(
                da: "“\(label)” er tom\(since.map { " siden \($0.danish)" } ?? "").",
                en: "“\(label)” is empty\(since.map { " since \($0.english)" } ?? "").")
        case .noVacancy: Phrase(da: "Ingen pladser er tomme.", en: "No seat is empty.")
        case .substitutes(let count):
            Phrase(
                da: "\(count) har en suppleant. Det er frivilligt.",
                en: "\(count) have a substitute. It is up to each.")
        case .application(let name, let since):
            Phrase(
                da: "\(name) har søgt og venter på svar siden \(since.danish).",
                en: "\(name) applied and has waited for an answer since \(since.english).")
        default: preconditionFailure("the sentence above picks those about seats")
        }
    }

    private var aboutTerms: Phrase {
        switch self {
        case .termOver(let label, let day):
            Phrase(
                da: "Perioden for “\(label)” sluttede \(day.danish), og den sidder der stadig.",
                en: "The term of “\(label)” ended on \(day.english), and they still sit there.")
        case .termEnds(let label, let day):
            Phrase(
                da: "Perioden for “\(label)” slutter \(day.danish).",
                en: "The term of “\(label)” ends on \(day.english).")
        case .noElection:
            Phrase(da: "Ingen er valgt endnu.", en: "Nobody has been elected yet.")
        case .electionMissed(let day):
            Phrase(
                da: "Perioderne sluttede \(day.danish), og ingen er valgt efter det.",
                en: "The terms ended on \(day.english), and nobody was elected after that.")
        case .electionDue(let day):
            Phrase(
                da: "Valget skal være holdt, før perioderne slutter \(day.danish).",
                en: "The election has to be held before the terms end on \(day.english).")
        default: preconditionFailure("the sentence above picks those about terms")
        }
    }

    private var aboutOffices: Phrase {
        switch self {
        case .noOfficer(let role, let since):
            Phrase(
                da: "Der er ingen \(role.phrase.danish) siden \(since.danish).",
                en: "There has been no \(role.phrase.english) since \(since.english).")
        case .officer(let role, let since, let until):
            Phrase(
                da: "Der er en \(role.phrase.danish) siden \(since.danish)"
                    + "\(until.map { "; perioden slutter \($0.danish)" } ?? "").",
                en: "There has been a \(role.phrase.english) since \(since.english)"
                    + "\(until.map { "; the term ends on \($0.english)" } ?? "").")
        case .officerOver(let role, let day):
            Phrase(
                da: "Perioden som \(role.phrase.danish) sluttede \(day.danish), "
                    + "og ingen er valgt efter det.",
                en: "The term as \(role.phrase.english) ended on \(day.english), "
                    + "and nobody was chosen after that.")
        case .unapproved(let version, let day, let approver):
            Phrase(
                da: "Version \(version), der gælder fra \(day.danish), "
                    + "er ikke godkendt af \(approver).",
                en: "Version \(version), in force from \(day.english), "
                    + "was not approved by \(approver).")
        case .support(let rounds, let answers):
            Phrase(
                da: "Der er spurgt om \(rounds) indsatser og givet \(answers) svar.",
                en: "\(rounds) initiatives were asked about, and \(answers) answers given.")
        default: preconditionFailure("the sentence above picks those about offices")
        }
    }
}
