// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

@testable import Domain

struct ChancesTests {
    private let examples = PlanExamples.self

    private func plan(low: Int32, likely: Int32, high: Int32) -> PlanNetwork {
        .of(
            [
                PlanActivity(
                    duration: likely,
                    unit: .calendar,
                    estimate: DurationEstimate(low: low, likely: likely, high: high)
                ),
                PlanActivity(duration: 0, unit: .calendar, commitment: examples.march(20)),
            ],
            [PlanLink(from: 0, to: 1)]
        )
    }

    private func chances(_ network: PlanNetwork, seed: UInt64 = 1, slips: [Double] = []) -> [Chance]
    {
        examples.forecast(network).chances(in: network, runs: 2_000, seed: seed, slips: slips)
    }

    @Test func `an estimate without doubt holds for sure or not at all`() {
        #expect(
            chances(plan(low: 20, likely: 20, high: 20)) == [
                Chance(
                    activity: 1,
                    deadline: examples.march(20),
                    probability: 1,
                    even: examples.march(20),
                    likely: examples.march(20)
                )
            ]
        )
        #expect(chances(plan(low: 21, likely: 21, high: 21)).map(\.probability) == [0])
    }

    @Test func `a symmetric triangle about the deadline holds about as often as not`() {
        // Half of 11…29 about 20, the 20th itself included: 0.5 and half a day's share.
        let chance = chances(plan(low: 10, likely: 20, high: 30))[0]
        #expect(abs(chance.probability - 0.55) < 0.03)
        #expect(chance.even == examples.march(20))
        #expect((examples.march(23)...examples.march(24)).contains(chance.likely))
    }

    @Test func `a skewed triangle lies as its formula says`() {
        // Below 12.5 of 0…30 with the peak at 0 lie 1 − (1 − 12.5 / 30)² = 66 %.
        var random = SplitMix64(seed: 7)
        guard let estimate = DurationEstimate(low: 0, likely: 0, high: 30) else {
            Issue.record("the estimate is in order")
            return
        }
        let drawn = (0..<20_000).map { _ in estimate.draw(random.share(), random.share()) }
        #expect(drawn.allSatisfy { (0...30).contains($0) })
        let below = drawn.count { $0 <= 12 }
        #expect((12_900...13_500).contains(below))
    }

    @Test func `the same seed gives the same chances and another seed others`() {
        let network = plan(low: 5, likely: 20, high: 60)
        #expect(chances(network, seed: 5) == chances(network, seed: 5))
        #expect(chances(network, seed: 5) != chances(network, seed: 6))
    }

    @Test func `the city's own slips stretch durations and what is left of reports`() {
        var network = PlanNetwork.of([
            PlanActivity(duration: 10, unit: .calendar, commitment: examples.march(15))
        ])
        let chance = chances(network, slips: [1, 2])[0]
        #expect(abs(chance.probability - 0.5) < 0.05)
        #expect(chance.likely == examples.march(20))
        network[0].reportedFinish = examples.march(11)
        #expect(chances(network, slips: [1.5])[0].even == examples.march(16))
    }

    @Test func `without estimates and slips the forecast itself is drawn`() {
        let network = PlanNetwork.of([
            PlanActivity(duration: 3, commitment: examples.march(3)),
            PlanActivity(duration: 3, pin: examples.march(2)),
        ])
        #expect(chances(network).map(\.probability) == [1, 0])
        #expect(chances(network).map(\.even) == [examples.march(3), examples.march(3)])
    }

    @Test func `what is done or not promised has no chance to tell`() {
        var done = PlanActivity(duration: 3, commitment: examples.march(3))
        done.actualFinish = examples.march(2)
        #expect(chances(.of([done, PlanActivity(duration: 1)])) == [])
    }

    @Test func `an estimate out of order or beyond all bounds is none`() {
        #expect(DurationEstimate(low: 3, likely: 2, high: 5) == nil)
        #expect(DurationEstimate(low: 3, likely: 5, high: 4) == nil)
        #expect(DurationEstimate(low: 3, likely: 5, high: 1_000_001) == nil)
        #expect(DurationEstimate(low: -1, likely: 5, high: 6) == nil)
    }

    @Test func `a stored estimate out of order is not read`() throws {
        let estimate = DurationEstimate(low: 1, likely: 2, high: 3)
        let stored = try JSONEncoder().encode(estimate)
        #expect(try JSONDecoder().decode(DurationEstimate.self, from: stored) == estimate)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(
                DurationEstimate.self,
                from: Data(#"{"low":3,"likely":2,"high":1}"#.utf8)
            )
        }
    }
}
