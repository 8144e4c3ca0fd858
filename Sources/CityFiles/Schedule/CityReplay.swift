// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// A city that lives through its commands, with broken promises as they come.
///
/// An answer to a broken promise is only possible when the forecast of that
/// day breaks it, so a schedule cannot be checked without forecasts.
struct CityReplay {
    private(set) var city = City()
    private var outlook: Outlook?
    private var workdays: WorkTable
    private let range: ClosedRange<Day>

    /// Outside the range every Monday to Friday counts as worked.
    init(_ range: ClosedRange<Day>) {
        self.range = range
        workdays = WorkTable(range, isWorkday: WorkCalendar.plain.isWorkday)
    }

    /// Carries the command out with what follows from it.
    mutating func take(_ command: CityCommand, on day: Day) throws(Refused) -> [CityEvent] {
        if outlook?.today != day { begin(day) }
        let events = try city.decide(command, on: day)
        apply(events, on: day)
        if case .workday = command { recount(on: day) }
        let facts = events.compactMap(\.activityEvent)
        guard !facts.isEmpty, let touched = outlook?.follow(facts, in: city.activities) else {
            return events
        }
        tell(touched, on: day)
        return events
    }

    /// The forecast of a new day breaks promises by itself.
    private mutating func begin(_ day: Day) {
        outlook = Outlook(of: city.activities, workdays: workdays, today: day)
        tell(city.activities.activities.keys.sorted(), on: day)
    }

    /// An exception to the calendar may move every forecast.
    private mutating func recount(on day: Day) {
        workdays = WorkTable(range, isWorkday: city.workdays.calendar.isWorkday)
        begin(day)
    }

    private mutating func tell(_ touched: [ActivityID], on day: Day) {
        guard let outlook else { return }
        let notices = city.activities.consequences(for: touched, in: outlook, city.initiatives)
        apply(notices.map(CityEvent.activity), on: day)
    }

    private mutating func apply(_ events: [CityEvent], on day: Day) {
        for event in events { city.apply(event, on: day) }
    }
}
