// SPDX-License-Identifier: EUPL-1.2

/// Why a change of an agenda cannot be made.
public enum AgendaRefusal: Refusal {
    case unknownItem(AgendaItemID)
    case idTaken(String)
    case frozen(on: Day)
    case notProposed(String)
    case withdrawn(String)
    case decided(String)
    case speakingTime(Int)
    case negativeAmount
    case headingTwice(CaseBlock.Heading)
    case unknownMeeting(MeetingID)
    case unknownPerson(PersonID)
    case unknownOrganization(OrganizationID)
    case notEveryItem
    case nothingNew
    case nothingPublished
    case malformedFile(String)
    case fileTwice(String)
    case unknownFile(FileID)
    case minutesApproved
    case unknownMatter(MatterID)
    case changedMeanwhile(seen: Int, now: Int)

    public var key: String {
        switch self {
        case .unknownItem: "agenda.unknown-item"
        case .idTaken: "agenda.id-taken"
        case .frozen: "agenda.frozen"
        case .notProposed: "agenda.not-proposed"
        case .withdrawn: "agenda.withdrawn"
        case .decided: "agenda.decided"
        case .speakingTime: "agenda.speaking-time"
        case .negativeAmount: "agenda.negative-amount"
        case .headingTwice: "agenda.heading-twice"
        case .unknownMeeting: "agenda.unknown-meeting"
        case .unknownPerson: "agenda.unknown-person"
        case .unknownOrganization: "agenda.unknown-organization"
        case .notEveryItem: "agenda.not-every-item"
        case .nothingNew: "agenda.nothing-new"
        case .nothingPublished: "agenda.nothing-published"
        case .malformedFile: "agenda.malformed-file"
        case .fileTwice: "agenda.file-twice"
        case .unknownFile: "agenda.unknown-file"
        case .minutesApproved: "agenda.minutes-approved"
        case .unknownMatter: "agenda.unknown-matter"
        case .changedMeanwhile: "agenda.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .frozen, .notProposed, .withdrawn, .decided: "R-116"
        case .nothingNew, .nothingPublished, .notEveryItem: "R-119"
        case .minutesApproved: "R-130"
        case .changedMeanwhile: "R-003"
        default: nil
        }
    }

    public var field: String? {
        switch self {
        case .speakingTime: "minutes"
        case .negativeAmount: "amount"
        case .unknownMatter: "matter"
        case .unknownPerson: "person"
        case .unknownOrganization: "presenter"
        case .malformedFile, .fileTwice, .unknownFile: "file"
        case .idTaken: "id"
        case .notEveryItem: "order"
        default: nil
        }
    }
}

extension AgendaRefusal {
    public var sentence: Phrase {
        switch self {
        case .unknownItem(let id): .unknown(da: "punkt", en: "item", id)
        case .idTaken(let id): .idTaken(id)
        case .unknownMeeting(let id): .unknown(da: "møde", en: "meeting", id)
        case .unknownPerson(let id): .unknown(da: "person", en: "person", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownMatter(let id): .unknown(da: "sag", en: "matter", id)
        case .unknownFile(let id): .unknown(da: "bilag", en: "paper", id)
        case .changedMeanwhile: .changedMeanwhile
        case .frozen, .notProposed, .withdrawn, .decided, .minutesApproved: aboutState
        case .notEveryItem, .nothingNew, .nothingPublished: aboutAgenda
        default: aboutContent
        }
    }

    private var aboutState: Phrase {
        switch self {
        case .frozen(let day):
            Phrase(
                da: "Dagsordenen blev lukket \(day.danish). Tag punktet op på næste møde.",
                en: "The agenda was frozen on \(day.english). Bring the item to the next meeting.")
        case .notProposed(let title):
            Phrase(
                da: "“\(title)” venter ikke på svar. Se dagsordenen igen.",
                en: "“\(title)” does not wait for an answer. See the agenda again.")
        case .withdrawn(let title):
            Phrase(
                da: "“\(title)” er taget af dagsordenen. Foreslå det igen som et nyt punkt.",
                en: "“\(title)” was withdrawn. Bring it again as a new item.")
        case .decided(let title):
            Phrase(
                da: "“\(title)” er behandlet og kan ikke ændres. Skriv en rettelse til referatet.",
                en: "“\(title)” has been treated and cannot be changed. Correct the minutes.")
        default:
            Phrase(
                da: "Referatet er godkendt og låst. Begynd en rettelse, som er en ny udgave.",
                en: "The minutes are approved and locked. Begin a correction, a new version.")
        }
    }

    private var aboutAgenda: Phrase {
        switch self {
        case .notEveryItem:
            Phrase(
                da: "Rækkefølgen skal nævne hvert punkt på dagsordenen én gang. Se siden igen.",
                en: "The order must name every item of the agenda once. See the page again.")
        case .nothingNew:
            Phrase(
                da: "Der er ikke noget nyt at sende ud. Sæt et punkt på dagsordenen først.",
                en: "There is nothing new to publish. Put an item on the agenda first.")
        default:
            Phrase(
                da: "Dagsordenen er ikke sendt ud. Gør det, før den lukkes.",
                en: "The agenda is not published. Do that before it is frozen.")
        }
    }

    private var aboutContent: Phrase {
        switch self {
        case .speakingTime(let minutes):
            Phrase(
                da: "\(minutes) minutter går ikke. Skriv 1 til 480.",
                en: "\(minutes) minutes won't do. Write 1 to 480.")
        case .headingTwice(let heading):
            Phrase(
                da: "“\(heading.phrase.danish)” står to gange. Skriv det sammen.",
                en: "“\(heading.phrase.english)” is there twice. Write it as one.")
        case .malformedFile(let name):
            Phrase(
                da: "“\(name)” blev ikke modtaget helt. Send filen igen.",
                en: "“\(name)” was not received whole. Send the file again.")
        case .fileTwice(let name):
            Phrase(
                da: "“\(name)” ligger der allerede. Fjern den gamle først.",
                en: "“\(name)” is there already. Remove the old one first.")
        default:
            Phrase(
                da: "Beløbet er under nul. Skriv, hvad beslutningen koster.",
                en: "The amount is below zero. Write what the decision costs.")
        }
    }
}
