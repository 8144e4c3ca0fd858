// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct ActionPageTests {
    private static let form = [
        ("title", "Sæt skilte op"), ("owner", "tmf"), ("due", "20. juni 2021"),
        ("areas", "sydhavnen"),
    ]

    private func agreed(_ site: TestSite) async throws -> String {
        try await site.post("/opgaver/ny", Self.form, as: .tmfOfficer).location ?? ""
    }

    @Test func `an action is on the list of its owner, its area, and the desk`() async throws {
        try await withSite { site in
            let path = try await agreed(site)
            for list in [
                "/opgaver", "/opgaver?organisation=tmf", "/opgaver?omraade=sydhavnen", "/mit-bord",
            ] {
                #expect(try await site.get(list, as: .tmfOfficer).text.contains(path))
            }
            let other = try await site.get("/opgaver?organisation=sof", as: .tmfOfficer)
            #expect(!other.text.contains(path))
            #expect(try await site.get(path, as: .participant).status == 404)
        }
    }

    @Test func `a new day needs a cause, and the page tells why`() async throws {
        try await withSite { site in
            let path = try await agreed(site)
            let silent = try await site.post(
                path, [("answer", "senere"), ("due", "1. august 2021")], as: .tmfOfficer)
            #expect(silent.status == 422)
            #expect(silent.text.contains("id=\"cause-error\""))
            let moved = try await site.post(
                path, [("answer", "senere"), ("due", "1. august 2021"), ("cause", "permit")],
                as: .tmfOfficer)
            #expect(moved.location == path)
            let page = try await site.get(path, as: .tmfOfficer)
            #expect(page.text.contains("Fra 20. juni 2021 til 1. august 2021."))
        }
    }

    @Test func `an action is done, dropped with a reason, or goes on as an activity`() async throws
    {
        try await withSite { site in
            let path = try await agreed(site)
            let silent = try await site.post(path, [("answer", "opgives")], as: .tmfOfficer)
            #expect(silent.status == 422)
            #expect(silent.text.contains("id=\"note-error\""))
            let carried = try await site.post(
                path, [("answer", "aktivitet"), ("activity", "byrum-anlaegges")], as: .tmfOfficer)
            #expect(carried.location == path)
            let page = try await site.get(path, as: .tmfOfficer)
            #expect(page.text.contains("Opgaven går videre som aktiviteten"))
            let second = try await agreed(site)
            _ = try await site.post(second, [("answer", "udfoert")], as: .tmfOfficer)
            #expect(
                try await site.get("/opgaver?status=faerdige", as: .tmfOfficer).text
                    .contains(second))
        }
    }

    @Test func `what is wrong stands at its field`() async throws {
        try await withSite { site in
            let page = try await site.post(
                "/opgaver/ny", [("due", "1. maj 2021")], as: .tmfOfficer)
            #expect(page.status == 422)
            for field in ["title", "owner"] {
                #expect(page.text.contains("id=\"\(field)-error\""))
            }
            let past = try await site.post(
                "/opgaver/ny", Self.form.map { $0.0 == "due" ? ("due", "1. maj 2021") : $0 },
                as: .tmfOfficer)
            #expect(past.text.contains("id=\"due-error\""))
        }
    }
}
