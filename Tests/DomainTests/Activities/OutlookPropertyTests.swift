// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct OutlookPropertyTests {
    /// Forty changes of one to three commands each, checked after every one.
    private func live(
        seed: Int,
        _ check: (LivingCity, [ActivityCommand], LivingCity) throws -> Void
    ) throws {
        var lottery = ActivityLottery(seed: UInt64(seed))
        var living = LivingCity(on: lottery.today)
        for _ in 0..<40 {
            if lottery.chance(15) { lottery.passTime() }
            living.pass(to: lottery.today)
            let before = living
            let commands = lottery.change(of: living.city)
            try living.take(commands, on: lottery.today)
            try check(before, commands, living)
        }
    }

    @Test(arguments: 0..<60)
    func `an outlook that follows equals one made afresh`(seed: Int) throws {
        try live(seed: seed) { _, _, after in
            let fresh = Outlook(
                of: after.city.activities,
                workdays: .of(after.city),
                today: after.outlook.today
            )
            #expect(Sight(after) == Sight(fresh, of: after.city.activities.ids))
        }
    }

    //
    @Test(arguments: 0..<60)
    func `a promise is told broken exactly while the forecast breaks it`(seed: Int) throws {
        try live(seed: seed) { _, _, after in
            for id in after.city.activities.ids {
                let activity = try #require(after.city.activities[id])
                let breach = after.outlook.breach(of: id)
                #expect(activity.breach?.promised == breach?.promised)
                #expect(
                    after.city.activities.breached.contains(id)
                        == (breach != nil && activity.progress.finished == nil)
                )
            }
        }
    }

    //
    @Test(arguments: 0..<60)
    func `a promised date only moves when its owner says so`(seed: Int) throws {
        try live(seed: seed) { before, commands, after in
            let moved = before.city.activities.ids.filter { id in
                let promised = after.city.activities[id]?.commitment
                return promised != nil && promised != before.city.activities[id]?.commitment
            }
            let told = commands.compactMap { command -> ActivityID? in
                switch command {
                case .promise(let id, _, _), .acceptNewDate(let id, _, _): id
                default: nil
                }
            }
            #expect(Set(moved).isSubset(of: told))
        }
    }
}
