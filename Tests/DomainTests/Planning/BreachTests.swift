// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct BreachTests {
    private let examples = PlanExamples.self
    private let plan = PlanExamples.urbanSpace

    @Test func `a plan that holds has no breaches`() {
        #expect(examples.forecast(plan).breaches(in: plan) == [])
    }

    @Test func `every promise that a delay breaks names the delay as its cause`() {
        let network = examples.urbanSpace(delayedTo: 16)
        let forecast = examples.forecast(network)
        let breaches = forecast.breaches(in: network)
        #expect(
            breaches == [
                breach(0, .commitment, 5, 16), breach(1, .commitment, 10, 19),
                breach(2, .commitment, 12, 19), breach(2, .pin, 17, 19),
            ]
        )
        #expect(breaches.map(\.daysLate) == [11, 9, 7, 2])
        #expect(
            forecast.why(2, in: network) == [
                PlanStep(activity: 2, binding: .link(1)), PlanStep(activity: 1, binding: .link(0)),
                PlanStep(activity: 0, binding: .report),
            ]
        )
    }

    @Test func `the first in the chain that is late on its own is the cause, not the head`() {
        var network = plan
        network[0].actualFinish = examples.march(5)
        network[1].duration = 8
        network[1].earliestStart = nil
        let breaches = examples.forecast(network).breaches(in: network)
        #expect(breaches.map(\.activity) == [1, 2])
        #expect(breaches.map(\.cause) == [1, 1])
    }

    @Test func `without a date of its own, a report or an idle start makes a cause`() {
        var network = plan
        network[0].commitment = nil
        network[0].earliestStart = nil
        let idle = examples.forecast(network, today: examples.march(8)).breaches(in: network)
        #expect(idle.map(\.cause) == [0, 0])
        network[0].actualFinish = examples.march(8)
        let done = examples.forecast(network).breaches(in: network)
        #expect(done.map(\.cause) == [1])
    }

    /// A breach on days of March that the urban space causes.
    private func breach(
        _ activity: Int32,
        _ promise: Breach.Promise,
        _ promised: Int,
        _ forecast: Int
    ) -> Breach {
        Breach(
            activity: activity,
            promise: promise,
            promised: examples.march(promised),
            forecast: examples.march(forecast),
            cause: 0
        )
    }
}
