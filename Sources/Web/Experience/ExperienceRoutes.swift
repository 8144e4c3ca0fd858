// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What was learned, and whom to ask.
enum ExperienceRoutes {
    static let all: [Route] = lessons + experts

    private static let lessons: [Route] = [
        Route(.get, "/erfaringer", audience: .everyone) { .page(LessonList(call: $0)) },
        Route(.get, "/erfaringer/ny", audience: .staff, LessonEdit.begin),
        Route(.post, "/erfaringer/ny", audience: .staff, LessonEdit.create),
        Route(.get, "/erfaringer/:erfaring", audience: .everyone) { call in
            .page(LessonShow(lesson: try call.lesson, call: call))
        },
        Route(.get, "/erfaringer/:erfaring/ret", audience: .staff, LessonEdit.ask),
        Route(.post, "/erfaringer/:erfaring/ret", audience: .staff, LessonEdit.save),
        Route(.post, "/erfaringer/:erfaring/udgivelse", audience: .staff, LessonShow.publish),
    ]

    private static let experts: [Route] = [
        Route(.get, "/eksperter", audience: .everyone) { .page(ExpertList(call: $0)) },
        Route(.get, "/eksperter/ny", audience: .signedIn, ExpertEdit.begin),
        Route(.post, "/eksperter/ny", audience: .signedIn, ExpertEdit.create),
        Route(.get, "/eksperter/:ekspert", audience: .everyone) { call in
            .page(ExpertShow(expert: try call.expert, call: call))
        },
        Route(.post, "/eksperter/:ekspert/ophoer", audience: .signedIn, ExpertShow.retire),
        Route(.get, "/eksperter/:ekspert/spoerg", audience: .signedIn, QuestionAsk.begin),
        Route(.post, "/eksperter/:ekspert/spoerg", audience: .signedIn, QuestionAsk.save),
        Route(.get, "/spoergsmaal/:spoergsmaal", audience: .everyone) { call in
            .page(QuestionShow(question: try call.expertQuestion, call: call))
        },
        Route(.post, "/spoergsmaal/:spoergsmaal", audience: .signedIn, QuestionShow.answer),
    ]
}

extension Paths {
    static let lessons = "/erfaringer"
    static let experts = "/eksperter"
    static let newExpert = "/eksperter/ny"

    static func lesson(_ id: LessonID) -> String { "/erfaringer/\(id)" }
    static func expert(_ id: ExpertID) -> String { "/eksperter/\(id)" }
    static func question(_ id: QuestionToExpertID) -> String { "/spoergsmaal/\(id)" }
}

extension Phrase {
    static let lessons = Phrase(da: "Erfaringer", en: "Lessons")
    static let experts = Phrase(da: "Eksperter", en: "Experts")
}

extension Call {
    /// The lesson that the address names, when it is there for the reader.
    var lesson: Lesson {
        get throws { try seen(city.experience[id("erfaring") as LessonID], city.sees) }
    }

    /// The expert that the address names, when they are there for the reader.
    var expert: Expert {
        get throws { try seen(city.experience[id("ekspert") as ExpertID], city.sees) }
    }

    /// The question that the address names, when it is there for the reader.
    var expertQuestion: ExpertQuestion {
        get throws { try seen(city.experience[id("spoergsmaal") as QuestionToExpertID], city.sees) }
    }
}
