// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// A process of `tvaers serve` on a port of its own.
struct Server: Sendable {
    let address: String
    private let process: Process
    private let end: AsyncStream<Int32>

    struct DidNotStart: Error {
        let said: String
    }

    /// Starts it and waits until it answers.
    static func start(_ arguments: [String]) async throws -> Server {
        let process = Process()
        process.executableURL = Tvaers.executable
        process.arguments = ["serve", "--port", "0"] + arguments
        let (end, ended) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { ended.yield($0.terminationStatus) }
        let (printed, output) = printed(by: process)
        try process.run()
        var said = ""
        for await text in printed {
            said += text
            guard let address = said.firstMatch(of: /http:\/\/[0-9.:]+/)?.output else { continue }
            output.fileHandleForReading.readabilityHandler = nil
            return Server(address: String(address), process: process, end: end)
        }
        throw DidNotStart(said: said)
    }

    private static func printed(by process: Process) -> (AsyncStream<String>, Pipe) {
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        let (stream, reader) = AsyncStream.makeStream(of: String.self)
        pipe.fileHandleForReading.readabilityHandler = { file in
            let data = file.availableData
            if data.isEmpty { reader.finish() }
            reader.yield(String(decoding: data, as: UTF8.self))
        }
        return (stream, pipe)
    }

    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits until the process is gone, and answers its exit status.
    func ended() async -> Int32? { await end.first { _ in true } }
}

/// Serves while the body runs, and ends the process whatever happens.
func withServer<Answer>(
    _ arguments: [String], _ body: (Server) async throws -> Answer
) async throws -> Answer {
    let server = try await Server.start(arguments)
    defer { server.send(SIGKILL) }
    return try await body(server)
}
