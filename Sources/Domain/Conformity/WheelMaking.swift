// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Conformity {
    /// days for what a year still asks of the forum, each with its reasons.
    ///
    /// They are spread evenly, on working days, never in a school holiday, with
    /// the guests' quarters kept, away from other forums in which the same
    /// people sit, on the usual weekday. The same facts always give the same
    /// days.
    ///
    /// Nil where the forum has no charter in force in the rest of the year.
    public func wheel(
        of forum: ForumID,
        in year: Int,
        from today: Day,
        by workdays: Workdays
    ) -> AnnualWheel? {
        guard let span = Period.year(year), let known = forums[forum] else { return nil }
        let first = known.charters.first?.effective ?? span.first
        let start = max(span.first, min(today, span.last), first)
        guard let view = ForumView(of: forum, on: start, in: self), start <= span.last
        else { return nil }
        var making = WheelMaking(view: view, year: span, earliest: max(start, today), workdays)
        making.proposeFixed()
        making.proposeExtra()
        return AnnualWheel(
            forum: forum,
            year: year,
            meetings: view.meetings.filter { span.contains($0.day) },
            proposals: making.proposals.sorted { $0.day < $1.day },
            unplaced: making.unplaced
        )
    }
}

/// A wheel as it is being made.
struct WheelMaking {
    let view: ForumView
    let year: Period
    /// The first day that can still be proposed.
    let earliest: Day
    let workdays: Workdays
    let habit: MeetingHabit
    private let others: [Day: [(forum: String, people: Int)]]
    private(set) var proposals: [ProposedMeeting] = []
    private(set) var unplaced: [ClosedRange<Day>] = []

    init(view: ForumView, year: Period, earliest: Day, _ workdays: Workdays) {
        self.view = view
        self.year = year
        self.earliest = earliest
        self.workdays = workdays
        habit = MeetingHabit(of: view.held)
        others = view.meetingsOfTheSamePeople(in: year)
    }

    /// One day for each meeting that the cadence still asks for in the year.
    mutating func proposeFixed() {
        guard let rule = view.charter.cadence?.rule else { return }
        for tally in view.tallies(through: year.last) where year.contains(tally.span.last) {
            let coming = tally.planned.filter { !($0.isExtra && rule.allowsExtra(on: $0.day)) }
            let missing = tally.required - tally.held.count - coming.count
            guard missing > 0 else { continue }
            let taken = (tally.held + coming).map(\.day)
            let windows = windows(for: missing, in: tally, besides: taken)
            for (index, window) in windows.enumerated() {
                propose(in: window, before: windows[(index + 1)...])
            }
        }
    }

    /// One for each extra meeting whose month the charter names.
    mutating func proposeExtra() {
        for extra in view.charter.cadence?.rule.extra ?? [] {
            guard let number = extra.month, let month = Period.month(number, of: year.first.year),
                month.last >= earliest,
                !view.meetings.contains(where: { $0.isExtra && month.contains($0.day) })
            else { continue }
            propose(in: max(month.first, earliest)...month.last, isExtra: extra)
        }
    }

    private mutating func propose(
        in window: ClosedRange<Day>,
        before later: ArraySlice<ClosedRange<Day>> = [],
        isExtra extra: ExtraMeeting? = nil
    ) {
        let asked = extra == nil ? guestsAsked(in: window, before: later) : nil
        let days = asked?.days ?? window
        guard let found = bestDay(in: days) else { return unplaced.append(window) }
        var reasons: [WheelReason] = []
        if let month = extra?.month { reasons.append(.extra(month: month)) }
        if let asked { reasons.append(.guests(asked.names, in: asked.quarter)) }
        if let weekday = habit.weekday, weekday == found.day.weekday {
            reasons.append(.habit(weekday, times: habit.times, of: habit.count))
        }
        reasons.append(.middle(of: days))
        let plan = MeetingPlan(
            day: found.day,
            start: habit.start,
            minutes: view.charter.duration?.rule.minutes,
            place: habit.place,
            topic: extra?.topic
        )
        proposals.append(
            ProposedMeeting(
                plan: plan,
                isExtra: extra != nil,
                guests: asked?.guests ?? [],
                window: window,
                reasons: reasons + found.reasons
            ))
    }
}

// MARK: - The part of the year

extension WheelMaking {
    /// Equal parts of the days that are left, without those that have a
    /// meeting already; where too few are left, the rest of the span anew.
    private func windows(
        for missing: Int,
        in tally: MeetingTally,
        besides taken: [Day]
    ) -> [ClosedRange<Day>] {
        let first = max(tally.span.first, view.forum.charters[0].effective)
        let end = view.organizations[view.forum.id]?.to ?? tally.span.last
        let last = max(first, min(tally.span.last, end))
        let free = parts(of: first...last, tally.required).filter { part in
            part.upperBound >= earliest && !taken.contains { part.contains($0) }
        }
        if free.count >= missing {
            return free.suffix(missing).map { max($0.lowerBound, earliest)...$0.upperBound }
        }
        guard earliest <= last else { return [] }
        return parts(of: max(first, earliest)...last, missing)
    }

