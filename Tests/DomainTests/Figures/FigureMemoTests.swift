// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct FigureMemoTests {
    private static func shown(_ city: City) -> [ShownContent] {
        let places = Area.parks.map { FigurePlace.area($0) }
        return [IndicatorID.workless, .worklessShare].flatMap { indicator in
            city.figureTable(indicator, places: places, periods: [.y2014], face: .published)?
                .rows.joined().map(\.content) ?? []
        }
    }

    // R-376
    @Test func `what is withheld is worked out once for each state of the figures`() throws {
        let given = try Given.counted([360, 3, 100, 120])
        let first = Self.shown(given.city)
        let worked = given.city.figureMemo.computations
        #expect(worked > 0)
        #expect(Self.shown(given.city) == first)
        #expect(given.city.figureMemo.computations == worked)
    }

    // R-376
    @Test func `a change of the figures is seen at once, and an earlier city keeps its own`()
        throws
    {
        let given = try Given.counted([360, 3, 100, 120])
        let before = Self.shown(given.city)
        let corrected = try given.having(
            .correct(
                FigureReport(
                    .workless, source: FigureSource("Rettelse"), reporter: .tmf, approvedBy: .tmf,
                    observations: [Observation(.area("p2"), .y2014, .number(Quantity(300)))]),
                reason: nil))
        #expect(Self.shown(corrected.city) != before)
        #expect(Self.shown(corrected.city).contains(.number(Quantity(300))))
        #expect(Self.shown(given.city) == before)
    }

    // R-372
    @Test func `who changes a group that somebody else has changed is told`() throws {
        let given = try Given.figures()
        let seen = PlaceGroup.parks.mark
        let renamed = PlaceGroup(
            id: PlaceGroup.parks.id, name: "Parkerne", members: PlaceGroup.parks.members,
            source: "Prøven")
        let after = try given.having(.nameGroup(renamed, seen: seen))
        let now = try #require(after.city.figures[renamed.id]).mark
        #expect(now != seen)
        let other = PlaceGroup(
            id: renamed.id, name: "Andet", members: renamed.members, source: "Prøven")
        after.when(.nameGroup(other, seen: seen)).thenRefused(
            .changedMeanwhile(seen: seen, now: now))
    }

    // R-373
    @Test func `nobody weakens the protection of people alone`() throws {
        func draft(_ rule: ProtectionRule) -> IndicatorDraft {
            var definition = IndicatorDefinition.people("Ramte", .sensitive)
            definition.protection = rule
            return IndicatorDraft("ramte", definition)
        }
        func rule(_ count: Int, isConfirmed: Bool = false) -> ProtectionRule {
            ProtectionRule(
                name: "sensitive", minimumCount: count, minimumBase: 100, hidesNoneAndAll: true,
                isConfirmed: isConfirmed)
        }
        let given = try Given.figures()
        given.when(.define(draft(rule(3)))).thenRefused(.protectionTooWeak(.sensitive))
        for allowed in [rule(20), rule(3, isConfirmed: true)] {
            let after = try given.having(.define(draft(allowed)))
            #expect(after.city.figures["ramte" as IndicatorID]?.latest.protection == allowed)
        }
    }

    @Test func `a mean over a break of the definition says that it mixes`() throws {
        var changed = IndicatorDefinition.percent("Utryghed", .reported)
        changed.effective = day("2014-01-01")
        changed.comparableWithPrevious = false
        let year2013 = Period.y2014.previous
        let given = try Given.figures().on(day("2015-03-01")).having(
            .define(
                IndicatorDraft("snit", .percent("Snit", .mean(of: .safety, periods: 2)))),
            .redefine(.safety, changed, seen: nil),
            .record(
                FigureReport(
                    .safety, source: FigureSource("Prøven"), reporter: .tmf, approvedBy: .tmf,
                    observations: [
                        Observation(.p1, year2013, .number(Quantity(30))),
                        Observation(.p1, .y2014, .number(Quantity(40))),
                    ])))
        let mean = given.city.figure("snit", .p1, .y2014, face: .published)
        #expect(mean?.warnings == [.definitionsDiffer])
    }

    // R-371
    @Test func `words that stand for nothing here are gathered once each, and cost little`()
        throws
    {
        let given = try Given.figures().on(day("2015-03-01"))
        var run = FigureImport(
            FigureImportDelivery(FigureSource("Fil"), reporter: .tmf),
            into: given.city.figures, on: given.day, in: given.city.figureSetting)
        let rows = (0..<3_000).map { "utryghed;\($0 % 2 == 0 ? "Nord" : "Syd");2014;3;" }
        let more = ["ukendt;Park 1;2014;3;", "utryghed;PARK 1;2014;3;=1+1"]
        let text = (["indikator;sted;periode;værdi;note"] + rows + more).joined(separator: "\n")
        run.take(Array(text.utf8)) { _ in }
        run.finish { _ in }
        #expect(run.unknownWords == [.place: ["Nord", "Syd"], .indicator: ["ukendt"]])
        #expect(run.problemCount == 3_002)
        #expect(run.problems.count == FigureImport.mostProblems)
    }

    // R-371
    @Test func `a file is looked into without reading all of it`() throws {
        let text = "År;Bydel;Antal\n2021;Nord;4\n2020;Nord;3\n2019;Nord;2\n2018;Nord;1\n"
        let peek = try FigureFilePeek(Array(text.utf8))
        #expect(peek.headings == ["År", "Bydel", "Antal"])
        #expect(
            peek.rows == [["2021", "Nord", "4"], ["2020", "Nord", "3"], ["2019", "Nord", "2"]])
        #expect(peek.meaning(of: 0, by: nil) == .period)
        #expect(!peek.isUnderstood(by: nil))
        #expect(throws: FigureFileRefusal.empty) { try FigureFilePeek([]) }
        #expect(throws: FigureFileRefusal.notText) { try FigureFilePeek([0xE6, 0x0A]) }
    }
}
