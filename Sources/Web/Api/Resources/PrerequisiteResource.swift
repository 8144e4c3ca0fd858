// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// One activity waits for another.
struct PrerequisiteResource: Resource {
    let id: PrerequisiteID
    let from: ActivityID
    let to: ActivityID
    let kind: PrerequisiteKind
    let lag: Lag

    var path: String { "/api/v1/prerequisites/\(id)" }

    init(_ prerequisite: Prerequisite) {
        id = prerequisite.id
        from = prerequisite.from
        to = prerequisite.to
        kind = prerequisite.kind
        lag = prerequisite.lag
    }

    static let shape = Shape(
        "Prerequisite", "One activity waits for another.",
        [
            .field("id", .id, "Its name for ever."),
            .field("from", .id, "What must come first."),
            .field("to", .id, "What waits for it."),
            .field(
                "kind", .choice(of: PrerequisiteKind.self),
                "From the finish (F) or start (S) of the one to that of the other."),
            .field("lag", .object(Lag.shape), "The days in between."),
        ])
}

extension Lag: Described {
    static let shape = Shape(
        "Lag", "The days between two activities; may be negative.",
        [
            .field("days", .integer, "How many, -3650 to 3650."),
            .field("unit", .choice(of: Lag.Unit.self), "Working days, or every day."),
        ])
}

extension Reading {
    /// The link, when the reader sees both of its ends.
    func prerequisite(_ id: PrerequisiteID) -> Prerequisite? {
        city.activities.prerequisites[id].flatMap { link in
            activity(link.from) != nil && activity(link.to) != nil ? link : nil
        }
    }
}
