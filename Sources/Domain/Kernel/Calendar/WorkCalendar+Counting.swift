// SPDX-License-Identifier: EUPL-1.2

extension WorkCalendar {
    /// The day itself when it is worked, else the first workday after it.
    public func nextWorkday(onOrAfter day: Day) -> Day {
        isWorkday(day) ? day : nearestWorkday(from: day, step: 1)
    }

    /// The day itself when it is worked, else the last workday before it.
    public func previousWorkday(onOrBefore day: Day) -> Day {
        isWorkday(day) ? day : nearestWorkday(from: day, step: -1)
    }

    /// The n-th workday after the day, or before it when n is negative.
    ///
    /// The day itself is not counted; 0 gives the day back. Complexity: linear
    /// in the count.
    public func day(_ count: Int, workdaysAfter day: Day) -> Day {
        (0..<count.magnitude).reduce(day) { reached, _ in
            nearestWorkday(from: reached, step: count.signum())
        }
    }

    /// The workdays after one day up to and with another; negative backwards.
    ///
    /// From any day to a workday it is the count that `day(_:workdaysAfter:)`
    /// takes there. Complexity: linear in the days between.
    public func workdays(after start: Day, through end: Day) -> Int {
        start <= end
            ? (start..<end).count { isWorkday($0.advanced(by: 1)) }
            : -(end..<start).count { isWorkday($0) }
    }

    private func nearestWorkday(from day: Day, step: Int) -> Day {
        var next = day.advanced(by: step)
        while !isWorkday(next) { next = next.advanced(by: step) }
        return next
    }
}
