// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// What a browser got back.
struct Page: Sendable {
    let status: Int
    let text: String
    let headers: [String: String]

    /// The journal's position that a saved form was acknowledged with.
    var position: Int64? {
        headers["set-cookie"]?.firstMatch(of: /position=(\d+)/).flatMap { Int64($0.output.1) }
    }
}

/// The administrator of the small city, signed in.
struct Browser: Sendable {
    let address: String
    private let cookie: String
    private let token: String

    static func signIn(to server: Server) async throws -> Browser {
        let stranger = Browser(address: server.address, cookie: "", token: "")
        let answer = try await stranger.post(
            "/log-ind", [("email", SmallCity.email), ("password", SmallCity.password)])
        let session = answer.headers["set-cookie"]?.firstMatch(of: /tvaers=[^;]+/)?.output
        let cookie = String(try #require(session, "\(answer.status)"))
        let form = try await Browser(address: server.address, cookie: cookie, token: "")
            .get("/omraader/ny")
        let token = try #require(form.text.firstMatch(of: /name="token" value="([0-9a-f]+)"/))
        return Browser(address: server.address, cookie: cookie, token: String(token.output.1))
    }

    /// The same person on another server of the same city.
    func on(_ server: Server) -> Browser {
        Browser(address: server.address, cookie: cookie, token: token)
    }

    /// Reads a page; with a position, one that is no older.
    func get(_ path: String, after position: Int64? = nil) async throws -> Page {
        let cookies = [cookie, position.map { "position=\($0)" } ?? ""].filter { !$0.isEmpty }
        return try await send("GET", path, cookies: cookies, body: nil)
    }

    func post(_ path: String, _ form: [(String, String)]) async throws -> Page {
        let fields = form + [("token", token)]
        let body = fields.map { "\($0.0)=\($0.1.encoded)" }.joined(separator: "&")
        return try await send("POST", path, cookies: [cookie], body: body)
    }

    /// Writes a new place into the city.
    func addPlace(_ name: String) async throws -> Page {
        try await post("/omraader/ny", [("name", name), ("kind", "place")])
    }

    private func send(
        _ method: String, _ path: String, cookies: [String], body: String?
    ) async throws -> Page {
        var request = URLRequest(url: try #require(URL(string: address + path)))
        request.httpMethod = method
        request.httpShouldHandleCookies = false
        request.setValue(cookies.joined(separator: "; "), forHTTPHeaderField: "Cookie")
        if let body {
            request.httpBody = Data(body.utf8)
            request.setValue(
                "application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        }
        return try await Connection.shared.load(request)
    }
}

extension String {
    fileprivate var encoded: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self
    }
}

/// Loads without following redirects and without keeping anything.
private final class Connection: NSObject, URLSessionTaskDelegate, Sendable {
    static let shared = Connection()

    func load(_ request: URLRequest) async throws -> Page {
        let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
        defer { session.finishTasksAndInvalidate() }
        let (data, response) = try await session.data(for: request)
        let http = try #require(response as? HTTPURLResponse)
        let headers = http.allHeaderFields.map { ("\($0)".lowercased(), "\($1)") }
        return Page(
            status: http.statusCode, text: String(decoding: data, as: UTF8.self),
            headers: Dictionary(headers, uniquingKeysWith: { first, _ in first }))
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
