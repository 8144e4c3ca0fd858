// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ID where Subject == Evaluation {
    static var space: Self { "byrum-2021" }
}

extension ID where Subject == Questionnaire {
    static var residents: Self { "naboer" }
}

extension ID where Subject == Survey {
    static var neighbors: Self { "naboer-2021" }
}

extension EvaluationPlan {
    /// Of the urban space, kept by the technical department.
    static let space = EvaluationPlan(
        id: .space, title: "Evaluering af byrummet", subject: .initiative(.urbanSpace),
        by: .urbanSpaces, due: day("2021-06-01"))
}

extension SurveyPlan {
    static let neighbors = SurveyPlan(
        id: .neighbors, title: "Naboer 2021", questionnaire: .residents, evaluation: .space,
        strand: .targetGroup, opens: day("2021-02-01"), closes: day("2021-02-28"),
        promise: .anonymous(minimum: 5))
}

extension SurveyAnswer {
    static let full = SurveyAnswer(chosen: ["tryg": 4, "aften": 0], written: ["andet": "n-7"])
}

extension Given {
    func having(_ commands: EvaluationCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.evaluation($1)) }
    }

    func when(_ command: EvaluationCommand) -> Decided<EvaluationEvent, EvaluationRefusal> {
        Decided { () throws(EvaluationRefusal) in
            try city.evaluations.decide(
                command, on: day,
                in: EvaluationSetting(city.organizations, city.initiatives, city.forums))
        }
    }

    static func evaluation(on day: String = "2021-02-01") throws -> Given {
        try Given(.hoerdumsgade, on: DomainTestSupport.day(day)).having(.begin(.space))
    }

    /// A survey that is open, with so many answers.
    static func surveyed(_ count: Int = 0) throws -> Given {
        let open = try evaluation().having(
            .compose(.residents, title: "Naboer", EvaluationExamples.questions, seen: nil),
            .survey(.neighbors))
        return try (0..<count).reduce(open) { given, _ in
            try given.having(.answer(.neighbors, .full))
        }
    }

    var evaluation: Evaluation? { city.evaluations[.space] }
    var survey: Survey? { city.evaluations[.neighbors] }
}
