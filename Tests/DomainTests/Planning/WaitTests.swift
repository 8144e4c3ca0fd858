// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct WaitTests {
    private let examples = PlanExamples.self

    private func waits(_ first: PlanActivity, _ kind: PlanLink.Kind = .finishToStart) -> [Wait] {
        let network = PlanNetwork.of(
            [first, PlanActivity(duration: 1), PlanActivity(duration: 1)],
            [PlanLink(from: 0, to: 1, kind: kind), PlanLink(from: 1, to: 2)]
        )
        return examples.forecast(network).waits(in: network)
    }

    @Test func `a prerequisite on time is not waited for`() {
        #expect(waits(PlanActivity(duration: 5, earliestStart: examples.march(1))) == [])
    }

    @Test func `a prerequisite without any date is not waited for`() {
        #expect(waits(PlanActivity(duration: 5)) == [])
    }

    @Test func `a late prerequisite is waited for by as much as it moves the other`() {
        var first = PlanActivity(duration: 5, earliestStart: examples.march(1))
        first.reportedFinish = examples.march(12)
        #expect(waits(first) == [Wait(activity: 1, link: 0, days: 7)])
        first = PlanActivity(duration: 8, commitment: examples.march(9))
        #expect(waits(first) == [Wait(activity: 1, link: 0, days: 1)])
    }

    @Test func `a late start is waited for where the link waits for the start`() {
        let first = PlanActivity(duration: 5, earliestStart: examples.march(-3))
        #expect(waits(first, .startToStart) == [])
        let network = PlanNetwork.of(
            [first, PlanActivity(duration: 1)],
            [PlanLink(from: 0, to: 1, kind: .startToStart, lag: 5)]
        )
        #expect(
            examples.forecast(network).waits(in: network)
                == [Wait(activity: 1, link: 0, days: 4)]
        )
    }

    @Test func `only what the prerequisite adds beyond other reasons is waited`() {
        var late = PlanActivity(duration: 5, earliestStart: examples.march(1))
        late.reportedFinish = examples.march(12)
        let network = PlanNetwork.of(
            [late, PlanActivity(duration: 1, earliestStart: examples.march(11))],
            [PlanLink(from: 0, to: 1)]
        )
        #expect(
            examples.forecast(network).waits(in: network)
                == [Wait(activity: 1, link: 0, days: 4)]
        )
    }
}
