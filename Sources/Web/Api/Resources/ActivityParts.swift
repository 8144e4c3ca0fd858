// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A deadline that somebody else has set.
struct PinResource: Described, Encodable, Sendable {
    let day: Day
    let authority: String

    init(_ pin: Pin) {
        day = pin.day
        authority = pin.authority
    }

    static let shape = Shape(
        "Pin", "A day that somebody outside has set and that never moves.",
        [
            .field("day", .day, "The last day."),
            .field("authority", .text, "Who has set it."),
        ])
}

/// The latest report in short; its words are for staff.
struct ReportResource: Described, Encodable, Sendable {
    let day: Day
    let cause: DelayCause?
    let note: String?

    init(_ report: ReportSummary, _ reading: Reading) {
        day = report.day
        cause = report.cause
        note = reading.note(report.note)
    }

    static let shape = Shape(
        "ReportSummary", "The latest report in short.",
        [
            .field("day", .day, "When it came."),
            .optional("cause", .choice(of: DelayCause.self), "Why it is late."),
            .optional("note", .text, "Its words; for staff only."),
        ])
}

/// When the plan says that an activity will run.
struct ForecastResource: Described, Encodable, Sendable {
    let start: Day
    let finish: Day

    init(_ forecast: ActivityForecast) {
        start = forecast.start
        finish = forecast.finish
    }

    static let shape = Shape(
        "Forecast", "When the plan says that an activity will run.",
        [
            .field("start", .day, "Its first day."),
            .field("finish", .day, "Its last day."),
        ])
}

/// One step of why: what decides the forecast of one activity.
struct ReasonResource: Described, Encodable, Sendable {
    enum Binding: String, Encodable, CaseIterable {
        case done
        case underWay = "under-way"
        case reported, plan, overdue, waits
    }

    let activity: ActivityID?
    let department: OrganizationID?
    let binding: Binding
    let waitsFor: ActivityID?

    init(_ reason: Reason, _ reading: Reading) {
        activity = reading.activity(reason.activity)?.id
        department = reading.city.activities[reason.activity]
            .flatMap { reading.department(of: $0.responsible) }
        var other: ActivityID?
        switch reason.binding {
        case .done: binding = .done
        case .underWay: binding = .underWay
        case .reported: binding = .reported
        case .plan: binding = .plan
        case .overdue: binding = .overdue
        case .waits(let id, _):
            binding = .waits
            other = reading.activity(id)?.id
        }
        waitsFor = other
    }

    static let shape = Shape(
        "Reason", "What decides the forecast of one activity.",
        [
            .optional("activity", .id, "The activity; left out when it is not public."),
            .optional("department", .id, "The department that promises it."),
            .field(
                "binding", .choice(of: Binding.self),
                "Done, under way, as reported, as planned, overdue, or waiting for another."),
            .optional("waitsFor", .id, "The other; left out when it is not public."),
        ])
}
