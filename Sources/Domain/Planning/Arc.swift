// SPDX-License-Identifier: EUPL-1.2

/// One prerequisite of one activity as the passes read it: where it comes from,
/// its lag, and how the two are added.
///
/// Mostly both ends count alike, and the position of the one plus the lag plus
/// the duration is the position of the other: such an arc is *direct*. Any
/// other goes by the days of the prerequisite.
///
/// Sums are not checked: times end at `OwnBound.horizon`, and durations and lags
/// are within a million days.
struct Arc: Sendable {
    private let source: Int32
    private let lag: Int32

    private static let toFinish: Int32 = 1
    private static let fromBegin: Int32 = 2
    private static let workingLag: Int32 = 4
    private static let indirect: Int32 = 8

    /// Nil where it no longer binds: what is done, or a start that is a fact, waits for nothing.
    @inline(__always)
    init?(_ link: PlanLink, of prerequisite: OwnBound, into own: OwnBound) {
        let toFinish = link.kind == .finishToFinish || link.kind == .startToFinish
        guard toFinish ? !own.isDone : !own.isBegun else { return nil }
        self.init(binding: link, of: prerequisite, into: own)
    }

    /// Takes the link as if it still bound.
    @inline(__always)
    init(binding link: PlanLink, of prerequisite: OwnBound, into own: OwnBound) {
        let toFinish = link.kind == .finishToFinish || link.kind == .startToFinish
        let fromBegin = link.kind == .startToStart || link.kind == .startToFinish
        // A lag of nothing moves nothing, also from a day that is not worked.
        let isWorkingLag = link.unit == .working && link.lag != 0
        let sameDay = Arc.sameDay(own, toFinish: toFinish)
        let isDirect =
            !fromBegin && prerequisite.isWorking == own.isWorking
            && (own.isWorking ? isWorkingLag || link.lag == sameDay : !isWorkingLag)
        lag = link.lag
        source =
            link.from << 4 | (toFinish ? Arc.toFinish : 0) | (fromBegin ? Arc.fromBegin : 0)
            | (isWorkingLag ? Arc.workingLag : 0) | (isDirect ? 0 : Arc.indirect)
    }

    @inline(__always) var from: Int32 { source >> 4 }
    @inline(__always) var isFromBegin: Bool { source & Arc.fromBegin != 0 }
    @inline(__always) var isToFinish: Bool { source & Arc.toFinish != 0 }
    @inline(__always) private var isWorkingLag: Bool { source & Arc.workingLag != 0 }

    /// The earliest finish position that the prerequisite at that position leaves.
    @inline(__always)
    func position(
        after position: Int32,
        of prerequisite: OwnBound,
        _ own: OwnBound,
        _ workdays: WorkTable
    ) -> Int32 {
        if source & Arc.indirect == 0 { return position &+ (lag &+ added(own)) }
        return self.position(after: prerequisite.times(at: position, workdays), own, workdays)
    }
}

// What is not direct: by the days.
extension Arc {
    /// The end of the day that the prerequisite starts or finishes.
    func time(of prerequisite: Times) -> Int32 {
        isFromBegin ? prerequisite.begin : prerequisite.end
    }

    /// The earliest finish position that the prerequisite's days leave.
    ///
    /// Where working work may lie on the very day, one is taken off before the
    /// workdays are counted and put on after, so that a day that is not worked
    /// counts as the next workday.
    @inline(never)
    func position(
        after prerequisite: Times,
        _ own: OwnBound,
        _ workdays: WorkTable
    ) -> Int32 {
        let time = time(of: prerequisite)
        if own.isWorking {
            return workdays.count(through: time &+ shift(own)) &+ plus(own) &+ added(own)
        }
        if !isWorkingLag { return time &+ lag &+ added(own) }
        return workdays.day(workdays.count(through: time) &+ lag) &+ added(own)
    }

    /// The inverse of `position(after:)`: the last time that leaves the position.
    func latestTime(for position: Int32, _ own: OwnBound, _ workdays: WorkTable) -> Int32 {
        let target = position - added(own)
        if own.isWorking { return workdays.day(target - plus(own) + 1) - 1 - shift(own) }
        if !isWorkingLag { return target - lag }
        return workdays.day(workdays.count(through: target) - lag + 1) - 1
    }

    @inline(__always)
    private func added(_ own: OwnBound) -> Int32 { isToFinish ? 0 : own.duration }

    private func shift(_ own: OwnBound) -> Int32 {
        isWorkingLag ? 0 : lag - Arc.sameDay(own, toFinish: isToFinish)
    }

    private func plus(_ own: OwnBound) -> Int32 {
        isWorkingLag ? lag : Arc.sameDay(own, toFinish: isToFinish)
    }

    /// 1 where work may lie on the day that the prerequisite gives.
    @inline(__always)
    private static func sameDay(_ own: OwnBound, toFinish: Bool) -> Int32 {
        own.isWorking && (toFinish || own.isMilestone) ? 1 : 0
    }
}
