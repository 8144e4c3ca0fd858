// SPDX-License-Identifier: EUPL-1.2

/// Why a reply cannot be taken in.
public enum ReplyRefusal: Refusal {
    case meetingCancelled(Day)
    case alreadyHeld(Day)
    /// The invitation that is answered is not the newest.
    case stale(answered: Int, now: Int, day: Day)
    case neverSent(Int)
    case unknownSeat(Seat)
    case notTheirs(String)

    public var key: String {
        switch self {
        case .meetingCancelled: "reply.meeting-cancelled"
        case .alreadyHeld: "reply.already-held"
        case .stale: "reply.stale"
        case .neverSent: "reply.never-sent"
        case .unknownSeat: "reply.unknown-seat"
        case .notTheirs: "reply.not-theirs"
        }
    }

    public var rule: String? { "R-120" }
    public var field: String? { "answer" }

    public var sentence: Phrase {
        switch self {
        case .meetingCancelled(let day):
            Phrase(
                da: "Mødet blev aflyst \(day.danish), så svaret er ikke skrevet ind. "
                    + "Der skal ikke svares.",
                en: "The meeting was cancelled on \(day.english), so the reply is not taken in. "
                    + "No reply is needed.")
        case .alreadyHeld(let day):
            Phrase(
                da: "Mødet blev holdt \(day.danish). Ret fremmødet, hvis det er forkert.",
                en: "It was held on \(day.english). Correct the attendance, if it is wrong.")
        case .stale(_, _, let day):
            Phrase(
                da: "Mødet er ændret, siden den indkaldelse blev sendt. Det er nu \(day.danish). "
                    + "Svar på den nye indkaldelse.",
                en: "The meeting was changed after that invitation. It is on \(day.english) now. "
                    + "Reply to the new invitation.")
        case .neverSent:
            Phrase(
                da: "Svaret er på en indkaldelse, som ikke er sendt. Svar på mødets side.",
                en: "The reply is to an invitation that was not sent. Reply on the meeting's page.")
        case .unknownSeat(let seat):
            Phrase(
                da: "Der er ingen plads “\(seat)” på mødet. Vælg en fra listen.",
                en: "The meeting has no seat “\(seat)”. Choose one from the list.")
        case .notTheirs(let label):
            Phrase(
                da: "Personen sidder ikke på “\(label)” den dag og er ikke suppleant. "
                    + "Svar for en plads, de har.",
                en: "The person neither sits in “\(label)” that day nor is its substitute. "
                    + "Reply for a seat that is theirs.")
        }
    }
}
