// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// R-117: a closed item is looked for on every page that leads to another, and
/// in every list, feed and program's answer.
struct EveryDoorTests {
    @Test(arguments: [Viewer.stranger, .tmfOfficer, .participant, .administrator])
    func `whoever may not see a closed item finds it behind no door`(
        _ viewer: Viewer
    ) async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let item = try await ClosedItemTests().given(site)
            for person in [PersonID.neighbor, .administrator] {
                _ = try await site.post(
                    "\(item)/udelukkede", [("person", person.rawValue)], as: .secretary)
            }
            var walk = Walk(through: site, as: viewer)
            try await walk.go()
            #expect(walk.telling == [])
            #expect(walk.seen.count > 100)
            #expect(!walk.isCut)
        }
    }

    @Test func `a member of the forum finds it`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            _ = try await ClosedItemTests().given(site)
            var walk = Walk(through: site, as: .secretary)
            try await walk.go()
            #expect(walk.telling.contains(MeetingHomeTests.path))
        }
    }
}

/// From the front page and the lists for programs to everything they lead to.
private struct Walk {
    private static let most = 2_000
    private static let starts =
        ["/", "/soeg?q=Hundeloftet", "/nyt.atom", "/api/openapi.json", "/oparl"]
        + OParlClass.allCases.map { "/oparl/\($0.rawValue)" }

    let site: TestSite
    let viewer: Viewer
    private(set) var seen: Set<String> = []
    /// Where the words of the item stand.
    private(set) var telling: [String] = []
    private var ahead = Walk.starts

    init(through site: TestSite, as viewer: Viewer) {
        self.site = site
        self.viewer = viewer
    }

    /// Whether there was more than was looked at.
    var isCut: Bool { !ahead.isEmpty }

    mutating func go() async throws {
        while seen.count < Walk.most, let path = ahead.popLast() {
            guard seen.insert(path).inserted else { continue }
            let page = try await site.get(path, as: viewer)
            guard page.status == 200 else { continue }
            // What was searched for stands in the page's own form.
            let text = page.text.replacing("soeg?q=Hundeloftet", with: "")
                .replacing("value=\"Hundeloftet\"", with: "")
                .replacing("“Hundeloftet”", with: "")
            if text.contains(ClosedItemTests.secret) { telling.append(path) }
            ahead += links(in: page.text).filter { !seen.contains($0) }
        }
    }

    private func links(in text: String) -> [String] {
        let pages = text.matches(of: #/(?:href|src)="(\/[^"#]*)/#).map { String($0.1) }
        let lists = text.matches(of: #/"http:\/\/127\.0\.0\.1(?::\d+)?(\/[^"#]*)"/#).map {
            String($0.1)
        }
        let calls = text.matches(of: #/"(\/api\/v1\/[^"{]*)"/#).map { String($0.1) }
        return (pages + lists + calls).map { $0.replacing("&amp;", with: "&") }.filter(isWorthALook)
    }

    /// Other days and languages lead to the same pages again; papers have tests of their own.
    private func isWorthALook(_ path: String) -> Bool {
        !["dag=", "sprog=", "retur="].contains { path.contains($0) }
            && ![".pdf", ".docx", "/log-ud", "/assets/"].contains { path.contains($0) }
    }
}
