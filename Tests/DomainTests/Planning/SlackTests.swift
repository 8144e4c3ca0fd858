// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct SlackTests {
    private let examples = PlanExamples.self

    @Test(arguments: 0..<1_500)
    func `a slip of the slack breaks nothing and one day more breaks a promise`(seed: Int) {
        var lottery = PlanLottery(seed: UInt64(seed))
        var network = lottery.network()
        for activity in 0..<network.count where network[activity].deadline != nil {
            network[activity].commitment = examples.march(lottery.number(20...140))
            network[activity].pin = nil
        }
        let forecast = examples.forecast(network)
        guard forecast.breaches(in: network).isEmpty else { return }
        let slack = forecast.slack(in: network)
        for activity in 0..<network.count {
            guard let latest = slack.latestFinish(of: activity) else { continue }
            let next =
                network[activity].unit == .working
                ? examples.workdays.workday(notBefore: latest.advanced(by: 1))
                : latest.advanced(by: 1)
            #expect(breaches(network, activity, finishing: latest) == 0)
            #expect(breaches(network, activity, finishing: next) > 0)
        }
    }

    private func breaches(_ network: PlanNetwork, _ activity: Int32, finishing day: Day) -> Int {
        var network = network
        network[activity].reportedFinish = day
        let forecast = examples.forecast(network)
        #expect(forecast.finish(of: activity) == day)
        return forecast.breaches(in: network).count
    }

    @Test func `slack counts to the nearest promise, in the activity's own days`() {
        var last = PlanActivity(duration: 1, commitment: examples.march(20))
        last.pin = examples.march(19)
        let network = PlanNetwork.of(
            [PlanActivity(duration: 3), PlanActivity(duration: 3, unit: .calendar), last, last],
            [PlanLink(from: 0, to: 2), PlanLink(from: 1, to: 2)]
        )
        let slack = examples.forecast(network).slack(in: network)
        #expect((0..<4).map { slack.days(of: $0) } == [11, 15, 11, 14])
        #expect(slack.latestFinish(of: 0) == examples.march(18))
    }

    @Test func `slack is below nothing when the promise breaks, and none without a promise`() {
        let network = PlanNetwork.of(
            [
                PlanActivity(duration: 3),
                PlanActivity(duration: 1, commitment: examples.march(2)),
                PlanActivity(duration: 1),
            ],
            [PlanLink(from: 0, to: 1), PlanLink(from: 1, to: 2)]
        )
        let slack = examples.forecast(network).slack(in: network)
        #expect((0..<3).map { slack.days(of: $0) } == [-2, -2, nil])
    }

    @Test func `the critical chain leads to the promise held worst`() {
        let network = PlanNetwork.of(
            [
                PlanActivity(duration: 3),
                PlanActivity(duration: 1, commitment: examples.march(2)),
                PlanActivity(duration: 9, commitment: examples.march(11)),
            ],
            [PlanLink(from: 0, to: 1)]
        )
        #expect(
            examples.forecast(network).criticalChain(in: network) == [
                PlanStep(activity: 1, binding: .link(0)), PlanStep(activity: 0, binding: .today),
            ]
        )
        #expect(
            examples.forecast(.of([PlanActivity(duration: 1)])).criticalChain(
                in: .of([PlanActivity(duration: 1)])
            ) == nil
        )
    }
}
