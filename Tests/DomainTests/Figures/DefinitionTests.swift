// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct DefinitionTests {
    //
    @Test func `a definition is never changed, another takes over from its day`() throws {
        let wider = IndicatorDefinition.percent("Utryghed og vold", .reported).changed {
            $0.effective = day("2015-01-01")
            $0.comparableWithPrevious = false
        }
        let given = try Given.figures().having(.redefine(.safety, wider, seen: 1))
        let safety = try #require(given.city.figures[.safety])
        #expect(safety.definition(for: .y2014).name.danish == "Utryghed")
        #expect(safety.definition(for: period("2015")).name.danish == "Utryghed og vold")
        #expect(safety.breaks.map(\.version) == [2])
        #expect(!safety.areComparable(1, 2))
        #expect(safety.areComparable(2, 2))
        given.when(.redefine(.safety, wider, seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
        given.when(.redefine(.safety, wider, seen: nil)).thenRefused(.notAfter(day("2015-01-01")))
    }

    //
    @Test func `a definition says where it comes from`() throws {
        let draft = IndicatorDraft("ny", .percent("Ny", .reported).changed { $0.source = " " })
        try Given.figures().when(.define(draft)).thenRefused(.text(.empty(field: "source")))
    }

    //
    @Test func `a change names a matter only once that is decided`() throws {
        let physical = IndicatorDefinition.percent("Utryghed", .reported).changed {
            $0.effective = day("2022-01-01")
            $0.changedBy = .noise
        }
        var given = try Given.noise().having(
            .define(IndicatorDraft(.safety, .percent("Utryghed", .reported))),
            .proposeChange(.safety, .noise))
        #expect(given.city.figures[.safety]?.proposals == [.noise])
        given.when(.redefine(.safety, physical, seen: nil))
            .thenRefused(.matterUndecided(title: "Støj på pladsen om natten"))
        given = try given.having(MatterCommand.answer(.noise, text: "n-svar"))
        given = try given.having(FigureCommand.redefine(.safety, physical, seen: nil))
        #expect(given.city.figures[.safety]?.latest.changedBy == .noise)
    }

    //
    @Test func `a computed figure is never typed`() throws {
        let report = FigureReport(
            .worklessShare, Observation(.p1, .y2014, .number(Quantity(36))))
        try Given.figures().on(day("2015-03-01")).when(.record(report))
            .thenRefused(.derived(Phrase(verbatim: "Andel uden arbejde")))
    }

    //
    @Test func `a formula that leads back to itself is refused with the way it goes`() throws {
        let one = IndicatorDraft("en", .percent("En", .sum([.worklessShare])))
        let given = try Given.figures().having(.define(one))
        let ring = IndicatorDefinition.percent("Andel", .share(of: "en", in: .adults)).changed {
            $0.effective = day("2016-01-01")
        }
        given.when(.redefine(.worklessShare, ring, seen: nil)).thenRefused(
            .loop([
                Phrase(verbatim: "Andel uden arbejde"), Phrase(verbatim: "En"),
                Phrase(verbatim: "Andel uden arbejde"),
            ]))
        given.when(.define(IndicatorDraft("selv", .percent("Selv", .sum(["selv"])))))
            .thenRefused(.loop([Phrase(verbatim: "selv"), Phrase(verbatim: "selv")]))
    }

    //
    @Test func `a difference of percents is in percentage points`() throws {
        let change = Formula.change(of: .worklessShare)
        let given = try Given.figures()
        given.when(.define(IndicatorDraft(.worklessChange, .percent("Ændring", change))))
            .thenRefused(.unitDoesNotFit(.percent, change))
        let right = IndicatorDefinition.percent("Ændring", change).changed {
            $0.unit = .percentagePoints
        }
        _ = try given.having(.define(IndicatorDraft(.worklessChange, right)))
    }

    @Test func `what others are computed from is closed after them`() throws {
        let given = try Given.figures()
        given.when(.close(.workless, on: day("2020-12-31")))
            .thenRefused(.neededBy(Phrase(verbatim: "Andel uden arbejde")))
        let closed = try given.having(
            .close(.worklessShare, on: day("2020-12-31")), .close(.workless, on: day("2020-12-31")))
        closed.when(.record(FigureReport(.workless, [Quantity(1)])))
            .thenRefused(.closed(on: day("2020-12-31")))
    }
}
