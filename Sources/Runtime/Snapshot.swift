// SPDX-License-Identifier: EUPL-1.2
import Domain
import Synchronization

/// What readers see: one position of the journal, for any day.
///
/// An object, because every request asks for it.
public final class Snapshot: Sendable {
    public let position: Int64
    public let today: Day
    /// The city today.
    public let present: CityView
    private let timeline: Timeline
    private let workdays: WorkTable
    private let past = PastViews()

    init(_ state: CityState) {
        position = state.position
        today = state.outlook.today
        timeline = state.timeline
        workdays = state.workTable
        present = CityView(
            city: timeline.latest, now: timeline.latest, foresight: Foresight(state.outlook),
            personal: state.personal, day: today, isPast: false, position: position)
    }

    /// The city as it was at the end of the day; a day to come is today.
    ///
    /// Nil on a day before the checkpoint that the city was read from, until
    /// somebody has asked the runtime for it; see `CityRuntime.asOf`.
    public func asOf(_ day: Day) -> CityView? {
        guard day < today else { return present }
        guard let city = timeline.city(asOf: day) else { return nil }
        return past.view(on: day) {
            CityView(
                city: city, now: timeline.latest,
                foresight: Foresight(
                    Outlook(of: city.activities, workdays: workTable(of: city), today: day)),
                personal: present.personal, day: day, isPast: true, position: position)
        }
    }

    /// The table that the city had on its day, which may be another than today's.
    private func workTable(of city: City) -> WorkTable {
        let calendar = city.workdays.calendar
        return calendar == timeline.latest.workdays.calendar ? workdays : WorkTable(calendar)
    }
}

/// The city on one day, with what followed from it on that day.
///
/// An object, because every part of a page holds it, and a city copied is hundreds
/// of references counted.
public final class CityView: Sendable {
    public let city: City
    /// The city today, whatever the day: what has been closed since is closed on past
    /// days too.
    public let now: City
    /// The outlook, with what has been read from the city and it so far.
    public let foresight: Foresight
    public let personal: PersonalData
    public let day: Day
    public let isPast: Bool
    public let position: Int64

    public var outlook: Outlook { foresight.outlook }

    init(
        city: City, now: City, foresight: Foresight, personal: PersonalData, day: Day,
        isPast: Bool, position: Int64
    ) {
        self.city = city
        self.now = now
        self.foresight = foresight
        self.personal = personal
        self.day = day
        self.isPast = isPast
        self.position = position
    }
}

/// The past days that somebody has asked for, a few at a time.
private final class PastViews: Sendable {
    private let kept = Mutex<[CityView]>([])

    func view(on day: Day, compute: () -> CityView) -> CityView {
        if let found = kept.withLock({ $0.first { $0.day == day } }) { return found }
        let view = compute()
        kept.withLock { kept in
            if kept.count == 16 { kept.removeFirst() }
            kept.append(view)
        }
        return view
    }
}
