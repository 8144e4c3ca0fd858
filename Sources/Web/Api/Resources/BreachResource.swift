// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A promise that the forecast passes, and what its owner says to it.
struct BreachResource: Described, Encodable, Sendable {
    enum Answer: String, Codable, CaseIterable {
        case accepted, contested
    }

    let activity: ActivityID
    let promised: Day
    let isPin: Bool
    let forecast: Day
    let daysLate: Int
    let root: ActivityID?
    let rootDepartment: OrganizationID?
    let since: Day?
    let answer: Answer?

    init(_ breach: ForecastBreach, _ reading: Reading) {
        let city = reading.city
        activity = breach.activity
        promised = breach.promised
        isPin = breach.isPin
        forecast = breach.forecast
        daysLate = breach.daysLate
        root = reading.activity(breach.root)?.id
        // What is hidden has no department for this reader either.
        rootDepartment = reading.activity(breach.root)
            .flatMap { reading.department(of: $0.responsible) }
        let notice = city.activities[breach.activity]?.breach
        since = notice?.since
        answer =
            switch notice?.answer {
            case .accepted: .accepted
            case .contested: .contested
            case nil: nil
            }
    }

    /// The broken promise of the activity, when it is open and has one.
    init?(of activity: Activity, _ reading: Reading) {
        guard activity.progress.finished == nil,
            let breach = reading.outlook.breach(of: activity.id)
        else { return nil }
        self.init(breach, reading)
    }

    static let shape = Shape(
        "Breach", "A promise or an outside deadline that the forecast passes.",
        [
            .field("activity", .id, "Whose promise it is."),
            .field("promised", .day, "The last day that was promised."),
            .field("isPin", .bool, "Whether somebody outside has set the day."),
            .field("forecast", .day, "The day that it is forecast to be done."),
            .field("daysLate", .integer, "Calendar days between the two."),
            .optional(
                "root", .id, "Whose delay is behind it; left out when that is not public."),
            .optional("rootDepartment", .id, "The department that promises the root."),
            .optional("since", .day, "When both sides were told."),
            .optional("answer", .choice(of: Answer.self), "What the owner of the promise says."),
        ])
}
