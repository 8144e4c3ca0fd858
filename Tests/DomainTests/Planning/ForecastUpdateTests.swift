// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct ForecastUpdateTests {
    private let examples = PlanExamples.self

    @Test(arguments: 0..<2_000)
    func `after any changes an update equals a forecast made afresh`(seed: Int) {
        var lottery = PlanLottery(seed: UInt64(seed))
        var network = lottery.network()
        var forecast = examples.forecast(network)
        for _ in 0..<5 {
            let before = forecast
            let changed = change(&network, &lottery)
            let moves = forecast.update(network, changed: changed)
            let afresh = examples.forecast(network)
            #expect(times(forecast) == times(afresh))
            #expect(bindings(forecast, network) == bindings(afresh, network))
            #expect(
                Set(moves.map(\.activity))
                    == Set((0..<before.count).filter { isMoved($0, before, forecast) })
            )
            #expect(moves.allSatisfy { $0.newFinish == forecast.finish(of: $0.activity) })
            #expect(moves.allSatisfy { $0.oldFinish == before.finish(of: $0.activity) })
        }
    }

    private func times(_ forecast: Forecast) -> [Times] {
        (0..<forecast.count).map { forecast.times(of: $0) }
    }

    private func bindings(_ forecast: Forecast, _ network: PlanNetwork) -> [Binding] {
        (0..<forecast.count).map { forecast.binding(of: $0, in: network) }
    }

    private func isMoved(_ activity: Int32, _ before: Forecast, _ after: Forecast) -> Bool {
        before.start(of: activity) != after.start(of: activity)
            || before.finish(of: activity) != after.finish(of: activity)
    }

    /// Changes one to three things and answers the activities to be named.
    private func change(_ network: inout PlanNetwork, _ lottery: inout PlanLottery) -> [Int32] {
        var changed: [Int32] = []
        for _ in 0..<lottery.number(1...3) {
            let activity = Int32(lottery.number(0...Int(network.count) - 1))
            switch lottery.number(0...3) {
            case 0:
                network[activity] = lottery.activity()
                changed.append(activity)
            case 1:
                let link = lottery.anyLink(among: network.count)
                if (try? network.add(link)) != nil { changed.append(link.to) }
            case 2:
                for link in network.prerequisites(of: activity).prefix(1) {
                    network.removeLink(link)
                }
                changed.append(activity)
            default:
                let added = network.add(lottery.activity())
                let link = lottery.link(from: added, to: activity)
                if (try? network.add(link)) != nil { changed.append(activity) }
            }
        }
        return changed
    }

    @Test func `a delay moves the followers and its healing moves them back`() {
        let own = PlanActivity(duration: 1)
        var network = PlanNetwork.of(
            [own, own, own],
            [PlanLink(from: 0, to: 1), PlanLink(from: 1, to: 2)]
        )
        var forecast = examples.forecast(network)
        let planned = examples.days(forecast)
        network[0].reportedFinish = examples.march(10)
        let moves = forecast.update(network, changed: [0])
        #expect(
            moves[2]
                == PlanMove(
                    activity: 2,
                    oldStart: examples.march(3),
                    oldFinish: examples.march(3),
                    newStart: examples.march(12),
                    newFinish: examples.march(12)
                )
        )
        network[0].reportedFinish = nil
        forecast.update(network, changed: [0])
        #expect(examples.days(forecast) == planned)
    }

    @Test func `a change that is absorbed goes no further`() {
        let late = PlanActivity(duration: 1, earliestStart: examples.march(22))
        var network = PlanNetwork.of(
            [PlanActivity(duration: 1), late, late],
            [PlanLink(from: 0, to: 1), PlanLink(from: 1, to: 2)]
        )
        var forecast = examples.forecast(network)
        network[0].duration = 5
        #expect(forecast.update(network, changed: [0]).map(\.activity) == [0])
    }

    @Test func `a chain of a hundred thousand moves to its last link`() {
        let count: Int32 = 100_000
        var network = PlanNetwork.of(
            (0..<count).map { _ in PlanActivity(duration: 0) },
            (1..<count).map { PlanLink(from: $0 - 1, to: $0) }
        )
        var forecast = examples.forecast(network)
        network[0].reportedFinish = examples.march(10)
        #expect(forecast.update(network, changed: [0]).count == 100_000)
        #expect(forecast.finish(of: count - 1) == examples.march(10))
        #expect(forecast.why(count - 1, in: network).count == 100_000)
    }

    @Test func `a plan longer than numbers go ends at the horizon`() {
        let count: Int32 = 3_000
        let network = PlanNetwork.of(
            (0..<count).map { _ in PlanActivity(duration: 1_000_000, commitment: examples.monday) },
            (1..<count).map { PlanLink(from: $0 - 1, to: $0, lag: 1_000_000) }
        )
        let forecast = examples.forecast(network)
        #expect(forecast.finish(of: count - 1) > forecast.finish(of: 0))
        #expect(forecast.slack(in: network).days(of: 0) ?? 0 < 0)
    }
}
