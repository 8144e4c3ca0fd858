// SPDX-License-Identifier: EUPL-1.2

/// The last day to do something, and whether a closed day may move it.
///
/// a deadline counted by law moves from a closed day to the next
/// weekday; one that another authority has set never moves.
///
/// Source: forældelsesloven § 27; guidance VEJ 9533/2018.
public struct Deadline: Hashable, Sendable, Codable {
    /// The day as counted or written.
    public let written: Day
    /// The other authority that set the day; nil when the law counts it.
    public let setBy: String?

    private init(written: Day, setBy: String?) {
        self.written = written
        self.setBy = setBy
    }

    /// Counted by law: ending on a closed day it moves to the next weekday.
    public static func legal(_ day: Day) -> Deadline {
        Deadline(written: day, setBy: nil)
    }

    /// Set by another authority: shown as written and never moved.
    public static func stated(_ day: Day, by authority: String) -> Deadline {
        Deadline(written: day, setBy: authority)
    }

    /// The last day on which it is still kept.
    ///
    /// The law's days off count whatever the calendar's profile; of its table
    /// only new public holidays do.
    public func lastDay(in calendar: WorkCalendar = .law) -> Day {
        guard setBy == nil else { return written }
        var law = calendar
        law.profile = .law
        return law.nextWorkday(onOrAfter: written)
    }

    /// Whether it is missed when nothing was done before that day.
    public func isLate(on day: Day, in calendar: WorkCalendar = .law) -> Bool {
        day > lastDay(in: calendar)
    }
}
