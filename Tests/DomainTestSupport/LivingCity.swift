// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A city whose promises are watched as in the running system: what is decided
/// is applied, the outlook follows, and notices go out.
public struct LivingCity: Sendable {
    public private(set) var city: City
    public private(set) var outlook: Outlook

    public init(_ city: City = .hoerdumsgade, on day: Day = Cast.opening) {
        self.city = city
        outlook = Outlook(of: city.activities, workdays: .of(city), today: day)
    }

    /// Lets the days pass, then takes the commands as one change; answers their
    /// events and the notices that follow.
    @discardableResult
    public mutating func take(
        _ commands: [ActivityCommand],
        on day: Day
    ) throws(Refused) -> [ActivityEvent] {
        var next = self
        let passed = next.pass(to: day)
        var events: [ActivityEvent] = []
        for command in commands {
            for event in try next.city.decide(.activity(command), on: day) {
                next.city.apply(event, on: day)
                events += [event.activityEvent].compactMap { $0 }
            }
        }
        let touched = next.outlook.follow(events, in: next.city.activities)
        let notices = next.notices(for: touched)
        self = next
        return passed + events + notices
    }

    @discardableResult
    public mutating func take(
        _ commands: ActivityCommand...,
        on day: Day
    ) throws(Refused) -> [ActivityEvent] {
        try take(commands, on: day)
    }

    /// Lets the days pass; answers the notices that time alone brings.
    @discardableResult
    public mutating func pass(to day: Day) -> [ActivityEvent] {
        guard outlook.today != day else { return [] }
        outlook = Outlook(of: city.activities, workdays: .of(city), today: day)
        return notices(for: city.activities.activities.map(\.key).sorted())
    }

    private mutating func notices(for touched: [ActivityID]) -> [ActivityEvent] {
        let notices = city.activities.consequences(
            for: touched,
            in: outlook,
            city.initiatives
        )
        for notice in notices {
            city.apply(.activity(notice), on: outlook.today)
        }
        return notices
    }
}

extension WorkTable {
    /// The city's workdays from 2020 to 2023; outside it only weekends are known.
    public static func of(_ city: City) -> WorkTable {
        let calendar = city.workdays.calendar
        return calendar == .plain ? plain : WorkTable(calendar)
    }

    private static let plain = WorkTable(WorkCalendar.plain)

    private init(_ calendar: WorkCalendar) {
        self.init(years) { calendar.isWorkday($0) }
    }
}

private let years = day("2020-01-01")...day("2023-12-31")
