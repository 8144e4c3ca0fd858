// SPDX-License-Identifier: EUPL-1.2

/// Why a search for a day cannot go on that way.
public enum PollRefusal: Refusal {
    case idTaken(String)
    case unknown(DatePollID)
    case tooFewDays
    case dayTwice(Day)
    case dayPassed(Day)
    case lastDayTooLate(Day)
    case closed(on: Day)
    case answersOver(Day)
    case notAMember
    case answersMissing(expected: Int)
    case notProposed(Day)
    case otherForum

    public var key: String {
        switch self {
        case .idTaken: "date-poll.id-taken"
        case .unknown: "date-poll.unknown"
        case .tooFewDays: "date-poll.too-few-days"
        case .dayTwice: "date-poll.day-twice"
        case .dayPassed: "date-poll.day-passed"
        case .lastDayTooLate: "date-poll.last-day-too-late"
        case .closed: "date-poll.closed"
        case .answersOver: "date-poll.answers-over"
        case .notAMember: "date-poll.not-a-member"
        case .answersMissing: "date-poll.answers-missing"
        case .notProposed: "date-poll.not-proposed"
        case .otherForum: "date-poll.other-forum"
        }
    }

    public var rule: String? { "R-132" }

    public var field: String? {
        switch self {
        case .tooFewDays, .dayTwice, .dayPassed: "days"
        case .lastDayTooLate: "last"
        case .notProposed: "day"
        default: nil
        }
    }

    public var sentence: Phrase {
        switch self {
        case .idTaken(let id): .idTaken(id)
        case .unknown(let id): .unknown(da: "datosøgning", en: "search for a day", id)
        case .tooFewDays:
            Phrase(da: "Foreslå mindst to dage.", en: "Propose at least two days.")
        case .dayTwice(let day):
            Phrase(
                da: "\(day.danish) står to gange med samme tid. Fjern den ene.",
                en: "\(day.english) is there twice at the same time. Remove one.")
        case .dayPassed(let day):
            Phrase(
                da: "\(day.danish) er gået. Foreslå dage, der kommer.",
                en: "\(day.english) has passed. Propose days to come.")
        case .lastDayTooLate(let day):
            Phrase(
                da: "Der skal svares før den første dag, \(day.danish), og tidligst i dag.",
                en: "Answers are due before the first day, \(day.english), and not before today.")
        case .closed(let day):
            Phrase(
                da: "Søgningen blev afsluttet \(day.danish). Se mødet, eller spørg sekretæren.",
                en: "The search was closed on \(day.english). See the meeting.")
        default: aboutAnswers
        }
    }

    private var aboutAnswers: Phrase {
        switch self {
        case .answersOver(let day):
            Phrase(
                da: "Der kunne svares til og med \(day.danish). Skriv til sekretæren.",
                en: "Answers were due by \(day.english). Write to the secretary.")
        case .notAMember:
            Phrase(
                da: "Kun forummets medlemmer og suppleanter svarer.",
                en: "Only members of the forum and their substitutes answer.")
        case .answersMissing(let expected):
            Phrase(
                da: "Svar på alle \(expected) dage.", en: "Answer each of the \(expected) days.")
        case .notProposed(let day):
            Phrase(
                da: "\(day.danish) er ikke en af de foreslåede dage. Vælg en af dem.",
                en: "\(day.english) is not one of the proposed days. Choose one of them.")
        default:
            Phrase(
                da: "Mødet er i et andet forum. Vælg forummet, der søger en dag.",
                en: "The meeting is of another forum. Choose the one that searches.")
        }
    }
}
