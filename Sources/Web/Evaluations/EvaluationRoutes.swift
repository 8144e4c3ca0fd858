// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Evaluations with their strands, surveys, and what a forum's history tells.
enum EvaluationRoutes {
    static let all: [Route] = evaluations + surveys + answers

    private static let evaluations: [Route] = [
        Route(.get, "/evalueringer", audience: .everyone) { .page(EvaluationList(call: $0)) },
        Route(.get, "/evalueringer/ny", audience: .staff, EvaluationEdit.begin),
        Route(.post, "/evalueringer/ny", audience: .staff, EvaluationEdit.create),
        Route(.get, "/evalueringer/:evaluering", audience: .everyone) { call in
            .page(EvaluationPage(evaluation: try call.evaluation, call: call))
        },
        Route(.get, "/evalueringer/:evaluering/ret", audience: .staff, EvaluationEdit.ask),
        Route(.post, "/evalueringer/:evaluering/ret", audience: .staff, EvaluationEdit.save),
        Route(.get, "/evalueringer/:evaluering/spor/:spor", audience: .staff, StrandEdit.ask),
        Route(.post, "/evalueringer/:evaluering/spor/:spor", audience: .staff, StrandEdit.save),
        Route(
            .post, "/evalueringer/:evaluering/aflevering", audience: .staff,
            EvaluationPage.deliver),
        Route(.get, "/fora/:forum/selvevaluering", audience: .everyone, ForumReviewShow.show),
    ]

    private static let surveys: [Route] = [
        Route(
            .get, "/evalueringer/:evaluering/undersoegelser/ny", audience: .staff, SurveyMaking.ask),
        Route(
            .post, "/evalueringer/:evaluering/undersoegelser/ny", audience: .staff,
            SurveyMaking.save),
        Route(.get, "/undersoegelser/:undersoegelse", audience: .everyone) { call in
            .page(SurveyShow(survey: try call.survey, call: call))
        },
        Route(.post, "/undersoegelser/:undersoegelse/link", audience: .staff, SurveyShow.issue),
        Route(
            .get, "/undersoegelser/:undersoegelse/frist", audience: .staff, SurveyReschedule.ask),
        Route(
            .post, "/undersoegelser/:undersoegelse/frist", audience: .staff, SurveyReschedule.save),
        Route(.get, "/spoergeskemaer", audience: .staff) { .page(QuestionnaireList(call: $0)) },
        Route(.get, "/spoergeskemaer/nyt", audience: .staff, QuestionnaireEdit.begin),
        Route(.post, "/spoergeskemaer/nyt", audience: .staff, QuestionnaireEdit.create),
        Route(.get, "/spoergeskemaer/:skema", audience: .everyone) { call in
            .page(QuestionnaireShow(questionnaire: try call.questionnaire, call: call))
        },
        Route(.get, "/spoergeskemaer/:skema/ret", audience: .staff, QuestionnaireEdit.ask),
        Route(.post, "/spoergeskemaer/:skema/ret", audience: .staff, QuestionnaireEdit.save),
    ]

    private static let answers: [Route] = [
        Route(.get, "/svar/undersoegelse/:link", audience: .everyone, SurveyDesk.ask),
        Route(.post, "/svar/undersoegelse/:link", audience: .everyone, SurveyDesk.save),
    ]
}

extension Paths {
    static let evaluations = "/evalueringer"
    static let newEvaluation = "/evalueringer/ny"
    static let questionnaires = "/spoergeskemaer"
    static let newQuestionnaire = "/spoergeskemaer/nyt"

    static func evaluation(_ id: EvaluationID) -> String { "/evalueringer/\(id)" }
    static func newEvaluation(of subject: EvaluationSubject) -> String {
        "\(newEvaluation)?om=\(subject.code)"
    }
    static func evaluationEdit(_ id: EvaluationID) -> String { "\(evaluation(id))/ret" }
    static func evaluationDelivery(_ id: EvaluationID) -> String {
        "\(evaluation(id))/aflevering"
    }
    static func strand(_ id: EvaluationID, _ strand: EvaluationStrand) -> String {
        "\(evaluation(id))/spor/\(strand.rawValue)"
    }
    static func newSurvey(_ id: EvaluationID) -> String { "\(evaluation(id))/undersoegelser/ny" }
    static func survey(_ id: SurveyID) -> String { "/undersoegelser/\(id)" }
    static func surveyLink(_ id: SurveyID) -> String { "\(survey(id))/link" }
    static func surveyClosing(_ id: SurveyID) -> String { "\(survey(id))/frist" }
    static func questionnaire(_ id: QuestionnaireID) -> String { "/spoergeskemaer/\(id)" }
    static func questionnaireEdit(_ id: QuestionnaireID) -> String { "\(questionnaire(id))/ret" }
    static func surveyAnswer(_ token: String) -> String { "/svar/undersoegelse/\(token)" }
    static func forumReview(_ id: ForumID) -> String { "\(forum(id))/selvevaluering" }
}
