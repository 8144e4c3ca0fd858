// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// The executable as it was built beside the tests.
enum Tvaers {
    static let executable = Bundle.main.bundleURL.appending(path: "tvaers")

    /// How a command ended, and everything that it printed.
    struct Outcome {
        let status: Int32
        let output: String
    }

    /// Runs one command to its end.
    @discardableResult
    static func run(_ arguments: String...) async throws -> Outcome {
        try await run(arguments)
    }

    @discardableResult
    static func run(
        _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> Outcome {
        let printed = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data().write(to: printed)
        defer { try? FileManager.default.removeItem(at: printed) }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let file = try FileHandle(forWritingTo: printed)
        process.standardOutput = file
        process.standardError = file
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do { try process.run() } catch { ended.resume(throwing: error) }
        }
        return Outcome(
            status: process.terminationStatus,
            output: try String(contentsOf: printed, encoding: .utf8))
    }
}
