// SPDX-License-Identifier: EUPL-1.2

/// A calendar day without a clock or a time zone.
///
/// Shape: the count of days since 1970-01-01, proleptic Gregorian. In JSON it
/// is the ISO text `2021-10-05`.
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01; negative before.
    public let number: Int32

    public init(number: Int32) {
        self.number = number
    }

    /// The day with these parts, or nil when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Day.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.number = Day.number(year: year, month: month, day: day)
    }
}

extension Day: Comparable, Strideable {
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    public func distance(to other: Day) -> Int { Int(other.number) - Int(number) }

    public func advanced(by days: Int) -> Day { Day(number: number + Int32(days)) }
}

/// Monday first, as ISO 8601 counts.
public enum Weekday: Int, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day {
    /// Year, month (1–12) and day of the month (1–31).
    public var parts: (year: Int, month: Int, day: Int) {
        // Days are counted from 0000-03-01 so that the leap day ends a year.
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    public var dayOfMonth: Int { parts.day }

    public var weekday: Weekday {
        let index = ((Int(number) + 3) % 7 + 7) % 7
        guard let weekday = Weekday(rawValue: index + 1) else {
            preconditionFailure("a remainder of seven plus one is between one and seven")
        }
        return weekday
    }

    /// The ISO 8601 week and the year that the week belongs to, which at the
    /// turn of the year may differ from the day's own.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = advanced(by: 4 - weekday.rawValue)
        let year = thursday.year
        let ordinal = Int(thursday.number - Day.number(year: year, month: 1, day: 1))
        return (year, ordinal / 7 + 1)
    }

    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// The number of days in the month, 28 to 31; the month is 1 to 12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func number(year: Int, month: Int, day: Int) -> Int32 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let marchMonth = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }
}

extension Day: WrittenValue {
    /// Reads exactly `YYYY-MM-DD`; every other form is `DateText`'s work.
    public init?(_ iso: String) {
        let bytes = Array(iso.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// `YYYY-MM-DD`.
    public var description: String {
        let (year, month, day) = parts
        func padded(_ value: Int, _ width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public static var writtenForm: String { "a day written YYYY-MM-DD" }
}
