// SPDX-License-Identifier: EUPL-1.2
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Live minutes: how long from the secretary's save until it has reached every
/// follower, and what that costs the server.
///
/// The server is the real executable with the demo city and a meeting of today;
/// a follower is a connection of its own that reads server-sent events.
enum LiveBench {
    private static let port = 18_081
    private static let saves = 40
    /// As much as one item of minutes mostly is.
    private static let page = String(repeating: "Naboerne bad om lys på pladsen. ", count: 60)

    @Sendable static func run() async throws {
        try await withFolder { folder in
            let server = try start(folder)
            defer { server.terminate() }
            let desk = try await LiveSecretary.signedIn(to: port)
            let one = try await measure(1, desk, server)
            for followers in [20, 200] {
                let many = try await measure(followers, desk, server)
                Measurement(
                    job: "live minutes, from save to screen",
                    size: "\(followers) followers, \(page.utf8.count) bytes an item",
                    figure: "half within \(many.half.short) ms, all within \(many.all.short) ms; "
                        + "server \(many.cpu.short) ms CPU a save",
                    reference: "1 follower: \(one.all.short) ms; \(one.cpu.short) ms CPU",
                    ratio: many.all / one.all, budget: "200 within 1000 ms"
                ).print()
            }
        }
    }

    private static func start(_ folder: String) throws -> Process {
        let server = Process()
        server.executableURL = URL(fileURLWithPath: ".build/release/tvaers")
        server.arguments = [
            "demo", "--database", folder + "/demo.sqlite", "--port", "\(port)", "--city",
            "Cities/copenhagen", "--today", "2026-11-21",
        ]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.run()
        return server
    }

    private struct Figures {
        /// Milliseconds until half of the followers, and the last, had it.
        let half: Double
        let all: Double
        /// Milliseconds of the server's processors for each save.
        let cpu: Double
    }

    private static func measure(
        _ count: Int, _ desk: LiveSecretary, _ server: Process
    ) async throws -> Figures {
        let audience = try LiveAudience(count, at: port, path: desk.stream, cookie: desk.cookie)
        defer { audience.leave() }
        audience.wait(for: "event: now")
        var half: [Double] = []
        var all: [Double] = []
        let before = cpu(of: server)
        for number in 0..<saves {
            let mark = "udgave \(count)-\(number)."
            let start = ContinuousClock.now
            async let saved: Void = desk.save(page + mark)
            let times = audience.times(until: mark).map { ($0 - start).milliseconds }.sorted()
            try await saved
            half.append(times[times.count / 2])
            all.append(times[times.count - 1])
        }
        let cost = (cpu(of: server) - before) / Double(saves)
        return Figures(half: middle(half), all: middle(all), cpu: cost)
    }

    private static func middle(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    /// Milliseconds that the process has had of the processors.
    private static func cpu(of process: Process) -> Double {
        let path = "/proc/\(process.processIdentifier)/stat"
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12])
        else { return 0 }
        return (user + system) * 1_000 / Double(sysconf(Int32(_SC_CLK_TCK)))
    }
}

/// The secretary of a meeting that goes on, as the script of the page saves.
private struct LiveSecretary {
    let root: String
    let cookie: String
    let token: String
    let meeting: String
    let item: String
    var stream: String { "\(meeting)/live/stream" }

    /// Signs in to the demo city, calls a meeting of today and opens it.
    static func signedIn(to port: Int) async throws -> LiveSecretary {
        let root = "http://127.0.0.1:\(port)"
        try await waitUntilReady(root)
        var desk = LiveSecretary(root: root, cookie: "", token: "", meeting: "", item: "")
        let entry = try await desk.send(
            "/log-ind", [("email", "sekretaer@demo.example"), ("password", "tvaers-demo")])
        desk = LiveSecretary(
            root: root, cookie: entry.cookie, token: "", meeting: "", item: "")
        let forum = "/fora/samarbejdsforum/moeder/nyt"
        let form = try await desk.read(forum)
        desk = LiveSecretary(
            root: root, cookie: desk.cookie, token: form.between("name=\"token\" value=\"", "\""),
            meeting: "", item: "")
        let called = try await desk.send(forum, [("day", "21.11.2026"), ("start", "9.00")])
        let meeting = called.location
        _ = try await desk.send(
            meeting + "/punkter/nyt",
            [("title", "Lys på pladsen"), ("purpose", "discuss"), ("topic", "every")])
        _ = try await desk.send(meeting + "/dagsorden", [])
        _ = try await desk.send(meeting + "/gang/aabning", [("at", "9.00")])
        let live = try await desk.read(meeting + "/live")
        return LiveSecretary(
            root: root, cookie: desk.cookie, token: desk.token, meeting: meeting,
            item: live.between("data-item=\"", "\""))
    }

    /// Saves the item as the page does; it goes on from its own text, whatever
    /// the version.
    func save(_ text: String) async throws {
        _ = try await send(
            "\(meeting)/live/\(item)",
            [
                ("text", text), ("base", "1000000"), ("basis", ""), ("pen", "bench"),
                ("stroke", "\(DispatchTime.now().uptimeNanoseconds / 1_000)"),
            ])
    }

    private static func waitUntilReady(_ root: String) async throws {
        let desk = LiveSecretary(root: root, cookie: "", token: "", meeting: "", item: "")
        for _ in 0..<600 {
            if (try? await desk.read("/ready")) != nil { return }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    private func read(_ path: String) async throws -> String {
        guard let url = URL(string: root + path) else { return "" }
        var request = URLRequest(url: url)
        request.setValue(cookie, forHTTPHeaderField: "Cookie")
        let (data, _) = try await URLSession(configuration: .ephemeral).data(for: request)
        return String(decoding: data, as: UTF8.self)
    }

    /// Where a form leads, and the cookies that came along.
    private func send(
        _ path: String, _ fields: [(String, String)]
    ) async throws -> (location: String, cookie: String) {
        guard let url = URL(string: root + path) else { return ("", "") }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.setValue(cookie, forHTTPHeaderField: "Cookie")
        request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        let all = fields + [("token", token)]
        let body = all.map { "\($0.0)=\($0.1.formEncoded)" }.joined(separator: "&")
        request.httpBody = Data(body.utf8)
        let session = URLSession(configuration: .ephemeral)
        let (_, answer) = try await session.data(for: request)
        let cookies = session.configuration.httpCookieStorage?.cookies ?? []
        return (
            answer.url?.path ?? "",
            cookies.map { "\($0.name)=\($0.value)" }.joined(separator: "; ")
        )
    }
}

extension String {
    fileprivate var formEncoded: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    /// What stands between the two texts the first time.
    fileprivate func between(_ start: String, _ end: String) -> String {
        guard let first = range(of: start), let last = self[first.upperBound...].range(of: end)
        else { return "" }
        return String(self[first.upperBound..<last.lowerBound])
    }
}
