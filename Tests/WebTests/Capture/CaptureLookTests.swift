// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

//
struct CaptureLookTests {
    private let path = WalkSite.path + "/set"
    private let walk = WalkSite.findings() + WalkSite.invited()

    @Test func `the page takes along what was found on the way before`() async throws {
        try await withSite(walk) { site in
            let page = try await site.get(WalkSite.path + "/gaa", as: .tmfOfficer).text
            #expect(page.contains("data-finding=\"f-near\""))
            #expect(!page.contains("data-finding=\"f-far\""))
            #expect(page.contains("value=\"worse\""))
        }
    }

    @Test func `a handful of taps is taken once however often it is sent`() async throws {
        try await withSite(walk) { site in
            let sent = """
                [{"finding":"f-near","outcome":"worse","at":1623024000000},\
                {"finding":"findes-ikke","outcome":"same"},{"finding":"f-near","outcome":"blå"}]
                """
            for _ in 1...2 {
                let answer = try await site.post(path, [("set", sent)], as: .tmfOfficer)
                #expect(answer.status == 200)
                guard case .array(let told)? = JSON(bytes: answer.bytes)?["looks"] else {
                    Issue.record("nothing was told")
                    return
                }
                #expect(told.map { $0["state"] } == ["sent", "refused", "refused"])
            }
            let finding = try #require(
                site.runtime.snapshot.present.city.findings[FindingID("f-near")])
            #expect(finding.looks.map(\.outcome) == [.worse])
            #expect(finding.looks.first?.walk == WalkSite.id)
            #expect(finding.state == .received)
            let shown = try await site.get("/fund/f-near", as: .tmfOfficer).text
            #expect(shown.contains("Blevet værre"))
            let walked = try await site.get(WalkSite.path, as: .tmfOfficer).text
            #expect(walked.contains("blevet værre"))
        }
    }

    @Test func `without a script one tap is sent at a time`() async throws {
        try await withSite(walk) { site in
            let form = [("fund", "f-near"), ("udfald", "mended")]
            let saved = try await site.post(path, form, as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(saved.headers["location"] == WalkSite.path + "/gaa?set=1")
            let wrong = try await site.post(path, [("fund", "f-near")], as: .tmfOfficer)
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("Vælg, hvordan det er nu"))
        }
    }

    @Test func `only those who walk along are asked, and nonsense is refused`() async throws {
        try await withSite(walk) { site in
            let form = [("set", "[{\"finding\":\"f-near\",\"outcome\":\"same\"}]")]
            for viewer in [Viewer.auditor, .stranger] {
                #expect(try await site.post(path, form, as: viewer).status != 200)
            }
            let nonsense = try await site.post(path, [("set", "ikke json")], as: .tmfOfficer)
            #expect(nonsense.status == 400)
            let finding = site.runtime.snapshot.present.city.findings[FindingID("f-near")]
            #expect(finding?.looks.isEmpty == true)
        }
    }
}
