// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// The executable as it was built beside the tests.
enum Tvaers {
    /// How a command ended, and everything that it printed.
    struct Outcome {
        let status: Int32
        let output: String
    }

    static func start(
        _ arguments: [String], environment: [String: String] = [:]
    ) throws -> Child {
        try Child(
            Bundle.main.bundleURL.appending(path: "tvaers").path, arguments,
            environment: ProcessInfo.processInfo.environment.merging(environment) { $1 })
    }

    /// Runs one command to its end.
    @discardableResult
    static func run(
        _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> Outcome {
        let child = try start(arguments, environment: environment)
        let output = await child.printed.reduce("", +)
        return Outcome(status: await child.ended() ?? -1, output: output)
    }

    @discardableResult
    static func run(_ arguments: String...) async throws -> Outcome { try await run(arguments) }
}
