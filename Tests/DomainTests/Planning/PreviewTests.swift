// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct PreviewTests {
    private let examples = PlanExamples.self
    private let plan = PlanExamples.urbanSpace
    private let late = PlanExamples.urbanSpace(delayedTo: 16)

    @Test func `a preview tells what breaks and leaves the forecast alone`() {
        let forecast = examples.forecast(plan)
        let preview = forecast.preview(plan, becoming: late, changed: [0])
        #expect(preview.moved.map(\.activity) == [0, 1, 2])
        #expect(preview.broken == preview.forecast.breaches(in: late))
        #expect(preview.worsened == [] && preview.eased == [] && preview.healed == [])
        #expect(forecast.finish(of: 0) == examples.march(5))
    }

    @Test func `a preview tells what worsens, eases and heals`() {
        let forecast = examples.forecast(late)
        let worse = forecast.preview(
            late,
            becoming: examples.urbanSpace(delayedTo: 17),
            changed: [0]
        )
        #expect(worse.worsened.map(\.after.daysLate) == [12, 12, 10, 5])
        #expect(worse.worsened.map(\.before.daysLate) == [11, 9, 7, 2])
        let better = forecast.preview(
            late,
            becoming: examples.urbanSpace(delayedTo: 10),
            changed: [0]
        )
        #expect(better.eased.map(\.after.activity) == [0, 1, 2])
        #expect(better.healed.map(\.promise) == [.pin])
        #expect(better.broken == [] && better.worsened == [])
    }

    @Test func `a new promise that cannot hold breaks at once, also of a new activity`() {
        var network = plan
        network[1].commitment = examples.march(9)
        let added = network.add(PlanActivity(duration: 2, commitment: examples.march(1)))
        let preview = examples.forecast(plan).preview(plan, becoming: network, changed: [1])
        #expect(preview.moved == [])
        #expect(preview.broken.map(\.activity) == [1, added])
    }

    @Test(arguments: 0..<500)
    func `a preview sorts the promises exactly as a comparison of all of them`(seed: Int) {
        var lottery = PlanLottery(seed: UInt64(seed))
        let network = lottery.network()
        var next = network
        let changed = Int32(lottery.number(0...Int(network.count) - 1))
        next[changed] = lottery.activity()
        let preview = examples.forecast(network).preview(
            network,
            becoming: next,
            changed: [changed]
        )
        let before = keys(examples.forecast(network).breaches(in: network))
        let after = keys(examples.forecast(next).breaches(in: next))
        #expect(keys(preview.broken) == after.filter { before[$0.key] == nil })
        #expect(keys(preview.healed) == before.filter { after[$0.key] == nil })
        #expect(
            keys(preview.worsened.map(\.after))
                == after.filter { $0.value > before[$0.key] ?? .max }
        )
        #expect(
            keys(preview.eased.map(\.after)) == after.filter { $0.value < before[$0.key] ?? 0 }
        )
    }

    private func keys(_ breaches: [Breach]) -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: breaches.map { ("\($0.activity) \($0.promise)", $0.daysLate) }
        )
    }
}
