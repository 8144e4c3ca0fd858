// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Saying what waits for what.
enum PrerequisiteWriting {
    static let all: [ApiOperation] = [
        ApiOperation(
            writing: Route(.post, "/api/v1/prerequisites", audience: .signedIn, link),
            "createPrerequisite", topic: "Prerequisites", "Makes one activity wait for another.",
            body: PrerequisiteBody.shape, status: 201,
            answers: .object(PrerequisiteResource.shape)),
        ApiOperation(
            writing: Route(
                .delete, "/api/v1/prerequisites/:prerequisite", audience: .signedIn, unlink),
            "deletePrerequisite", topic: "Prerequisites", "Lets an activity wait no longer.",
            status: 204),
    ]

    private static func link(_ call: Call) async throws -> Answer {
        let body = try call.read(PrerequisiteBody.self)
        guard call.reading.activity(body.from) != nil else {
            throw Refused(ActivityRefusal.unknownActivity(body.from))
        }
        guard let waiting = call.reading.activity(body.to) else {
            throw Refused(ActivityRefusal.unknownActivity(body.to))
        }
        let id = body.id ?? call.newIDOnce()
        let changed = try await call.change(
            [.activity(.link(body.prerequisite(id)))], in: waiting.initiative)
        let link = changed.reading.prerequisite(id)
        return try changed.answer(link.map(PrerequisiteResource.init), status: 201)
    }

    private static func unlink(_ call: Call) async throws -> Answer {
        guard let link = call.reading.prerequisite(call.id("prerequisite")),
            let waiting = call.reading.activity(link.to)
        else { throw NotFound() }
        return try await call.change([.activity(.unlink(link.id))], in: waiting.initiative)
            .emptyAnswer
    }
}
