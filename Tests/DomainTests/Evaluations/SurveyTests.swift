// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct SurveyTests {
    private let questions = EvaluationExamples.questions

    //
    @Test func `a question that was asked is never asked otherwise under the same key`() throws {
        let given = try Given.surveyed()
        let other = Question(
            key: "tryg", text: "Er du tryg?", answer: .scale(from: "Slet ikke", to: "Helt"))
        given.when(.compose(.residents, title: "Naboer", [other], seen: nil))
            .thenRefused(.askedOtherwise("tryg", before: "Hvor tryg er du på pladsen?"))
        let newKey = Question(key: "tryg-2", text: other.text, answer: other.answer)
        let next = try given.having(
            .compose(.residents, title: "Naboer", [questions[0], newKey], seen: 1))
        #expect(next.city.evaluations[.residents]?.questions.map(\.key) == ["tryg", "tryg-2"])
        #expect(next.survey?.questions == questions)
    }

    @Test func `a wording that nobody was asked may still be mended`() throws {
        let other = Question(key: "tryg", text: "Er du tryg?", answer: .text)
        let given = try Given.evaluation().having(
            .compose(.residents, title: "Naboer", questions, seen: nil),
            .compose(.residents, title: "Naboer", [other], seen: 1))
        #expect(given.city.evaluations[.residents]?.questions == [other])
        given.when(.compose(.residents, title: "Naboer", [other], seen: nil)).then()
        given.when(.compose(.residents, title: "Naboer", questions, seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `a questionnaire has questions with different keys and answers to choose from`()
        throws
    {
        let given = try Given.evaluation()
        given.when(.compose(.residents, title: "Naboer", [], seen: nil)).thenRefused(.noQuestions)
        given.when(
            .compose(.residents, title: "Naboer", [questions[0], questions[0]], seen: nil)
        ).thenRefused(.keyTwice("tryg"))
        let single = Question(key: "a", text: "Ja?", answer: .choice(["Ja"]))
        given.when(.compose(.residents, title: "Naboer", [single], seen: nil))
            .thenRefused(.badOptions("Ja?"))
    }

    //
    @Test func `anonymous answers stand together with as many as were promised, or not at all`()
        throws
    {
        let after = day("2021-03-01")
        let four = try #require(try Given.surveyed(4).survey)
        #expect(four.result(on: after) == .tooFew(minimum: 5))
        let five = try #require(try Given.surveyed(5).survey)
        #expect(five.result(on: day("2021-02-28")) == .waiting(until: day("2021-02-28")))
        guard case .shown(let count, let results) = five.result(on: after) else {
            Issue.record("five answers are enough")
            return
        }
        #expect(count == 5)
        #expect(results.map(\.counts) == [[0, 0, 0, 0, 5], [5, 0], []])
        #expect(results[0].mean == Quantity(50, decimals: 1))
        #expect(results[2].texts.count == 5)
    }

    @Test func `a question that few answered is withheld though the survey is shown`() throws {
        var given = try Given.surveyed(4)
        given = try given.having(.answer(.neighbors, SurveyAnswer(chosen: ["tryg": 0])))
        guard case .shown(_, let results)? = given.survey?.result(on: day("2021-03-01")) else {
            Issue.record("five answers are enough")
            return
        }
        #expect(results.map(\.isWithheld) == [false, true, true])
        #expect(results.dropFirst().allSatisfy { $0.counts.isEmpty && $0.texts.isEmpty })
    }

    @Test func `anonymity is not promised among few`() throws {
        let given = try Given.surveyed()
        var plan = SurveyPlan.neighbors
        plan.id = "faa"
        plan.promise = .anonymous(minimum: 4)
        given.when(.survey(plan)).thenRefused(.minimumTooSmall(4))
        plan.promise = .open
        plan.invited = 0
        given.when(.survey(plan)).thenRefused(.nobodyInvited)
        plan.invited = nil
        plan.closes = day("2021-01-31")
        given.when(.survey(plan)).thenRefused(.closesBeforeOpening(plan.opens, plan.closes))
    }

    @Test func `nothing of an answer tells who gave it, and no history says when`() throws {
        let event = EvaluationEvent.answered(
            SurveyAnswered(survey: .neighbors, answer: .full))
        #expect(event.note == nil)
        #expect(event.notes == ["n-7"])
        for viewer in Viewer.cast + [.stranger] {
            var chronicle = Chronicle(of: try Given.surveyed().city, for: viewer) { _ in nil }
            #expect(chronicle.tell(.evaluation(event), on: day("2021-02-02")) == nil)
        }
    }

    //
    @Test func `a survey that has closed stays closed, and its links end with the next`() throws {
        let linked = try Given.surveyed().having(.issueLink(.neighbors), .issueLink(.neighbors))
        #expect(linked.survey?.link == 2)
        linked.when(.reschedule(.neighbors, closes: day("2021-01-31")))
            .thenRefused(.closesBeforeOpening(day("2021-02-01"), day("2021-01-31")))
        var after = linked
        after.day = day("2021-03-01")
        let closed = EvaluationRefusal.surveyClosed(day("2021-02-28"))
        after.when(.reschedule(.neighbors, closes: day("2021-03-31"))).thenRefused(closed)
        after.when(.issueLink(.neighbors)).thenRefused(closed)
        after.when(.answer(.neighbors, .full)).thenRefused(closed)
        after.day = day("2021-01-31")
        after.when(.answer(.neighbors, .full)).thenRefused(.surveyNotOpen(day("2021-02-01")))
    }

    //
    @Test func `answers are to what was asked, among what could be chosen`() throws {
        let given = try Given.surveyed()
        func answer(_ answer: SurveyAnswer) -> Decided<EvaluationEvent, EvaluationRefusal> {
            given.when(.answer(.neighbors, answer))
        }
        answer(SurveyAnswer(chosen: [:])).thenRefused(.emptyAnswer)
        answer(SurveyAnswer(chosen: ["x": 0])).thenRefused(.notAsked("x"))
        answer(SurveyAnswer(chosen: ["tryg": 5]))
            .thenRefused(.noSuchOption("Hvor tryg er du på pladsen?"))
        answer(SurveyAnswer(chosen: ["andet": 0]))
            .thenRefused(.noSuchOption("Hvad skulle være anderledes?"))
        answer(SurveyAnswer(chosen: [:], written: ["tryg": "n-1"])).thenRefused(.notAsked("tryg"))
        answer(.full).then(.answered(SurveyAnswered(survey: .neighbors, answer: .full)))
    }
}
