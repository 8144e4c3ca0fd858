// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime
import Testing

@testable import Web

// ADR 0013
struct KeptPageTests {
    private static let form = "/organisationer/tmf/navn"

    @Test func `a kept page is that of one session, with its own token`() async throws {
        try await withSite { site in
            for viewer in [Viewer.coordinator, .administrator, .coordinator] {
                let session = try #require(site.session(of: viewer))
                let page = try await site.get(Self.form, as: viewer)
                #expect(page.text.contains(site.keys.formToken(for: session)))
            }
            let stranger = try await site.get("/organisationer/tmf")
            #expect(!stranger.text.contains("name=\"token\""))
        }
    }

    @Test func `a kept page is not there for a stranger, nor with a cookie that is not ours`()
        async throws
    {
        try await withSite { site in
            let session = try #require(site.session(of: .coordinator))
            let cookie = "tvaers=" + site.keys.cookie(for: session)
            let own = try await site.get(Self.form, headers: ["Cookie": cookie])
            let again = try await site.get(Self.form, headers: ["Cookie": cookie])
            #expect([own.status, again.status] == [200, 200])
            #expect(own.text == again.text)

            let stranger = try await site.get(Self.form)
            let forged = try await site.get(Self.form, headers: ["Cookie": cookie + "00"])

            #expect(stranger.location == "/log-ind?til=%2Forganisationer%2Ftmf%2Fnavn")
            #expect(forged.status == 401)
        }
    }

    @Test func `what was kept is gone when the city changes`() async throws {
        try await withSite { site in
            _ = try await site.get("/organisationer/tmf", as: .coordinator)
            _ = try await site.runtime.submit(
                Submission(
                    [.organization(.addAlias(.tmf, alias: "Det nye navn"))], by: .administrator,
                    cause: "test"))
            let page = try await site.get("/organisationer/tmf", as: .coordinator)
            #expect(page.text.contains("Det nye navn"))
        }
    }
}
