// SPDX-License-Identifier: EUPL-1.2

/// Why minutes cannot be changed that way.
public enum MinutesRefusal: Refusal {
    case notHeld
    case unknownItem(AgendaItemID)
    case locked
    case nothingWritten
    case alreadySent(Day)
    case malformedFingerprint
    case notCirculated
    case notApproved
    case unknownObjection(ObjectionID)
    case idTaken(String)
    case answered
    case silenceNotStated
    case tooEarly(Day)
    case openObjections(Int)
    case changedMeanwhile

    public var key: String {
        switch self {
        case .notHeld: "minutes.not-held"
        case .unknownItem: "minutes.unknown-item"
        case .locked: "minutes.locked"
        case .nothingWritten: "minutes.nothing-written"
        case .alreadySent: "minutes.already-sent"
        case .malformedFingerprint: "minutes.malformed-fingerprint"
        case .notCirculated: "minutes.not-circulated"
        case .notApproved: "minutes.not-approved"
        case .unknownObjection: "minutes.unknown-objection"
        case .idTaken: "minutes.id-taken"
        case .answered: "minutes.answered"
        case .silenceNotStated: "minutes.silence-not-stated"
        case .tooEarly: "minutes.too-early"
        case .openObjections: "minutes.open-objections"
        case .changedMeanwhile: "minutes.changed-meanwhile"
        }
    }

    public var rule: String? {
        switch self {
        case .locked, .notApproved: "R-130"
        case .silenceNotStated, .tooEarly, .openObjections: "R-129"
        case .notCirculated, .answered, .unknownObjection: "R-131"
        case .changedMeanwhile: "R-396"
        default: "R-128"
        }
    }

    public var field: String? { nil }

    public var sentence: Phrase {
        switch self {
        case .unknownItem(let id): .unknown(da: "punkt", en: "item", id)
        case .unknownObjection(let id): .unknown(da: "indsigelse", en: "objection", id)
        case .idTaken(let id): .idTaken(id)
        case .changedMeanwhile: .changedMeanwhile
        case .notCirculated, .notApproved, .silenceNotStated, .tooEarly, .openObjections,
            .answered:
            aboutApproval
        default: aboutText
        }
    }

    private var aboutText: Phrase {
        switch self {
        case .notHeld:
            Phrase(
                da: "Mødet er ikke holdt. Skriv referatet, når det er åbnet.",
                en: "The meeting has not been held. Write the minutes once it is open.")
        case .locked:
            Phrase(
                da: "Referatet er godkendt og låst. Begynd en rettelse, som er en ny udgave.",
                en: "The minutes are approved and locked. Begin a correction, a new version.")
        case .nothingWritten:
            Phrase(
                da: "Der er ikke skrevet noget referat. Skriv om mindst ét punkt.",
                en: "No minutes have been written. Write about at least one item.")
        case .alreadySent(let day):
            Phrase(
                da:
                    "Referatet blev sendt ud \(day.danish). Ret i det først, hvis det skal ud igen.",
                en: "The minutes were circulated on \(day.english). Change them first.")
        default:
            Phrase(
                da: "Fingeraftrykket er ikke helt. Send referatet ud igen.",
                en: "The fingerprint is not whole. Circulate the minutes again.")
        }
    }

    private var aboutApproval: Phrase {
        switch self {
        case .notCirculated:
            Phrase(
                da: "Referatet er ikke til indsigelse nu. Skriv til sekretæren.",
                en: "The minutes are not open to objections now. Write to the secretary.")
        case .notApproved:
            Phrase(
                da: "Referatet er ikke godkendt endnu. Ret det direkte.",
                en: "The minutes are not approved yet. Change them directly.")
        case .silenceNotStated:
            Phrase(
                da: "Kommissoriet siger ikke, at tavshed godkender. Sæt referatet på næste møde.",
                en: "The charter does not let silence approve. Put the minutes on the next meeting."
            )
        case .tooEarly(let day):
            Phrase(
                da: "Medlemmerne har til og med \(day.danish). Godkend referatet dagen efter.",
                en: "Members have until \(day.english). Approve the minutes the day after.")
        case .openObjections(let count):
            Phrase(
                da: "\(count) indsigelser er ikke besvaret. Besvar dem først.",
                en: "\(count) objections have no answer. Answer them first.")
        default:
            Phrase(
                da: "Indsigelsen er besvaret. Skriv en ny, hvis der er mere.",
                en: "The objection has an answer. Write a new one, if there is more.")
        }
    }
}
