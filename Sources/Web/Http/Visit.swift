// SPDX-License-Identifier: EUPL-1.2
import Domain
import HTTPTypes
import Hummingbird
import Runtime

/// A request with who sends it, and the city that it meets.
struct Visit: Sendable {
    let request: Request
    let query: Fields
    let asker: Asker
    let snapshot: Snapshot

    /// The path with the query.
    var address: String {
        request.uri.query.map { "\(request.uri.path)?\($0)" } ?? request.uri.path
    }
}

/// Who asks, in which language, about which day: a browser tells it by cookies,
/// a program by headers.
struct Asker: Sendable {
    var session: Session?
    var formToken = ""
    var token: AccessToken?
    let language: Language
    /// Nil is today.
    let day: Day?

    var person: PersonID? { session?.person ?? token?.person }
}

extension FrontDoor {
    func visit(by request: Request) async throws -> Visit {
        let cookies = Cookies(request.headers)
        let written = cookies["position"] ?? request.headers[.tvaersPosition]
        if let position = written.flatMap(Int64.init) {
            // What the reader has written on another node is waited for here.
            _ = await site.runtime.reached(position)
        }
        let snapshot = site.runtime.snapshot
        let query = Fields(decoding: request.uri.query ?? "")
        let asker =
            request.uri.path.hasPrefix("/api/")
            ? try Asker(program: request.headers, query, in: snapshot)
            : try browser(cookies, query, in: snapshot)
        return Visit(request: request, query: query, asker: asker, snapshot: snapshot)
    }

    private func browser(
        _ cookies: Cookies, _ query: Fields, in snapshot: Snapshot
    ) throws -> Asker {
        let known = session(cookies, in: snapshot)
        return Asker(
            session: known?.session, formToken: known?.formToken ?? "",
            language: Language(rawValue: cookies["sprog"] ?? "") ?? .danish,
            day: try query["dag"].map { try DateText.day($0, year: snapshot.today.year) })
    }

    private func session(_ cookies: Cookies, in snapshot: Snapshot) -> KnownSession? {
        guard let value = cookies["tvaers"], let known = sessions.session(fromCookie: value),
            known.session.isFresh(at: site.runtime.time.now),
            let account = snapshot.present.city.accounts[known.session.person],
            !account.isClosed, account.epoch == known.session.epoch
        else { return nil }
        return known
    }
}

/// The cookies of one request.
private struct Cookies {
    private var values: [Substring: Substring] = [:]

    init(_ headers: HTTPFields) {
        for header in headers[values: .cookie] {
            for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
                let pair = pair.drop { $0 == UInt8(ascii: " ") }
                guard let sign = pair.firstIndex(of: UInt8(ascii: "=")) else { continue }
                values[Substring(pair[..<sign])] = Substring(pair[sign...].dropFirst())
            }
        }
    }

    subscript(name: String) -> String? { values[name[...]].map(String.init) }
}

extension HTTPField.Name {
    /// The position that a program has written, so that every node shows it at least that.
    static let tvaersPosition = named("Tvaers-Position")
    /// A name of the caller's for its request, so that a repeat is recognized.
    static let idempotencyKey = named("Idempotency-Key")
    /// Whom a proxy asks for.
    static let forwardedFor = named("X-Forwarded-For")
    /// Whether a browser asks from a page of this site or of another.
    static let secFetchSite = named("Sec-Fetch-Site")

    private static func named(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else { preconditionFailure("\(name) is a name") }
        return name
    }
}
