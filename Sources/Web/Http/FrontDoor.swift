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
        do {
            let visit = try await visit(by: request)
            let key = PageKey(visit, route)
            if let key, let page = pages.page(key, in: Edition(visit.snapshot)) {
                site.metrics.count(status: page.status.code)
                return page
            }
            let call = try await call(for: visit, context, route)
            let answer = try await answer(call, route)
            let response = response(answer)
            if let key, answer.isWhole, !call.site.hasLookedBeside {
                pages.keep(response, as: key, in: Edition(call.reading))
            }
            return response
        } catch {
            return response(await trouble(error, request, context.logger, route))
        }
    }

    func notFound(_ request: Request, _ context: SiteRequestContext) async -> Response {
        response(await trouble(NotFound(), request, context.logger))
    }

    private func answer(_ call: Call, _ route: Route) async throws -> Answer {
        if let language = call.query["sprog"] { return chooseLanguage(language, call) }
        guard route.audience.admits(call.viewer) else { throw NotAdmitted(route.audience) }
        if call.viewer.onlyReads, route.isForWriters { throw Forbidden.auditorsWriteNothing }
        try call.token?.requireScope(for: route.method)
        if route.method != .get { try guardWriting(call) }
        return try await route.answer(call)
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
        if let site = call.headers[.secFetchSite], site == "cross-site" { throw ForeignForm() }
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
        for visit: Visit, _ context: SiteRequestContext, _ route: Route
    ) async throws -> Call {
        let (request, asker) = (visit.request, visit.asker)
        let reading = try await reading(of: visit)
        let body = try await body(of: request, route, for: reading.viewer)
        let sent = SentForm(body, type: request.headers[.contentType] ?? "")
        return Call(
            method: route.method, path: request.uri.path, parameters: parameters(context),
            query: visit.query,
            form: sent.fields, files: sent.files, body: body, headers: request.headers,
            host: request.head.authority,
            askerAddress: context.asker(request.headers[.forwardedFor]), session: asker.session,
            token: asker.token, reading: reading, site: site.forOneCall())
    }

    private func parameters(_ context: SiteRequestContext) -> [String: String] {
        Dictionary(
            context.parameters.map { (String($0.key), String($0.value)) },
            uniquingKeysWith: { first, _ in first })
    }

    private func reading(of visit: Visit) async throws -> Reading {
        let (asker, snapshot) = (visit.asker, visit.snapshot)
        let view =
            if let day = asker.day { try await site.runtime.asOf(day) } else { snapshot.present }
        return Reading(
            view: view, today: snapshot.today,
            viewer: snapshot.present.city.accounts.viewer(asker.person),
            language: asker.language, formToken: asker.formToken, address: visit.address)
    }
}

// MARK: - From the answer to the response

extension FrontDoor {
    private func response(_ answer: Answer) -> Response {
        site.metrics.count(status: answer.status)
        var headers = SecurityHeaders.all
        headers[.contentType] = answer.type
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        for cookie in answer.cookies {
            headers.append(
                HTTPField(
                    name: .setCookie, value: cookie.header(isSecure: site.options.isSecure)))
        }
        return Response(
            status: .init(code: answer.status), headers: headers,
            body: body(of: answer))
    }

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

/// Sent with every answer that does not say otherwise; nothing inline, nothing from elsewhere.
enum SecurityHeaders {
    static let all = HTTPFields(
        [
            ("Content-Security-Policy", policy(images: nil)),
            ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "same-origin"),
            ("Permissions-Policy", "camera=(), microphone=(), geolocation=()"),
            ("Cross-Origin-Opener-Policy", "same-origin"), ("Cache-Control", "no-store"),
        ].compactMap { name, value in
            HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
        })

    /// The policy of a page that shows pictures from one other server as well.
    static func policy(images origin: String?) -> String {
        "default-src 'none'; style-src 'self'; font-src 'self'; "
            + "img-src 'self'\(origin.map { " \($0)" } ?? ""); "
            + "script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'"
    }
}
