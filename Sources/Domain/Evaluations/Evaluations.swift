// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every evaluation, with the surveys it rests on.
public struct Evaluations: Equatable, Sendable, Codable {
    public internal(set) var evaluations: TreeDictionary<EvaluationID, Evaluation> = [:]
    public internal(set) var questionnaires: TreeDictionary<QuestionnaireID, Questionnaire> = [:]
    public internal(set) var surveys: TreeDictionary<SurveyID, Survey> = [:]

    public init() {}

    public subscript(id: EvaluationID) -> Evaluation? { evaluations[id] }
    public subscript(id: QuestionnaireID) -> Questionnaire? { questionnaires[id] }
    public subscript(id: SurveyID) -> Survey? { surveys[id] }

    /// Those of the subject, the latest first.
    public func evaluations(of subject: EvaluationSubject) -> [Evaluation] {
        evaluations.values.filter { $0.subject == subject }
            .sorted { ($1.begun, $0.id) < ($0.begun, $1.id) }
    }

    /// The surveys of the evaluation, the earliest first.
    public func surveys(of evaluation: EvaluationID) -> [Survey] {
        surveys.values.filter { $0.evaluation == evaluation }.sortedByOpening
    }

    /// Every time that the questions were asked, the earliest first.
    public func surveys(asking questionnaire: QuestionnaireID) -> [Survey] {
        surveys.values.filter { $0.questionnaire == questionnaire }.sortedByOpening
    }
}

extension Sequence<Survey> {
    fileprivate var sortedByOpening: [Survey] {
        sorted { ($0.opens, $0.id) < ($1.opens, $1.id) }
    }
}

// MARK: - Taking facts in

extension Evaluations {
    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: EvaluationEvent, on day: Day) {
        switch event {
        case .begun(let fact): evaluations[fact.evaluation] = Evaluation(fact, on: day)
        case .described(let fact):
            change(fact.evaluation) { ($0.title, $0.by, $0.due) = (fact.title, fact.by, fact.due) }
        case .found(let fact):
            change(fact.evaluation) {
                $0.findings[fact.strand] = StrandFinding(
                    on: day, text: fact.text, surveys: fact.surveys)
            }
        case .delivered(let fact): change(fact.evaluation) { $0.delivered = day }
        case .composed(let fact): compose(fact)
        case .surveyed(let fact):
            let questions = questionnaires[fact.questionnaire]?.questions ?? []
            surveys[fact.survey] = Survey(fact, asking: questions)
        case .rescheduled(let fact): surveys[fact.survey]?.closes = fact.closes
        case .linkIssued(let fact): surveys[fact.survey]?.link = fact.number
        case .answered(let fact): surveys[fact.survey]?.answers.append(fact.answer)
        }
    }

    private mutating func change(_ id: EvaluationID, _ body: (inout Evaluation) -> Void) {
        guard var evaluation = evaluations[id] else { return }
        body(&evaluation)
        evaluation.version += 1
        evaluations[id] = evaluation
    }

    private mutating func compose(_ fact: QuestionnaireComposed) {
        let before = questionnaires[fact.questionnaire]
        var worded = before?.worded ?? [:]
        for question in fact.questions { worded[question.key] = question }
        questionnaires[fact.questionnaire] = Questionnaire(
            id: fact.questionnaire, title: fact.title, questions: fact.questions, worded: worded,
            version: (before?.version ?? 0) + 1)
    }
}

extension Evaluation {
    fileprivate init(_ fact: EvaluationBegun, on day: Day) {
        self.init(
            id: fact.evaluation, title: fact.title, subject: fact.subject, by: fact.by, begun: day,
            due: fact.due, source: fact.source, isExample: fact.isExample)
    }
}

extension Survey {
    fileprivate init(_ fact: SurveyMade, asking questions: [Question]) {
        self.init(
            id: fact.survey, title: fact.title, questionnaire: fact.questionnaire,
            questions: questions, evaluation: fact.evaluation, strand: fact.strand,
            opens: fact.opens, closes: fact.closes, promise: fact.promise, invited: fact.invited,
            isExample: fact.isExample)
    }
}
