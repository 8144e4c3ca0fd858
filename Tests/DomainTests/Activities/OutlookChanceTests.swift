// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

struct OutlookChanceTests {
    private let living = LivingCity(on: day("2021-01-04"))

    private func hold(of id: ActivityID, slips: [Double]) -> PromiseChance? {
        living.outlook.chance(of: id, runs: 100, seed: 7, slips: slips)
    }

    @Test func `without slips or estimates a promise that the plan keeps is certain`() throws {
        let chance = try #require(hold(of: .buildBridge, slips: []))
        #expect(chance.probability == 1)
        #expect(chance.promised == day("2021-11-30"))
        #expect(chance.even == living.outlook.forecast(of: .buildBridge)?.finish)
    }

    @Test func `slips of what it waits for lower the chance`() throws {
        // Half the courses take twice as long, which the summer has no room for.
        let chance = try #require(hold(of: .buildBridge, slips: [1, 2]))
        #expect((0.1...0.9).contains(chance.probability))
    }

    @Test func `the same seed gives the same answer`() {
        #expect(
            hold(of: .buildBridge, slips: [1, 1.5, 2])
                == hold(of: .buildBridge, slips: [1, 1.5, 2]))
    }

    @Test func `an activity alone has the chance that it has in the whole plan`() throws {
        let whole = living.outlook.chances(runs: 100, seed: 7, slips: [])
        let alone = try #require(hold(of: .buildSpace, slips: []))
        #expect(whole.contains(alone))
    }

    @Test func `what is not promised has no chance to hold`() {
        #expect(hold(of: .strengthenSupport, slips: [1, 2]) == nil)
        #expect(hold(of: "unknown", slips: [1, 2]) == nil)
    }
}
