// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What an organization says of an instrument.
struct StanceResource: Resource {
    let id: StanceID
    let instrument: String
    let kind: InstrumentKind
    let choice: InstrumentChoice
    let owner: OrganizationID
    let areas: [AreaID]
    let reason: String?
    let since: Day
    let ended: Day?
    let isExample: Bool
    let source: String?
    let version: Int?
    let page: String

    var path: String { "/api/v1/stances/\(id)" }

    init(_ stance: InstrumentStance, _ reading: Reading) {
        let content = stance.content
        id = stance.id
        instrument = content.instrument
        kind = content.kind
        choice = content.choice
        owner = content.owner
        areas = content.areas
        reason = reading.words(content.reason)
        since = stance.taken
        ended = stance.ended?.on
        isExample = content.isExample
        source = content.source
        version = stance.version
        page = Paths.stance(stance.id)
    }

    static let shape = Shape(
        "Stance", "An instrument that an organization uses, looks into or has chosen against.",
        [
            .field("id", .id, "Its name for ever."),
            .field("instrument", .text, "The instrument."),
            .field(
                "kind", .choice(InstrumentKind.allCases.map(\.rawValue)), "What it works on."),
            .field(
                "choice", .choice(InstrumentChoice.allCases.map(\.rawValue)),
                "What the organization says of it."),
            .field("owner", .id, "The organization that says it."),
            .field("areas", .list(.id), "Where it holds; none is the whole city."),
            .optional("reason", .text, "Why; always when it was chosen against."),
            .field("since", .day, "The day from which it has held."),
            .optional("ended", .day, "The day on which it ended."),
            .field("isExample", .bool, "Whether it was made up to show the system."),
            .optional("source", .text, "Where it comes from."),
            .field("version", .integer, "How often it has changed."),
            .field("page", .text, "The page for people."),
        ])
}
