// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Web

struct InitiativeCreateTests {
    @Test func `an initiative is created with its owner and asks every department`() async throws {
        try await withSite { site in
            let form = [
                ("name", "Bænke på pladsen"), ("owner", "tmf-byrum"),
                ("areas", "anker-joergensens-plads"), ("goals", "Ro\r\nOphold"),
                ("budget", "1,4 mio. kr."), ("purpose", "Et sted at sidde"), ("public", "ja"),
            ]
            let saved = try await site.post("/indsatser", form, as: .tmfOfficer)
            #expect(saved.status == 303, "\(saved.text)")
            let page = try await site.get(try #require(saved.location))
            #expect(page.text.contains("Bænke på pladsen"))
            #expect(page.text.contains("1.400.000 kr."))
            #expect(page.text.contains("Et sted at sidde"))
            #expect(page.text.contains("<li>Ro</li><li>Ophold</li>"))
            #expect(page.text.contains("Har ikke svaret"))
        }
    }

    @Test(arguments: [
        (("owner", ""), "præcis én ansvarlig"), (("budget", "24,500"), "kan læses på to måder"),
        (("name", ""), "Her mangler en tekst"),
    ])
    func `a refused form keeps what was typed`(
        bad: (String, String), sentence: String
    ) async throws {
        try await withSite { site in
            let good = [("name", "Bænke"), ("owner", "tmf-byrum"), ("goals", "Ro på pladsen")]
            let form = good.filter { $0.0 != bad.0 } + [bad]
            let page = try await site.post("/indsatser", form, as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains(sentence))
            #expect(page.text.contains("id=\"\(bad.0)-error\""))
            #expect(page.text.contains("Ro på pladsen"))
        }
    }

    @Test func `nobody starts an initiative for another department`() async throws {
        try await withSite { site in
            let form = [("name", "Bænke"), ("owner", "tmf-byrum")]
            #expect(try await site.post("/indsatser", form, as: .sofOfficer).status == 403)
            let page = try await site.get("/indsatser/ny", as: .sofOfficer)
            #expect(page.text.contains("Leder af den sociale indsats"))
            #expect(!page.text.contains("Leder af byrum"))
        }
    }
}

struct InitiativeDescribeTests {
    private static let path = "/indsatser/byrum-hoerdumsgade/ret"

    /// The fields as the form shows them at first, with its version.
    private static let opened = [
        ("name", "Alternativt byrum ved Hørdumsgade"), ("areas", "anker-joergensens-plads"),
        ("seen", "1"), ("seen-name", "Alternativt byrum ved Hørdumsgade"),
        ("seen-areas", "anker-joergensens-plads"),
    ]

    @Test func `a change is saved and seen`() async throws {
        try await withSite { site in
            let form = Self.opened + [("themes", "Byrum"), ("budget", "24.500 kr.")]
            let saved = try await site.post(Self.path, form, as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(saved.location == "/indsatser/byrum-hoerdumsgade")
            let page = try await site.get("/indsatser/byrum-hoerdumsgade")
            #expect(page.text.contains("<li>Byrum</li>"))
            #expect(page.text.contains("24.500 kr."))
        }
    }

    @Test func `the second of two sees what changed, keeps the typed and can save again`()
        async throws
    {
        try await withSite { site in
            let first = Self.opened + [("budget", "24.500 kr.")]
            _ = try await site.post(Self.path, first, as: .coordinator)
            let second = Self.opened + [("goals", "Et sted at være")]
            let conflict = try await site.post(Self.path, second, as: .tmfOfficer)
            #expect(conflict.status == 409)
            #expect(conflict.text.contains("<ins>24.500 kr.</ins>"))
            #expect(conflict.text.contains("Et sted at være"))
            #expect(conflict.text.contains("name=\"seen\" value=\"2\""))
            let again =
                Self.opened.filter { $0.0 != "seen" }
                + [("seen", "2"), ("budget", "24.500 kr."), ("goals", "Et sted at være")]
            #expect(try await site.post(Self.path, again, as: .tmfOfficer).status == 303)
            let page = try await site.get("/indsatser/byrum-hoerdumsgade")
            #expect(page.text.contains("24.500 kr."))
            #expect(page.text.contains("Et sted at være"))
        }
    }

    @Test func `a purpose that nobody touched stays in its place`() async throws {
        try await withSite { site in
            let form = Self.opened + [("purpose", "Et opholdssted\r\nfor alle")]
            _ = try await site.post(Self.path, form, as: .tmfOfficer)
            let note = site.initiative?.purpose
            let next =
                form.filter { $0.0 != "seen" } + [("seen", "2"), ("themes", "Byrum")]
            _ = try await site.post(Self.path, next, as: .tmfOfficer)
            #expect(site.initiative?.themes == ["Byrum"])
            #expect(note != nil)
            #expect(site.initiative?.purpose == note)
        }
    }

    @Test func `publishing shows a draft to everybody`() async throws {
        try await withSite([.draft]) { site in
            let path = "/indsatser/kladden"
            let refused = try await site.post("\(path)/offentliggoerelse", as: .renewalOfficer)
            #expect(refused.status == 404)
            let saved = try await site.post("\(path)/offentliggoerelse", as: .tmfOfficer)
            #expect(saved.status == 303)
            #expect(try await site.get(path).status == 200)
        }
    }
}
