// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// An activity with its plan, its promise, and what the forecast makes of them.
struct ActivityResource: Resource {
    let id: ActivityID
    let initiative: InitiativeID
    let name: String
    let responsible: PostID
    let department: OrganizationID?
    let start: Period?
    let workdays: Int
    let estimate: EstimateBody?
    let commitment: Period?
    let firstCommitment: Period?
    let pin: PinResource?
    let started: Day?
    let finished: Day?
    let expected: Period?
    let report: ReportResource?
    let forecast: ForecastResource?
    let breach: BreachResource?
    let reasons: [ReasonResource]
    let prerequisites: [PrerequisiteID]
    let standing: StandingResource
    let source: String?
    let version: Int?
    let page: String

    var path: String { "/api/v1/activities/\(id)" }

    init(_ activity: Activity, _ reading: Reading) {
        id = activity.id
        initiative = activity.initiative
        name = activity.name
        responsible = activity.responsible
        department = reading.department(of: activity.responsible)
        start = activity.plan.start
        workdays = activity.plan.workdays
        estimate = activity.plan.estimate.map(EstimateBody.init)
        commitment = activity.commitment
        firstCommitment = activity.firstCommitment
        pin = activity.pin.map(PinResource.init)
        started = activity.progress.started
        finished = activity.progress.finished
        expected = activity.progress.expected
        report = activity.report.map { ReportResource($0, reading) }
        forecast = reading.outlook.forecast(of: activity.id).map(ForecastResource.init)
        breach = BreachResource(of: activity, reading)
        reasons = reading.outlook.reasons(for: activity.id).map { ReasonResource($0, reading) }
        prerequisites = reading.city.activities.prerequisites(of: activity.id)
            .filter { reading.activity($0.from) != nil }.map(\.id)
        standing = StandingResource(reading.standing(of: activity))
        source = activity.source
        version = activity.version
        page = Paths.activity(activity.id)
    }
}

extension ActivityResource {
    static let shape = Shape(
        "Activity", "A piece of work or a milestone, with its promise and its forecast.",
        [
            .field("id", .id, "Its name for ever."),
            .field("initiative", .id, "What it is part of."),
            .field("name", .text, "What it is called."),
            .field("responsible", .id, "The post that promises."),
            .optional("department", .id, "The department behind the post."),
            .optional("start", .period, "Not before; left out where prerequisites decide."),
            .field("workdays", .integer, "How long it is meant to take; 0 for a milestone."),
            .optional("estimate", .object(EstimateBody.shape), "How long it may take."),
            .optional("commitment", .period, "The promised time; changed only by a recorded act."),
            .optional("firstCommitment", .period, "The first promise ever made."),
            .optional("pin", .object(PinResource.shape), "A deadline that somebody else has set."),
            .optional("started", .day, "The day that it began."),
            .optional("finished", .day, "The day that it was done."),
            .optional("expected", .period, "When the responsible expects it to be done."),
            .optional("report", .object(ReportResource.shape), "The latest report."),
            .optional("forecast", .object(ForecastResource.shape), "When it will run."),
            .optional("breach", .object(BreachResource.shape), "The promise that will not hold."),
            .field(
                "reasons", .list(.object(ReasonResource.shape)),
                "Why it lies where it does: from itself back to what its own facts decide."),
            .field("prerequisites", .list(.id), "The links to what it waits for."),
            .field("standing", .object(StandingResource.shape), "How it stands that day."),
            .optional("source", .text, "Where the facts come from."),
            .field("version", .integer, "Counts the changes; in front of the ETag."),
            .field("page", .text, "The page for people."),
        ])
}
