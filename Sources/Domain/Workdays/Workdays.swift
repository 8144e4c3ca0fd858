// SPDX-License-Identifier: EUPL-1.2

/// The city's working days: the law's holidays and the administrator's table.
public struct Workdays: Equatable, Sendable {
    public internal(set) var calendar = WorkCalendar.plain

    public init() {}
}

/// What has happened to the table of working days.
public enum WorkdayEvent: Equatable, Sendable, Codable {
    case excepted(DayExcepted)
    case restored(DayRestored)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case excepted = "calendar.day-excepted"
        case restored = "calendar.day-restored"
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
}

/// Why the table of working days cannot be changed so.
public enum WorkdayRefusal: Refusal {
    case text(TextRefusal)
    case alreadyExcepted(Day)
    case notExcepted(Day)

    public var key: String {
        switch self {
        case .text(let refusal): refusal.key
        case .alreadyExcepted: "calendar.already-excepted"
        case .notExcepted: "calendar.not-excepted"
        }
    }

    public var field: String? {
        switch self {
        case .text(let refusal): refusal.field
        case .alreadyExcepted, .notExcepted: "day"
        }
    }

    public var sentence: Phrase {
        switch self {
        case .text(let refusal): refusal.sentence
        case .alreadyExcepted(let day):
            Phrase(
                da: "\(day) står allerede i tabellen. Fjern den først.",
                en: "\(day) is in the table already. Remove it first.")
        case .notExcepted(let day):
            Phrase(da: "\(day) står ikke i tabellen.", en: "\(day) is not in the table.")
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
        }
    }

    private func title(_ text: String) throws(WorkdayRefusal) -> String {
        do {
            return try CheckedText.check(text, as: .title, field: "name")
        } catch {
            throw .text(error)
        }
    }
}
