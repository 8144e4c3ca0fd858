// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

extension LessonContent {
    fileprivate static let space = LessonContent(
        title: "Naboer planter selv", initiative: .urbanSpace, by: .urbanSpaces,
        themes: ["byrum", "byrum"], worked: "n-1")
}

extension ExpertDraft {
    fileprivate static let department = ExpertDraft(
        id: "byrum-tmf", who: .organization(.tmf), expertise: ["byrum"], areas: [.sydhavnen],
        consented: day("2021-01-15"))
}

extension ExpertQuestionDraft {
    fileprivate static let light = ExpertQuestionDraft(
        id: "lys-1", expert: "byrum-tmf", title: "Hvad gør lys?", text: "n-5", by: .sof)
}

extension Given {
    fileprivate func having(_ commands: ExperienceCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.experience($1)) }
    }

    fileprivate func when(
        _ command: ExperienceCommand
    ) -> Decided<ExperienceEvent, ExperienceRefusal> {
        Decided { () throws(ExperienceRefusal) in
            try city.experience.decide(
                command, on: day,
                in: ExperienceSetting(
                    city.organizations, city.initiatives, city.areas, city.figures))
        }
    }

    fileprivate static func lesson() throws -> Given {
        try Given(.hoerdumsgade, on: DomainTestSupport.day("2021-02-01"))
            .having(.write("laering", .space))
    }

    fileprivate static func asked() throws -> Given {
        try Given(.hoerdumsgade, on: DomainTestSupport.day("2021-02-01"))
            .having(.enlist(.department), .ask(.light))
    }
}

struct ExperienceRuleTests {
    //
    @Test func `a lesson says what worked or what did not, once for an initiative`() throws {
        let given = try Given.lesson()
        let lesson = try #require(given.city.experience.lesson(of: .urbanSpace))
        #expect(lesson.content.themes == ["byrum"])
        #expect(lesson.written == day("2021-02-01"))
        given.when(.write("en-til", .space)).thenRefused(.writtenAlready("Naboer planter selv"))
        var content = LessonContent.space
        content.worked = nil
        given.when(.revise("laering", content, seen: nil)).thenRefused(.nothingLearned)
        content.failed = "n-2"
        content.cost = Kroner(-1)
        given.when(.revise("laering", content, seen: nil)).thenRefused(.negativeCost)
        content.cost = nil
        content.figures = ["x"]
        given.when(.revise("laering", content, seen: nil)).thenRefused(.unknownIndicator("x"))
        given.when(.revise("laering", .space, seen: 2))
            .thenRefused(.changedMeanwhile(seen: 2, now: 1))
    }

    @Test func `a lesson that is the same changes nothing, and keeps its initiative`() throws {
        let given = try Given.lesson()
        #expect(try given.having(.revise("laering", .space, seen: 1)).city == given.city)
        let published = try given.having(.publish("laering", seen: 1)).city
        #expect(published.experience.lesson(of: .urbanSpace)?.published == day("2021-02-01"))
        given.when(.publish("anden", seen: nil)).thenRefused(.unknownLesson("anden"))
    }

    //
    @Test func `an initiative that has ended owes a lesson until it is written`() throws {
        let given = Given(.hoerdumsgade, on: day("2021-02-01"))
        #expect(given.city.initiativesWithoutLesson.isEmpty)
        let ended = try given.having(.initiative(.conclude(.urbanSpace, outcome: nil)))
        #expect(ended.city.initiativesWithoutLesson.map(\.id) == [.urbanSpace])
        let written = try ended.having(.write("laering", .space))
        #expect(written.city.initiativesWithoutLesson.isEmpty)
    }

    //
    @Test func `nobody is in the directory who has not agreed to be asked`() throws {
        let given = Given(.hoerdumsgade, on: day("2021-02-01"))
        var draft = ExpertDraft.department
        draft.consented = nil
        given.when(.enlist(draft)).thenRefused(.noConsent)
        draft.consented = day("2021-02-02")
        given.when(.enlist(draft)).thenRefused(.consentToCome(day("2021-02-02")))
        draft = .department
        draft.expertise = []
        given.when(.enlist(draft)).thenRefused(.noExpertise)
        draft = .department
        draft.areas = ["x"]
        given.when(.enlist(draft)).thenRefused(.unknownArea("x"))
        let listed = try given.having(.enlist(.department))
        draft = .department
        draft.id = "igen"
        listed.when(.enlist(draft)).thenRefused(.listedAlready)
        listed.when(.describe("byrum-tmf", expertise: ["lys"], areas: [], seen: 4))
            .thenRefused(.changedMeanwhile(seen: 4, now: 1))
    }

    //
    @Test func `a question is answered once, and nobody asks who is retired`() throws {
        let asked = try Given.asked()
        #expect(asked.city.experience.questions(to: "byrum-tmf").map(\.isOpen) == [true])
        let answered = try asked.having(.answer("lys-1", text: "n-6", isPublic: false))
        answered.when(.answer("lys-1", text: "n-7", isPublic: true))
            .thenRefused(.answeredAlready(on: day("2021-02-01")))
        var again = ExpertQuestionDraft.light
        again.id = "lys-2"
        try answered.having(.retire("byrum-tmf")).when(.ask(again))
            .thenRefused(.retired(on: day("2021-02-01")))
    }

    //
    @Test func `lessons and answers are everybody's only once they are published`() throws {
        let given = try Given.lesson().having(.initiative(.publish(.urbanSpace)))
        let draft = try #require(given.city.experience["laering" as LessonID])
        #expect(!given.city.sees(draft, .stranger))
        #expect(given.city.sees(draft, .sofOfficer))
        let open = try given.having(.publish("laering", seen: nil)).city
        #expect(open.sees(try #require(open.experience["laering" as LessonID]), .stranger))
        let asked = try Given.asked()
        let question = try #require(asked.city.experience["lys-1" as QuestionToExpertID])
        #expect(!asked.city.sees(question, .stranger))
        let told = try asked.having(.answer("lys-1", text: "n-6", isPublic: true)).city
        #expect(told.sees(try #require(told.experience["lys-1" as QuestionToExpertID]), .stranger))
    }

    @Test func `people speak for themselves and organizations by their own`() throws {
        let city = try Given.asked().city
        let answer = CityCommand.experience(.answer("lys-1", text: "n-6", isPublic: true))
        #expect(throws: Never.self) { try city.permit(answer, to: .tmfOfficer) }
        #expect(throws: Forbidden.self) { try city.permit(answer, to: .sofOfficer) }
        var person = ExpertDraft.department
        person.id = "planner"
        person.who = .person("planner")
        #expect(throws: Forbidden.self) {
            try city.permit(.experience(.enlist(person)), to: .sofOfficer)
        }
        #expect(throws: Never.self) {
            try city.permit(.experience(.ask(.light)), to: .sofOfficer)
        }
        #expect(throws: Forbidden.self) {
            try city.permit(.experience(.ask(.light)), to: .stranger)
        }
    }
}
