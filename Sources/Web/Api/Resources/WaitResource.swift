// SPDX-License-Identifier: EUPL-1.2
import Domain

/// One department waits for another: a cell of the matrix, with its reasons.
struct WaitResource: Described, Encodable, Sendable {
    let waiter: OrganizationID
    let awaited: OrganizationID
    let days: Int
    let waits: [ActivityWaitResource]

    init(_ cell: WaitMatrix.Cell) {
        waiter = cell.waiter
        awaited = cell.awaited
        days = cell.days
        waits = cell.waits.map(ActivityWaitResource.init)
    }

    static let shape = Shape(
        "Wait", "One department waits for another.",
        [
            .field("waiter", .id, "The department that waits."),
            .field("awaited", .id, "The department that it waits for."),
            .field("days", .integer, "Calendar days at stake, all waits together."),
            .field(
                "waits", .list(.object(ActivityWaitResource.shape)),
                "What waits for what, most days first."),
        ])
}

/// One activity lies later because another is later than it was due.
struct ActivityWaitResource: Described, Encodable, Sendable {
    let activity: ActivityID
    let waitsFor: ActivityID
    let days: Int

    init(_ wait: ForecastWait) {
        activity = wait.activity
        waitsFor = wait.waitsFor
        days = wait.days
    }

    static let shape = Shape(
        "ActivityWait", "One activity lies later because another is later than it was due.",
        [
            .field("activity", .id, "The one that waits."),
            .field("waitsFor", .id, "The one that it waits for."),
            .field("days", .integer, "Calendar days earlier it would finish, were that on time."),
        ])
}
