// SPDX-License-Identifier: EUPL-1.2
import Synchronization

/// What has been answered since the start, for `/metrics`.
final class WebMetrics: Sendable {
    private let answers = Mutex<[Int: Int]>([:])

    func count(status: Int) {
        answers.withLock { $0[status, default: 0] += 1 }
    }

    var counts: [(status: Int, count: Int)] {
        answers.withLock { $0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
