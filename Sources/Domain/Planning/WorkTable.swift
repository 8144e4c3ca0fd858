// SPDX-License-Identifier: EUPL-1.2

/// Workdays counted once, so that adding any number of them takes one look-up.
///
/// Outside its range Monday to Friday are worked and no holiday is known.
/// Complexity: two arrays of one number a day; every question is O(1).
public struct WorkTable: Sendable {
    private let first: Int32
    /// Workdays from `first` up to and with each day.
    private let counts: ContiguousArray<Int32>
    /// The day of each workday, the first one at 0.
    private let days: ContiguousArray<Int32>
    private let weekdaysBefore: Int32
    private let weekdaysThrough: Int32

    /// Asks once for every day of the range.
    public init(_ range: ClosedRange<Day>, isWorkday: (Day) -> Bool) {
        var counts = ContiguousArray<Int32>()
        var days = ContiguousArray<Int32>()
        for number in range.lowerBound.number...range.upperBound.number {
            if isWorkday(Day(number: number)) { days.append(number) }
            counts.append(Int32(days.count))
        }
        first = range.lowerBound.number
        self.counts = counts
        self.days = days
        weekdaysBefore = Weekdays.count(through: range.lowerBound.number - 1)
        weekdaysThrough = Weekdays.count(through: range.upperBound.number)
    }

    /// How many workdays there are up to and with the day; only differences have a meaning.
    public func count(through day: Day) -> Int32 { count(through: day.number) }

    /// The day up to and with which there are so many workdays, itself a workday.
    public func workday(_ count: Int32) -> Day { Day(number: day(count)) }

    public func isWorkday(_ day: Day) -> Bool {
        count(through: day.number) != count(through: day.number - 1)
    }

    /// The day, or the next workday after it.
    public func workday(notBefore day: Day) -> Day {
        Day(number: self.day(ceiling(day.number)))
    }

    /// The day, or the last workday before it.
    public func workday(notAfter day: Day) -> Day { workday(count(through: day)) }

    /// Moves by workdays; 0 moves nothing, negative moves back.
    public func day(_ day: Day, plusWorkdays lag: Int32) -> Day {
        lag == 0 ? day : workday(count(through: day.number) + lag)
    }

    /// How many workdays there are from the first day to the last, both included.
    public func workdays(from first: Day, through last: Day) -> Int32 {
        max(0, count(through: last.number) - count(through: first.number - 1))
    }
}

// Bare numbers for the passes, where a day is an Int32.
extension WorkTable {
    @inline(__always)
    func count(through day: Int32) -> Int32 {
        let counts = counts.span
        let offset = Int(day) &- Int(first)
        return counts.indices.contains(offset) ? counts[unchecked: offset] : countOutside(day)
    }

    /// The count of the day, or of the next workday after it.
    @inline(__always)
    func ceiling(_ day: Int32) -> Int32 { count(through: day - 1) + 1 }

    @inline(__always)
    func day(_ count: Int32) -> Int32 {
        let days = days.span
        let offset = Int(count) &- 1
        return days.indices.contains(offset) ? days[unchecked: offset] : dayOutside(count)
    }

    @inline(never)
    private func countOutside(_ day: Int32) -> Int32 {
        let weekdays = Weekdays.count(through: day)
        return day < first
            ? weekdays - weekdaysBefore : weekdays - weekdaysThrough + Int32(days.count)
    }

    @inline(never)
    private func dayOutside(_ count: Int32) -> Int32 {
        count <= 0
            ? Weekdays.day(count + weekdaysBefore)
            : Weekdays.day(count - Int32(days.count) + weekdaysThrough)
    }
}

/// Mondays to Fridays, counted from Monday 1970-01-05, which is number 1.
private enum Weekdays {
    static let monday: Int32 = 4

    static func count(through day: Int32) -> Int32 {
        let (weeks, rest) = floored(day - monday, by: 7)
        return weeks * 5 + min(rest, 4) + 1
    }

    static func day(_ count: Int32) -> Int32 {
        let (weeks, rest) = floored(count - 1, by: 5)
        return weeks * 7 + rest + monday
    }

    private static func floored(_ value: Int32, by divisor: Int32) -> (Int32, Int32) {
        let rest = value % divisor
        return rest < 0
            ? (value / divisor - 1, rest + divisor) : (value / divisor, rest)
    }
}
