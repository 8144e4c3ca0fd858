// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// What the rules about evaluations look at beside them.
public struct EvaluationSetting: Sendable {
    let organizations: Organizations
    let initiatives: Initiatives
    let forums: Forums

    public init(_ organizations: Organizations, _ initiatives: Initiatives, _ forums: Forums) {
        self.organizations = organizations
        self.initiatives = initiatives
        self.forums = forums
    }
}

extension Evaluations {
    /// What the command leads to on the day, or why it cannot be.
    public func decide(
        _ command: EvaluationCommand, on day: Day, in setting: EvaluationSetting
    ) throws(EvaluationRefusal) -> [EvaluationEvent] {
        switch command {
        case .begin(let plan): try begin(plan, in: setting)
        case .describe(let id, let title, let by, let due, let seen):
            try describe(id, title: title, by: by, due: due, seen: seen, in: setting)
        case .find(let id, let strand, let text, let surveys, let seen):
            try find(id, strand, text, surveys, seen: seen)
        case .deliver(let id, let seen): try deliver(id, seen: seen)
        case .compose(let id, let title, let questions, let seen):
            try compose(id, title: title, questions, seen: seen)
        case .survey(let plan): try survey(plan)
        case .reschedule(let id, let closes): try reschedule(id, closes: closes, on: day)
        case .issueLink(let id): try issueLink(id, on: day)
        case .answer(let id, let answer): try take(answer, to: id, on: day)
        }
    }

    private func begin(
        _ plan: EvaluationPlan, in setting: EvaluationSetting
    ) throws(EvaluationRefusal) -> [EvaluationEvent] {
        guard plan.id.isWellFormed else { throw .malformedID(plan.id.rawValue) }
        guard evaluations[plan.id] == nil else { throw .idTaken(plan.id.rawValue) }
        try setting.requireKnown(plan.subject)
        try setting.requireKnown(plan.by)
        return [
            .begun(
                EvaluationBegun(
                    evaluation: plan.id, title: try title(plan.title), subject: plan.subject,
                    by: plan.by, due: plan.due, source: try source(plan.source),
                    isExample: plan.isExample))
        ]
    }

    private func describe(
        _ id: EvaluationID, title text: String, by post: PostID, due: Day?, seen: Int?,
        in setting: EvaluationSetting
    ) throws(EvaluationRefusal) -> [EvaluationEvent] {
        let evaluation = try open(id, seen: seen)
        try setting.requireKnown(post)
        let title = try title(text)
        guard (title, post, due) != (evaluation.title, evaluation.by, evaluation.due) else {
            return []
        }
        return [
            .described(EvaluationDescribed(evaluation: id, title: title, by: post, due: due))
        ]
    }

    private func find(
        _ id: EvaluationID, _ strand: EvaluationStrand, _ text: NoteID, _ surveys: [SurveyID],
        seen: Int?
    ) throws(EvaluationRefusal) -> [EvaluationEvent] {
        _ = try open(id, seen: seen)
        for survey in surveys {
            guard try known(survey).evaluation == id else { throw .surveyOfAnother(survey) }
        }
        return [
            .found(StrandFound(evaluation: id, strand: strand, text: text, surveys: surveys))
        ]
    }

    /// what judges nothing is no evaluation; what judges the effect
    /// alone may be delivered, and says that it is not whole.
    private func deliver(
        _ id: EvaluationID, seen: Int?
    ) throws(EvaluationRefusal) -> [EvaluationEvent] {
        guard !(try open(id, seen: seen).findings.isEmpty) else { throw .nothingFound }
        return [.delivered(EvaluationHandedIn(evaluation: id))]
    }
}

// MARK: - What must hold

extension Evaluations {
    private func open(
        _ id: EvaluationID, seen: Int?
    ) throws(EvaluationRefusal) -> Evaluation {
        guard let evaluation = evaluations[id] else { throw .unknownEvaluation(id) }
        if let day = evaluation.delivered { throw .deliveredAlready(on: day) }
        if let seen, seen != evaluation.version {
            throw .changedMeanwhile(seen: seen, now: evaluation.version)
        }
        return evaluation
    }

    func known(_ id: SurveyID) throws(EvaluationRefusal) -> Survey {
        guard let survey = surveys[id] else { throw .unknownSurvey(id) }
        return survey
    }

    func title(_ text: String) throws(EvaluationRefusal) -> String {
        do { return try CheckedText.title(text) } catch { throw .text(error) }
    }

    private func source(_ text: String?) throws(EvaluationRefusal) -> String? {
        do { return try CheckedText.source(text) } catch { throw .text(error) }
    }
}

extension EvaluationSetting {
    fileprivate func requireKnown(_ post: PostID) throws(EvaluationRefusal) {
        guard organizations[post] != nil else { throw .unknownPost(post) }
    }

    fileprivate func requireKnown(_ subject: EvaluationSubject) throws(EvaluationRefusal) {
        let isKnown =
            switch subject {
            case .initiative(let id): initiatives[id] != nil
            case .programme(let id): initiatives[id] != nil
            case .forum(let id): forums[id] != nil
            }
        guard isKnown else { throw .unknownSubject(subject) }
    }
}
