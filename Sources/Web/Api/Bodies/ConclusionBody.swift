// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A deadline that somebody outside has set.
struct PinBody: Described, Codable {
    var day: Day
    var authority: String

    static let shape = Shape(
        "PinBody", "A day that somebody outside has set and that never moves.",
        [
            .field("day", .day, "The last day."),
            .field("authority", .text, "Who has set it."),
        ])
}

/// That an activity is done.
struct ActivityConclusionBody: Described, Codable {
    var finished: Day?
    var cause: DelayCause?
    var note: String?

    static let shape = Shape(
        "ActivityConclusionBody", "That an activity is done.",
        [
            .optional("finished", .day, "The day that it was done; else today."),
            .optional(
                "cause", .choice(of: DelayCause.self),
                "Why it was late; needed when it was later than promised (R-042)."),
            .optional("note", .text, "More words, for staff."),
        ])
}

/// That an initiative is over.
struct InitiativeConclusionBody: Described, Codable {
    var outcome: String?

    static let shape = Shape(
        "InitiativeConclusionBody", "That an initiative is over; it cannot be changed afterwards.",
        [.optional("outcome", .text, "What came out of it, for staff.")])
}
