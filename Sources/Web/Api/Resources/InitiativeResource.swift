// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// An initiative with its owner and what each organization says about it.
struct InitiativeResource: Resource {
    let id: InitiativeID
    let name: String
    let purpose: String?
    let areas: [AreaID]
    let programme: ProgrammeID?
    let themes: [String]
    let goals: [String]
    let budgetInOere: Int64?
    let owner: PostID
    let ownerOrganization: OrganizationID?
    let ownerSince: Day
    let handoverTo: PostID?
    let contributions: [ContributionResource]
    let activities: [ActivityID]
    let isPublic: Bool
    let createdOn: Day
    let concludedOn: Day?
    let standing: StandingResource
    let source: String?
    let version: Int?
    let page: String

    var path: String { "/api/v1/initiatives/\(id)" }

    init(_ initiative: Initiative, _ reading: Reading) {
        id = initiative.id
        name = initiative.name
        purpose = reading.purpose(of: initiative)
        areas = initiative.areas
        programme = initiative.programme
        themes = initiative.themes
        goals = initiative.goals
        budgetInOere = initiative.budget?.oere
        owner = initiative.owner
        ownerOrganization = reading.organization(of: initiative.owner)
        ownerSince = initiative.ownerSince
        handoverTo = reading.viewer.isStaff ? initiative.handover?.to : nil
        contributions = initiative.contributions.sorted { $0.key < $1.key }
            .map(ContributionResource.init)
        activities = reading.city.activities.activities(of: initiative.id).map(\.id)
        isPublic = initiative.isPublic
        createdOn = initiative.createdOn
        concludedOn = initiative.concludedOn
        standing = StandingResource(reading.standing(of: initiative))
        source = initiative.source
        version = initiative.version
        page = Paths.initiative(initiative.id)
    }

    static let shape = Shape(
        "Initiative", "An effort of several organizations with exactly one accountable owner.",
        [
            .field("id", .id, "Its name for ever."),
            .field("name", .text, "What it is called."),
            .optional("purpose", .text, "Why it is done."),
            .field("areas", .list(.id), "The areas that it is for; none is the whole city."),
            .optional("programme", .id, "The programme that it belongs to."),
            .field("themes", .list(.text), "What it is about."),
            .field("goals", .list(.text), "What it is to reach."),
            .optional("budgetInOere", .integer, "Its money, in øre (a hundredth of a krone)."),
            .field("owner", .id, "The post that is accountable."),
            .optional("ownerOrganization", .id, "The organization that the post belongs to."),
            .field("ownerSince", .day, "The first day of the owner."),
            .optional("handoverTo", .id, "The post that it is offered to; for staff only."),
            .field(
                "contributions", .list(.object(ContributionResource.shape)),
                "What each organization that was asked has said."),
            .field("activities", .list(.id), "Its activities, in the order they were planned."),
            .field("isPublic", .bool, "Drafts are seen only by those who work on them."),
            .field("createdOn", .day, "The day that it began."),
            .optional("concludedOn", .day, "The day that it was concluded."),
            .field("standing", .object(StandingResource.shape), "How it stands that day."),
            .optional("source", .text, "Where the facts come from."),
            .field("version", .integer, "Counts the changes; in front of the ETag."),
            .field("page", .text, "The page for people."),
        ])
}

/// What an organization says about taking part.
struct ContributionResource: Described, Encodable, Sendable {
    let organization: OrganizationID
    let stance: Contribution.Stance
    let part: String?
    let day: Day
    let work: Contribution.Work.Status?
    let workSince: Day?

    init(_ organization: OrganizationID, _ contribution: Contribution) {
        self.organization = organization
        stance = contribution.stance
        part = contribution.part
        day = contribution.day
        work = contribution.work?.status
        workSince = contribution.work?.since
    }

    static let shape = Shape(
        "Contribution", "What an organization says about taking part.",
        [
            .field("organization", .id, "Who was asked."),
            .field(
                "stance", .choice(of: Contribution.Stance.self), "`asked` has said nothing yet."),
            .optional("part", .text, "Its own part, or why it is not relevant."),
            .field("day", .day, "When it was asked or said so."),
            .optional(
                "work", .choice(of: Contribution.Work.Status.self),
                "How far its part has come, as it says itself."),
            .optional("workSince", .day, "The day that it was first said to be so."),
        ])
}
