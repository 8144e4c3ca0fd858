// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ReckoningTests {
    /// A notice with the day that it carries.
    private struct Dated: Equatable {
        let day: Day
        let notice: ActivityEvent
    }

    /// What is told when somebody looks every day.
    private func daily(_ living: LivingCity, until last: Day) -> [Dated] {
        var living = living
        var told: [Dated] = []
        while living.outlook.today < last {
            let day = living.outlook.today.advanced(by: 1)
            told += living.pass(to: day).map { Dated(day: day, notice: $0) }
        }
        return told
    }

    /// What is told when the system has stood still until the last day.
    private func late(_ living: LivingCity, until last: Day) -> [Dated] {
        var city = living.city
        var outlook = living.outlook
        var told: [Dated] = []
        while let next = city.activities.reckoning(after: outlook, until: last, city.initiatives) {
            for notice in next.notices {
                city.apply(.activity(notice), on: next.day)
                told.append(Dated(day: next.day, notice: notice))
            }
            outlook = next.outlook
        }
        return told
    }

    @Test func `after a standstill a notice carries the day that the promise broke`() {
        let told = late(LivingCity(), until: day("2021-06-30"))
        #expect(told.first?.day == day("2021-05-11"))
        #expect(told == daily(LivingCity(), until: day("2021-06-30")))
    }

    @Test func `where nothing breaks there is nothing to reckon`() {
        let living = LivingCity()
        #expect(
            living.city.activities.reckoning(
                after: living.outlook, until: day("2021-05-10"), living.city.initiatives) == nil)
        #expect(
            living.city.activities.reckoning(
                after: living.outlook, until: Cast.opening, living.city.initiatives) == nil)
    }

    @Test(arguments: 0..<60)
    func `a standstill tells the same on the same days as looking every day`(seed: Int) throws {
        var lottery = ActivityLottery(seed: UInt64(seed))
        var living = LivingCity(on: lottery.today)
        for _ in 0..<20 {
            try living.take(lottery.change(of: living.city), on: lottery.today)
        }
        let last = lottery.today.advanced(by: 60)
        #expect(late(living, until: last) == daily(living, until: last))
    }
}
