// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct PlanLoopTests {
    private func activities(_ count: Int) -> [PlanActivity] {
        Array(repeating: PlanActivity(duration: 1), count: count)
    }

    @Test func `a link that closes a loop is refused and the loop is named in order`() throws {
        var network = PlanNetwork.of(
            activities(4),
            [PlanLink(from: 0, to: 1), PlanLink(from: 1, to: 3)]
        )
        #expect(throws: PlanLoop(activities: [0, 1, 3])) {
            try network.add(PlanLink(from: 3, to: 0))
        }
        #expect(network.standingLinks.count == 2)
        #expect(network.loop(closedBy: PlanLink(from: 3, to: 0))?.activities == [0, 1, 3])
        #expect(network.loop(closedBy: PlanLink(from: 3, to: 2)) == nil)
        #expect(try network.add(PlanLink(from: 3, to: 2)) == 2)
    }

    @Test func `an activity cannot wait for itself`() {
        var network = PlanNetwork.of(activities(1))
        #expect(throws: PlanLoop(activities: [0])) {
            try network.add(PlanLink(from: 0, to: 0))
        }
    }

    @Test func `a whole plan that loops is refused with one loop`() {
        #expect(throws: PlanLoop(activities: [3, 2, 1])) {
            try PlanNetwork(
                activities: activities(5),
                links: [
                    PlanLink(from: 0, to: 1), PlanLink(from: 1, to: 3),
                    PlanLink(from: 3, to: 2), PlanLink(from: 2, to: 1), PlanLink(from: 3, to: 4),
                ]
            )
        }
    }

    @Test func `a removed link no longer closes a loop`() throws {
        var network = PlanNetwork.of(activities(2), [PlanLink(from: 0, to: 1)])
        network.removeLink(0)
        network.removeLink(0)
        #expect(try network.add(PlanLink(from: 1, to: 0)) == 1)
        #expect(network.prerequisites(of: 0) == [1])
        #expect(network.followers(of: 0) == [])
    }

    @Test(arguments: 0..<500)
    func `a link is refused exactly when its start is reached from its end`(seed: Int) {
        var lottery = PlanLottery(seed: UInt64(seed))
        var network = PlanNetwork.of(activities(10))
        var links: [PlanLink] = []
        for _ in 0..<40 {
            let link = lottery.anyLink(among: 10)
            do {
                _ = try network.add(link)
                #expect(!isReached(link.from, from: link.to, links))
                links.append(link)
            } catch {
                #expect(isLoop(error.activities, links + [link]))
            }
            #expect(
                links.allSatisfy {
                    network.order.rank[Int($0.from)] < network.order.rank[Int($0.to)]
                }
            )
        }
        #expect(throws: Never.self) {
            try PlanNetwork(activities: activities(10), links: links)
        }
    }

    private func isReached(_ goal: Int32, from start: Int32, _ links: [PlanLink]) -> Bool {
        start == goal
            || links.contains { $0.from == start && isReached(goal, from: $0.to, links) }
    }

    private func isLoop(_ activities: [Int32], _ links: [PlanLink]) -> Bool {
        zip(activities, activities.dropFirst() + activities.prefix(1)).allSatisfy { pair in
            links.contains { $0.from == pair.0 && $0.to == pair.1 }
        }
    }
}
