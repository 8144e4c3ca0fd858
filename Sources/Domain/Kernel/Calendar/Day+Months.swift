// SPDX-License-Identifier: EUPL-1.2

extension Day {
    /// The same day of the month so many months on; the last day of a month
    /// that is too short.
    public func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let index = year * 12 + month - 1 + months
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        let length = Day.length(ofMonth: newMonth, year: newYear)
        guard let moved = Day(year: newYear, month: newMonth, day: min(day, length)) else {
            preconditionFailure("the calendar reaches from year 1 to 9999")
        }
        return moved
    }
}
