// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension Evaluations {
    /// what was asked once is never asked otherwise under the same key.
    func compose(
        _ id: QuestionnaireID, title text: String, _ questions: [Question], seen: Int?
    ) throws(EvaluationRefusal) -> [EvaluationEvent] {
        guard id.isWellFormed else { throw .malformedID(id.rawValue) }
        let before = questionnaires[id]
        if let seen, seen != before?.version ?? 0 {
            throw .changedMeanwhile(seen: seen, now: before?.version ?? 0)
        }
        guard !questions.isEmpty else { throw .noQuestions }
        var asked: Set<String> = []
        for question in questions {
            try requireAskable(question)
            guard asked.insert(question.key).inserted else { throw .keyTwice(question.key) }
            if let worded = before?[question.key], worded != question, isAsked(id, question.key) {
                throw .askedOtherwise(question.key, before: worded.text)
            }
        }
        let title = try title(text)
        guard title != before?.title || questions != before?.questions else { return [] }
        return [
            .composed(
                QuestionnaireComposed(questionnaire: id, title: title, questions: questions))
        ]
    }

    private func isAsked(_ id: QuestionnaireID, _ key: String) -> Bool {
        surveys(asking: id).contains { survey in survey.questions.contains { $0.key == key } }
    }

    private func requireAskable(_ question: Question) throws(EvaluationRefusal) {
        guard ID<Question>(question.key).isWellFormed else { throw .malformedID(question.key) }
        _ = try title(question.text)
        switch question.answer {
        case .text: return
        case .scale(let from, let to): for end in [from, to] { _ = try title(end) }
        case .choice(let options):
            guard options.count >= 2, Set(options).count == options.count else {
                throw .badOptions(question.text)
            }
            for option in options { _ = try title(option) }
        }
    }

    func survey(_ plan: SurveyPlan) throws(EvaluationRefusal) -> [EvaluationEvent] {
        guard plan.id.isWellFormed else { throw .malformedID(plan.id.rawValue) }
        guard surveys[plan.id] == nil else { throw .idTaken(plan.id.rawValue) }
        guard let evaluation = evaluations[plan.evaluation] else {
            throw .unknownEvaluation(plan.evaluation)
        }
        if let day = evaluation.delivered { throw .deliveredAlready(on: day) }
        guard questionnaires[plan.questionnaire] != nil else {
            throw .unknownQuestionnaire(plan.questionnaire)
        }
        guard plan.opens <= plan.closes else {
            throw .closesBeforeOpening(plan.opens, plan.closes)
        }
        if case .anonymous(let minimum) = plan.promise, minimum < SurveyPromise.leastMinimum {
            throw .minimumTooSmall(minimum)
        }
        if let invited = plan.invited, invited < 1 { throw .nobodyInvited }
        return [
            .surveyed(
                SurveyMade(
                    survey: plan.id, title: try title(plan.title),
                    questionnaire: plan.questionnaire, evaluation: plan.evaluation,
                    strand: plan.strand, opens: plan.opens, closes: plan.closes,
                    promise: plan.promise, invited: plan.invited, isExample: plan.isExample))
        ]
    }

    /// a survey that has closed stays closed, so that what was shown
    /// of it tells nothing of who answers next.
    func reschedule(
        _ id: SurveyID, closes: Day, on day: Day
    ) throws(EvaluationRefusal) -> [EvaluationEvent] {
        let survey = try known(id)
        guard day <= survey.closes else { throw .surveyClosed(survey.closes) }
        guard closes >= max(day, survey.opens) else {
            throw .closesBeforeOpening(max(day, survey.opens), closes)
        }
        guard closes != survey.closes else { return [] }
        return [.rescheduled(SurveyRescheduled(survey: id, closes: closes))]
    }

    func issueLink(_ id: SurveyID, on day: Day) throws(EvaluationRefusal) -> [EvaluationEvent] {
        let survey = try known(id)
        guard day <= survey.closes else { throw .surveyClosed(survey.closes) }
        return [.linkIssued(SurveyLinkIssued(survey: id, number: survey.link + 1))]
    }

    /// answers are to questions that were asked, among what could be chosen.
    func take(
        _ answer: SurveyAnswer, to id: SurveyID, on day: Day
    ) throws(EvaluationRefusal) -> [EvaluationEvent] {
        let survey = try known(id)
        guard day >= survey.opens else { throw .surveyNotOpen(survey.opens) }
        guard day <= survey.closes else { throw .surveyClosed(survey.closes) }
        let asked = Dictionary(uniqueKeysWithValues: survey.questions.map { ($0.key, $0) })
        for (key, option) in answer.chosen.sorted(by: { $0.key < $1.key }) {
            guard let question = asked[key] else { throw .notAsked(key) }
            guard (0..<question.optionCount).contains(option) else {
                throw .noSuchOption(question.text)
            }
        }
        for key in answer.written.keys.sorted() where asked[key]?.answer != .text {
            throw .notAsked(key)
        }
        guard !answer.chosen.isEmpty || !answer.written.isEmpty else { throw .emptyAnswer }
        return [.answered(SurveyAnswered(survey: id, answer: answer))]
    }
}
