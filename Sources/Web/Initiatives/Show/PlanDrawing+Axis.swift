// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Runtime

extension PlanDrawing {
    /// A plan that runs on for longer than this is drawn up to here.
    private static let longest: Int32 = 30 * 366

    /// The days from the first to the last that a row shows, a week to either side.
    func axis(around rows: [PlanChart.Row]) -> PlanChart.Axis {
        let days = rows.flatMap { row in
            [row.planned, row.forecast].compactMap { $0 }.flatMap {
                [$0.lowerBound, $0.upperBound]
            }
                + [row.commitment?.day, row.pin?.day].compactMap { $0 }
        }
        let first = (days.min() ?? reading.day.number) - 7
        let last = min((days.max() ?? reading.day.number) + 7, first + Self.longest)
        return PlanChart.Axis(days: first...last, months: months(first...last))
    }

    private func months(_ days: ClosedRange<Int32>) -> [PlanChart.Month] {
        var months: [PlanChart.Month] = []
        var month = Period(.month, containing: Day(number: days.lowerBound))
        while month.first.number <= days.upperBound {
            if days.contains(month.first.number) { months.append(named(month)) }
            month = Period(.month, containing: month.last.advanced(by: 1))
        }
        return months
    }

    private func named(_ month: Period) -> PlanChart.Month {
        PlanChart.Month(
            firstDay: month.first.number, number: month.first.month,
            name: String(reading.say(month.phrase).prefix(3)), year: month.first.year)
    }

    /// The line of the page's day; left out when the plan lies elsewhere in time.
    func today(on axis: PlanChart.Axis) -> PlanChart.Mark? {
        guard axis.days.contains(reading.day.number) else { return nil }
        let date = reading.short(reading.day)
        return PlanChart.Mark(
            day: reading.day.number,
            title: reading.view.isPast
                ? date : reading.say(da: "I dag \(date)", en: "Today \(date)"))
    }
}
