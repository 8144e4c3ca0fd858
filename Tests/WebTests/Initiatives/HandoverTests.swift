// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct HandoverTests {
    private static let path = "/indsatser/byrum-hoerdumsgade/overdragelse"

    @Test func `an offer is seen by both sides and changes the owner only when accepted`()
        async throws
    {
        try await withSite { site in
            let offer = [("owner", "sof-social-indsats"), ("reason", "Opgaven er social")]
            #expect(try await site.post(Self.path, offer, as: .tmfOfficer).status == 303)
            for viewer in [Viewer.tmfOfficer, .sofOfficer] {
                let page = try await site.get("/indsatser/byrum-hoerdumsgade", as: viewer)
                #expect(page.text.contains("Ansvaret er tilbudt"))
                #expect(page.text.contains("Opgaven er social"))
            }
            #expect(site.initiative?.owner == .urbanSpaces)
            let own = try await site.post("\(Self.path)/svar", [("answer", "ja")], as: .tmfOfficer)
            #expect(own.status == 403)
            let yes = try await site.post("\(Self.path)/svar", [("answer", "ja")], as: .sofOfficer)
            #expect(yes.status == 303)
            #expect(site.initiative?.owner == .socialWork)
        }
    }

    @Test func `a declined offer leaves the owner`() async throws {
        try await withSite { site in
            _ = try await site.post(
                Self.path, [("owner", "sof-social-indsats")], as: .coordinator)
            let no = [("answer", "nej"), ("reason", "Ikke vores")]
            #expect(try await site.post("\(Self.path)/svar", no, as: .sofOfficer).status == 303)
            #expect(site.initiative?.owner == .urbanSpaces)
            #expect(site.initiative?.handover == nil)
        }
    }

    @Test func `an offer to nobody is refused and keeps the reason`() async throws {
        try await withSite { site in
            let page = try await site.post(
                Self.path, [("reason", "Opgaven er social")], as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"owner-error\""))
            #expect(page.text.contains("Opgaven er social"))
        }
    }

    @Test func `a post is told with its organization once`() async throws {
        try await withSite([
            .organization(
                .establishPost(
                    "sof-direktoer", in: .sof, title: "Direktør, Socialforvaltningen", from: nil))
        ]) { site in
            let form = try await site.get(Self.path, as: .tmfOfficer)
            #expect(form.text.contains(">Direktør, Socialforvaltningen</option>"))
            #expect(
                form.text.contains(">Leder af den sociale indsats, Socialforvaltningen</option>"))
        }
    }

    @Test func `the reason is not for strangers`() async throws {
        try await withSite { site in
            let offer = [("owner", "sof-social-indsats"), ("reason", "Opgaven er social")]
            _ = try await site.post(Self.path, offer, as: .tmfOfficer)
            for viewer in [Viewer.stranger, .participant] {
                let page = try await site.get("/indsatser/byrum-hoerdumsgade", as: viewer)
                #expect(!page.text.contains("Opgaven er social"))
            }
        }
    }
}

struct ContributionTests {
    private static let path = "/indsatser/byrum-hoerdumsgade/bidrag"

    @Test func `a department says its part`() async throws {
        try await withSite { site in
            let form = [
                ("organization", "sof"), ("stance", "contributes"), ("part", "Gadeplansteam"),
            ]
            #expect(try await site.post(Self.path, form, as: .sofOfficer).status == 303)
            let page = try await site.get("/indsatser/byrum-hoerdumsgade")
            #expect(page.text.contains("Gadeplansteam"))
        }
    }

    @Test func `an answer without a word of why is refused`() async throws {
        try await withSite { site in
            let form = [("organization", "sof"), ("stance", "not-relevant")]
            let page = try await site.post(Self.path, form, as: .sofOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("id=\"part-error\""))
            #expect(page.text.contains("value=\"not-relevant\" checked"))
        }
    }

    @Test func `nobody answers for another department`() async throws {
        try await withSite { site in
            let form = [
                ("organization", "oekf"), ("stance", "contributes"), ("part", "Penge"),
            ]
            let page = try await site.post(Self.path, form, as: .sofOfficer)
            #expect(page.status == 403)
        }
    }
}

struct ConclusionTests {
    @Test func `a concluded initiative is read and no longer changed`() async throws {
        try await withSite { site in
            let path = "/indsatser/byrum-hoerdumsgade"
            let form = try await site.get("\(path)/afslutning", as: .tmfOfficer)
            #expect(form.text.contains("Byrummet anlægges"))
            let saved = try await site.post(
                "\(path)/afslutning", [("outcome", "Pladsen er rolig")], as: .tmfOfficer)
            #expect(saved.status == 303)
            let page = try await site.get(path, as: .tmfOfficer)
            #expect(page.text.contains("Afsluttet"))
            #expect(!page.text.contains("\(path)/ret"))
        }
    }
}
