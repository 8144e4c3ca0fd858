// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct ForecastTests {
    private let examples = PlanExamples.self

    @Test(arguments: 0..<3_000)
    func `the forecast is what the rules say, counted day by day`(seed: Int) {
        var lottery = PlanLottery(seed: UInt64(seed))
        let network = lottery.network()
        let forecast = examples.forecast(network)
        let naive = NaiveForecast(network, today: examples.monday)
        #expect((0..<network.count).map { forecast.finish(of: $0) } == naive.finishes)
        #expect((0..<network.count).map { forecast.start(of: $0) } == naive.starts)
    }

    @Test(arguments: 0..<500)
    func `what binds an activity holds it where it is without its other links`(seed: Int) {
        var lottery = PlanLottery(seed: UInt64(seed))
        let network = lottery.network()
        let forecast = examples.forecast(network)
        for activity in 0..<network.count {
            var alone = network
            for link in network.prerequisites(of: activity)
            where forecast.binding(of: activity, in: network) != .link(link) {
                alone.removeLink(link)
            }
            #expect(
                examples.forecast(alone).finish(of: activity) == forecast.finish(of: activity)
            )
        }
    }

    @Test(arguments: [
        (PlanLink.Kind.finishToStart, 8...9), (.startToStart, 1...2),
        (.finishToFinish, 4...5), (.startToFinish, 1...2),
    ])
    func `each kind of link binds its own ends`(kind: PlanLink.Kind, days: ClosedRange<Int>) {
        // Five days from Monday the 1st, then two days.
        let network = PlanNetwork.of(
            [PlanActivity(duration: 5), PlanActivity(duration: 2)],
            [PlanLink(from: 0, to: 1, kind: kind)]
        )
        let forecast = examples.forecast(network)
        #expect(
            examples.days(forecast)[1]
                == examples.march(days.lowerBound)...examples.march(days.upperBound)
        )
    }

    @Test(arguments: [
        (Int32(1), DayUnit.working, 9), (1, .calendar, 8), (2, .calendar, 8), (3, .calendar, 9),
        (-2, .working, 4), (-2, .calendar, 4), (-5, .working, 1),
    ])
    func `a lag after a Friday counts workdays or every day`(lag: Int32, unit: DayUnit, start: Int)
    {
        let network = PlanNetwork.of(
            [PlanActivity(duration: 5), PlanActivity(duration: 1)],
            [PlanLink(from: 0, to: 1, lag: lag, unit: unit)]
        )
        #expect(examples.forecast(network).start(of: 1) == examples.march(start))
    }

    @Test func `a milestone happens the day its prerequisite is done, work starts the day after`() {
        let network = PlanNetwork.of(
            [PlanActivity(duration: 3), PlanActivity(duration: 0), PlanActivity(duration: 1)],
            [PlanLink(from: 0, to: 1), PlanLink(from: 1, to: 2)]
        )
        let forecast = examples.forecast(network)
        #expect(
            examples.days(forecast) == [
                examples.march(1)...examples.march(3), examples.march(3)...examples.march(3),
                examples.march(4)...examples.march(4),
            ]
        )
    }

    @Test func `work in calendar days runs over the weekend, workdays leave it out`() {
        let network = PlanNetwork.of([
            PlanActivity(duration: 7, unit: .calendar), PlanActivity(duration: 7),
        ])
        let forecast = examples.forecast(network)
        #expect(forecast.finish(of: 0) == examples.march(7))
        #expect(forecast.finish(of: 1) == examples.march(9))
    }

    @Test func `holidays are not worked`() {
        let network = PlanNetwork.of([
            PlanActivity(duration: 2, earliestStart: examples.day(2021, 3, 31))
        ])
        #expect(examples.forecast(network).finish(of: 0) == examples.day(2021, 4, 5))
    }
}
