// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct PassTests {
    @Test(arguments: 0..<500)
    func `the compiled pass finds what the forecast finds`(seed: Int) {
        var lottery = PlanLottery(seed: UInt64(seed))
        let network = lottery.network()
        let forecast = PlanExamples.forecast(network)
        var course = forecast
        course.positions = ContiguousArray(repeating: .min, count: course.positions.count)
        CompiledPlan(forecast, network).pass(&course)
        #expect(course.positions == forecast.positions)
    }
}
