// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Hummingbird
import Logging

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Pages of the demo city against the same bytes sent from memory, asked by wrk.
///
/// The server is the real executable with the demo city.
enum PageBench {
    private static let port = 18_080

    @Sendable static func run() async throws {
        try await withFolder { folder in
            let server = try startServer(folder)
            defer { server.terminate() }
            try await waitUntilReady()
            for path in ["/", "/omraader/anker-joergensens-plads", "/indsatser", "/venter"] {
                try await measure(path)
            }
        }
    }

    private static func startServer(_ folder: String) throws -> Process {
        let server = Process()
        server.executableURL = URL(fileURLWithPath: ".build/release/tvaers")
        server.arguments = [
            "demo", "--database", folder + "/demo.sqlite", "--port", "\(port)", "--city",
            "Cities/copenhagen",
        ]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        return server
    }

    private static func waitUntilReady() async throws {
        for _ in 0..<600 {
            if (try? await bytes(of: "/ready")) != nil { return }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    private static func measure(_ path: String) async throws {
        let body = try await bytes(of: path)
        let page = try requestsPerSecond("http://127.0.0.1:\(port)\(path)")
        let still = try await withStillServer(sending: body) { port in
            try requestsPerSecond("http://127.0.0.1:\(port)/")
        }
        Measurement(
            job: "page \(path)", size: "\(body.count / 1_000) kB", figure: "\(Int(page))/s",
            reference: "same bytes from memory: \(Int(still))/s", ratio: page / still,
            budget: "at least 0.5"
        ).print()
    }

    private static func bytes(of path: String) async throws -> [UInt8] {
        guard let url = URL(string: "http://127.0.0.1:\(port)\(path)") else { return [] }
        return [UInt8](try await URLSession.shared.data(from: url).0)
    }

    private static func withStillServer(
        sending body: [UInt8], _ ask: @escaping @Sendable (Int) throws -> Double
    ) async throws -> Double {
        let buffer = ByteBuffer(bytes: body)
        let router = Router()
        router.get("/") { _, _ in
            Response(status: .ok, body: .init(byteBuffer: buffer))
        }
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let app = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { found.yield($0.localAddress?.port ?? 0) },
            logger: Logger(label: "bench", factory: { _ in SwiftLogNoOpLogHandler() }))
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await app.run() }
            var iterator = ports.makeAsyncIterator()
            let port = await iterator.next() ?? 0
            let rate = try await Task.detached { try ask(port) }.value
            group.cancelAll()
            return rate
        }
    }

    private static func requestsPerSecond(_ url: String) throws -> Double {
        let wrk = Process()
        wrk.executableURL = URL(fileURLWithPath: "/usr/bin/wrk")
        wrk.arguments = ["-t1", "-c16", "-d3s", url]
        let pipe = Pipe()
        wrk.standardOutput = pipe
        try wrk.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        wrk.waitUntilExit()
        let line = text.split(separator: "\n").first { $0.contains("Requests/sec:") }
        return line?.split(separator: " ").last.flatMap { Double($0) } ?? 0
    }
}
