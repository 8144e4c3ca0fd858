// SPDX-License-Identifier: EUPL-1.2

/// A stretch of the calendar as exact as somebody knew it: `sommeren 2021`.
///
/// Shape: its precision and its first day, so no impossible period exists.
/// Two periods are ordered by their last day, because that is when they are
/// over. A season is three whole months: spring from March, summer from June,
/// autumn from September; the winter of a year begins in its December.
public struct Period: Hashable, Sendable {
    /// How exactly the period is known.
    public let precision: Precision
    /// The day that the period begins.
    public let first: Day

    /// From the most exact to the least.
    public enum Precision: Int, Sendable, CaseIterable {
        case day, week, month, quarter, season, halfYear, year
    }

    /// Three whole months of the year.
    public enum Season: String, Sendable, CaseIterable {
        case spring, summer, autumn, winter
    }

    /// The period of that precision which the day lies in.
    public init(_ precision: Precision, containing day: Day) {
        self.precision = precision
        self.first =
            switch precision {
            case .day: day
            case .week: day.advanced(by: 1 - day.weekday.rawValue)
            default: Period.firstDay(of: precision, in: day)
            }
    }

    private static func firstDay(of precision: Precision, in day: Day) -> Day {
        let (year, month, dayOfMonth) = day.parts
        let monthsBack =
            switch precision {
            case .quarter: (month - 1) % 3
            case .season: month % 3
            case .halfYear: (month - 1) % 6
            case .year: month - 1
            default: 0
            }
        // Month 0 is the December before: a winter reaches back over new year.
        let daysBack = (month - monthsBack..<month).reduce(0) { days, index in
            days + Day.length(ofMonth: (index + 11) % 12 + 1, year: year)
        }
        return day.advanced(by: 1 - dayOfMonth - daysBack)
    }
}

extension Period {
    /// The months that periods of this precision last; nil for days and weeks.
    private var months: Int? {
        switch precision {
        case .day, .week: nil
        case .month: 1
        case .quarter, .season: 3
        case .halfYear: 6
        case .year: 12
        }
    }

    /// The last day that still belongs to the period.
    public var last: Day {
        guard let months else {
            return precision == .day ? first : first.advanced(by: 6)
        }
        let (year, month, _) = first.parts
        let days = (month - 1..<month - 1 + months).reduce(0) { days, index in
            days + Day.length(ofMonth: index % 12 + 1, year: year + index / 12)
        }
        return first.advanced(by: days - 1)
    }

    /// what was due in a period is late from the day after its last.
    public var lateFrom: Day { last.advanced(by: 1) }

    /// Whether something due in the period and not done is late that day.
    public func isLate(on day: Day) -> Bool { day > last }

    /// Whether the day lies in the period.
    public func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

extension Period: Comparable {
    public static func < (left: Period, right: Period) -> Bool {
        (left.last, left.first) < (right.last, right.first)
    }
}
