// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Answering: a broken promise, a handover, and the question whether one takes part.
enum AnswerWriting {
    static let all: [ApiOperation] = [
        ApiOperation(
            writing: Route(
                .post, "/api/v1/activities/:activity/breach-answers", audience: .signedIn, breach),
            "answerBreach", topic: "Activities",
            "Answers the notice that a promise breaks: accepts a new time, or contests it.",
            body: BreachAnswerBody.shape, answers: .object(ActivityResource.shape)),
        ApiOperation(
            writing: Route(
                .post, "/api/v1/initiatives/:initiative/handovers", audience: .signedIn, offer),
            "offerHandover", topic: "Initiatives", "Offers an initiative to another post.",
            body: HandoverBody.shape, answers: .object(InitiativeResource.shape)),
        ApiOperation(
            writing: Route(
                .post, "/api/v1/initiatives/:initiative/handover-answers", audience: .signedIn,
                answer),
            "answerHandover", topic: "Initiatives", "Accepts or declines an initiative.",
            body: HandoverAnswerBody.shape, answers: .object(InitiativeResource.shape)),
        ApiOperation(
            writing: Route(
                .put, "/api/v1/initiatives/:initiative/contributions/:organization",
                audience: .signedIn, contribute),
            "stateContribution", topic: "Initiatives",
            "Says whether an organization takes part, and with what.",
            body: ContributionBody.shape, answers: .object(InitiativeResource.shape)),
    ]

    private static func breach(_ call: Call) async throws -> Answer {
        let activity = try call.activityToChange()
        let body = try call.read(BreachAnswerBody.self)
        let reason = try call.note(body.reason, field: "reason")
        switch body.answer {
        case .accepted:
            guard let commitment = body.commitment else {
                throw ApiRefusal.missing("/commitment")
            }
            return try await call.save(
                .acceptNewDate(activity.id, commitment, reason: reason?.id), of: activity,
                note: reason)
        case .contested:
            guard let reason else { throw ApiRefusal.missing("/reason") }
            return try await call.save(
                .contest(activity.id, reason: reason.id), of: activity, note: reason)
        }
    }

    private static func offer(_ call: Call) async throws -> Answer {
        let initiative = try call.initiativeToChange()
        let body = try call.read(HandoverBody.self)
        let reason = try call.note(body.reason, field: "reason")
        return try await call.save(
            .offerHandover(initiative.id, to: body.owner, reason: reason?.id), of: initiative,
            note: reason)
    }

    private static func answer(_ call: Call) async throws -> Answer {
        let initiative = try call.initiativeToChange()
        let body = try call.read(HandoverAnswerBody.self)
        let reason = try call.note(body.reason, field: "reason")
        switch body.answer {
        case .accepted:
            guard reason == nil else { throw ApiRefusal.reasonUnasked }
            return try await call.save(.acceptHandover(initiative.id), of: initiative)
        case .declined:
            return try await call.save(
                .declineHandover(initiative.id, reason: reason?.id), of: initiative, note: reason)
        }
    }

    private static func contribute(_ call: Call) async throws -> Answer {
        let initiative = try call.initiativeToChange()
        let body = try call.read(ContributionBody.self)
        return try await call.save(
            .stateContribution(
                initiative.id, call.id("organization"), body.stance, part: body.part),
            of: initiative)
    }
}

extension ApiRefusal {
    /// The field is needed here, although it is not always.
    fileprivate static func missing(_ pointer: String) -> ApiRefusal {
        .fieldsWrong([FieldTrouble(pointer: pointer, sentence: .fieldMissing)])
    }

    /// Nothing that was written is dropped silently.
    fileprivate static let reasonUnasked = ApiRefusal.fieldsWrong([
        FieldTrouble(
            pointer: "/reason",
            sentence: Phrase(
                da: "Den, der siger ja, giver ingen begrundelse. Fjern feltet.",
                en: "Whoever accepts gives no reason. Leave the field out."))
    ])
}
