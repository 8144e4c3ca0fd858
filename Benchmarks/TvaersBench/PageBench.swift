// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Hummingbird
import Logging

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Pages of the demo city against the same bytes sent from memory, asked by wrk.
///
/// The server is the real executable with the demo city. A stranger's page is
/// kept as bytes until the city changes; that of somebody signed in is written
/// each time.
enum PageBench {
    private static let port = 18_080
    private static let area = "/omraader/sydhavnen"
    private static let place = "/omraader/anker-joergensens-plads"
    private static let initiative = "/indsatser/anker-joergensens-plads-2027"
    private static let everyone = [
        "/", "/omraader", area, place, initiative, "/venter", "/organisationer/tmf",
        "/soeg?q=h%C3%B8rdum", place + "/historie",
    ]
    private static let signedIn = ["/mit-bord", "/", place, initiative, "/venter"]

    @Sendable static func run() async throws {
        try await withFolder { folder in
            let server = try startServer(folder)
            defer { server.terminate() }
            try await waitUntilReady()
            for path in everyone { try await measure(path, cookie: nil) }
            let cookie = try await signIn()
            for path in signedIn { try await measure(path, cookie: cookie) }
        }
    }

    /// The demo of a city's files, with its database in the folder.
    static func startServer(
        _ folder: String, city: String = "Cities/copenhagen"
    ) throws -> Process {
        let server = Process()
        server.executableURL = URL(fileURLWithPath: ".build/release/tvaers")
        server.arguments = [
            "demo", "--database", folder + "/demo.sqlite", "--port", "\(port)", "--city",
            city,
        ]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        return server
    }

    static func waitUntilReady() async throws {
        for _ in 0..<600 {
            if (try? await bytes(of: "/ready")) != nil { return }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// A script makes `wrk` ask for other addresses than the page's own.
    static func measure(
        _ path: String, cookie: String?, script: String? = nil
    ) async throws {
        let body = try await bytes(of: path, cookie: cookie)
        let url = "http://127.0.0.1:\(port)\(path)"
        var page = 0.0
        var still = 0.0
        for _ in 0..<2 {
            page = max(page, try requestsPerSecond(url, cookie: cookie, script: script))
            let rate = try await withStillServer(sending: body) { port in
                try requestsPerSecond("http://127.0.0.1:\(port)/", cookie: cookie)
            }
            still = max(still, rate)
        }
        let how = (cookie == nil ? "" : ", signed in") + (script == nil ? "" : ", written anew")
        Measurement(
            job: "page \(path)\(how)",
            size: "\(body.count / 1_000) kB", figure: "\(Int(page))/s",
            reference: "same bytes from memory: \(Int(still))/s", ratio: page / still,
            budget: "at least 0.5"
        ).print()
    }

    static func bytes(of path: String, cookie: String? = nil) async throws -> [UInt8] {
        guard let url = URL(string: "http://127.0.0.1:\(port)\(path)") else { return [] }
        var request = URLRequest(url: url)
        request.setValue(cookie, forHTTPHeaderField: "Cookie")
        let session = URLSession(configuration: .ephemeral)
        return [UInt8](try await session.data(for: request).0)
    }

    /// The cookie of the demo city's coordinator.
    private static func signIn() async throws -> String {
        guard let url = URL(string: "http://127.0.0.1:\(port)/log-ind") else { return "" }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.setValue(
            "application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        request.httpBody = Data("email=koordinator%40demo.example&password=tvaers-demo".utf8)
        let session = URLSession(configuration: .ephemeral)
        _ = try await session.data(for: request)
        let cookies = session.configuration.httpCookieStorage?.cookies ?? []
        return cookies.map { "\($0.name)=\($0.value)" }.joined(separator: "; ")
    }

    static func withStillServer(
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

    static func requestsPerSecond(
        _ url: String, cookie: String?, script: String? = nil
    ) throws -> Double {
        let wrk = Process()
        wrk.executableURL = URL(fileURLWithPath: "/usr/bin/wrk")
        wrk.arguments =
            ["-t1", "-c16", "-d2s"] + (cookie.map { ["-H", "Cookie: \($0)"] } ?? [])
            + (script.map { ["-s", $0] } ?? []) + [url]
        let pipe = Pipe()
        wrk.standardOutput = pipe
        try wrk.run()
        let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        wrk.waitUntilExit()
        let line = text.split(separator: "\n").first { $0.contains("Requests/sec:") }
        return line?.split(separator: " ").last.flatMap { Double($0) } ?? 0
    }
}
