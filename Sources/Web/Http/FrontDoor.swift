// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import Runtime

/// What every request passes through: who asks, for which day, in which
/// language; whether they may; and a calm page when something goes wrong.
struct FrontDoor: Sendable {
    let site: SiteContext
    let pages: PageCache
    let sessions: KnownSessions

    func respond(
        to request: Request, _ context: SiteRequestContext, _ route: Route
    ) async -> Response {
        let asked = site.newID()
        var logger = context.logger
        logger[metadataKey: "request"] = "\(asked)"
        // Not the address itself, which may be somebody's secret link.
        logger[metadataKey: "route"] = "\(route.method.rawValue) \(route.path)"
        do {
            let call = try await call(for: request, context, route)
            let answer = try await answer(call, route)
            return response(answer)
        } catch {
            return response(await trouble(error, request, asked, logger))
        }
    }

    func notFound(_ request: Request, _ context: SiteRequestContext) async -> Response {
        response(await trouble(NotFound(), request, site.newID(), context.logger))
    }

    private func answer(_ call: Call, _ route: Route) async throws -> Answer {
        if let language = call.query["sprog"] { return chooseLanguage(language, call) }
        guard route.audience.admits(call.viewer) else { throw NotAdmitted(route.audience) }
        if call.viewer.onlyReads, route.isForWriters { throw Forbidden.auditorsWriteNothing }
        try call.token?.requireScope(for: route.method)
        if route.method != .get { try guardWriting(call) }
        if let kept = pages.answer(for: call, route) { return kept }
        let answer = try await route.answer(call)
        pages.keep(answer, for: call, route)
        return answer
    }

    /// Against forms of other sites, and against hammering.
    private func guardWriting(_ call: Call) throws {
        // No browser sends a key by itself, so a key needs no form token beside it.
        if call.token == nil { try guardForm(call) }
        let key = "write/\(call.viewer.person?.rawValue ?? call.askerAddress)"
        guard site.limits.admits(key, .writing, at: site.runtime.time.now) else {
            throw TooMany()
        }
    }

    private func guardForm(_ call: Call) throws {
        if let site = call.headers["sec-fetch-site"], site == "cross-site" { throw ForeignForm() }
        if let session = call.session {
            guard let token = call.form["token"], site.keys.isFormToken(token, for: session)
            else { throw ForeignForm() }
        }
    }

    private func chooseLanguage(_ language: String, _ call: Call) -> Answer {
        let rest = call.query.pairs.filter { $0.name != "sprog" }
            .map { "\($0.name)=\($0.value.percentEncoded)" }
        var answer = Answer.redirect(
            to: rest.isEmpty ? call.path : "\(call.path)?\(rest.joined(separator: "&"))")
        answer.cookies = [
            Cookie(
                name: "sprog", value: Language(rawValue: language)?.rawValue ?? "da",
                maxAge: 31_536_000)
        ]
        return answer
    }
}

// MARK: - From the request to the call

extension FrontDoor {
    private func call(
        for request: Request, _ context: SiteRequestContext, _ route: Route
    ) async throws -> Call {
        let headers = headers(of: request)
        let query = Fields(decoding: request.uri.query ?? "")
        let (asker, reading) = try await reading(of: request, query, headers)
        let body = try await body(of: request, route, for: reading.viewer)
        let sent = SentForm(body, type: headers["content-type"] ?? "")
        return Call(
            method: route.method, path: request.uri.path, parameters: parameters(context),
            query: query,
            form: sent.fields, files: sent.files, body: body, headers: headers,
            host: request.head.authority,
            askerAddress: context.asker(headers["x-forwarded-for"]), session: asker.session,
            token: asker.token, reading: reading, site: site.forOneCall())
    }

    private func parameters(_ context: SiteRequestContext) -> [String: String] {
        Dictionary(
            context.parameters.map { (String($0.key), String($0.value)) },
            uniquingKeysWith: { first, _ in first })
    }

    private func headers(of request: Request) -> [String: String] {
        var headers: [String: String] = [:]
        for field in request.headers {
            headers[field.name.canonicalName] = field.value
        }
        return headers
    }

    private func reading(
        of request: Request, _ query: Fields, _ headers: [String: String]
    ) async throws -> (Asker, Reading) {
        let cookies = Cookies(headers["cookie"])
        if let position = (cookies["position"] ?? headers["tvaers-position"]).flatMap(Int64.init) {
            // What the reader has written on another node is waited for here.
            _ = await site.runtime.reached(position)
        }
        let snapshot = site.runtime.snapshot
        let asker =
            request.uri.path.hasPrefix("/api/")
            ? try Asker(program: headers, query, in: snapshot)
            : try browser(cookies, query, in: snapshot)
        let view =
            if let day = asker.day { try await site.runtime.asOf(day) } else { snapshot.present }
        let address = request.uri.query.map { "\(request.uri.path)?\($0)" } ?? request.uri.path
        return (
            asker,
            Reading(
                view: view, today: snapshot.today,
                viewer: snapshot.present.city.accounts.viewer(asker.person),
                language: asker.language,
                formToken: asker.formToken, address: address)
        )
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

/// The cookies of one request.
private struct Cookies {
    private var values: [Substring: Substring] = [:]

    init(_ header: String?) {
        for pair in (header ?? "").split(separator: ";") {
            let halves = pair.split(separator: "=", maxSplits: 1)
            if halves.count == 2 { values[halves[0].drop { $0 == " " }] = halves[1] }
        }
    }

    subscript(name: String) -> String? { values[name[...]].map(String.init) }
}

// MARK: - From the answer to the response

extension FrontDoor {
    private func response(_ answer: Answer) -> Response {
        site.metrics.count(status: answer.status)
        var headers = HTTPFields()
        headers[.contentType] = answer.type
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        for cookie in answer.cookies {
            headers.append(
                HTTPField(
                    name: .setCookie, value: cookie.header(isSecure: site.options.isSecure)))
        }
        for (name, value) in SecurityHeaders.all where headers[name] == nil {
            headers[name] = value
        }
        return Response(
            status: .init(code: answer.status), headers: headers,
            body: body(of: answer))
    }
}

extension FrontDoor {
    private func body(of answer: Answer) -> ResponseBody {
        guard let stream = answer.stream else {
            return ResponseBody(byteBuffer: answer.body)
        }
        return ResponseBody { writer in
            try await stream { try await writer.write(ByteBuffer(bytes: $0)) }
            try await writer.finish(nil)
        }
    }
}

/// Sent with every answer; nothing inline, nothing from elsewhere.
enum SecurityHeaders {
    static let all: [(HTTPField.Name, String)] = [
        ("Content-Security-Policy", policy(images: nil)), ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cache-Control", "no-store"),
    ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }

    /// The policy of a page that shows pictures from one other server as well.
    static func policy(images origin: String?) -> String {
        "default-src 'none'; style-src 'self'; font-src 'self'; "
            + "img-src 'self'\(origin.map { " \($0)" } ?? ""); "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'"
    }
}
