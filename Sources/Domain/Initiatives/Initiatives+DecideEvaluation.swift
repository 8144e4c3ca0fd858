// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Initiatives {
    func startEvaluation(
        of id: ProgrammeID,
        by post: PostID,
        on day: Day,
        in organizations: Organizations
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        let programme = try known(id)
        if let delivered = programme.evaluation?.deliveredOn {
            throw .evaluationDelivered(on: delivered)
        }
        try requireStanding(post, on: day, in: organizations)
        guard programme.evaluation?.by != post else { return [] }
        return [.evaluationStarted(EvaluationStarted(programme: id, by: post))]
    }

    /// who delivers says what it found or where it is kept.
    func deliverEvaluation(
        _ draft: EvaluationDraft,
        of id: ProgrammeID,
        on today: Day,
        in organizations: Organizations
    ) throws(InitiativeRefusal) -> [InitiativeEvent] {
        let programme = try known(id)
        guard organizations[draft.by] != nil else { throw .unknownPost(draft.by) }
        guard draft.deliveredOn <= today else {
            throw .deliveredInFuture(draft.deliveredOn, today: today)
        }
        let place = try draft.keptAt.flatMap { $0.isEmpty ? nil : $0 }
            .map { text throws(InitiativeRefusal) in try title(text, field: "kept") }
        guard place != nil || draft.findings != nil else { throw .evaluationEmpty }
        let fact = EvaluationDelivered(
            programme: id,
            by: draft.by,
            deliveredOn: draft.deliveredOn,
            findings: draft.findings,
            keptAt: place
        )
        guard programme.evaluation != programme.evaluation(after: fact) else { return [] }
        return [.evaluationDelivered(fact)]
    }

    private func known(_ id: ProgrammeID) throws(InitiativeRefusal) -> Programme {
        guard let programme = programmes[id] else { throw .unknownProgramme(id) }
        return programme
    }
}

extension Programme {
    /// The evaluation once the fact is taken in; what was found stays, unless
    /// it is written anew.
    func evaluation(after fact: EvaluationDelivered) -> ProgrammeEvaluation {
        ProgrammeEvaluation(
            by: fact.by,
            startedOn: evaluation?.startedOn,
            deliveredOn: fact.deliveredOn,
            findings: fact.findings ?? evaluation?.findings,
            keptAt: fact.keptAt
        )
    }
}
