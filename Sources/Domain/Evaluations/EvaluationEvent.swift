// SPDX-License-Identifier: EUPL-1.2

/// What has happened in evaluations and surveys.
public enum EvaluationEvent: Equatable, Sendable, Codable {
    case begun(EvaluationBegun)
    case described(EvaluationDescribed)
    case found(StrandFound)
    case delivered(EvaluationHandedIn)
    case composed(QuestionnaireComposed)
    case surveyed(SurveyMade)
    case rescheduled(SurveyRescheduled)
    case linkIssued(SurveyLinkIssued)
    case answered(SurveyAnswered)

    /// The names in the journal, which never change.
    enum CodingKeys: String, CodingKey, CaseIterable {
        case begun = "evaluation.begun"
        case described = "evaluation.described"
        case found = "evaluation.strand-found"
        case delivered = "evaluation.delivered"
        case composed = "questionnaire.composed"
        case surveyed = "survey.made"
        case rescheduled = "survey.rescheduled"
        case linkIssued = "survey.link-issued"
        case answered = "survey.answered"
    }
}

public struct EvaluationBegun: Equatable, Sendable, Codable {
    public let evaluation: EvaluationID
    public let title: String
    public let subject: EvaluationSubject
    public let by: PostID
    public let due: Day?
    public let source: String?
    public let isExample: Bool
}

public struct EvaluationDescribed: Equatable, Sendable, Codable {
    public let evaluation: EvaluationID
    public let title: String
    public let by: PostID
    public let due: Day?
}

public struct StrandFound: Equatable, Sendable, Codable {
    public let evaluation: EvaluationID
    public let strand: EvaluationStrand
    public let text: NoteID
    public let surveys: [SurveyID]
}

public struct EvaluationHandedIn: Equatable, Sendable, Codable {
    public let evaluation: EvaluationID
}

public struct QuestionnaireComposed: Equatable, Sendable, Codable {
    public let questionnaire: QuestionnaireID
    public let title: String
    public let questions: [Question]
}

public struct SurveyMade: Equatable, Sendable, Codable {
    public let survey: SurveyID
    public let title: String
    public let questionnaire: QuestionnaireID
    public let evaluation: EvaluationID
    public let strand: EvaluationStrand
    public let opens: Day
    public let closes: Day
    public let promise: SurveyPromise
    public let invited: Int?
    public let isExample: Bool
}

public struct SurveyRescheduled: Equatable, Sendable, Codable {
    public let survey: SurveyID
    public let closes: Day
}

public struct SurveyLinkIssued: Equatable, Sendable, Codable {
    public let survey: SurveyID
    /// What tells the link from those before it.
    public let number: Int
}

public struct SurveyAnswered: Equatable, Sendable, Codable {
    public let survey: SurveyID
    public let answer: SurveyAnswer
}

extension EvaluationEvent {
    var stream: String {
        switch self {
        case .begun(let fact): "evaluation/\(fact.evaluation)"
        case .described(let fact): "evaluation/\(fact.evaluation)"
        case .found(let fact): "evaluation/\(fact.evaluation)"
        case .delivered(let fact): "evaluation/\(fact.evaluation)"
        case .composed(let fact): "questionnaire/\(fact.questionnaire)"
        case .surveyed(let fact): "survey/\(fact.survey)"
        case .rescheduled(let fact): "survey/\(fact.survey)"
        case .linkIssued(let fact): "survey/\(fact.survey)"
        case .answered(let fact): "survey/\(fact.survey)"
        }
    }

    /// What a history may quote: what people answered, never.
    var note: NoteID? {
        if case .found(let fact) = self { fact.text } else { nil }
    }

    /// Every text in the vault that the event refers to.
    var notes: [NoteID] {
        switch self {
        case .found(let fact): [fact.text]
        case .answered(let fact): fact.answer.written.values.sorted()
        default: []
        }
    }
}
