// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Runtime
import Testing

@testable import Web

/// Whoever reads everything writes nothing but what is their own.
struct AuditorTests {
    /// One's own account and letters, and what everybody may send without signing in.
    private static let own = [
        "/log-ud", "/min-konto", "/min-konto/noegler", "/min-konto/noegler/:noegle",
        "/min-konto/post", "/min-konto/post/adresser", "/min-konto/udlogning", "/log-ind",
        "/foelg", "/meld", "/fund/meld", "/aktindsigt/anmod",
    ]

    @Test func `whatever an auditor sends is refused, and nothing is written`() async throws {
        //
        try await withSite { site in
            let before = site.runtime.snapshot.position
            for route in Site.routes
            where route.method != .get && route.audience != .everyone
                && !Self.own.contains(route.path)
            {
                let path = TestSite.example(of: route.path)
                let page = try await site.change(route.method, path, as: .auditor)
                #expect(
                    [401, 403, 404].contains(page.status),
                    "\(route.method.rawValue) \(path) answered \(page.status)")
            }
            #expect(site.runtime.snapshot.position == before)
        }
    }

    @Test func `no page offers an auditor a way to change anything`() async throws {
        try await withSite { site in
            for route in Site.routes where route.method == .get && !Self.own.contains(route.path) {
                let path = TestSite.example(of: route.path)
                let page = try await site.get(path, as: .auditor)
                guard page.status == 200, page.text.contains("<form") else { continue }
                let forms = page.text.matches(of: /<form[^>]*>/).map { String($0.output) }
                for form in forms where form.contains("method=\"post\"") {
                    let action = form.firstMatch(of: /action="([^"?]*)/)?.output.1 ?? ""
                    #expect(Self.own.contains(String(action)), "\(path): \(form)")
                }
            }
        }
    }
}

extension TestSite {
    /// Sends an empty form with the method, with its token.
    fileprivate func change(
        _ method: Route.Method, _ path: String, as viewer: Viewer
    ) async throws -> TestPage {
        let token = session(of: viewer).map { keys.formToken(for: $0) } ?? ""
        return try await send(
            method.rawValue, path, as: viewer,
            headers: ["Content-Type": "application/x-www-form-urlencoded"],
            body: Data("token=\(token)".utf8))
    }
}
