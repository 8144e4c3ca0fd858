// SPDX-License-Identifier: EUPL-1.2
import Synchronization

/// What the writer has done since the start, for `/metrics`.
public final class RuntimeMetrics: Sendable {
    public struct Counts: Sendable {
        public var accepted = 0
        public var refused = 0
        public var faults = 0
        /// Transactions; accepted divided by it is how many were grouped.
        public var transactions = 0
    }

    private let counted = Mutex(Counts())

    public var counts: Counts { counted.withLock { $0 } }

    func count(accepted: Int, refused: Int) {
        counted.withLock {
            $0.accepted += accepted
            $0.refused += refused
            $0.transactions += accepted > 0 ? 1 : 0
        }
    }

    func countFault() {
        counted.withLock { $0.faults += 1 }
    }
}
