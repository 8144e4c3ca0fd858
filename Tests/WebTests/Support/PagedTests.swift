// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// Long lists are read a hundred rows at a time, without scripts.
struct PagedTests {
    private func numbers(_ text: String, of word: String) -> [Int] {
        (1...250).filter { text.contains("\(word) \($0)<") }
    }

    @Test func `a list is cut into pages, and an odd page number leads to one that is there`() {
        let all = Array(1...250)
        func rows(_ side: String?) -> [Int] {
            Paged(all, Fields(side.map { [("side", $0)] } ?? [])).rows
        }
        #expect(rows(nil) == Array(1...100))
        #expect(rows("2") == Array(101...200))
        #expect(rows("3") == Array(201...250))
        #expect(rows("9") == Array(201...250))
        #expect(rows("-1") == Array(1...100))
        #expect(rows("x") == Array(1...100))
        #expect(Paged([Int](), Fields()).last == 1)
        #expect(Paged(Array(1...100), Fields()).last == 1)
        #expect(Paged(Array(1...101), Fields()).last == 2)
    }

    @Test func `250 initiatives are three pages, in Danish order, with the filter kept`()
        async throws
    {
        let many = (1...250).map { number in
            CityCommand.initiative(
                .create(
                    InitiativeDraft(
                        id: ID("i\(number)"), name: "Indsats \(number)", themes: ["lys"],
                        owner: .urbanSpaces, isPublic: true)))
        }
        try await withSite(many) { site in
            let first = try await site.get("/indsatser?tema=lys").text
            #expect(numbers(first, of: "Indsats") == Array(1...100))
            #expect(first.contains("Side 1 af 3"))
            #expect(first.contains("/indsatser?tema=lys&amp;side=2"))
            let last = try await site.get("/indsatser?tema=lys&side=3").text
            #expect(numbers(last, of: "Indsats") == Array(201...250))
            let past = try await site.get("/indsatser?tema=lys&side=2&dag=2021-03-01").text
            #expect(numbers(past, of: "Indsats") == Array(101...200))
            #expect(past.contains("/indsatser?tema=lys&amp;side=3&amp;dag=2021-03-01"))
        }
    }

    @Test func `250 associations are three pages`() async throws {
        let many = (1...250).map { number in
            CityCommand.organization(
                .register(
                    OrganizationDraft(
                        id: ID("f\(number)"), kind: .association, name: "Forening \(number)")))
        }
        try await withSite(many) { site in
            let path = "/organisationer?slags=association"
            let first = try await site.get(path).text
            // The cast's own association comes before the first of these.
            #expect(numbers(first, of: "Forening") == Array(1...100))
            #expect(first.contains("Side 1 af 3"))
            #expect(first.contains("/organisationer?slags=association&amp;side=2"))
            let third = try await site.get("\(path)&side=3").text
            #expect(numbers(third, of: "Forening") == Array(201...250))
        }
    }

    @Test func `250 posts of an organization are three pages`() async throws {
        let many = (1...250).map { number in
            CityCommand.organization(
                .establishPost(
                    ID("p\(number)"), in: .police, title: "Post \(number)", from: nil))
        }
        try await withSite(many) { site in
            let page = try await site.get("/organisationer/koebenhavns-politi?side=2").text
            let found = numbers(page, of: "Post")
            #expect(found.count == 100)
            #expect(page.contains("Side 2 af 3"))
        }
    }

    @Test func `250 users are three pages`() async throws {
        let many = (1...250).flatMap { number -> [CityCommand] in
            [
                .organization(.registerPerson(ID("u\(number)"))),
                .account(.open(ID("u\(number)"))),
            ]
        }
        try await withSite(many) { site in
            let page = try await site.get("/brugere?side=2", as: .administrator).text
            #expect(page.contains("Side 2 af 3"))
        }
    }

    @Test func `a history of 250 facts is read in pages, the newest first`() async throws {
        let many = (1...250).map { number in
            CityCommand.initiative(
                .describe(
                    InitiativeDraft(
                        id: .urbanSpace, name: "Byrum \(number)", areas: [.square]), seen: nil))
        }
        try await withSite(many) { site in
            let path = "/indsatser/byrum-hoerdumsgade/historie"
            let first = try await site.get(path).text
            #expect(first.contains("“Byrum 249” skiftede navn til “Byrum 250”"))
            #expect(!first.contains("“Byrum 1” skiftede"))
            #expect(first.contains("Side 1 af 3"))
            let oldest = try await site.get("\(path)?orden=aeldste").text
            #expect(oldest.contains("“Byrum 1” skiftede"))
            #expect(oldest.contains("/historie?orden=aeldste&amp;side=2"))
        }
    }
}
