// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One activity as a row of the chart.
struct PlanRow {
    let activity: Activity
    let reading: Reading

    init(_ activity: Activity, _ reading: Reading) {
        self.activity = activity
        self.reading = reading
    }

    var row: PlanChart.Row {
        let standing = reading.standing(of: activity)
        let forecast = reading.outlook.forecast(of: activity.id)
        return PlanChart.Row(
            id: activity.id.rawValue, title: activity.name,
            link: reading.link(Paths.activity(activity.id)), status: standing.status,
            statusText: standing.text, description: description(standing, forecast),
            planned: planned, forecast: forecast.map(days), doneThrough: doneThrough,
            isMilestone: activity.plan.isMilestone, commitment: commitment, pin: pin)
    }

    private func description(_ standing: Standing, _ forecast: ActivityForecast?) -> String {
        let promised = activity.commitment.map {
            reading.say(da: "lovet \(reading.period($0))", en: "promised \(reading.period($0))")
        }
        let expected = forecast.map {
            activity.progress.finished == nil
                ? reading.say(
                    da: "ventet \(reading.date($0.finish))",
                    en: "expected \(reading.date($0.finish))")
                : reading.say(
                    da: "færdig \(reading.date($0.finish))", en: "done \(reading.date($0.finish))")
        }
        return
            ([activity.name, reading.departmentName(of: activity.responsible)]
            + [promised, expected, standing.text].compactMap { $0 })
            .joined(separator: ", ")
    }

    private func days(_ forecast: ActivityForecast) -> ClosedRange<Int32> {
        min(forecast.start, forecast.finish).number...forecast.finish.number
    }

    /// What was planned, where the plan itself says when to begin.
    private var planned: ClosedRange<Int32>? {
        guard let start = activity.plan.start?.first else { return nil }
        let workdays = reading.outlook.workdays
        let first = workdays.workday(notBefore: start)
        let last = workdays.day(first, plusWorkdays: Int32(max(0, activity.plan.workdays - 1)))
        return start.number...max(start, last).number
    }

    private var doneThrough: Int32? {
        if let finished = activity.progress.finished { return finished.number }
        return activity.progress.started == nil ? nil : reading.day.number
    }

    private var commitment: PlanChart.Mark? {
        activity.commitment.map {
            PlanChart.Mark(
                day: $0.last.number,
                title: reading.say(
                    da: "Lovet \(reading.period($0))", en: "Promised \(reading.period($0))"))
        }
    }

    private var pin: PlanChart.Mark? {
        activity.pin.map {
            PlanChart.Mark(
                day: $0.day.number,
                title: reading.say(
                    da: "Frist \(reading.date($0.day)), sat af \($0.authority)",
                    en: "Deadline \(reading.date($0.day)), set by \($0.authority)"))
        }
    }
}
