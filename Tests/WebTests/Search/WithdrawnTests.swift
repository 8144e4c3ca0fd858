// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// what has been closed since is closed on past days too, for all but
/// staff, wherever it was to be found.
struct WithdrawnTests {
    @Test func `a paper that is closed today is closed on the days when it was public`()
        async throws
    {
        let paper = BankPaperDraft(
            id: "brev", title: "Brev om byggeskure",
            original: Original(
                file: "0a1b", name: "brev.txt", mediaType: "text/plain", bytes: 64),
            text: "brev-tekst")
        try await withSite([
            .knowledge(.receive(paper)), .knowledge(.show("brev", to: .everyone, seen: nil)),
        ]) { site in
            try await expect(true, "/viden/brev", of: "Brev om byggeskure", for: "byggeskure", site)
            try await site.submit(.knowledge(.show("brev", to: .staff, seen: nil)))
            try await expect(
                false, "/viden/brev", of: "Brev om byggeskure", for: "byggeskure", site)
        }
    }

    @Test func `a finding that is hidden today is hidden on the days when it was shown`()
        async throws
    {
        try await withSite(FindingSite.found(isPublic: true)) { site in
            try await expect(true, FindingSite.path, of: FindingSite.path, for: "belysning", site)
            try await site.submit(
                .finding(.hide(FindingSite.lamp, reason: "n-1", seen: nil)))
            try await expect(false, FindingSite.path, of: FindingSite.path, for: "belysning", site)
        }
    }

    private let past = "dag=2021-01-04"

    /// Whether a stranger finds it on the past day; staff always do.
    private func expect(
        _ isThere: Bool, _ path: String, of sign: String, for word: String, _ site: TestSite
    ) async throws {
        for viewer in [Viewer.stranger, .participant] {
            let page = try await site.get("\(path)?\(past)", as: viewer)
            #expect((page.status == 200) == isThere)
            let found = try await site.get("/soeg?q=\(word)&\(past)", as: viewer).text
            #expect(found.contains("\(path)?\(past)") == isThere)
        }
        let own = try await site.get("\(path)?\(past)", as: .tmfOfficer)
        #expect(own.status == 200)
        #expect(own.text.contains(sign))
    }
}
