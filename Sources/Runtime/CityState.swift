// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Everything that one position of the journal means, as a value.
///
/// The writer changes a copy and publishes it once the journal has it.
struct CityState: Sendable {
    var timeline = Timeline()
    private(set) var outlook: Outlook
    var personal = PersonalData()
    var position: Int64 = 0
    var requests = RecentRequests()
    private var workdays: WorkTable
    private var calendar: WorkCalendar

    init(today: Day) {
        calendar = .plain
        workdays = .plain
        outlook = Outlook(of: Activities(), workdays: workdays, today: today)
    }

    /// Lent and not copied: a city holds hundreds of references, and every command
    /// looks at it several times.
    var city: City { _read { yield timeline.latest } }
    var workTable: WorkTable { workdays }

    /// Takes facts in without a word about the outlook; see `settle`.
    mutating func apply(_ event: CityEvent, on day: Day) {
        timeline.apply(event, on: day)
    }

    /// Brings the outlook up to date with the events just applied, and answers
    /// the activities that they touched.
    mutating func follow(_ events: [CityEvent]) -> [ActivityID] {
        if calendar != city.workdays.calendar {
            begin(on: outlook.today)
            return everyActivity
        }
        let activityEvents = events.compactMap(\.activityEvent)
        if activityEvents.isEmpty { return [] }
        return outlook.follow(activityEvents, in: city.activities)
    }

    /// Computes the whole outlook anew from what the city is now.
    mutating func begin(on day: Day) {
        if calendar != city.workdays.calendar {
            calendar = city.workdays.calendar
            workdays = WorkTable(calendar)
        }
        outlook = Outlook(of: city.activities, workdays: workdays, today: day)
    }

    /// Looks at the same plan from another day.
    mutating func lookAhead(from day: Day) {
        if outlook.today != day { outlook = outlook.moved(to: day) }
    }

    private var everyActivity: [ActivityID] { city.activities.activities.keys.sorted() }

    /// The same facts looked at on the day, although its notices are not written yet.
    func seen(from today: Day) -> CityState {
        guard outlook.today < today else { return self }
        var seen = self
        seen.lookAhead(from: today)
        return seen
    }
}

extension WorkTable {
    /// Of a city without days of its own.
    static let plain = WorkTable(WorkCalendar.plain)

    /// The city's table from 1990 to 2100; outside it only weekends are known.
    init(_ calendar: WorkCalendar) {
        guard let first = Day(year: 1990, month: 1, day: 1),
            let last = Day(year: 2100, month: 12, day: 31)
        else { preconditionFailure("both days are in the calendar") }
        self.init(first...last, isWorkday: calendar.isWorkday)
    }
}

// MARK: - Deciding

extension CityState {
    /// The submission's own events, and the notices that follow from them.
    ///
    /// They are already applied to this state; refused, it leaves no trace.
    mutating func take(_ submission: Submission, today: Day) throws(Refused) -> [DatedEvent] {
        try requests.requireNew(submission.cause)
        let day = min(submission.day ?? today, today)
        let events = try decide(submission, on: day)
        if !events.isEmpty { requests.take(submission.cause) }
        for write in submission.vault + events.flatMap(\.event.farewell) {
            personal.apply(write)
        }
        // In their own order, since the plan's numbers depend on when it was begun.
        let touched = follow(events.map(\.event)).sorted()
        return events + notices(for: touched)
    }

    /// Decides command after command and applies what each leads to.
    private mutating func decide(
        _ submission: Submission, on day: Day
    ) throws(Refused) -> [DatedEvent] {
        // A lone command is refused before anything is applied. To keep the
        // state of before would cost a copy of all that is changed.
        let before = submission.commands.count > 1 ? timeline : nil
        var events: [DatedEvent] = []
        do {
            for command in submission.commands {
                // Not `city`, of which the compiler would make a copy here.
                let viewer = submission.viewer
                try timeline.latest.permit(command, to: viewer)
                for event in try timeline.latest.decide(command, on: day, for: viewer) {
                    apply(event, on: day)
                    events.append(DatedEvent(event: event, day: day))
                }
            }
        } catch {
            if let before { timeline = before }
            throw error
        }
        return events
    }

    /// Lets the days pass one by one up to `today`, and answers the notices for
    /// promises that passing time alone has broken.
    mutating func advance(to today: Day) -> [DatedEvent] {
        var events: [DatedEvent] = []
        for day in daysOfReckoning(until: today) {
            lookAhead(from: day)
            events += notices(for: everyActivity)
        }
        return events
    }

    /// The day after each open promise in between, and the last day itself.
    private func daysOfReckoning(until today: Day) -> [Day] {
        guard outlook.today < today else { return [] }
        var days: Set<Day> = [today]
        for activity in city.activities.activities.values where activity.progress.finished == nil {
            for promised in [activity.promisedDay, activity.pin?.day].compactMap({ $0 }) {
                let next = promised.advanced(by: 1)
                if outlook.today < next, next < today { days.insert(next) }
            }
        }
        return days.sorted()
    }

    private mutating func notices(for touched: [ActivityID]) -> [DatedEvent] {
        let events = city.activities
            .consequences(for: touched, in: outlook, city.initiatives)
            .map(CityEvent.activity)
        let day = outlook.today
        for event in events {
            apply(event, on: day)
        }
        return events.map { DatedEvent(event: $0, day: day) }
    }
}

extension City {
    /// The same as for a viewer, except that the system itself may do anything.
    fileprivate func permit(_ command: CityCommand, to viewer: Viewer?) throws(Refused) {
        guard let viewer else { return }
        do {
            try permit(command, to: viewer)
        } catch {
            throw Refused(error)
        }
    }
}

/// An event with the day that it counts from.
struct DatedEvent: Sendable {
    let event: CityEvent
    let day: Day
}
