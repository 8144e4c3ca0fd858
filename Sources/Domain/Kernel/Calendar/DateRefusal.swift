// SPDX-License-Identifier: EUPL-1.2

/// Why a written day or period cannot be read.
public enum DateRefusal: Refusal {
    /// No form of day or period fits what was written.
    case unreadable(String)
    /// The month is too short, or the year has no such week.
    case noSuchDay(String)
    /// The year has two digits, or stands nowhere and is not known.
    case yearUnclear(String)
    /// The weekday written and the weekday of the date are not the same.
    case otherWeekday(Day, written: Weekday)
    /// A single day is asked for, a longer period was written.
    case notOneDay(Period)

    public var key: String {
        switch self {
        case .unreadable: "date.unreadable"
        case .noSuchDay: "date.no-such-day"
        case .yearUnclear: "date.year-unclear"
        case .otherWeekday: "date.other-weekday"
        case .notOneDay: "date.not-one-day"
        }
    }

    public var sentence: Phrase {
        switch self {
        case .unreadable(let text):
            Phrase(
                da: "“\(text)” kan ikke læses som en dato. "
                    + "Skriv fx “5. oktober 2021”, “uge 10 2022” eller “sommeren 2021”.",
                en: "“\(text)” cannot be read as a date. "
                    + "Write “5 October 2021”, “week 10 2022” or “summer 2021”."
            )
        case .noSuchDay(let text):
            Phrase(
                da: "“\(text)” findes ikke i kalenderen. Ret dag, uge, måned eller år.",
                en: "“\(text)” is not in the calendar. Correct the day, week, month or year."
            )
        case .yearUnclear(let text):
            Phrase(
                da: "Årstallet i “\(text)” er uklart. Skriv det med fire cifre, fx 2021.",
                en: "The year in “\(text)” is unclear. Write it with four digits, such as 2021."
            )
        case .otherWeekday(let day, let written):
            Self.otherWeekday(day, CalendarWords.weekday(written))
        case .notOneDay(let period):
            Phrase(
                da: "“\(period.phrase.danish)” er mere end én dag. "
                    + "Skriv dagen, fx “\(DateText.date(period.last).danish)”.",
                en: "“\(period.phrase.english)” is more than one day. "
                    + "Write the day, such as “\(DateText.date(period.last).english)”."
            )
        }
    }

    private static func otherWeekday(_ day: Day, _ written: Phrase) -> Phrase {
        let date = DateText.date(day)
        let actual = CalendarWords.weekday(day.weekday)
        return Phrase(
            da: "Den \(date.danish) er en \(actual.danish), ikke en \(written.danish). "
                + "Ret ugedagen eller datoen.",
            en: "\(date.english) is a \(actual.english), not a \(written.english). "
                + "Correct the weekday or the date."
        )
    }
}
