// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the owner of a promise says to the notice that it breaks.
struct BreachAnswerBody: Described, Codable {
    var answer: BreachResource.Answer
    var commitment: Period?
    var reason: String?

    static let shape = Shape(
        "BreachAnswerBody", "What the owner of a promise says to the notice that it breaks.",
        [
            .field(
                "answer", .choice(of: BreachResource.Answer.self),
                "Accept a new time, or contest the delay with a reason; then the promise stays."),
            .optional("commitment", .period, "The new time; needed when it is accepted."),
            .optional("reason", .text, "Why, for staff; needed when it is contested."),
        ])
}

/// An initiative that its owner offers to another post.
struct HandoverBody: Described, Codable {
    var owner: PostID
    var reason: String?

    static let shape = Shape(
        "HandoverBody", "An initiative that its owner offers to another post.",
        [
            .field("owner", .id, "The post that it is offered to."),
            .optional("reason", .text, "Why, for staff."),
        ])
}

/// What the post that was offered an initiative says.
struct HandoverAnswerBody: Described, Codable {
    enum Answer: String, Codable, CaseIterable {
        case accepted, declined
    }

    var answer: Answer
    var reason: String?

    static let shape = Shape(
        "HandoverAnswerBody", "What the post that was offered an initiative says.",
        [
            .field(
                "answer", .choice(of: Answer.self),
                "The owner changes when it is accepted; declined, it stays where it is."),
            .optional("reason", .text, "Why it is declined, for staff."),
        ])
}

/// What an organization says about taking part in an initiative.
struct ContributionBody: Described, Codable {
    var stance: Contribution.Stance
    var part: String?

    static let shape = Shape(
        "ContributionBody", "What an organization says about taking part.",
        [
            .field(
                "stance", .choice(of: Contribution.Stance.self),
                "`asked` takes an answer back."),
            .optional(
                "part", .text,
                "Its own part, or why it is not relevant; needed unless the stance is `asked`. "
                    + "Everybody who sees the initiative reads it."),
        ])
}
