// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A report of progress or delay; what it leaves out stays as it was.
struct ReportBody: Described, Codable {
    var started: Day?
    var finished: Day?
    var expected: Period?
    var cause: DelayCause?
    var note: String?
    var preview: Bool?

    /// What is known so far, for the report to be laid over.
    init(_ progress: Progress) {
        started = progress.started
        finished = progress.finished
        expected = progress.expected
    }

    func draft(note: NoteID?) -> ProgressDraft {
        ProgressDraft(
            progress: Progress(started: started, finished: finished, expected: expected),
            cause: cause, note: note)
    }

    static let shape = Shape(
        "ReportBody",
        "A report of progress or delay: what is left out stays as it was, null takes it away.",
        isPatch: true,
        [
            .optional("started", .day, "The day that it began."),
            .optional("finished", .day, "The day that it was done."),
            .optional("expected", .period, "When it is expected to be done."),
            .optional(
                "cause", .choice(of: DelayCause.self),
                "Why it is late; needed when it will be later than promised (R-042)."),
            .optional("note", .text, "More words, for staff."),
            .optional(
                "preview", .bool,
                "Answer with what the report would do to the promises, and save nothing."),
        ])
}

/// A promised time: the first, a new one, or the answer to a broken one.
struct PromiseBody: Described, Codable {
    var commitment: Period
    var reason: String?

    static let shape = Shape(
        "PromiseBody",
        "A promised time. Where the city has told that the promise breaks, it is the answer to "
            + "that.",
        [
            .field("commitment", .period, "The time that is promised."),
            .optional("reason", .text, "Why the promise changes, for staff."),
        ])
}

/// One activity that is to wait for another.
struct PrerequisiteBody: Described, Codable {
    var id: PrerequisiteID?
    var from: ActivityID
    var to: ActivityID
    var kind: PrerequisiteKind?
    var lag: Lag?

    func prerequisite(_ id: PrerequisiteID) -> Prerequisite {
        Prerequisite(
            id: id, from: from, to: to, kind: kind ?? .finishToStart,
            lag: lag ?? Lag(days: 0, unit: .working))
    }

    static let shape = Shape(
        "PrerequisiteBody", "One activity that is to wait for another.",
        [
            .optional("id", .id, "Its name for ever; one is made when it is left out."),
            .field("from", .id, "What must come first."),
            .field("to", .id, "What is to wait."),
            .optional(
                "kind", .choice(of: PrerequisiteKind.self),
                "From the finish (F) or start (S) of the one to that of the other; else FS."),
            .optional("lag", .object(Lag.shape), "The days in between; else none."),
        ])
}
