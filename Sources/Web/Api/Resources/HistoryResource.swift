// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One line of a history, as the page tells it.
struct HistoryResource: Described, Encodable, Sendable {
    let day: Day
    let sentence: String
    let standing: StandingResource?
    let initiative: InitiativeID?
    let author: String?
    let note: String?

    init(_ line: HistoryLine) {
        day = line.day
        sentence = line.sentence
        standing = line.standing.map(StandingResource.init)
        initiative = line.initiative?.id
        author = line.author
        note = line.note
    }

    static let shape = Shape(
        "HistoryLine",
        "Something that has happened, in the language of `Accept-Language`.",
        [
            .field("day", .day, "The day that it counts from."),
            .field("sentence", .text, "What happened."),
            .optional(
                "standing", .object(StandingResource.shape),
                "How it went, where that is worth a second look."),
            .optional("initiative", .id, "The initiative, where the history has several."),
            .optional("author", .text, "Who wrote it down; names are for staff only."),
            .optional("note", .text, "What was written with it; for staff only."),
        ])
}
