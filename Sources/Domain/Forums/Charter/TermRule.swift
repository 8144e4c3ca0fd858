// SPDX-License-Identifier: EUPL-1.2

/// How long a term is.
public enum TermRule: Equatable, Sendable, Codable {
    case years(Int)
    case months(Int)
    /// Always ends on this day of a year, whenever it began.
    case endsOn(month: Int, day: Int, afterYears: Int)
    /// The council's term: four years from 1 January after the election.
    case councilTerm

    // Names for what the journal would otherwise call `_0`.
    enum YearsCodingKeys: String, CodingKey { case _0 = "count" }
    enum MonthsCodingKeys: String, CodingKey { case _0 = "count" }

    /// Whether the calendar says when a term begins and ends; two years alone do not.
    public var isTiedToCalendar: Bool {
        switch self {
        case .years, .months: false
        case .endsOn, .councilTerm: true
        }
    }

    /// The last day of a term that begins on the day.
    ///
    /// Two years from 1 June 2022 end on 31 May 2024.
    public func lastDay(from day: Day) -> Day {
        switch self {
        case .years(let years): day.adding(months: 12 * years).advanced(by: -1)
        case .months(let months): day.adding(months: months).advanced(by: -1)
        case .endsOn(let month, let date, let years):
            TermRule.next(month: month, date: date, atLeast: years, from: day)
        case .councilTerm:
            // Council terms end with 2021, 2025 and every fourth year on.
            TermRule.clamped(year: day.year + (5 - day.year % 4) % 4, month: 12, date: 31)
        }
    }

    /// The first such date of a year that lies far enough ahead: a term of one
    /// year begun on 1 December ends on 30 November of the next.
    private static func next(month: Int, date: Int, atLeast years: Int, from day: Day) -> Day {
        let first = clamped(year: day.year, month: month, date: date)
        let year = (first < day ? day.year + 1 : day.year) + max(0, years - 1)
        return clamped(year: year, month: month, date: date)
    }

    private static func clamped(year: Int, month: Int, date: Int) -> Day {
        let length = Day.length(ofMonth: month, year: year)
        guard let day = Day(year: year, month: month, day: min(date, length)) else {
            preconditionFailure("a charter's month is between 1 and 12 when it is adopted")
        }
        return day
    }
}
