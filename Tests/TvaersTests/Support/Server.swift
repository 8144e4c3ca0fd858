// SPDX-License-Identifier: EUPL-1.2
import Glibc

/// A process of `tvaers serve` on a port of its own.
struct Server: Sendable {
    let port: UInt16
    private let child: Child

    struct DidNotStart: Error {
        let said: String
    }

    /// Starts it and waits until it answers.
    static func start(_ arguments: [String]) async throws -> Server {
        let child = try Tvaers.start(["serve", "--port", "0"] + arguments)
        var said = ""
        for await text in child.printed {
            said += text
            guard let ready = said.firstMatch(of: /ready: http:\/\/127\.0\.0\.1:(\d+)\n/),
                let port = UInt16(ready.output.1)
            else { continue }
            return Server(port: port, child: child)
        }
        throw DidNotStart(said: said)
    }

    func send(_ signal: Int32) { kill(child.pid, signal) }

    /// What it has logged since it was ready; waits until the process is gone.
    func logged() async -> String { await child.printed.reduce("", +) }

    /// Waits until the process is gone, and answers its exit status.
    func ended() async -> Int32? { await child.ended() }
}

/// Serves while the body runs, and ends the process whatever happens.
func withServer<Answer>(
    _ arguments: [String], _ body: (Server) async throws -> Answer
) async throws -> Answer {
    let server = try await Server.start(arguments)
    defer { server.send(SIGKILL) }
    return try await body(server)
}