    private func parts(of days: ClosedRange<Day>, _ count: Int) -> [ClosedRange<Day>] {
        let length = days.lowerBound.distance(to: days.upperBound) + 1
        guard count > 0, length >= count else { return count > 0 ? [days] : [] }
        return (0..<count).map { index in
            let first = days.lowerBound.advanced(by: length * index / count)
            return first...days.lowerBound.advanced(by: length * (index + 1) / count - 1)
        }
    }

    /// The guests that no meeting of the window's quarters is yet thought of for.
    ///
    /// With the days of the window that lie in their quarter; a quarter that
    /// lies more in a later window is left to that.
    private func guestsAsked(
        in window: ClosedRange<Day>,
        before later: ArraySlice<ClosedRange<Day>>
    ) -> AskedGuests? {
        var asked: AskedGuests?
        for ruled in view.charter.guests {
            for guest in ruled.rule.guests {
                let open = view.tallies(of: guest, through: year.last).filter { tally in
                    let days = tally.quarter.overlaps(window)?.count ?? 0
                    return !tally.isKept && days > 0 && !hasMeeting(in: tally.quarter)
                        && later.allSatisfy { (tally.quarter.overlaps($0)?.count ?? 0) <= days }
                }
                let best = open.max { left, right in
                    (left.quarter.overlaps(window)?.count ?? 0, right.quarter.first)
                        < (right.quarter.overlaps(window)?.count ?? 0, left.quarter.first)
                }
                guard let quarter = best?.quarter, let days = quarter.overlaps(window),
                    asked == nil || asked?.quarter == quarter
                else { continue }
                var next = asked ?? AskedGuests(quarter: quarter, days: days)
                next.guests.append(guest)
                next.names.append(view.conformity.name(of: guest))
                asked = next
            }
        }
        return asked
    }

    private func hasMeeting(in quarter: Period) -> Bool {
        view.meetings.contains { $0.day >= earliest && quarter.contains($0.day) }
            || proposals.contains { quarter.contains($0.day) }
    }
}

/// Whom a meeting in a quarter is to have as guests.
private struct AskedGuests {
    let quarter: Period
    let days: ClosedRange<Day>
    var guests: [OrganizationID] = []
    var names: [String] = []
}

// MARK: - The day

extension WheelMaking {
    /// The day with the least against it, and what was avoided on the way.
    private func bestDay(in days: ClosedRange<Day>) -> (day: Day, reasons: [WheelReason])? {
        let middle = days.lowerBound.advanced(
            by: days.lowerBound.distance(to: days.upperBound) / 2)
        let candidates = days.map { day in
            Candidate(
                day: day, obstacle: obstacle(on: day),
                cost: abs(middle.distance(to: day)) + habit.cost(of: day.weekday))
        }.sorted { ($0.cost, $0.day) < ($1.cost, $1.day) }
        let free = candidates.first { $0.obstacle == nil }
        guard let chosen = free ?? candidates.first(where: { $0.obstacle?.isAbsolute == false })
        else { return nil }
        let avoided = candidates.prefix { $0.day != chosen.day }.compactMap(\.obstacle)
        var told: [WheelReason] = chosen.obstacle.map { [.clashes($0)] } ?? []
        for obstacle in avoided where !obstacle.isWeekend && !told.contains(.avoided(obstacle)) {
            told.append(.avoided(obstacle))
        }
        return (chosen.day, told)
    }

    private struct Candidate {
        let day: Day
        let obstacle: WheelObstacle?
        let cost: Int
    }

    private func obstacle(on day: Day) -> WheelObstacle? {
        if let name = workdays.calendar.closure(on: day) { return .closed(day, name) }
        if let holiday = workdays.schoolHoliday(on: day) { return .schoolHoliday(holiday) }
        let own = view.meetings.map(\.day) + proposals.map(\.day)
        if let near = own.first(where: { abs($0.distance(to: day)) < 14 }) { return .near(near) }
        guard let other = others[day]?.max(by: { $0.people < $1.people }) else { return nil }
        return .clash(day, forum: other.forum, people: other.people)
    }
}

extension WheelObstacle {
    fileprivate var isWeekend: Bool {
        if case .closed(let day, _) = self {
            day.weekday.rawValue > Weekday.friday.rawValue
        } else {
            false
        }
    }
}

extension Period {
    /// The days that lie in both.
    fileprivate func overlaps(_ days: ClosedRange<Day>) -> ClosedRange<Day>? {
        let (first, last) = (max(first, days.lowerBound), min(last, days.upperBound))
        return first <= last ? first...last : nil
    }
}

extension Cadence {
    func allowsExtra(on day: Day) -> Bool {
        extra.contains { $0.month == nil || $0.month == day.month }
    }
}
