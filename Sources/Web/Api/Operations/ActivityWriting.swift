// SPDX-License-Identifier: EUPL-1.2
import Domain
import HTTPTypes

/// Planning activities, reporting on them, and promising.
enum ActivityWriting {
    static let all: [ApiOperation] = [
        ApiOperation(
            writing: Route(.post, "/api/v1/activities", audience: .signedIn, plan),
            "planActivity", topic: "Activities", "Plans an activity or a milestone.",
            body: ActivityBody.shape, status: 201, answers: .object(ActivityResource.shape)),
        ApiOperation(
            writing: Route(.patch, "/api/v1/activities/:activity", audience: .signedIn, replan),
            "changeActivity", topic: "Activities", "Changes the plan of an activity.",
            body: ActivityChange.shape, answers: .object(ActivityResource.shape)),
        ApiOperation(
            writing: Route(
                .post, "/api/v1/activities/:activity/reports", audience: .signedIn, report),
            "reportProgress", topic: "Activities",
            "Reports progress or delay, or shows what a report would do.",
            body: ReportBody.shape,
            answers: .either([.object(ActivityResource.shape), .object(PreviewResource.shape)])),
        ApiOperation(
            writing: Route(
                .post, "/api/v1/activities/:activity/promises", audience: .signedIn, promise),
            "promiseActivity", topic: "Activities", "Promises when an activity is done.",
            body: PromiseBody.shape, answers: .object(ActivityResource.shape)),
    ]

    private static func plan(_ call: Call) async throws -> Answer {
        let body = try call.read(ActivityBody.self)
        // A draft that the caller may not see is unknown to the caller.
        guard call.reading.initiative(body.initiative) != nil else {
            throw Refused(ActivityRefusal.unknownInitiative(body.initiative))
        }
        let id = body.id ?? call.newIDOnce()
        let draft = try body.draft(id)
        let changed = try await call.change([.activity(.plan(draft))], in: draft.initiative)
        return try changed.answer(changed.reading.activityResource(id), status: 201)
    }

    private static func replan(_ call: Call) async throws -> Answer {
        let activity = try call.activityToChange()
        let body = try call.read(ActivityChange.self, over: ActivityChange(activity))
        let seen = try EntityTag.version(in: call.headers[.ifMatch]) ?? activity.version
        return try await call.save(.replan(try body.draft(of: activity), seen: seen), of: activity)
    }

    private static func report(_ call: Call) async throws -> Answer {
        let activity = try call.activityToChange()
        let body = try call.read(ReportBody.self, over: ReportBody(activity.progress))
        let note = try call.note(body.note, field: "note")
        let seen = try EntityTag.version(in: call.headers[.ifMatch]) ?? activity.version
        let command = ActivityCommand.report(activity.id, body.draft(note: note?.id), seen: seen)
        if body.preview == true { return .json(try call.preview(command)) }
        return try await call.save(command, of: activity, note: note)
    }

    private static func promise(_ call: Call) async throws -> Answer {
        let activity = try call.activityToChange()
        let body = try call.read(PromiseBody.self)
        let reason = try call.note(body.reason, field: "reason")
        let command: ActivityCommand =
            activity.breach == nil
            ? .promise(activity.id, body.commitment, reason: reason?.id)
            : .acceptNewDate(activity.id, body.commitment, reason: reason?.id)
        return try await call.save(command, of: activity, note: reason)
    }
}

extension Call {
    /// What the command would do, decided by the same rules, for those who may give it.
    fileprivate func preview(_ command: ActivityCommand) throws -> PreviewResource {
        try city.permit(.activity(command), to: viewer)
        let preview = try city.preview(command, on: reading.day, outlook: reading.outlook.whole)
        return PreviewResource(preview, reading)
    }
}
