// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct WorkTableTests {
    private let examples = PlanExamples.self

    @Test(arguments: -12...12)
    func `adding workdays equals stepping from workday to workday`(lag: Int32) {
        for start in examples.march(-20)...examples.march(60) {
            #expect(
                examples.workdays.day(start, plusWorkdays: lag) == stepped(start, by: Int(lag))
            )
        }
    }

    private func stepped(_ start: Day, by lag: Int) -> Day {
        var day = start
        while lag < 0, !examples.isWorkday(day) { day = day.advanced(by: -1) }
        var left = abs(lag)
        while left > 0 {
            day = day.advanced(by: lag.signum())
            if examples.isWorkday(day) { left -= 1 }
        }
        return day
    }

    @Test func `outside its range Monday to Friday are worked, far before and far after`() {
        let week = examples.march(1)...examples.march(7)
        let table = WorkTable(week) { $0.weekday != .wednesday }
        #expect(table.isWorkday(examples.march(7)))
        #expect(!table.isWorkday(examples.march(3)))
        #expect(table.day(examples.march(7), plusWorkdays: 5) == examples.march(12))
        #expect(table.day(examples.march(7), plusWorkdays: 6) == examples.march(15))
        #expect(table.day(examples.march(1), plusWorkdays: -1) == examples.march(-2))
        for offset in -4_000...4_000 {
            let day = examples.monday.advanced(by: offset)
            if !week.contains(day) { #expect(table.isWorkday(day) == (day.weekday.rawValue <= 5)) }
            let count = table.count(through: day)
            #expect(table.workday(count) <= day && table.workday(count + 1) > day)
        }
    }

    @Test func `workdays are counted with both ends`() {
        let table = examples.workdays
        #expect(table.workdays(from: examples.march(1), through: examples.march(7)) == 5)
        #expect(table.workdays(from: examples.march(6), through: examples.march(7)) == 0)
        #expect(table.workdays(from: examples.march(8), through: examples.march(1)) == 0)
        #expect(table.workday(notBefore: examples.march(6)) == examples.march(8))
        #expect(table.workday(notBefore: examples.march(5)) == examples.march(5))
    }
}
