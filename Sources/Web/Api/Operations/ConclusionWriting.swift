// SPDX-License-Identifier: EUPL-1.2
import Domain
import HTTPTypes

/// Setting outside deadlines, and saying that something is done.
enum ConclusionWriting {
    static let all: [ApiOperation] = [
        ApiOperation(
            writing: Route(.put, "/api/v1/activities/:activity/pin", audience: .signedIn, pin),
            "pinActivity", topic: "Activities", "Sets the deadline that somebody outside has set.",
            body: PinBody.shape, answers: .object(ActivityResource.shape)),
        ApiOperation(
            writing: Route(.delete, "/api/v1/activities/:activity/pin", audience: .signedIn, unpin),
            "unpinActivity", topic: "Activities", "Takes the outside deadline away.", status: 204),
        ApiOperation(
            writing: Route(
                .post, "/api/v1/activities/:activity/conclusion", audience: .signedIn,
                concludeActivity),
            "concludeActivity", topic: "Activities", "Says that an activity is done.",
            body: ActivityConclusionBody.shape, answers: .object(ActivityResource.shape)),
        ApiOperation(
            writing: Route(
                .post, "/api/v1/initiatives/:initiative/conclusion", audience: .signedIn,
                concludeInitiative),
            "concludeInitiative", topic: "Initiatives", "Says that an initiative is over.",
            body: InitiativeConclusionBody.shape, answers: .object(InitiativeResource.shape)),
    ]

    private static func pin(_ call: Call) async throws -> Answer {
        let activity = try call.activityToChange()
        let body = try call.read(PinBody.self)
        return try await call.save(
            .pin(activity.id, Pin(day: body.day, authority: body.authority)), of: activity)
    }

    private static func unpin(_ call: Call) async throws -> Answer {
        let activity = try call.activityToChange()
        return try await call.change(
            [.activity(.pin(activity.id, nil))], in: activity.initiative, since: activity.version
        ).emptyAnswer
    }

    private static func concludeActivity(_ call: Call) async throws -> Answer {
        let activity = try call.activityToChange()
        let body = try call.read(ActivityConclusionBody.self)
        let note = try call.note(body.note, field: "note")
        let finished = Progress(
            started: activity.progress.started, finished: body.finished ?? call.reading.today)
        let draft = ProgressDraft(progress: finished, cause: body.cause, note: note?.id)
        let seen = try EntityTag.version(in: call.headers[.ifMatch]) ?? activity.version
        return try await call.save(
            .report(activity.id, draft, seen: seen), of: activity, note: note)
    }

    private static func concludeInitiative(_ call: Call) async throws -> Answer {
        let initiative = try call.initiativeToChange()
        let body = try call.read(InitiativeConclusionBody.self)
        let outcome = try call.note(body.outcome, field: "outcome")
        return try await call.save(
            .conclude(initiative.id, outcome: outcome?.id), of: initiative, note: outcome)
    }
}
