// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct BrokenPromiseTests {
    @Test func `only the one who promised is asked for an answer`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let path = Paths.activity(.buildBridge)
            let form = "action=\"\(Paths.newDate(.buildBridge))\""
            let promiser = try await site.get(path, as: .sofOfficer)
            #expect(promiser.text.contains(form))
            for viewer in [Viewer.stranger, .tmfOfficer, .auditor, .participant] {
                let other = try await site.get(path, as: viewer)
                #expect(!other.text.contains(form))
            }
        }
    }

    @Test func `a new date is offered as forecast, and promised when accepted`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let asked = try await site.get(Paths.activity(.buildBridge), as: .sofOfficer)
            #expect(
                asked.text.contains("name=\"commitment\" type=\"text\" value=\"25. januar 2022\""))
            let saved = try await site.post(
                Paths.newDate(.buildBridge),
                [("commitment", "februar 2022"), ("reason", "Byrummet får en ny dag.")],
                as: .sofOfficer)
            #expect(saved.status == 303)
            let page = try await site.get(saved.location ?? "", as: .sofOfficer)
            #expect(page.text.contains("Den nye dato er lovet."))
            #expect(page.text.contains("først efteråret 2021, nu februar 2022 (90 dage senere)"))
            #expect(site.activity(.buildBridge)?.commitment == period("2022-02"))
        }
    }

    @Test func `an objection leaves the promise and is shown, its reason to staff`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let saved = try await site.post(
                Paths.objection(.buildBridge), [("objection", "Vi kan ikke vente så længe.")],
                as: .sofOfficer)
            #expect(saved.status == 303)
            let path = Paths.activity(.buildBridge)
            let staff = try await site.get(path, as: .tmfOfficer)
            #expect(staff.text.contains("Socialforvaltningen bestred forsinkelsen 7. juni 2021."))
            #expect(staff.text.contains("Vi kan ikke vente så længe."))
            let stranger = try await site.get(path)
            #expect(stranger.text.contains("Socialforvaltningen bestred forsinkelsen"))
            #expect(!stranger.text.contains("Vi kan ikke vente så længe."))
            #expect(site.activity(.buildBridge)?.commitment == period("2021-autumn"))
        }
    }

    @Test func `an objection without a reason is refused at its field`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let page = try await site.post(
                Paths.objection(.buildBridge), [("objection", "  ")], as: .sofOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"objection-error\""))
        }
    }

    @Test func `a date that cannot be read is refused on the same page and kept`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let page = try await site.post(
                Paths.newDate(.buildBridge),
                [("commitment", "efter ferien"), ("reason", "Fordi.")],
                as: .sofOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"commitment-error\""))
            #expect(page.text.contains("value=\"efter ferien\""))
            #expect(page.text.contains("Fordi."))
        }
    }

    @Test func `the causer cannot answer for the one who promised`() async throws {
        try await withSite { site in
            try await site.reportSlip()
            let answer = try await site.post(
                Paths.newDate(.buildBridge), [("commitment", "februar 2022")], as: .tmfOfficer)
            #expect(answer.status == 403)
            #expect(site.activity(.buildBridge)?.commitment == period("2021-autumn"))
        }
    }
}
