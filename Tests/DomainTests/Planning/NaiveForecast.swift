// SPDX-License-Identifier: EUPL-1.2
@testable import Domain

/// The rules of the forecast told a second time, day by day and without any
/// cleverness, to hold the real one against.
struct NaiveForecast {
    let network: PlanNetwork
    let links: [PlanLink]
    let today: Day
    /// The end of the day before the first day; of a milestone, its day.
    private var begins: [Day]
    private(set) var finishes: [Day]

    init(_ network: PlanNetwork, today: Day) {
        self.network = network
        self.today = today
        links = network.standingLinks
        begins = Array(repeating: today.advanced(by: -400), count: Int(network.count))
        finishes = begins
        while settleAll() {}
    }

    var starts: [Day] {
        zip(0..., begins).map { network[Int32($0)].isMilestone ? $1 : $1.advanced(by: 1) }
    }

    /// Whether anything moved.
    private mutating func settleAll() -> Bool {
        var moved = false
        for activity in 0..<Int(network.count) {
            let (begin, finish) = settle(activity)
            if begin != begins[activity] || finish != finishes[activity] { moved = true }
            begins[activity] = begin
            finishes[activity] = finish
        }
        return moved
    }

    private func settle(_ index: Int) -> (Day, Day) {
        let facts = network[Int32(index)]
        if let finish = facts.actualFinish {
            if facts.isMilestone { return (finish, finish) }
            let start = facts.actualStart ?? back(facts.duration, from: finish, facts.unit)
            return (start.advanced(by: -1), finish)
        }
        var finish = today
        while !isPossible(finish, index, facts) { finish = finish.advanced(by: 1) }
        if facts.isMilestone { return (finish, finish) }
        if let start = facts.actualStart { return (start.advanced(by: -1), finish) }
        var earliest = today
        while facts.unit == .working, !PlanExamples.isWorkday(earliest) {
            earliest = earliest.advanced(by: 1)
        }
        return (max(start(of: facts, finish), earliest).advanced(by: -1), finish)
    }

    private func isPossible(_ finish: Day, _ index: Int, _ facts: PlanActivity) -> Bool {
        if facts.unit == .working, !PlanExamples.isWorkday(finish) { return false }
        if let report = facts.reportedFinish, finish < report { return false }
        let hasBegun = facts.actualStart != nil && !facts.isMilestone
        let begin =
            facts.isMilestone ? finish : start(of: facts, finish).advanced(by: -1)
        if facts.reportedFinish == nil {
            let earliest =
                hasBegun
                ? facts.actualStart ?? today : max(today, facts.earliestStart ?? today)
            if begin < (facts.isMilestone ? earliest : earliest.advanced(by: -1)) { return false }
        }
        return links.allSatisfy { link in
            guard link.to == index else { return true }
            let from = Int(link.from)
            switch link.kind {
            case .finishToStart: return hasBegun || begin >= moved(finishes[from], link)
            case .startToStart: return hasBegun || begin >= moved(begins[from], link)
            case .finishToFinish: return finish >= moved(finishes[from], link)
            case .startToFinish: return finish >= moved(begins[from], link)
            }
        }
    }

    /// The first day of work that is done on the last.
    private func start(of facts: PlanActivity, _ finish: Day) -> Day {
        var duration = facts.duration
        if facts.actualStart == nil, let report = facts.reportedFinish,
            let start = facts.earliestStart, start <= report
        {
            let span = (start...report).filter {
                facts.unit == .calendar || PlanExamples.isWorkday($0)
            }
            duration = min(duration, max(1, Int32(span.count)))
        }
        return back(duration, from: finish, facts.unit)
    }

    /// The first of so many days that end on the last.
    private func back(_ duration: Int32, from last: Day, _ unit: DayUnit) -> Day {
        var day = last
        var left = duration
        while true {
            if unit == .calendar || PlanExamples.isWorkday(day) { left -= 1 }
            if left <= 0 { return day }
            day = day.advanced(by: -1)
        }
    }

    private func moved(_ time: Day, _ link: PlanLink) -> Day {
        guard link.unit == .working, link.lag != 0 else {
            return time.advanced(by: Int(link.lag))
        }
        var day = time
        if link.lag < 0 {
            while !PlanExamples.isWorkday(day) { day = day.advanced(by: -1) }
        }
        var left = abs(link.lag)
        while left > 0 {
            day = day.advanced(by: link.lag < 0 ? -1 : 1)
            if PlanExamples.isWorkday(day) { left -= 1 }
        }
        return day
    }
}
