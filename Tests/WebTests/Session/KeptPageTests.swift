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
