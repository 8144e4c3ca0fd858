// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct StatusRoundTests {
    @Test func `a template changed after the round opened changes nothing in the round`() throws {
        var draft = TemplateDraft.yearly
        draft.sections = [TemplateSection(.status, title: "Status", limit: 5)]
        let given = try Given.yearly().having(.stateTemplate(draft))
        let round = try #require(given.city.statusReports[StatusRoundID.yearly])
        #expect(round.form.number == 1)
        #expect(round.form.sections.map(\.limit) == [20, 10])
        #expect(given.city.statusReports[ReportTemplateID.annual]?.versions.count == 2)
        given.when(.stateTemplate(draft)).thenNothing()
        draft.seen = 1
        given.when(.stateTemplate(draft)).thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `a template has sections with room for something, each of its own`() throws {
        let given = Given()
        var draft = TemplateDraft.yearly
        draft.sections = []
        given.when(.stateTemplate(draft)).thenRefused(.noSections)
        draft.sections = [.status, .status]
        given.when(.stateTemplate(draft)).thenRefused(.sectionTwice("Status"))
        draft.sections = [TemplateSection("x", title: "X", limit: 0)]
        given.when(.stateTemplate(draft)).thenRefused(.limitOutOfRange(0))
    }

    @Test func `deadlines are counted back from the council's meeting in workdays`() throws {
        // 26 August 2021 is a Thursday; ten workdays before is the Thursday two weeks before.
        let stages = WorkCalendar.plain.chain(
            backFrom: day("2021-08-26"),
            [ChainStep(.due, workdaysBefore: 70), ChainStep(.sent, workdaysBefore: 10)])
        #expect(stages.map(\.kind) == [.due, .sent, .council])
        #expect(stages[1].day == day("2021-08-12"))
        // Whit Monday and the days around it are not worked.
        #expect(stages[0].day == day("2021-05-19"))
        #expect(WorkCalendar.plain.isWorkday(stages[0].day))
    }

    @Test func `a chain out of order, or one that begins before the round, is refused`() throws {
        let given = try Given().having(.stateTemplate(.yearly))
        var draft = StatusRoundDraft.yearly
        draft.steps = [
            ChainStep(.compiled, workdaysBefore: 60), ChainStep(.due, workdaysBefore: 50),
        ]
        given.when(.open(draft)).thenRefused(.chainOutOfOrder)
        draft.steps = [ChainStep(.sent, workdaysBefore: 10)]
        given.when(.open(draft)).thenRefused(.chainOutOfOrder)
        draft = .yearly
        draft.opens = day("2021-08-01")
        let first = try #require(
            WorkCalendar.plain.chain(backFrom: draft.council, draft.steps).first)
        given.when(.open(draft)).thenRefused(.opensTooLate(first.day))
    }

    @Test func `a round that asks nobody, or somebody twice, is refused`() throws {
        let given = try Given().having(.stateTemplate(.yearly))
        var draft = StatusRoundDraft.yearly
        draft.contributors = []
        given.when(.open(draft)).thenRefused(.nobodyAsked)
        draft.contributors = [Contributor(.tmf), Contributor(.tmf)]
        given.when(.open(draft)).thenRefused(.askedTwice("Teknik- og Miljøforvaltningen"))
        draft.contributors = [Contributor(.tmf, responsible: "x")]
        given.when(.open(draft)).thenRefused(.unknownPost("x"))
        draft = .yearly
        draft.policy = "x"
        given.when(.open(draft)).thenRefused(.unknownProgramme("x"))
    }

    @Test func `more time is given until the next step, with a reason`() throws {
        let given = try Given.yearly()
        let round = try #require(given.city.statusReports[StatusRoundID.yearly])
        let later = round.due.advanced(by: 7)
        let compiled = try #require(round[.compiled])
        given.when(.extend(.yearly, until: round.due, reason: "n-1", seen: nil))
            .thenRefused(.notLonger(round.due))
        given.when(.extend(.yearly, until: compiled, reason: "n-1", seen: nil))
            .thenRefused(.pastNextStage(compiled))
        let more = try given.having(.extend(.yearly, until: later, reason: "n-1", seen: round.due))
        let extended = try #require(more.city.statusReports[StatusRoundID.yearly])
        #expect(extended.due == later)
        #expect(extended.stages.map(\.kind) == round.stages.map(\.kind))
        // Five workdays fewer to the council's meeting.
        #expect(extended.stages.first { $0.kind == .due }?.workdaysBefore == 45)
        #expect(extended.extensions.map(\.from) == [round.due])
        #expect(more.city.statusReports.duties(on: given.day).allSatisfy { $0.due == later })
        more.when(.extend(.yearly, until: later.advanced(by: 1), reason: "n-1", seen: round.due))
            .thenRefused(.changedMeanwhile(seen: 0, now: 1))
    }

    @Test func `those who owe something are told what and by when`() throws {
        let given = try Given.yearly()
        let due = try #require(given.city.statusReports[StatusRoundID.yearly]?.due)
        let duties = given.city.statusReports.duties(on: given.day)
        #expect(duties.map(\.kind) == [.write, .write])
        #expect(duties.allSatisfy { $0.due == due })
        let asked = try given.written(12).having(.askSignOff(.yearly, .tmf, by: .planner))
        #expect(
            asked.city.statusReports.duties(on: given.day).contains {
                $0.kind == .sign && $0.organization == .tmf
            })
        #expect(given.city.statusReports.duties(on: day("2021-01-31")).isEmpty)
        // After the council's meeting nobody owes anything any more.
        #expect(given.city.statusReports.duties(on: day("2021-08-27")).isEmpty)
        let late = given.city.statusReports.duties(on: due.advanced(by: 3))
        #expect(late.allSatisfy { $0.isLate(on: due.advanced(by: 3)) })
    }
}
