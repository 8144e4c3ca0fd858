// SPDX-License-Identifier: EUPL-1.2

/// What people may ask to change about evaluations and surveys.
///
/// `seen` is the version that the form showed; nil when nobody looked.
public enum EvaluationCommand: Equatable, Sendable {
    case begin(EvaluationPlan)
    case describe(EvaluationID, title: String, by: PostID, due: Day?, seen: Int?)
    /// What was found along the strand; it takes the place of what was found before.
    case find(EvaluationID, EvaluationStrand, text: NoteID, surveys: [SurveyID], seen: Int?)
    case deliver(EvaluationID, seen: Int?)
    /// A new questionnaire, or a new edition of one.
    case compose(QuestionnaireID, title: String, [Question], seen: Int?)
    case survey(SurveyPlan)
    case reschedule(SurveyID, closes: Day)
    /// A new link, which ends the one before.
    case issueLink(SurveyID)
    case answer(SurveyID, SurveyAnswer)
}

/// An evaluation as it is begun.
public struct EvaluationPlan: Equatable, Sendable {
    public var id: EvaluationID
    public var title: String
    public var subject: EvaluationSubject
    public var by: PostID
    public var due: Day?
    public var source: String?
    public var isExample: Bool

    public init(
        id: EvaluationID,
        title: String,
        subject: EvaluationSubject,
        by: PostID,
        due: Day? = nil,
        source: String? = nil,
        isExample: Bool = false
    ) {
        self.id = id
        self.title = title
        self.subject = subject
        self.by = by
        self.due = due
        self.source = source
        self.isExample = isExample
    }
}

/// A survey as it is made.
public struct SurveyPlan: Equatable, Sendable {
    public var id: SurveyID
    public var title: String
    public var questionnaire: QuestionnaireID
    public var evaluation: EvaluationID
    public var strand: EvaluationStrand
    public var opens: Day
    public var closes: Day
    public var promise: SurveyPromise
    public var invited: Int?
    public var isExample: Bool

    public init(
        id: SurveyID,
        title: String,
        questionnaire: QuestionnaireID,
        evaluation: EvaluationID,
        strand: EvaluationStrand,
        opens: Day,
        closes: Day,
        promise: SurveyPromise,
        invited: Int? = nil,
        isExample: Bool = false
    ) {
        self.id = id
        self.title = title
        self.questionnaire = questionnaire
        self.evaluation = evaluation
        self.strand = strand
        self.opens = opens
        self.closes = closes
        self.promise = promise
        self.invited = invited
        self.isExample = isExample
    }
}
