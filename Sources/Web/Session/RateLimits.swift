// SPDX-License-Identifier: EUPL-1.2
import Domain
import Synchronization

/// How often the same caller may do the same thing.
final class RateLimits: Sendable {
    struct Limit: Sendable {
        let count: Int
        let seconds: Int64

        /// Guessing one account's password.
        static let signIn = Limit(count: 10, seconds: 300)
        /// Guessing from one network address, where a whole town hall may sit.
        static let signInFrom = Limit(count: 100, seconds: 300)
        /// Saving, by person or network address.
        static let writing = Limit(count: 240, seconds: 60)
    }

    private struct Window {
        var began: Moment
        var count: Int
    }

    private let windows = Mutex<[String: Window]>([:])

    /// Counts one more for the key, and answers whether it may still be done.
    func admits(_ key: String, _ limit: Limit, at now: Moment) -> Bool {
        windows.withLock { windows in
            if windows.count > 10_000 {
                windows = windows.filter {
                    now.milliseconds - $0.value.began.milliseconds < 600_000
                }
            }
            var window = windows[key] ?? Window(began: now, count: 0)
            if now.milliseconds - window.began.milliseconds >= limit.seconds * 1_000 {
                window = Window(began: now, count: 0)
            }
            window.count += 1
            windows[key] = window
            return window.count <= limit.count
        }
    }
}
