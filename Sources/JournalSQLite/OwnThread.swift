// SPDX-License-Identifier: EUPL-1.2
import Dispatch

/// Runs work that blocks apart from the few threads that tasks share, where it could wait for
/// a task that then has no thread to run on.
func onOwnThread(_ work: @escaping @Sendable () throws -> Void) async throws {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue.global().async {
            continuation.resume(with: Result(catching: work))
        }
    }
}
