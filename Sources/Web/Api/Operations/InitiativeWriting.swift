// SPDX-License-Identifier: EUPL-1.2
import Domain
import HTTPTypes
import Journal

/// Beginning and changing initiatives.
enum InitiativeWriting {
    static let all: [ApiOperation] = [
        ApiOperation(
            writing: Route(.post, "/api/v1/initiatives", audience: .signedIn, create),
            "createInitiative", topic: "Initiatives", "Begins an initiative.",
            body: InitiativeBody.shape, status: 201, answers: .object(InitiativeResource.shape)),
        ApiOperation(
            writing: Route(
                .patch, "/api/v1/initiatives/:initiative", audience: .signedIn, describe),
            "changeInitiative", topic: "Initiatives", "Changes an initiative.",
            body: InitiativeChange.shape, answers: .object(InitiativeResource.shape)),
    ]

    private static func create(_ call: Call) async throws -> Answer {
        let body = try call.read(InitiativeBody.self)
        let id = body.id ?? call.newIDOnce()
        let purpose = try call.note(body.purpose, field: "purpose")
        let changed = try await call.change(
            [.initiative(.create(body.draft(id, purpose: purpose?.id)))], in: id,
            vault: [purpose?.write])
        return try changed.answer(changed.reading.initiativeResource(id), status: 201)
    }

    private static func describe(_ call: Call) async throws -> Answer {
        guard let initiative = call.reading.initiative(call.id("initiative")) else {
            throw NotFound()
        }
        let known = InitiativeChange(initiative, call.reading)
        let body = try call.read(InitiativeChange.self, over: known)
        let isSame = body.purpose == known.purpose
        let purpose = isSame ? nil : try call.note(body.purpose, field: "purpose")
        let draft = body.draft(
            initiative.id, purpose: isSame ? initiative.purpose : purpose?.id)
        // The patch is laid over the version just read, so that one is meant
        // where the caller names none.
        let seen = try EntityTag.version(in: call.headers[.ifMatch]) ?? initiative.version
        var commands: [CityCommand] = [.initiative(.describe(draft, seen: seen))]
        if body.isPublic == true { commands.append(.initiative(.publish(initiative.id))) }
        let changed = try await call.change(
            commands, in: initiative.id, vault: [purpose?.write])
        return try changed.answer(changed.reading.initiativeResource(initiative.id))
    }
}
