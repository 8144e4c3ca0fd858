// SPDX-License-Identifier: EUPL-1.2

/// Which days are worked, by the public holidays and an administrator's table.
public struct WorkCalendar: Hashable, Sendable {
    /// Whose days off count.
    public enum Profile: String, Sendable, Codable, CaseIterable {
        /// An office's week: public holidays and the office's own table.
        case plain
        /// Legal deadlines: also 5 June, 24 and 31 December; no office closing.
        case law
    }

    /// Whose days off this calendar heeds.
    public var profile: Profile
    private var table: [Day: CalendarException]

    /// Of two exceptions for one day the later in the list holds.
    public init(_ profile: Profile, exceptions: [CalendarException] = []) {
        self.profile = profile
        self.table = Dictionary(exceptions.map { ($0.day, $0) }) { _, later in later }
    }

    /// An office without days of its own.
    public static let plain = WorkCalendar(.plain)
    /// The calendar of legal deadlines.
    public static let law = WorkCalendar(.law)

    /// The administrator's table in order of days.
    public var exceptions: [CalendarException] {
        table.values.sorted { $0.day < $1.day }
    }

    /// Whether the day is worked.
    public func isWorkday(_ day: Day) -> Bool { closure(on: day) == nil }

    /// Why the day is not worked: a holiday's name, `lørdag`; nil on a workday.
    public func closure(on day: Day) -> Phrase? {
        if let exception = table[day], exception.counts(in: profile) {
            return exception.kind == .officeOpen ? nil : Phrase(verbatim: exception.name)
        }
        if let holiday = Holiday.on(day) { return holiday.name }
        if day.weekday.rawValue >= Weekday.saturday.rawValue {
            return CalendarWords.weekday(day.weekday)
        }
        return profile == .law ? WorkCalendar.legalDayOff(day) : nil
    }

    /// Source: forældelsesloven § 27.
    private static func legalDayOff(_ day: Day) -> Phrase? {
        switch (day.month, day.dayOfMonth) {
        case (6, 5): Phrase(da: "grundlovsdag", en: "Constitution Day")
        case (12, 24): Phrase(da: "juleaftensdag", en: "Christmas Eve")
        case (12, 31): Phrase(da: "nytårsaftensdag", en: "New Year's Eve")
        default: nil
        }
    }
}

/// One line of the administrator's table of days.
public struct CalendarException: Hashable, Sendable, Codable {
    /// What the line does to the day.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A new public holiday: closed in every profile.
        case publicHoliday
        /// The office is closed: moves no legal deadline.
        case officeClosed
        /// The office works although the day is otherwise closed.
        case officeOpen
    }

    /// The one day that the line is about.
    public let day: Day
    /// Whether the day is closed or open, and to whom.
    public let kind: Kind
    /// What the day is called, as the administrator wrote it.
    public let name: String

    /// A line as the administrator enters it.
    public init(day: Day, kind: Kind, name: String) {
        self.day = day
        self.kind = kind
        self.name = name
    }

    /// An office's own days are no excuse before the law.
    func counts(in profile: WorkCalendar.Profile) -> Bool {
        profile == .plain || kind == .publicHoliday
    }
}

extension WorkCalendar: Codable {
    private enum CodingKeys: CodingKey {
        case profile, exceptions
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(Profile.self, forKey: .profile),
            exceptions: try container.decode([CalendarException].self, forKey: .exceptions)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(profile, forKey: .profile)
        try container.encode(exceptions, forKey: .exceptions)
    }
}
