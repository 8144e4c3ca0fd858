// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Journal
import Print
import Runtime
import ServiceLifecycle
import Synchronization

@testable import Web

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// A real server on a free port over a city in memory, asked as a browser asks.
///
/// The city is the cast with the case of Hørdumsgade; today is `TestSite.today`.
struct TestSite: Sendable {
    /// The Monday on which the tests look at the city.
    static let today = day("2021-06-07")

    let runtime: CityRuntime
    let cabinet: any Cabinet
    let keys: SessionKeys
    let port: Int
    /// When everybody signed in, so that a form's token is that of the cookie.
    let opened: Moment
}

/// Serves the city, with the commands given beside the cast, while the body runs.
func withSite(
    _ more: [CityCommand] = [], today: Day = TestSite.today,
    printing: Press.Programs = Press.Programs(), patience: Duration = .seconds(600),
    on journal: any Journal = MemoryJournal(),
    _ body: @escaping @Sendable (TestSite) async throws -> Void
) async throws {
    let runtime = try await CityRuntime(
        journal: journal, time: Timekeeper(today: { today }))
    let commands = Cast.setting + Cast.hoerdumsgade + more
    let people = Viewer.cast.compactMap(\.person).map {
        VaultWrite.person($0, PersonRecord(name: "Navn \($0)", email: "\($0)@demo.example"))
    }
    // Forums are asked for something once their charter is in force.
    let charter = commands.firstIndex { if case .forum(.adopt) = $0 { true } else { false } }
    _ = try await runtime.take(
        commands.enumerated().map { number, command in
            let isLater = charter.map { $0 < number } ?? false
            return Submission(
                [command], by: nil, on: isLater ? Cast.charterDraft.effective : Cast.opening,
                cause: "cast/\(number)",
                vault: number == 0 ? people : [])
        })
    let secret = [UInt8](repeating: 7, count: 32)
    let cabinet = MemoryCabinet()
    var options = WebOptions(port: 0)
    options.printing = printing
    options.patience = patience
    try await serve(runtime, cabinet, secret: secret, options) { port in
        try await body(
            TestSite(
                runtime: runtime, cabinet: cabinet, keys: SessionKeys(secret: secret), port: port,
                opened: runtime.time.now))
    }
}

/// Runs the server beside the body, on whatever port is free, and stops it after.
private func serve(
    _ runtime: CityRuntime, _ cabinet: any Cabinet, secret: [UInt8], _ options: WebOptions,
    _ body: @escaping @Sendable (Int) async throws -> Void
) async throws {
    let (ports, found) = AsyncStream.makeStream(of: Int.self)
    let counter = Mutex(0)
    let server = WebServer(
        runtime, ballots: MemoryBallots(), cabinet: cabinet, secret: secret,
        options: options,
        logger: .quiet,
        newID: {
            counter.withLock {
                $0 += 1
                return "new\($0)"
            }
        }, isRunning: { port in found.yield(port) })
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        var first = ports.makeAsyncIterator()
        guard let port = await first.next() else { return }
        defer { group.cancelAll() }
        try await body(port)
    }
}

/// What a browser got back.
struct TestPage: Sendable {
    let status: Int
    let text: String
    let headers: [String: String]
    /// The body as it came, for files.
    var bytes: [UInt8] = []

    /// The address that the answer sends the browser to.
    var location: String? { headers["location"] }
}

extension TestSite {
    /// Asks for a page as somebody, or as a stranger.
    func get(
        _ path: String, as viewer: Viewer = .stranger, headers: [String: String] = [:]
    ) async throws -> TestPage {
        try await send("GET", path, as: viewer, headers: headers, body: nil)
    }

    /// Sends a form as a page of ours would, with its token.
    func post(
        _ path: String, _ form: [(String, String)] = [], as viewer: Viewer = .stranger
    ) async throws -> TestPage {
        var fields = form
        if let session = session(of: viewer) {
            fields.append(("token", keys.formToken(for: session)))
        }
        let body = fields.map { "\($0.0.percentEncoded)=\($0.1.percentEncoded)" }
            .joined(separator: "&")
        return try await send(
            "POST", path, as: viewer,
            headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: Data(body.utf8))
    }

    func send(
        _ method: String, _ path: String, as viewer: Viewer = .stranger,
        headers: [String: String] = [:], body: Data?
    ) async throws -> TestPage {
        guard let url = URL(string: "http://127.0.0.1:\(port)\(path)") else {
            preconditionFailure("“\(path)” is an address")
        }
        var request = URLRequest(url: url)
        request.httpMethod = method
        request.httpBody = body
        request.httpShouldHandleCookies = false
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        if let session = session(of: viewer) {
            request.setValue("tvaers=\(keys.cookie(for: session))", forHTTPHeaderField: "Cookie")
        }
        return try await TestBrowser.shared.load(request)
    }

    func session(of viewer: Viewer) -> Web.Session? {
        guard let person = viewer.person,
            let account = runtime.snapshot.present.city.accounts[person]
        else { return nil }
        return Web.Session(
            person: person, epoch: account.epoch, issued: opened, nonce: "nonce")
    }
}

extension URLSessionConfiguration {
    /// Keeps nothing and waits: how long an answer takes on a busy machine tells nothing.
    static var patient: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = 600
        return configuration
    }
}

/// Asks without following redirects and without keeping anything.
private final class TestBrowser: NSObject, URLSessionTaskDelegate, Sendable {
    static let shared = TestBrowser()

    func load(_ request: URLRequest) async throws -> TestPage {
        let session = URLSession(configuration: .patient, delegate: self, delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let (data, response) = try await session.data(for: request)
        let http = response as? HTTPURLResponse
        var headers: [String: String] = [:]
        for (name, value) in http?.allHeaderFields ?? [:] {
            headers["\(name)".lowercased()] = "\(value)"
        }
        return TestPage(
            status: http?.statusCode ?? 0, text: String(decoding: data, as: UTF8.self),
            headers: headers, bytes: [UInt8](data))
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
