// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct ForecastProgressTests {
    private let examples = PlanExamples.self

    private func alone(_ activity: PlanActivity, today: Int) -> (ClosedRange<Day>, Binding) {
        let network = PlanNetwork.of([activity])
        let forecast = examples.forecast(network, today: examples.march(today))
        return (examples.days(forecast)[0], forecast.binding(of: 0, in: network))
    }

    @Test func `what has not begun is never forecast to start before today`() {
        let activity = PlanActivity(duration: 2, earliestStart: examples.march(1))
        #expect(alone(activity, today: 10) == (examples.march(10)...examples.march(11), .today))
    }

    @Test func `what has begun keeps its start and is not done before today`() {
        let activity = PlanActivity(duration: 2, actualStart: examples.march(1))
        #expect(alone(activity, today: 1) == (examples.march(1)...examples.march(2), .started))
        #expect(alone(activity, today: 10) == (examples.march(1)...examples.march(10), .today))
    }

    @Test func `what is done keeps its days and the links out of order are remarked`() {
        var done = PlanActivity(duration: 2, actualStart: examples.march(1))
        done.actualFinish = examples.march(3)
        let network = PlanNetwork.of(
            [PlanActivity(duration: 20), done],
            [PlanLink(from: 0, to: 1)]
        )
        let forecast = examples.forecast(network, today: examples.march(5))
        #expect(examples.days(forecast)[1] == examples.march(1)...examples.march(3))
        #expect(forecast.binding(of: 1, in: network) == .actual)
        #expect(forecast.outOfSequence(in: network) == [0])
    }

    @Test func `links that were kept are not remarked`() {
        var first = PlanActivity(duration: 2, actualStart: examples.march(1))
        first.actualFinish = examples.march(2)
        let second = PlanActivity(duration: 2, actualStart: examples.march(3))
        let network = PlanNetwork.of(
            [first, second, PlanActivity(duration: 20)],
            [PlanLink(from: 0, to: 1), PlanLink(from: 2, to: 1, kind: .finishToFinish)]
        )
        #expect(examples.forecast(network).outOfSequence(in: network) == [])
    }

    @Test func `a report replaces the duration, later and earlier`() {
        var activity = PlanActivity(duration: 5, earliestStart: examples.march(1))
        activity.reportedFinish = examples.march(12)
        #expect(alone(activity, today: 1) == (examples.march(8)...examples.march(12), .report))
        activity.reportedFinish = examples.march(3)
        #expect(alone(activity, today: 1) == (examples.march(1)...examples.march(3), .report))
        #expect(alone(activity, today: 4) == (examples.march(4)...examples.march(4), .today))
    }

    @Test func `a prerequisite that leaves less than the duration passes the report`() {
        var activity = PlanActivity(duration: 5, earliestStart: examples.march(1))
        activity.reportedFinish = examples.march(12)
        let network = PlanNetwork.of(
            [PlanActivity(duration: 8), activity],
            [PlanLink(from: 0, to: 1)]
        )
        let forecast = examples.forecast(network)
        #expect(examples.days(forecast)[1] == examples.march(11)...examples.march(17))
        #expect(forecast.binding(of: 1, in: network) == .link(0))
    }

    @Test func `of equals the activity's own plan binds before a link, and the older link first`() {
        let owned = PlanActivity(duration: 1, earliestStart: examples.march(2))
        let network = PlanNetwork.of(
            [PlanActivity(duration: 1), owned, PlanActivity(duration: 1)],
            [
                PlanLink(from: 0, to: 1), PlanLink(from: 0, to: 2),
                PlanLink(from: 0, to: 2, kind: .startToStart, lag: 1),
            ]
        )
        let forecast = examples.forecast(network)
        #expect(forecast.binding(of: 1, in: network) == .plan)
        #expect(forecast.binding(of: 2, in: network) == .link(1))
    }
}
