// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct RoundTests {
    @Test func `a round asks organizations for figures by a day`() throws {
        let round = try #require(try Given.survey().city.reporting[.survey])
        #expect(round.title == "Beboertal 2020")
        #expect(round.submissions.map(\.organization) == [.neighbors, .police])
        #expect(round.submissions[0].asked == [.residents, .moved])
        #expect(round.state(of: round.submissions[0], on: day("2021-01-04")) == .notBegun)
    }

    @Test func `a round opens, is due and closes in that order`() throws {
        let given = try Given.indicators()
        var draft = RoundDraft.survey
        draft.due = day("2021-01-03")
        given.when(.plan(draft)).thenRefused(.dueBeforeOpening(day("2021-01-04")))
        draft = .survey
        draft.closes = day("2021-01-31")
        given.when(.plan(draft)).thenRefused(.closesBeforeDue(day("2021-02-01")))
        let planned = try given.having(.plan(.survey))
        planned.when(
            .reschedule(.survey, due: day("2021-04-01"), closes: day("2021-03-01"), seen: 1)
        ).thenRefused(.closesBeforeDue(day("2021-04-01")))
        planned.when(
            .reschedule(.survey, due: day("2021-02-08"), closes: day("2021-03-01"), seen: 7)
        ).thenRefused(.changedMeanwhile(seen: 7, now: 1))
    }

    @Test func `a round that asks nobody, or somebody twice, or for nothing is refused`() throws {
        let given = try Given.indicators()
        var draft = RoundDraft.survey
        draft.asked = []
        given.when(.plan(draft)).thenRefused(.nobodyAsked)
        draft.asked = [AskedOrganization(.police, [])]
        given.when(.plan(draft)).thenRefused(.nothingAsked("Københavns Politi"))
        draft.asked = [
            AskedOrganization(.police, [.moved]), AskedOrganization(.police, [.residents]),
        ]
        given.when(.plan(draft)).thenRefused(.askedTwice("Københavns Politi"))
        draft.asked = [AskedOrganization(.police, [.moved, .moved])]
        given.when(.plan(draft)).thenRefused(.figureTwice(.moved))
        draft.asked = [AskedOrganization("x", [.moved])]
        given.when(.plan(draft)).thenRefused(.unknownOrganization("x"))
    }

    @Test func `nobody is asked for what is computed, of another period or of another place`()
        throws
    {
        let name = Phrase(da: "Ændring", en: "Change")
        let computed = IndicatorDefinition(
            name: name, formula: .change(of: .residents), unit: .persons,
            geography: FigureGeography([.cityArea]), effective: day("2010-01-01"), source: "Demo")
        let given = try Given.indicators().having(
            .figure(
                .define(
                    IndicatorDraft(
                        id: "aendring", owner: .tmf, theme: "Beboere", definition: computed))))
        var draft = RoundDraft.survey
        draft.asked = [
            AskedOrganization(.police, [AskedFigure("aendring", .area(.sydhavnen))])
        ]
        given.when(.plan(draft)).thenRefused(.computed(name))
        draft.asked = [AskedOrganization(.police, [AskedFigure("x", .city)])]
        given.when(.plan(draft)).thenRefused(.unknownIndicator("x"))
        let residents = Phrase(da: "Beboere", en: "Residents")
        draft.asked = [AskedOrganization(.police, [AskedFigure(.residents, .area(.square))])]
        given.when(.plan(draft)).thenRefused(.otherGeography(residents))
        draft.asked = [AskedOrganization(.police, [AskedFigure(.residents, .area("x"))])]
        given.when(.plan(draft)).thenRefused(.unknownPlace(.area("x")))
        draft = .survey
        draft.period = Period(.quarter, containing: day("2020-01-01"))
        given.when(.plan(draft)).thenRefused(.otherPeriods(residents))
    }

    @Test func `figures are taken in from the opening to the closing day`() throws {
        let given = try Given.survey()
        let report = ReportingCommand.report(.survey, .neighbors, .full)
        given.on(day("2021-01-03")).when(report).thenRefused(.notOpenYet(day("2021-01-04")))
        given.on(day("2021-03-02")).when(report).thenRefused(.roundClosed(day("2021-03-01")))
        #expect(try given.on(day("2021-03-01")).having(report).neighbors?.isComplete == true)
    }

    @Test func `whoever has more time is late from its own day only`() throws {
        let given = try Given.survey()
        let round = try #require(given.city.reporting[.survey])
        #expect(round.daysLate(round.submissions[0], on: day("2021-02-01")) == 0)
        #expect(round.daysLate(round.submissions[0], on: day("2021-02-04")) == 3)
        given.when(.except(.survey, .neighbors, until: day("2021-02-01"), reason: "n-1"))
            .thenRefused(.exceptionNotLater(day("2021-02-01")))
        let excepted = try given.having(
            .except(.survey, .neighbors, until: day("2021-03-10"), reason: "n-1"))
        let later = try #require(excepted.city.reporting[.survey])
        #expect(later.daysLate(later.submissions[0], on: day("2021-03-10")) == 0)
        #expect(later.daysLate(later.submissions[0], on: day("2021-03-11")) == 1)
        #expect(later.daysLate(later.submissions[1], on: day("2021-02-02")) == 1)
        // The exception also reaches past the closing of the round.
        _ = try excepted.on(day("2021-03-10")).having(.report(.survey, .neighbors, .full))
    }

    @Test func `completeness counts figures and timeliness those who were in time`() throws {
        let half = ReportDraft(
            [ReportedCell(.residents, .number(Quantity(1)))], by: .link(name: nil))
        let given = try Given.survey().having(.report(.survey, .neighbors, half))
        let round = try #require(given.city.reporting[.survey])
        #expect(round.rates(on: day("2021-01-04")).completeness == 33)
        #expect(round.rates(on: day("2021-01-04")).timeliness == nil)
        let approved = try #require(try Given.approved().city.reporting[.survey])
        #expect(approved.rates(on: day("2021-01-05")).timeliness == 100)
        #expect(approved.rates(on: day("2021-02-02")).timeliness == 50)
        #expect(approved.rates(on: day("2021-02-02")).completeness == 66)
    }

    @Test func `what lacks something is begun until it is due and incomplete from then on`()
        throws
    {
        let half = ReportDraft(
            [ReportedCell(.residents, .number(Quantity(1)))], by: .link(name: nil))
        let given = try Given.survey().having(.report(.survey, .neighbors, half))
        let round = try #require(given.city.reporting[.survey])
        #expect(round.state(of: round.submissions[0], on: day("2021-02-01")) == .begun)
        #expect(round.state(of: round.submissions[0], on: day("2021-02-02")) == .incomplete)
    }
}
