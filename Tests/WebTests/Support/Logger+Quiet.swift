// SPDX-License-Identifier: EUPL-1.2
import Logging

extension Logger {
    /// Says nothing, so that the tests' own lines are seen.
    static var quiet: Logger {
        Logger(label: "tests", factory: { _ in SwiftLogNoOpLogHandler() })
    }
}
