// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct ComputedFigureTests {
    //
    @Test func `a share is computed from what it is made of and opens to it`() throws {
        let given = try Given.counted([360, 420, 100, 120])
        let share = try #require(
            given.city.figure(.worklessShare, .p1, .y2014, face: .published))
        #expect(share.content == .number(Quantity(36)))
        #expect(share.numerator == Quantity(360) && share.denominator == Quantity(1_000))
        #expect(share.inputs.map(\.indicator) == [.workless, .adults])
        #expect(share.inputs.allSatisfy { $0.place == .p1 && $0.period == .y2014 })
        #expect(share.approval?.by == .tmf)
    }

    //
    @Test func `a group has its members' figures together, and a share is not averaged`() throws {
        var given = try Given.counted([360, 420, 100, 120])
        given = try given.having(
            .correct(
                FigureReport(
                    .adults, Observation(.p2, .y2014, .number(Quantity(600))), approvedBy: .tmf),
                reason: nil))
        #expect(given.figure(.workless, .parks) == .number(Quantity(1_000)))
        #expect(given.figure(.worklessShare, .parks) == .number(number("27.8")))
    }

    //
    @Test func `the change of a share is in percentage points`() throws {
        let change = IndicatorDefinition.percent("Ændring", .change(of: .worklessShare)).changed {
            $0.unit = .percentagePoints
        }
        let before = [426, 420, 100, 120].map { Quantity($0) }
        let given = try Given.counted([325, 420, 100, 120]).having(
            .define(IndicatorDraft(.worklessChange, change)),
            .record(FigureReport(.workless, before, in: .y2013)),
            .record(FigureReport(.adults, before.map { _ in Quantity(1_000) }, in: .y2013)))
        #expect(given.figure(.worklessChange, .p1) == .number(number("-10.1")))
        #expect(
            given.city.figure(.worklessChange, .p1, .y2014, face: .published)?.unit
                == .percentagePoints)
        #expect(given.figure(.worklessChange, .p1, .y2013) == .notReported)
    }

    //
    @Test func `figures that do not compare are not subtracted`() throws {
        let change = IndicatorDefinition.percent("Ændring", .change(of: .safety)).changed {
            $0.unit = .percentagePoints
        }
        let wider = IndicatorDefinition.percent("Utryghed", .reported).changed {
            $0.effective = day("2014-01-01")
            $0.comparableWithPrevious = false
        }
        let given = try Given.figures().on(day("2015-03-01")).having(
            .redefine(.safety, wider, seen: nil),
            .define(IndicatorDraft("ae", change)),
            .record(FigureReport(.safety, [Quantity(20)], in: .y2013)),
            .record(FigureReport(.safety, [Quantity(10)])))
        let shown = given.city.figure("ae", .p1, .y2014, face: .published)
        #expect(shown?.content == .notApplicable)
        #expect(shown?.warnings == [.definitionsDiffer])
    }

    //
    @Test func `a mean says how many of its periods were known`() throws {
        let mean = IndicatorDefinition.percent("Snit", .mean(of: .safety, periods: 2))
        let given = try Given.figures().on(day("2015-03-01")).having(
            .define(IndicatorDraft("snit", mean)),
            .record(FigureReport(.safety, [Quantity(20), Quantity(8)], in: .y2013)),
            .record(FigureReport(.safety, [number("10.5")])))
        #expect(given.figure("snit", .p1) == .number(number("15.3")))
        let first = given.city.figure("snit", .p1, .y2013, face: .published)
        #expect(first?.content == .number(Quantity(20)))
        #expect(first?.warnings == [.fewerPeriods(known: 1, asked: 2)])
        #expect(given.figure("snit", .p2) == .notReported)
    }

    //
    @Test func `a figure carried over from another geography says so`() throws {
        let map = GeographyMap(
            id: "kort", from: .housingArea, to: .cityArea, validFrom: day("2010-01-01"),
            rows: [
                GeographyShare(from: "p1", to: .sydhavnen, share: Quantity(1)),
                GeographyShare(from: "p2", to: .sydhavnen, share: number("0.5")),
            ], source: "Prøven")
        let given = try Given.counted([360, 420, 100, 120]).having(.mapGeography(map))
        let shown = given.city.figure(
            .workless, .area(.sydhavnen), .y2014, face: .published)
        #expect(shown?.content == .number(Quantity(570)))
        #expect(shown?.warnings == [.carriedOver("kort")])
        let twice = GeographyMap(
            id: "to", from: .housingArea, to: .cityArea, validFrom: day("2010-01-01"),
            rows: [
                GeographyShare(from: "p1", to: .sydhavnen, share: number("0.8")),
                GeographyShare(from: "p1", to: .sydhavnen, share: number("0.3")),
            ], source: "Prøven")
        given.when(.mapGeography(twice)).thenRefused(
            .givenMoreThanOnce("Park 1", number("1.1")))
    }

    //
    @Test func `a group of two kinds of area is refused`() throws {
        let mixed = PlaceGroup(
            id: "blandet", name: "Blandet",
            members: [
                PlaceMember("p1", from: day("2010-01-01")),
                PlaceMember(.square, from: day("2010-01-01")),
            ], source: "Prøven")
        try Given.figures().when(.nameGroup(mixed))
            .thenRefused(.mixedKinds("Anker Jørgensens Plads", .place, .housingArea))
    }

    @Test func `after one corrected value only what is made of it is computed again`() throws {
        var cache = FigureCache()
        let keys = Area.parks.flatMap { park in
            [IndicatorID.workless, .adults, .worklessShare].map { SeriesKey($0, .area(park)) }
        }
        func all(_ city: City) -> [Computed] {
            keys.map { cache.value($0, .y2014, in: city.figures) }
        }
        let given = try Given.counted([360, 420, 100, 120])
        _ = all(given.city)
        #expect(cache.computations == 12)
        _ = all(given.city)
        #expect(cache.computations == 12)
        let corrected = try given.having(
            .correct(
                FigureReport(
                    .workless, Observation(.p1, .y2014, .number(Quantity(350))),
                    approvedBy: .tmf), reason: nil))
        let figures = all(corrected.city)
        #expect(cache.computations == 14)
        #expect(
            figures == keys.map { corrected.city.figures.value($0.indicator, $0.place, .y2014) })
    }
}
