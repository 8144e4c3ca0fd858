// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct CellReadingTests {
    private func definition(_ unit: FigureUnit) -> IndicatorDefinition {
        IndicatorDefinition(
            name: Phrase(verbatim: "Tal"), unit: unit, geography: .city,
            effective: day("2010-01-01"), source: "Demo")
    }

    private func refusal(
        _ reading: FigureReading, of numerator: Int? = nil, in denominator: Int? = nil,
        unit: FigureUnit
    ) -> CellRefusal? {
        let cell = ReportedCell(
            AskedFigure("tal", .city), reading, numerator: numerator.map(Quantity.init),
            denominator: denominator.map(Quantity.init))
        do throws(CellRefusal) {
            try CellReading.check(cell, definition(unit))
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("", nil), ("0", FigureReading.number(.zero)),
        ("1.234,5", .number(Quantity(12_345, decimals: 1))),
        ("-", .suppressedAtSource), ("..", .suppressedAtSource), ("X", .suppressedAtSource),
        ("skjult", .suppressedAtSource), ("Ikke oplyst", .notReported),
        ("ikke relevant", .notApplicable), ("-5", .number(Quantity(-5))),
    ])
    func `nothing, zero, hidden, not reported and not applicable are five things`(
        _ text: String, _ expected: FigureReading?
    ) throws {
        #expect(try CellReading.read(text, in: .kroner) == expected)
    }

    @Test(arguments: ["=1+1", "@SUM(A1)", "+CMD|' /C calc'!A0", "-2+3"])
    func `a formula is refused`(_ text: String) {
        #expect(throws: CellRefusal.formula(text)) { try CellReading.read(text, in: .count) }
    }

    @Test func `a point where a comma belongs is refused with the mended number`() {
        #expect(throws: CellRefusal.number(.pointForComma("12.4", write: "12,4"))) {
            try CellReading.read("12.4", in: .percent)
        }
        #expect(throws: CellRefusal.percentOfSomethingElse("36 %")) {
            try CellReading.read("36 %", in: .persons)
        }
    }

    @Test func `what cannot be true is refused`() {
        #expect(refusal(.number(Quantity(101)), unit: .percent) == .overHundred)
        #expect(refusal(.number(Quantity(5, decimals: 1)), unit: .persons) == .notWhole)
        #expect(refusal(.number(Quantity(-1)), unit: .count) == .negative)
        #expect(
            refusal(.number(Quantity(50)), of: 20, in: 10, unit: .percent) == .numeratorAbove)
        #expect(
            refusal(.number(Quantity(40)), of: 36, in: 100, unit: .percent)
                == .otherShare(Quantity(36)))
        #expect(refusal(.number(Quantity(33)), of: 1, in: 3, unit: .percent) == nil)
        #expect(refusal(.suppressedAtSource, of: 1, unit: .percent) == .partsOfNothing)
        #expect(refusal(.notReported, unit: .percent) == .reasonMissing)
        #expect(refusal(.number(Quantity(-1)), unit: .kroner) == nil)
    }

    @Test func `hints are words about what changed much, and nothing about the rest`() {
        func hint(_ number: Int, before: Int?, _ unit: FigureUnit = .persons) -> OutlierHint? {
            OutlierHint(.number(Quantity(number)), before: before.map(Quantity.init), in: unit)
        }
        #expect(hint(1_000, before: 100) == .tenfold(before: Quantity(100)))
        #expect(hint(10, before: 100) == .tenth(before: Quantity(100)))
        #expect(hint(0, before: 100) == .zeroFromSome(before: Quantity(100)))
        #expect(hint(160, before: 100) == .muchHigher(before: Quantity(100)))
        #expect(hint(49, before: 100) == .muchLower(before: Quantity(100)))
        #expect(hint(150, before: 100) == nil)
        #expect(hint(9, before: 5) == nil)
        #expect(hint(50, before: nil) == nil)
        #expect(hint(47, before: 36, .percent) == .farFromBefore(before: Quantity(36)))
        #expect(hint(46, before: 36, .percent) == nil)
        #expect(
            OutlierHint(.notReported, before: Quantity(3), in: .persons)
                == .goneSilent(before: Quantity(3)))
        #expect(OutlierHint(.suppressedAtSource, before: Quantity(3), in: .persons) == nil)
        #expect(hint(1_000, before: 100)?.sentence.danish.hasSuffix("Sidst: 100.") == true)
    }
}
