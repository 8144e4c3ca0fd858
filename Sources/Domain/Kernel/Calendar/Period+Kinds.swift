// SPDX-License-Identifier: EUPL-1.2

extension Period {
    /// The period of one day.
    public static func day(_ day: Day) -> Period { Period(.day, containing: day) }

    /// The ISO 8601 week, or nil when the year has no such week.
    public static func week(_ week: Int, of year: Int) -> Period? {
        // The fourth of January always lies in the first week.
        guard (1...53).contains(week), let anchor = Day(year: year, month: 1, day: 4)
        else { return nil }
        let day = anchor.advanced(by: (week - 1) * 7)
        return day.isoWeek == (year, week) ? Period(.week, containing: day) : nil
    }

    /// The month (1–12), or nil when there is no such month.
    public static func month(_ month: Int, of year: Int) -> Period? {
        starting(.month, year: year, month: month)
    }

    /// The quarter (1–4), or nil when there is no such quarter.
    public static func quarter(_ quarter: Int, of year: Int) -> Period? {
        starting(.quarter, year: year, month: quarter * 3 - 2)
    }

    /// The season; a winter is named by the year of its December.
    public static func season(_ season: Season, of year: Int) -> Period? {
        let month =
            switch season {
            case .spring: 3
            case .summer: 6
            case .autumn: 9
            case .winter: 12
            }
        return starting(.season, year: year, month: month)
    }

    /// The first or second half of a year, or nil for another number.
    public static func half(_ half: Int, of year: Int) -> Period? {
        starting(.halfYear, year: year, month: half * 6 - 5)
    }

    /// The whole year, 1 to 9999.
    public static func year(_ year: Int) -> Period? {
        starting(.year, year: year, month: 1)
    }

    private static func starting(_ precision: Precision, year: Int, month: Int) -> Period? {
        Day(year: year, month: month, day: 1).map { Period(precision, containing: $0) }
    }
}
