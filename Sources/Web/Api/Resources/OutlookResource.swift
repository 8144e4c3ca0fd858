// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What can be said of an activity's time to come.
struct OutlookResource: Resource {
    let activity: ActivityID
    let slack: Int?
    let promised: Day?
    let chance: Int?
    let even: Day?
    let likely: Day?

    var path: String { "/api/v1/activities/\(activity)/outlook" }

    init(_ activity: Activity, _ reading: Reading) {
        self.activity = activity.id
        let isOpen = activity.progress.finished == nil
        slack = isOpen ? reading.outlook.slack()[activity.id] : nil
        let chance = isOpen ? reading.chance(of: activity) : nil
        promised = chance?.promised
        self.chance = chance.map { Int(($0.probability * 100).rounded()) }
        even = chance?.even
        likely = chance?.likely
    }

    static let shape = Shape(
        "Outlook",
        "Room to slip, and the chance that the promise holds: the plan is run 400 times, and the "
            + "same facts give the same answer.",
        [
            .field("activity", .id, "The activity."),
            .optional(
                "slack", .integer,
                "Working days that it can slip before a promise breaks; below zero when one does. "
                    + "Left out when no promise depends on it, or when it is done."),
            .optional("promised", .day, "The last day of the promise; left out without one."),
            .optional("chance", .integer, "How often the promise held, in percent."),
            .optional("even", .day, "Done by then in half of the runs."),
            .optional("likely", .day, "Done by then in four of five runs."),
        ])
}
