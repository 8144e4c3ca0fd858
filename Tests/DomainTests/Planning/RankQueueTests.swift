// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

struct RankQueueTests {
    @Test func `places come out once each, the lowest first`() {
        var queue = RankQueue(places: 300_000)
        for place: Int32 in [299_999, 64, 0, 4_096, 64, 63, 262_144] { queue.insert(place) }
        var taken: [Int32] = []
        while let place = queue.popFirst() {
            taken.append(place)
            if place == 64 { queue.insert(65) }
        }
        #expect(taken == [0, 63, 64, 65, 4_096, 262_144, 299_999])
    }
}
