// SPDX-License-Identifier: EUPL-1.2

/// When an activity starts and finishes, as ends of days.
struct Times: Equatable, Sendable {
    /// The end of the day before the first day; of a milestone, its day.
    var begin: Int32
    var end: Int32
    /// The workdays through the end.
    var count: Int32

    /// The first day; work fills a day at least, so only a milestone begins at its end.
    var start: Day { Day(number: begin == end ? end : begin + 1) }
    var finish: Day { Day(number: end) }
}

/// What an activity's own facts say of its days, ready for the passes.
///
/// A *position* is a count of workdays where the activity's unit is working
/// and the day itself where it is calendar, so that adding a duration is one
/// addition.
struct OwnBound: Sendable {
    /// The earliest position of the finish.
    var floor: Int32
    var duration: Int32
    /// The start where it is a fact, otherwise the earliest.
    var begin: Int32
    var reason: Footing
    var traits: Traits

    /// What decides the floor.
    enum Footing: UInt8 {
        case actual, started, report, plan, today
    }

    struct Traits: OptionSet {
        let rawValue: UInt8
        static let working = Traits(rawValue: 1)
        static let begun = Traits(rawValue: 2)
        static let done = Traits(rawValue: 4)
        static let milestone = Traits(rawValue: 8)
    }

    @inline(__always) var isWorking: Bool { traits.contains(.working) }
    @inline(__always) var isBegun: Bool { traits.contains(.begun) }
    @inline(__always) var isDone: Bool { traits.contains(.done) }
    @inline(__always) var isMilestone: Bool { traits.contains(.milestone) }

    init(_ activity: PlanActivity, workdays: WorkTable, today: Day) {
        floor = 0
        duration = activity.duration
        begin = .min
        reason = .today
        traits = activity.isMilestone ? .milestone : []
        if activity.unit == .working { traits.insert(.working) }
        if let finish = activity.actualFinish {
            setDone(finish, since: activity.actualStart, workdays)
        } else if let start = activity.actualStart, !isMilestone {
            setBegun(start, activity, workdays, today)
        } else {
            setOpen(activity, workdays, today)
        }
    }

    private mutating func setDone(_ finish: Day, since start: Day?, _ workdays: WorkTable) {
        let end = finish.number
        if isMilestone {
            begin = end
        } else if let start {
            begin = start.number - 1
        } else {
            let position = isWorking ? workdays.count(through: end) : end
            begin = beginning(of: position, workdays)
        }
        traits.insert([.done, .begun])
        traits.remove(.working)
        bind(end, .actual)
    }

    private mutating func setBegun(
        _ start: Day,
        _ activity: PlanActivity,
        _ workdays: WorkTable,
        _ today: Day
    ) {
        begin = start.number - 1
        traits.insert(.begun)
        if let report = activity.reportedFinish {
            bind(ending(report.number, workdays), .report)
        } else {
            bind(starting(start.number, workdays), .started)
        }
        raise(to: ending(today.number, workdays), .today)
    }

    private mutating func setOpen(
        _ activity: PlanActivity,
        _ workdays: WorkTable,
        _ today: Day
    ) {
        if !isMilestone { begin = earliestBegin(today.number, workdays) }
        if let report = activity.reportedFinish {
            shorten(from: activity.earliestStart, to: report, workdays)
            bind(ending(report.number, workdays), .report)
            raise(to: ending(today.number, workdays), .today)
        } else {
            let plan = activity.earliestStart ?? today
            bind(starting(plan.number, workdays), activity.earliestStart == nil ? .today : .plan)
            raise(to: starting(today.number, workdays), .today)
        }
    }

    private mutating func shorten(from start: Day?, to report: Day, _ workdays: WorkTable) {
        guard let start, start <= report, !isMilestone else { return }
        let span =
            isWorking
            ? workdays.workdays(from: start, through: report) : report.number - start.number + 1
        duration = min(duration, max(span, 1))
    }

    private mutating func bind(_ position: Int32, _ reason: Footing) {
        floor = position
        self.reason = reason
    }

    private mutating func raise(to position: Int32, _ reason: Footing) {
        if position > floor { bind(position, reason) }
    }
}

extension OwnBound {
    var binding: Binding {
        switch reason {
        case .actual: .actual
        case .started: .started
        case .report: .report
        case .plan: .plan
        case .today: .today
        }
    }

    /// No finish lies later, so that no plan however long ends the numbers.
    static let horizon: Int32 = 1 << 28

    /// The position of a finish on the day or, where that is not worked, after it.
    @inline(__always)
    func ending(_ day: Int32, _ workdays: WorkTable) -> Int32 {
        isWorking ? workdays.ceiling(day) : day
    }

    /// The position of the finish of work that starts on the day at the earliest.
    @inline(__always)
    func starting(_ day: Int32, _ workdays: WorkTable) -> Int32 {
        if isMilestone { return ending(day, workdays) }
        return (isWorking ? workdays.count(through: day - 1) : day - 1) + duration
    }

    /// The start of work that may start on the day at the earliest.
    private func earliestBegin(_ day: Int32, _ workdays: WorkTable) -> Int32 {
        isWorking ? workdays.day(workdays.ceiling(day)) - 1 : day - 1
    }

    /// The start of work that finishes at the position.
    @inline(__always)
    func beginning(of position: Int32, _ workdays: WorkTable) -> Int32 {
        guard isWorking else { return position &- duration }
        return isMilestone
            ? workdays.day(position) : workdays.day(position &- duration &+ 1) &- 1
    }

    /// The days for the finish position that binds.
    @inline(__always)
    func times(at position: Int32, _ workdays: WorkTable) -> Times {
        let position = min(position, OwnBound.horizon)
        let begin = isBegun ? begin : max(begin, beginning(of: position, workdays))
        return isWorking
            ? Times(begin: begin, end: workdays.day(position), count: position)
            : Times(begin: begin, end: position, count: workdays.count(through: position))
    }
}
