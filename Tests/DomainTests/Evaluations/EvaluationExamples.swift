// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, with every field filled.
enum EvaluationExamples {
    static let events: [EvaluationEvent] = [
        .begun(
            EvaluationBegun(
                evaluation: "byrum-2023", title: "Evaluering af byrummet",
                subject: .initiative(.urbanSpace), by: .areaCoordinator, due: day("2023-06-01"),
                source: "Høringssvar 2010-857794", isExample: true)),
        .described(
            EvaluationDescribed(
                evaluation: "byrum-2023", title: "Evaluering af byrummet 2023",
                by: .areaCoordinator, due: day("2023-09-01"))),
        .found(
            StrandFound(
                evaluation: "byrum-2023", strand: .targetGroup, text: "n-1",
                surveys: ["naboer-2023"])),
        .delivered(EvaluationHandedIn(evaluation: "byrum-2023")),
        .composed(
            QuestionnaireComposed(
                questionnaire: "naboer", title: "Naboer på pladsen", questions: questions)),
        .surveyed(
            SurveyMade(
                survey: "naboer-2023", title: "Naboer 2023", questionnaire: "naboer",
                evaluation: "byrum-2023", strand: .targetGroup, opens: day("2023-03-01"),
                closes: day("2023-03-31"), promise: .anonymous(minimum: 10), invited: 80,
                isExample: true)),
        .rescheduled(SurveyRescheduled(survey: "naboer-2023", closes: day("2023-04-15"))),
        .linkIssued(SurveyLinkIssued(survey: "naboer-2023", number: 1)),
        .answered(
            SurveyAnswered(
                survey: "naboer-2023",
                answer: SurveyAnswer(chosen: ["tryg": 3, "aften": 0], written: ["andet": "n-2"]))),
    ]

    /// What a history quotes of them, in their order.
    static let notes: [NoteID] = ["n-1"]

    static let questions = [
        Question(
            key: "tryg", text: "Hvor tryg er du på pladsen?",
            answer: .scale(from: "Slet ikke", to: "Helt")),
        Question(
            key: "aften", text: "Går du der om aftenen?",
            answer: .choice(["Ja", "Nej"])),
        Question(key: "andet", text: "Hvad skulle være anderledes?", answer: .text),
    ]
}
