// SPDX-License-Identifier: EUPL-1.2

extension MeetingRefusal {
    public var sentence: Phrase {
        switch self {
        case .text, .agenda, .reply, .session, .vote, .minutes, .poll:
            part?.sentence ?? .nothing
        case .malformedID(let id): .malformedID(id)
        case .idTaken(let id): .idTaken(id)
        case .unknownMeeting(let id): .unknown(da: "møde", en: "meeting", id)
        case .unknownForum(let id): .unknown(da: "forum", en: "forum", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownSeat(let seat):
            Phrase(
                da: "Der er ingen plads “\(seat)” på mødet. Vælg en fra listen.",
                en: "The meeting has no seat “\(seat)”. Choose one from the list.")
        case .changedMeanwhile: .changedMeanwhile
        case .noForum, .forumTwice, .noCharter, .minutesOutOfRange, .noGuests, .guestTwice:
            aboutPlans
        case .sentInFuture, .sentAfterMeeting, .notYet, .alreadyHeld, .cancelled: aboutTime
        case .seatTwice, .emptySeat, .noSubstitute, .notInvited: aboutAttendance
        }
    }

    private var aboutPlans: Phrase {
        switch self {
        case .noForum:
            Phrase(da: "Vælg det forum, der holder mødet.", en: "Choose the forum that meets.")
        case .forumTwice(let id):
            Phrase(
                da: "“\(id)” står to gange. Fjern den ene.",
                en: "“\(id)” is there twice. Remove one of them.")
        case .noCharter(let name, let day):
            Phrase(
                da: "\(name) har intet kommissorium \(day.danish). Vælg en dag, det gælder.",
                en: "\(name) has no charter on \(day.english). Choose a day when it is in force.")
        case .minutesOutOfRange(let minutes):
            Phrase(
                da: "\(minutes) minutter går ikke. Skriv 5 til 1440.",
                en: "\(minutes) minutes won't do. Write 5 to 1440.")
        case .noGuests:
            Phrase(da: "Vælg mindst én gæst.", en: "Choose at least one guest.")
        case .guestTwice(let name):
            Phrase(
                da: "\(name) står to gange. Fjern den ene.",
                en: "\(name) is there twice. Remove one of them.")
        default: preconditionFailure("the sentence above picks those about plans")
        }
    }

    private var aboutTime: Phrase {
        switch self {
        case .sentInFuture(let day):
            Phrase(
                da: "\(day.danish) er ikke kommet endnu. Skriv dagen, det blev sendt.",
                en: "\(day.english) has not come yet. Write the day it was sent.")
        case .sentAfterMeeting(let day, let meeting):
            Phrase(
                da: "\(day.danish) er efter mødet \(meeting.danish). Ret dagen.",
                en: "\(day.english) is after the meeting on \(meeting.english). Change the day.")
        case .notYet(let day):
            Phrase(
                da: "Mødet er først \(day.danish). Skriv fremmødet, når det er holdt.",
                en: "The meeting is on \(day.english). Write who came once it has been held.")
        case .alreadyHeld(let day):
            Phrase(
                da: "Mødet blev holdt \(day.danish). Det kan hverken flyttes eller aflyses.",
                en: "It was held on \(day.english). It can neither be moved nor cancelled.")
        case .cancelled(let day):
            Phrase(
                da: "Mødet blev aflyst \(day.danish). Planlæg et nyt.",
                en: "It was cancelled on \(day.english). Plan another.")
        default: preconditionFailure("the sentence above picks those about time")
        }
    }

    private var aboutAttendance: Phrase {
        switch self {
        case .seatTwice(let label):
            Phrase(
                da: "“\(label)” står to gange: medlemmet eller suppleanten, ikke begge.",
                en: "“\(label)” is there twice: the member or the substitute, not both.")
        case .emptySeat(let label, let day):
            Phrase(
                da: "Ingen sad på “\(label)” \(day.danish). Besæt pladsen fra den dag først.",
                en: "Nobody sat in “\(label)” on \(day.english). Fill the seat from that day first."
            )
        case .noSubstitute(let label, let day):
            Phrase(
                da: "“\(label)” havde ingen suppleant \(day.danish). Skriv suppleanten ind først.",
                en: "“\(label)” had no substitute on \(day.english). Name the substitute first.")
        case .notInvited(let name):
            Phrase(
                da: "Møderne er for medlemmer, og \(name) var ikke inviteret. "
                    + "Skriv invitationen ind først, hvis den blev sendt.",
                en: "The meetings are for members, and \(name) was not invited. "
                    + "Write the invitation down first, if it was sent.")
        default: preconditionFailure("the sentence above picks those about attendance")
        }
    }
}
