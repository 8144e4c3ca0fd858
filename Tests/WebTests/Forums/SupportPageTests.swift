// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

struct SupportPageTests {
    private static let asked = CityCommand.forum(
        .askSupport(
            .forum, .bridge, purpose: SupportRound.PurposeTest(isMet: true, reason: "n1")))
    private static let page = "/fora/samarbejdsforum/opbakning/brobygning"

    @Test func `participants are asked once the purpose has been tested`() async throws {
        try await withSite(ForumExamples.seated) { site in
            let path = "/fora/samarbejdsforum/opbakning/ny"
            let form = try await site.get(path, as: .coordinator)
            #expect(form.text.contains("“tryghed og fredelig sameksistens”"))
            let untested = try await site.post(
                path, [("initiative", "brobygning")], as: .coordinator)
            #expect(untested.status == 422)
            #expect(untested.text.contains("id=\"purpose-error\""))
            let bare = try await site.post(
                path, [("initiative", "brobygning"), ("purpose", "ja")], as: .coordinator)
            #expect(bare.text.contains("id=\"purpose-reason-error\""))
            let unmet = try await site.post(
                path,
                [
                    ("initiative", "brobygning"), ("purpose", "nej"),
                    ("purpose-reason", "Kun trafik"),
                ],
                as: .coordinator)
            #expect(unmet.location == Self.page)
            let refused = try await site.get(Self.page, as: .coordinator)
            #expect(refused.text.contains("Kun trafik"))
            #expect(!refused.text.contains("\(Self.page)/naboer/1"))
            let asked = try await site.post(
                path,
                [
                    ("initiative", "brobygning"), ("purpose", "ja"),
                    ("purpose-reason", "Ro og tryghed"),
                ],
                as: .coordinator)
            #expect(asked.location == Self.page)
            let page = try await site.get(Self.page, as: .coordinator)
            #expect(page.text.contains("Ro og tryghed"))
            #expect(page.text.contains("2 har ikke svaret"))
        }
    }

    @Test func `each answers for itself, and nothing is counted as a majority`() async throws {
        try await withSite(ForumExamples.seated) { site in
            try await site.telling(Self.asked)
            let own = "\(Self.page)/naboer/1"
            let bare = try await site.post(own, [("stance", "declines")], as: .participant)
            #expect(bare.status == 422)
            #expect(bare.text.contains("id=\"reason-error\""))
            let none = try await site.post(own, [], as: .participant)
            #expect(none.text.contains("id=\"stance-error\""))
            let said = try await site.post(
                own, [("stance", "conditional"), ("reason", "Kun med lys")], as: .participant)
            #expect(said.location == Self.page)
            let page = try await site.get(Self.page)
            #expect(
                page.text.contains("<span class=\"status waiting\">støtter på betingelser</span>"))
            #expect(page.text.contains("intet svar"))
            #expect(page.text.contains("1 støtter på betingelser, 1 har ikke svaret"))
            #expect(page.text.contains("Det er ikke en afstemning"))
            #expect(!page.text.contains("Kun med lys"))
            let staff = try await site.get(Self.page, as: .sofOfficer)
            #expect(staff.text.contains("Kun med lys"))
        }
    }

    @Test func `nobody answers for another seat`() async throws {
        try await withSite(ForumExamples.seated) { site in
            try await site.telling(Self.asked)
            let other = try await site.get("\(Self.page)/politi/1", as: .participant).status
            #expect(other == 403)
        }
    }

    @Test func `support stands on the initiative and on the forum`() async throws {
        try await withSite(ForumExamples.seated) { site in
            try await site.telling(Self.asked)
            let initiative = try await site.get("/indsatser/brobygning")
            #expect(initiative.text.contains("Opbakning fra fora"))
            #expect(initiative.text.contains("href=\"\(Self.page)\""))
            let forum = try await site.get("/fora/samarbejdsforum")
            #expect(forum.text.contains("href=\"\(Self.page)\""))
        }
    }

    @Test func `a round about a draft is not there for strangers`() async throws {
        let draft = CityCommand.initiative(
            .create(
                InitiativeDraft(
                    id: "kladde", name: "Hemmelig kladde", areas: [.square], owner: .socialWork)))
        let asked = CityCommand.forum(
            .askSupport(
                .forum, "kladde", purpose: SupportRound.PurposeTest(isMet: true, reason: "n1")))
        try await withSite(ForumExamples.seated + [draft]) { site in
            try await site.telling(asked)
            let hidden = try await site.get("/fora/samarbejdsforum/opbakning/kladde").status
            #expect(hidden == 404)
            let forum = try await site.get("/fora/samarbejdsforum").text
            #expect(!forum.contains("Hemmelig"))
            let own = try await site.get("/fora/samarbejdsforum", as: .coordinator)
            #expect(own.text.contains("Hemmelig kladde"))
        }
    }
}
