// SPDX-License-Identifier: EUPL-1.2

/// Weeks when the schools are closed: worked in offices, but no time for
/// meetings with people who have children.
public struct SchoolHoliday: Hashable, Sendable, Codable {
    /// What it is called, such as `Efterårsferie`.
    public let name: String
    public let from: Day
    /// The last day.
    public let to: Day

    public init(name: String, from: Day, to: Day) {
        self.name = name
        self.from = from
        self.to = to
    }

    public func contains(_ day: Day) -> Bool { from <= day && day <= to }
}

public struct SchoolHolidaySet: Equatable, Sendable, Codable {
    public let holiday: SchoolHoliday
}

public struct SchoolHolidayRemoved: Equatable, Sendable, Codable {
    /// The first day of the one that is removed.
    public let from: Day
}

extension Workdays {
    /// The school holiday that the day lies in, if any.
    public func schoolHoliday(on day: Day) -> SchoolHoliday? {
        // The last that begins on the day or before; they never overlap.
        schoolHolidays.last { $0.from <= day }.flatMap { $0.contains(day) ? $0 : nil }
    }

    /// A later line for the same first day replaces the earlier one.
    func set(_ wanted: SchoolHoliday) throws(WorkdayRefusal) -> [WorkdayEvent] {
        guard wanted.from <= wanted.to else {
            throw .endsBeforeItBegins(from: wanted.from, to: wanted.to)
        }
        let holiday = SchoolHoliday(
            name: try title(wanted.name), from: wanted.from, to: wanted.to)
        let others = schoolHolidays.filter { $0.from != holiday.from }
        if let other = others.first(where: { $0.from <= holiday.to && holiday.from <= $0.to }) {
            throw .overlaps(other)
        }
        guard !schoolHolidays.contains(holiday) else { return [] }
        return [.schoolHolidaySet(SchoolHolidaySet(holiday: holiday))]
    }

    func removeSchoolHoliday(from day: Day) throws(WorkdayRefusal) -> [WorkdayEvent] {
        guard schoolHolidays.contains(where: { $0.from == day }) else {
            throw .noSchoolHoliday(day)
        }
        return [.schoolHolidayRemoved(SchoolHolidayRemoved(from: day))]
    }
}
