// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension StatusReports {
    /// the statements get more time, up to the day before the next step; the
    /// council's meeting and the steps before it stay.
    func extend(
        _ id: StatusRoundID, until: Day, reason: NoteID, seen: Day?,
        in setting: StatusReportSetting
    ) throws(StatusReportRefusal) -> [StatusReportEvent] {
        let round = try known(id)
        if let seen, seen != round.due {
            throw .changedMeanwhile(seen: 0, now: round.extensions.count)
        }
        guard until > round.due, setting.calendar.isWorkday(until) else {
            throw .notLonger(round.due)
        }
        let next = round.stages.first { $0.kind != .drafts && $0.kind != .due }
        guard let next, until < next.day else { throw .pastNextStage(next?.day ?? round.due) }
        let council = round[.council] ?? until
        let stage = ChainStage(
            kind: .due, workdaysBefore: setting.calendar.workdays(from: until, to: council),
            day: until)
        return [.extended(StatusRoundExtended(round: id, stage: stage, reason: reason))]
    }
}

extension WorkCalendar {
    /// How many workdays the first day lies before the second.
    fileprivate func workdays(from first: Day, to last: Day) -> Int {
        var (count, day) = (0, first)
        while day < last {
            if isWorkday(day) { count += 1 }
            day = day.advanced(by: 1)
        }
        return count
    }
}
