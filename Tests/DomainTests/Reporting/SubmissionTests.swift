// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

//
struct SubmissionTests {
    @Test func `only what changed is written down, and what was written can be unsaid`() throws {
        let given = try Given.reported()
        given.when(.report(.survey, .neighbors, .full)).thenNothing()
        var draft = ReportDraft.full
        draft.cells[0].reading = .number(Quantity(1_300))
        given.when(.report(.survey, .neighbors, draft)).then(
            .reported(
                FiguresReported(
                    round: .survey, organization: .neighbors, cells: [draft.cells[0]],
                    cleared: [], by: .person(.neighbor))))
        let cleared = try given.having(
            .report(
                .survey, .neighbors,
                ReportDraft([], clearing: [.residents], by: .link(name: nil))))
        #expect(cleared.neighbors?.missing == [.residents])
    }

    @Test func `nothing is taken in that was not asked for`() throws {
        let cell = ReportedCell(.moved, .number(Quantity(10)))
        try Given.survey().when(
            .report(.survey, .police, ReportDraft([cell], by: .link(name: nil)))
        )
        .thenRefused(.notAsked(.moved))
        try Given.survey().when(.report(.survey, .tmf, .full))
            .thenRefused(.organizationNotAsked("Teknik- og Miljøforvaltningen"))
    }

    @Test func `a form that is out of date is refused`() throws {
        var draft = ReportDraft.full
        draft.seen = 7
        try Given.survey().when(.report(.survey, .neighbors, draft))
            .thenRefused(.changedMeanwhile(seen: 7, now: 1))
    }

    @Test func `that a figure is not reported needs a reason, and is not zero`() throws {
        let silent = ReportedCell(.residents, .notReported)
        let given = try Given.survey()
        given.when(.report(.survey, .neighbors, ReportDraft([silent], by: .link(name: nil))))
            .thenRefused(
                .cell(.residents, Phrase(da: "Beboere", en: "Residents"), .reasonMissing))
        let told = ReportedCell(.residents, .notReported, note: "n-1")
        let after = try given.having(
            .report(.survey, .neighbors, ReportDraft([told], by: .link(name: nil))))
        #expect(after.neighbors?[.residents]?.reading == .notReported)
        #expect(after.neighbors?[.residents]?.reading != .number(.zero))
    }

    @Test func `nobody approves what is not all there, and what is approved stays`() throws {
        let approve = ReportingCommand.approve(
            .survey, .neighbors, by: .person(.neighbor), seen: nil)
        try Given.survey().when(approve).thenRefused(.incomplete(missing: 2))
        let approved = try Given.approved()
        let today = approved.day
        #expect(approved.neighbors?.approval == ReportApproval(on: today, by: .person(.neighbor)))
        approved.when(approve).thenRefused(.approvedAlready(on: today))
        approved.when(.report(.survey, .neighbors, .full))
            .thenRefused(.approvedAlready(on: today))
        approved.when(.except(.survey, .neighbors, until: day("2021-05-01"), reason: "n"))
            .thenRefused(.approvedAlready(on: today))
    }

    @Test func `figures that are accepted are the city's own, approved in the same step`() throws {
        let accept = ReportingCommand.accept(.survey, .neighbors, seen: nil)
        try Given.reported().when(accept)
            .thenRefused(.notApproved("Foreningen Anker Jørgensens Plads"))
        let given = try Given.approved()
        let events = try given.city.decide(.reporting(accept), on: given.day)
        #expect(
            events.map(\.stream) == [
                "round/beboere-2020", "indicator/beboere", "indicator/flyttet",
            ])
        let accepted = try given.having(accept)
        let figure = try #require(
            accepted.city.figures.series[SeriesKey(.moved, .area(.sydhavnen))]?.figures.first)
        #expect(figure.reading == .number(Quantity(125, decimals: 1)))
        #expect(figure.approval?.by == .tmf)
        accepted.when(accept).thenRefused(.acceptedAlready(on: given.day))
    }

    @Test func `what is reopened can be changed, and corrects what was taken over`() throws {
        let accepted = try Given.approved().having(.accept(.survey, .neighbors, seen: nil))
        let reopened = try accepted.having(.reopen(.survey, .neighbors, reason: "n-fejl"))
        let round = try #require(reopened.city.reporting[.survey])
        #expect(round.state(of: round.submissions[0], on: reopened.day) == .reopened)
        #expect(round.daysLate(round.submissions[0], on: day("2021-02-20")) == 0)
        var draft = ReportDraft.full
        draft.cells[0].reading = .number(Quantity(1_300))
        let again = try reopened.having(
            .report(.survey, .neighbors, draft),
            .approve(.survey, .neighbors, by: .link(name: "n-navn"), seen: nil),
            .accept(.survey, .neighbors, seen: nil))
        let figure = try #require(
            again.city.figures.series[SeriesKey(.residents, .area(.sydhavnen))]?.figures.first)
        #expect(figure.reading == .number(Quantity(1_300)))
        #expect(figure.corrections == 1)
        try Given.reported().when(.reopen(.survey, .neighbors, reason: "n"))
            .thenRefused(.notApproved("Foreningen Anker Jørgensens Plads"))
    }

    @Test func `a new secret link ends the one before, and none is made once the round is over`()
        throws
    {
        let given = try Given.survey().having(
            .issueLink(.survey, .neighbors), .issueLink(.survey, .neighbors))
        #expect(given.neighbors?.link == ReportLink(number: 2, isOpen: true))
        let revoked = try given.having(.revokeLink(.survey, .neighbors))
        #expect(revoked.neighbors?.link == ReportLink(number: 2, isOpen: false))
        revoked.when(.revokeLink(.survey, .neighbors)).thenNothing()
        given.on(day("2021-03-02")).when(.issueLink(.survey, .neighbors))
            .thenRefused(.roundClosed(day("2021-03-01")))
    }

    @Test func `those who owe something are told what and by when`() throws {
        let given = try Given.reported()
        #expect(
            given.city.reporting.duties(on: day("2021-01-10"))
                == [
                    ReportingDuty(
                        kind: .approve, round: .survey, organization: .neighbors,
                        due: day("2021-02-01")),
                    ReportingDuty(
                        kind: .report, round: .survey, organization: .police, due: day("2021-02-01")
                    ),
                ].sorted { $0.organization < $1.organization })
        let approved = try Given.approved()
        let duties = approved.city.reporting.duties(on: day("2021-03-05"))
        #expect(duties.map(\.kind) == [.accept])
        #expect(given.city.reporting.duties(on: day("2021-01-03")).isEmpty)
    }
}
