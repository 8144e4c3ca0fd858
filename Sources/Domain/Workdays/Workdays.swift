// SPDX-License-Identifier: EUPL-1.2

/// The city's working days: the law's holidays and the administrator's table.
public struct Workdays: Equatable, Sendable, Codable {
    public internal(set) var calendar = WorkCalendar.plain
    /// In the order of their days; no two overlap.
    public internal(set) var schoolHolidays: [SchoolHoliday] = []

    public init() {}
}

/// What has happened to the table of working days.
public enum WorkdayEvent: Equatable, Sendable, Codable {
    case excepted(DayExcepted)
    case restored(DayRestored)
    case schoolHolidaySet(SchoolHolidaySet)
    case schoolHolidayRemoved(SchoolHolidayRemoved)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case excepted = "calendar.day-excepted"
        case restored = "calendar.day-restored"
        case schoolHolidaySet = "calendar.school-holiday-set"
        case schoolHolidayRemoved = "calendar.school-holiday-removed"
    }
}

public struct DayExcepted: Equatable, Sendable, Codable {
    public let exception: CalendarException
}

public struct DayRestored: Equatable, Sendable, Codable {
    public let restored: Day
}

/// What an administrator may ask to change in the table.
public enum WorkdayCommand: Equatable, Sendable {
    case except(CalendarException)
    case restore(Day)
    case setSchoolHoliday(SchoolHoliday)
    /// The one that begins on the day.
    case removeSchoolHoliday(from: Day)
}

/// Why the table of working days cannot be changed so.
public enum WorkdayRefusal: Refusal {
    case text(TextRefusal)
    case alreadyExcepted(Day)
    case notExcepted(Day)
    case endsBeforeItBegins(from: Day, to: Day)
    case overlaps(SchoolHoliday)
    case noSchoolHoliday(Day)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .alreadyExcepted: "calendar.already-excepted"
        case .notExcepted: "calendar.not-excepted"
        case .endsBeforeItBegins: "calendar.ends-before-it-begins"
        case .overlaps: "calendar.overlaps"
        case .noSchoolHoliday: "calendar.no-school-holiday"
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .alreadyExcepted, .notExcepted: "day"
        case .endsBeforeItBegins: "to"
        case .overlaps, .noSchoolHoliday: "from"
        }
    }

    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .alreadyExcepted(let day):
            Phrase(
                da: "\(day.danish) står allerede i tabellen. Fjern den først.",
                en: "\(day.english) is in the table already. Remove it first.")
        case .notExcepted(let day):
            Phrase(
                da: "\(day.danish) står ikke i tabellen.", en: "\(day.english) is not in the table."
            )
        case .endsBeforeItBegins(let from, let to): .endsBeforeItBegins(from: from, to: to)
        case .overlaps(let other):
            Phrase(
                da: "“\(other.name)” varer fra \(other.from.danish) til \(other.to.danish). "
                    + "Fjern den først, eller vælg andre dage.",
                en: "“\(other.name)” lasts from \(other.from.english) to \(other.to.english). "
                    + "Remove it first or choose other days.")
        case .noSchoolHoliday(let day):
            Phrase(
                da: "Ingen skoleferie begynder \(day.danish).",
                en: "No school holiday begins on \(day.english).")
        }
    }
}

extension Workdays {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: WorkdayEvent) {
        switch event {
        case .excepted(let fact):
            calendar = WorkCalendar(.plain, exceptions: calendar.exceptions + [fact.exception])
        case .restored(let fact):
            calendar = WorkCalendar(
                .plain, exceptions: calendar.exceptions.filter { $0.day != fact.restored })
        case .schoolHolidaySet(let fact):
            schoolHolidays.removeAll { $0.from == fact.holiday.from }
            let place = schoolHolidays.firstIndex { $0.from > fact.holiday.from }
            schoolHolidays.insert(fact.holiday, at: place ?? schoolHolidays.count)
        case .schoolHolidayRemoved(let fact): schoolHolidays.removeAll { $0.from == fact.from }
        }
    }

    /// What the command leads to, or why it cannot be.
    public func decide(_ command: WorkdayCommand) throws(WorkdayRefusal) -> [WorkdayEvent] {
        switch command {
        case .except(let wanted):
            guard !calendar.exceptions.contains(where: { $0.day == wanted.day }) else {
                throw .alreadyExcepted(wanted.day)
            }
            let exception = CalendarException(
                day: wanted.day, kind: wanted.kind, name: try title(wanted.name))
            return [.excepted(DayExcepted(exception: exception))]
        case .restore(let day):
            guard calendar.exceptions.contains(where: { $0.day == day }) else {
                throw .notExcepted(day)
            }
            return [.restored(DayRestored(restored: day))]
        case .setSchoolHoliday(let wanted): return try set(wanted)
        case .removeSchoolHoliday(let day): return try removeSchoolHoliday(from: day)
        }
    }

    func title(_ text: String) throws(WorkdayRefusal) -> String {
        do {
            return try CheckedText.check(text, as: .title, field: "name")
        } catch {
            throw .text(error)
        }
    }
}
