// SPDX-License-Identifier: EUPL-1.2
import Foundation
import Testing

/// The administrator of the small city, signed in.
struct Browser: Sendable {
    private let port: UInt16
    private var cookie = ""
    private var token = ""

    static func signIn(to server: Server) async throws -> Browser {
        var browser = Browser(port: server.port)
        let answer = try await browser.post(
            "/log-ind", [("email", SmallCity.email), ("password", SmallCity.password)])
        browser.cookie = try #require(answer.session, "\(answer.status)")
        browser.token = try #require(try await browser.get("/omraader/ny").token)
        return browser
    }

    /// The same person on another server of the same city.
    func on(_ server: Server) -> Browser {
        Browser(port: server.port, cookie: cookie, token: token)
    }

    /// Reads a page; with a position, one that is no older.
    func get(_ path: String, after position: Int64? = nil) async throws -> Page {
        let cookies = position.map { "\(cookie); position=\($0)" } ?? cookie
        return try await send("GET", path, cookies)
    }

    func post(_ path: String, _ form: [(String, String)]) async throws -> Page {
        let fields = form + [("token", token)]
        return try await send(
            "POST", path, cookie, fields.map { "\($0.0)=\($0.1.encoded)" }.joined(separator: "&"))
    }

    /// Writes a new place into the city.
    func addPlace(_ name: String) async throws -> Page {
        try await post("/omraader/ny", [("name", name), ("kind", "place")])
    }

    private func send(
        _ method: String, _ path: String, _ cookies: String, _ body: String = ""
    ) async throws -> Page {
        let head = [
            "\(method) \(path) HTTP/1.1", "Host: 127.0.0.1", "Connection: close",
            "Cookie: \(cookies)", "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: \(body.utf8.count)",
        ]
        return try await Exchange.send(
            head.joined(separator: "\r\n") + "\r\n\r\n" + body, to: port)
    }
}

extension String {
    fileprivate var encoded: String {
        addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self
    }
}
