// SPDX-License-Identifier: EUPL-1.2

/// Days as people write and read them, in Danish and in English.
///
/// Reads: `5. oktober 2021`, `tirsdag den 5. oktober 2021`, `1. dec. 2020`,
/// `01.06.2022`, `03-03-2011`, `12/9-2013`, `2021-06-01`, `October 5, 2021`.
/// The day always stands before the month; the year has four digits.
public enum DateText {
    /// Reads one day; `year` is the one meant where the text names none.
    ///
    /// Refuses: a day the calendar does not have, a weekday that is not that
    /// day's, a year of two digits, and periods longer than a day.
    public static func day(_ text: String, year: Int? = nil) throws(DateRefusal) -> Day {
        let period = try DateReading.period(in: text, year: year)
        guard period.precision == .day else { throw .notOneDay(period) }
        return period.first
    }

    /// The day with its weekday: `tirsdag den 5. oktober 2021`.
    public static func long(_ day: Day) -> Phrase {
        let weekday = CalendarWords.weekday(day.weekday)
        let date = date(day)
        return Phrase(
            da: "\(weekday.danish) den \(date.danish)",
            en: "\(weekday.english) \(date.english)"
        )
    }

    /// The day without its weekday: `5. oktober 2021`.
    public static func date(_ day: Day) -> Phrase {
        written(day, month: CalendarWords.month(day.month))
    }

    /// The day for tables: `5. okt. 2021`.
    public static func short(_ day: Day) -> Phrase {
        written(day, month: CalendarWords.shortMonth(day.month))
    }

    private static func written(_ day: Day, month: Phrase) -> Phrase {
        let (year, _, number) = day.parts
        return Phrase(
            da: "\(number). \(month.danish) \(year)",
            en: "\(number) \(month.english) \(year)"
        )
    }
}
