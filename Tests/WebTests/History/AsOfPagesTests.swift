// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// Every page takes a day, and says which one it shows.
struct AsOfPagesTests {
    /// Pages that are about today alone: one's own session and keys, and doors of their own.
    private static let today: Set<String> = ["/log-ind", "/was"]

    @Test func `every page that is shown for an earlier day says so in a banner`() async throws {
        try await withSite { site in
            var shown = 0
            for route in Site.routes where route.method == .get && !Self.today.contains(route.path)
            {
                let path = TestSite.example(of: route.path)
                let page = try await site.get("\(path)?dag=2021-03-01", as: .administrator)
                guard page.status == 200, page.text.contains("<h1") else { continue }
                shown += 1
                #expect(page.text.contains("som den var mandag den 1. marts 2021"), "\(path)")
            }
            #expect(shown > 40)
        }
    }
}
