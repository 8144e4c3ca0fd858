// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct FigureDoorTests {
    //
    @Test func `strangers get approved figures, and the owner gets all`() throws {
        let report = FigureReport(.safety, Observation(.p1, .y2014, .number(Quantity(36))))
        let given = try Given.figures().on(day("2015-03-01")).having(.record(report))
        #expect(given.figure(.safety, .p1) == .awaitingApproval)
        #expect(given.figure(.safety, .p1, .y2014, .staff(.tmf)) == .number(Quantity(36)))
        #expect(given.figure(.safety, .p1, .y2014, .staff(.sof)) == .awaitingApproval)
        #expect(given.figure("ukendt", .p1) == nil)
        let approved = try given.having(
            .approve(.safety, periods: [.y2014], places: [.p1], by: .tmf))
        #expect(approved.figure(.safety, .p1) == .number(Quantity(36)))
    }

    //
    @Test func `a small number is withheld with its share, and one more so that it stays so`()
        throws
    {
        let given = try Given.counted([3, 420, 100, 120])
        let counts = Area.parks.map { given.figure(.workless, .area($0)) }
        #expect(counts[0] == .withheld(.primary))
        #expect(counts.filter { $0 == .withheld(.primary) }.count == 2)
        #expect(given.figure(.workless, .parks) == .number(Quantity(643)))
        let shares = Area.parks.map { given.figure(.worklessShare, .area($0)) }
        #expect(
            shares.map { $0 == .withheld(.primary) } == counts.map { $0 == .withheld(.primary) })
        #expect(given.figure(.workless, .p1, .y2014, .staff(.tmf)) == .number(Quantity(3)))
        #expect(given.city.withholding(of: .workless, .p1, .y2014) == .primary)
    }

    //
    @Test func `what is withheld does not carry its parts`() throws {
        let given = try Given.counted([3, 420, 100, 120])
        let share = given.city.figure(.worklessShare, .p1, .y2014, face: .published)
        #expect(share?.numerator == nil && share?.denominator == nil && share?.number == nil)
    }

    //
    @Test func `a figure that was shown is not withheld for the sake of a later one`() throws {
        var given = try Given.figures().on(day("2015-03-01")).having(
            .record(FigureReport(.workless, [Quantity(40), Quantity(50)])))
        #expect(given.figure(.workless, .p1) == .number(Quantity(40)))
        let late = FigureReport(
            .workless, Observation(.area("p3"), .y2014, .number(Quantity(3))),
            Observation(.area("p4"), .y2014, .number(Quantity(60))), approvedBy: .tmf)
        given = try given.on(day("2015-06-01")).having(.record(late))
        #expect(given.figure(.workless, .p1) == .number(Quantity(40)))
        #expect(given.figure(.workless, .p2) == .number(Quantity(50)))
        #expect(given.figure(.workless, .area("p3")) == .withheld(.primary))
    }

    //
    @Test func `the figure that its source withholds does not come out by subtraction`() throws {
        let members = FigureReport(
            .workless, source: FigureSource("LBF"), approvedBy: .tmf,
            observations: [
                Observation(.p1, .y2014, .suppressedAtSource),
                Observation(.p2, .y2014, .number(Quantity(50))),
                Observation(.area("p3"), .y2014, .number(Quantity(60))),
                Observation(.area("p4"), .y2014, .number(Quantity(70))),
                Observation(.parks, .y2014, .number(Quantity(184))),
            ])
        let given = try Given.figures().on(day("2015-03-01")).having(.record(members))
        let shown = (Area.parks.map(FigurePlace.area) + [.parks]).filter {
            if case .number = given.figure(.workless, $0) { true } else { false }
        }
        #expect(shown.count == 3)
        #expect(given.figure(.workless, .p1) == .suppressedAtSource)
    }

    //
    @Test func `the same figure is the same in any table`() throws {
        let given = try Given.counted([3, 420, 100, 120])
        let places = Area.parks.map(FigurePlace.area) + [.parks]
        let table = try #require(
            given.city.figureTable(
                .workless, places: places, periods: [.y2013, .y2014], face: .published))
        for place in places {
            for period in table.periods {
                #expect(
                    table[place, period]
                        == given.city.figure(.workless, place, period, face: .published))
            }
        }
    }

    @Test func `what was made up says so, also in what is computed from it`() throws {
        let example = FigureReport(
            .workless, source: FigureSource("Eksempel", isExample: true), approvedBy: .tmf,
            observations: [Observation(.p1, .y2014, .number(Quantity(360)))])
        let given = try Given.figures().on(day("2015-03-01")).having(
            .record(example), .record(FigureReport(.adults, [Quantity(1_000)])))
        let share = given.city.figure(.worklessShare, .p1, .y2014, face: .published)
        #expect(share?.isExample == true)
        #expect(
            given.city.figure(.adults, .p1, .y2014, face: .published)?.isExample == false)
    }
}
