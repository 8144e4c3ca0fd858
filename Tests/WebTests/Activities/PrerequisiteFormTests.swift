// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

struct PrerequisiteFormTests {
    @Test func `a search finds activities across initiatives`() async throws {
        try await withSite { site in
            let path = Paths.prerequisites(.strengthenSupport)
            let same = try await site.get(path, as: .tmfOfficer)
            #expect(same.text.contains("id=\"from-byrum-anlaegges\""))
            #expect(!same.text.contains("id=\"from-brobygning-begynder\""))
            let found = try await site.get(
                path + "?q=" + "brobygning social".percentEncoded, as: .tmfOfficer)
            #expect(found.text.contains("id=\"from-brobygning-begynder\""))
            let none = try await site.get(path + "?q=findesikke", as: .tmfOfficer)
            #expect(none.text.contains("Ingen aktivitet passer."))
        }
    }

    @Test func `a prerequisite is added with its kind and lag`() async throws {
        try await withSite { site in
            let saved = try await site.post(
                Paths.prerequisites(.strengthenSupport),
                [("from", "byrum-anlaegges"), ("kind", "SS"), ("lag", "10"), ("unit", "calendar")],
                as: .tmfOfficer)
            let page = try await site.get(saved.location ?? "", as: .tmfOfficer)
            #expect(
                page.text.contains(
                    "kan begynde, når den anden er begyndt, tidligst 10 kalenderdage efter"))
        }
    }

    @Test func `a ring is refused with the names in it`() async throws {
        try await withSite { site in
            let page = try await site.post(
                Paths.prerequisites(.buildSpace),
                [("from", "brobygning-begynder"), ("kind", "FS"), ("q", "brobygning")],
                as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("Byrummet anlægges → Brobygning → Byrummet anlægges"))
            #expect(page.text.contains("value=\"brobygning-begynder\" checked"))
        }
    }

    @Test func `what the reader may not know of cannot be waited for`() async throws {
        try await withSite(.secretPlan) { site in
            let page = try await site.post(
                Paths.prerequisites(.buildBridge), [("from", "secret-step")], as: .sofOfficer)
            #expect(page.status == 422)
            let found = try await site.get(
                Paths.prerequisites(.buildBridge) + "?q=skridt", as: .sofOfficer)
            #expect(!found.text.contains("Hemmeligt skridt"))
        }
    }

    @Test func `a prerequisite is removed by those who wait`() async throws {
        try await withSite { site in
            let path = Paths.prerequisiteEnd(.buildBridge, .spaceFirst)
            let refused = try await site.post(path, as: .tmfOfficer)
            #expect(refused.status == 403)
            let removed = try await site.post(path, as: .sofOfficer)
            #expect(removed.status == 303)
            let links = site.runtime.snapshot.present.city.activities
                .prerequisites(of: .buildBridge)
            #expect(links.map(\.id) == [.supportFirst])
        }
    }
}
