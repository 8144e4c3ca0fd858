// SPDX-License-Identifier: EUPL-1.2

/// One prerequisite of one activity as the passes read it.
///
/// The earliest finish of working work is the workdays through `time + shift`,
/// plus `plus`, plus the duration where the link binds the start. A calendar
/// lag is a shift and a lag in workdays a plus. Where the activity may lie on
/// the very day, one is taken off before the count and put on after, so that a
/// day that is not worked counts as the next workday.
///
/// The earliest finish of calendar work needs no count: there `plus` is the
/// lag in workdays, or 0.
///
/// Sums are not checked: times end at `OwnBound.horizon`, and durations and lags
/// are within a million days.
struct Arc: Sendable {
    private let source: Int32
    private let shift: Int32
    private let plus: Int32
    /// The link's number in the network.
    let number: Int32

    private static let toFinish: Int32 = 1
    private static let fromBegin: Int32 = 2
    /// The earliest finish is not simply the workdays through a finish and some more.
    private static let counted: Int32 = 4

    /// Nil where it no longer binds: what is done, or a start that is a fact, waits for nothing.
    @inline(__always)
    init?(_ link: PlanLink, _ number: Int32, into own: OwnBound) {
        let toFinish = link.kind == .finishToFinish || link.kind == .startToFinish
        guard toFinish ? !own.isDone : !own.isBegun else { return nil }
        self.init(binding: link, number, into: own)
    }

    /// Takes the link as if it still bound.
    @inline(__always)
    init(binding link: PlanLink, _ number: Int32 = -1, into own: OwnBound) {
        self.number = number
        let toFinish = link.kind == .finishToFinish || link.kind == .startToFinish
        let fromBegin = link.kind == .startToStart || link.kind == .startToFinish
        // A lag of nothing moves nothing, also from a day that is not worked.
        let isWorkingLag = link.unit == .working && link.lag != 0
        let sameDay: Int32 = own.isWorking && (toFinish || own.isMilestone) ? 1 : 0
        shift = isWorkingLag ? 0 : link.lag - sameDay
        plus = isWorkingLag ? link.lag : sameDay
        source =
            link.from << 3 | (toFinish ? Arc.toFinish : 0) | (fromBegin ? Arc.fromBegin : 0)
            | (own.isWorking && shift == 0 ? 0 : Arc.counted)
    }

    @inline(__always) var from: Int32 { source >> 3 }
    @inline(__always) var isFromBegin: Bool { source & Arc.fromBegin != 0 }
    @inline(__always) var isToFinish: Bool { source & Arc.toFinish != 0 }

    /// The end of the day that the prerequisite starts or finishes.
    @inline(__always)
    func time(of prerequisite: Times) -> Int32 {
        isFromBegin ? prerequisite.begin : prerequisite.end
    }

    /// The earliest finish position that the prerequisite leaves.
    @inline(__always)
    func position(
        after prerequisite: Times,
        _ own: OwnBound,
        _ workdays: WorkTable
    ) -> Int32 {
        if source & 7 == 0 { return prerequisite.count &+ plus &+ own.duration }
        let time = time(of: prerequisite)
        let added = isToFinish ? 0 : own.duration
        if own.isWorking { return workdays.count(through: time &+ shift) &+ plus &+ added }
        if plus == 0 { return time &+ shift &+ added }
        return workdays.day(workdays.count(through: time) &+ plus) &+ added
    }

    /// The inverse of `position(after:)`: the last time that leaves the position.
    func latestTime(for position: Int32, _ own: OwnBound, _ workdays: WorkTable) -> Int32 {
        let target = isToFinish ? position : position - own.duration
        if own.isWorking { return workdays.day(target - plus + 1) - 1 - shift }
        if plus == 0 { return target - shift }
        return workdays.day(workdays.count(through: target) - plus + 1) - 1
    }
}
