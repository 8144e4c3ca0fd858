// SPDX-License-Identifier: EUPL-1.2
import Domain
import Synchronization

/// What readers see: one position of the journal, for any day.
public struct Snapshot: Sendable {
    public let position: Int64
    public let today: Day
    public let personal: PersonalData
    let timeline: Timeline
    let outlook: Outlook
    private let workdays: WorkTable
    private let foresight: Foresight
    private let past = PastOutlooks()

    init(_ state: CityState) {
        position = state.position
        today = state.outlook.today
        personal = state.personal
        timeline = state.timeline
        outlook = state.outlook
        foresight = Foresight(state.outlook)
        workdays = state.workTable
    }

    /// The city today.
    public var present: CityView {
        CityView(
            city: timeline.latest, now: timeline.latest, foresight: foresight,
            personal: personal, day: today, isPast: false, position: position)
    }

    /// The city as it was at the end of the day; a day to come is today.
    ///
    /// Nil on a day before the checkpoint that the city was read from, until
    /// somebody has asked the runtime for it; see `CityRuntime.asOf`.
    public func asOf(_ day: Day) -> CityView? {
        guard day < today else { return present }
        guard let city = timeline.city(asOf: day) else { return nil }
        let foresight = past.foresight(on: day) {
            Foresight(
                Outlook(of: city.activities, workdays: workTable(of: city), today: day))
        }
        return CityView(
            city: city, now: timeline.latest, foresight: foresight, personal: personal,
            day: day, isPast: true, position: position)
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

/// The outlooks of the past days that somebody has asked for, a few at a time.
private final class PastOutlooks: Sendable {
    private let kept = Mutex<[(day: Day, foresight: Foresight)]>([])

    func foresight(on day: Day, compute: () -> Foresight) -> Foresight {
        if let found = kept.withLock({ $0.first { $0.day == day }?.foresight }) { return found }
        let foresight = compute()
        kept.withLock { kept in
            if kept.count == 16 { kept.removeFirst() }
            kept.append((day, foresight))
        }
        return foresight
    }
}
