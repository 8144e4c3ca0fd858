// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Post
import Testing

@testable import Web

/// a stranger follows a forum by mail.
struct FollowPageTests {
    @Test func `a forum's page leads to the form, and the form asks for an address`() async throws {
        try await withSite(Cast.forum) { site in
            let forum = try await site.get(Paths.forum(.forum))
            #expect(forum.text.contains("/foelg?forum=samarbejdsforum"))
            let form = try await site.get(Paths.follow(.forum))
            #expect(form.text.contains("Følg Samarbejdsforum"))
            let refused = try await site.post(
                Paths.follow, [("forum", "samarbejdsforum"), ("mail", "ikke en adresse")])
            #expect(refused.status == 422)
            #expect(refused.text.contains("value=\"ikke en adresse\""))
        }
    }

    @Test func `whether an address follows already is told to nobody`() async throws {
        try await withSite(Cast.forum) { site in
            let fields = [("forum", "samarbejdsforum"), ("mail", "nabo@demo.example")]
            let first = try await site.post(Paths.follow, fields)
            let second = try await site.post(Paths.follow, fields)
            #expect(first.status == 200)
            #expect(first.text == second.text)
            #expect(!first.text.contains("nabo@demo.example"))
        }
    }

    @Test func `what nobody can follow is not there`() async throws {
        try await withSite { site in
            for path in ["?forum=ukendt", "?omraade=ukendt", "/ja/abc.def"] {
                let page = try await site.get("\(Paths.follow)\(path)")
                #expect(page.status == 404)
            }
            let stopped = try await site.post("\(Paths.follow)/stop/abc.def", [])
            #expect(stopped.status == 404)
        }
    }
}
