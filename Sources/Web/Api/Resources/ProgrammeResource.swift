// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// A programme with the initiatives that the reader sees.
struct ProgrammeResource: Resource {
    let id: ProgrammeID
    let kind: ProgrammeKind
    let name: String
    let areas: [AreaID]
    let leader: PostID?
    let goals: [String]
    let start: Period?
    let end: Period?
    let evaluationDue: Period?
    let evaluationBy: PostID?
    let evaluationStartedOn: Day?
    let evaluationDeliveredOn: Day?
    let evaluationKeptAt: String?
    let endedOn: Day?
    let initiatives: [InitiativeID]
    let source: String?
    let version: Int?
    let page: String

    var path: String { "/api/v1/programmes/\(id)" }

    init(_ programme: Programme, _ reading: Reading) {
        id = programme.id
        kind = programme.kind
        name = programme.name
        areas = programme.areas
        leader = programme.leader
        goals = programme.goals
        start = programme.start
        end = programme.end
        evaluationDue = programme.evaluationDue
        evaluationBy = programme.evaluation?.by
        evaluationStartedOn = programme.evaluation?.startedOn
        evaluationDeliveredOn = programme.evaluation?.deliveredOn
        evaluationKeptAt = programme.evaluation?.keptAt
        endedOn = programme.endedOn
        initiatives = reading.city.initiatives.initiatives(of: programme.id)
            .filter { reading.city.sees($0, reading.viewer) }.map(\.id)
        source = programme.source
        version = programme.version
        page = Paths.programme(programme.id)
    }

    static let shape = Shape(
        "Programme", "A temporary effort for some areas, with goals and one leader.",
        [
            .field("id", .id, "Its name for ever."),
            .field("kind", .choice(of: ProgrammeKind.self), "What kind of programme it is."),
            .field("name", .text, "What it is called."),
            .field("areas", .list(.id), "The areas that it is for."),
            .optional("leader", .id, "The post that leads it; left out where nobody does."),
            .field("goals", .list(.text), "What it is to reach."),
            .optional("start", .period, "When it begins."),
            .optional("end", .period, "When it is meant to end."),
            .optional("evaluationDue", .period, "When it must be evaluated."),
            .optional("evaluationBy", .id, "The post that evaluates it."),
            .optional("evaluationStartedOn", .day, "The day that the evaluation began."),
            .optional(
                "evaluationDeliveredOn", .day,
                "The day that it was delivered; left out while it is owed."),
            .optional("evaluationKeptAt", .text, "Where the evaluation lies."),
            .optional("endedOn", .day, "The day that it ended."),
            .field("initiatives", .list(.id), "Its initiatives, by name."),
            .optional("source", .text, "Where the facts come from."),
            .field("version", .integer, "Counts the changes."),
            .field("page", .text, "The page for people."),
        ])
}
