// SPDX-License-Identifier: EUPL-1.2
import Domain

/// An initiative as a program proposes it.
struct InitiativeBody: Described, Codable {
    var id: InitiativeID?
    var name: String
    var purpose: String?
    var areas: [AreaID]?
    var programme: ProgrammeID?
    var themes: [String]?
    var goals: [String]?
    var budgetInOere: Int64?
    var owner: PostID
    var isPublic: Bool?
    var source: String?

    func draft(_ id: InitiativeID, purpose: NoteID?) -> InitiativeDraft {
        InitiativeDraft(
            id: id, name: name, purpose: purpose, areas: areas ?? [], programme: programme,
            themes: themes ?? [], goals: goals ?? [],
            budget: budgetInOere.map { Kroner(oere: $0) }, owner: owner,
            isPublic: isPublic ?? false, source: source)
    }

    static let shape = Shape(
        "InitiativeBody", "An initiative to begin.",
        [
            .optional("id", .id, "Its name for ever; one is made when it is left out."),
            .field("owner", .id, "The one post that is accountable."),
        ] + InitiativeChange.fields + [
            .optional("source", .text, "Where the facts come from.")
        ])
}

/// What can be changed about an initiative; the owner changes by a handover.
struct InitiativeChange: Described, Codable {
    var name: String
    var purpose: String?
    var areas: [AreaID]?
    var programme: ProgrammeID?
    var themes: [String]?
    var goals: [String]?
    var budgetInOere: Int64?
    var isPublic: Bool?

    /// The initiative as it stands, for a patch to be laid over.
    init(_ initiative: Initiative, _ reading: Reading) {
        name = initiative.name
        purpose = reading.purpose(of: initiative)
        areas = initiative.areas
        programme = initiative.programme
        themes = initiative.themes
        goals = initiative.goals
        budgetInOere = initiative.budget?.oere
        isPublic = initiative.isPublic
    }

    func draft(_ id: InitiativeID, purpose: NoteID?) -> InitiativeDraft {
        InitiativeDraft(
            id: id, name: name, purpose: purpose, areas: areas ?? [], programme: programme,
            themes: themes ?? [], goals: goals ?? [],
            budget: budgetInOere.map { Kroner(oere: $0) })
    }

    static let shape = Shape(
        "InitiativeChange",
        "What to change about an initiative: what is left out stays, null takes it away.",
        isPatch: true, fields)

    fileprivate static let fields: [Shape.Field] = [
        .field("name", .text, "What it is called."),
        .optional("purpose", .text, "Why it is done."),
        .optional("areas", .list(.id), "The areas that it is for; none is the whole city."),
        .optional("programme", .id, "The programme that it belongs to."),
        .optional("themes", .list(.text), "What it is about."),
        .optional("goals", .list(.text), "What it is to reach."),
        .optional("budgetInOere", .integer, "Its money, in øre (a hundredth of a krone)."),
        .optional("isPublic", .bool, "Whether everybody may see it; cannot be taken back."),
    ]
}
