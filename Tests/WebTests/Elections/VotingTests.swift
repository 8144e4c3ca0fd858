// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Journal
import Runtime
import Testing

@testable import Web

//
struct VotingTests {
    private let voting = ElectionSite.days(voting: 0, for: 1)

    @Test func `a voter fills in, looks it over, casts, and gets a receipt once`() async throws {
        try await withSite(ElectionSite.called(voting)) { site in
            let code = try await site.makeCodes(2)[0]
            let form = try await site.get("/valg/nabovalg/stem")
            #expect(form.status == 200)
            #expect(form.text.contains("Navn neighbor"))
            let filled = [("code", code.uppercased()), ("mark", "kandidat-a")]
            let review = try await site.post("/valg/nabovalg/stem", filled)
            #expect(review.text.contains("Er det sådan, du vil stemme?"))
            let done = try await site.vote([("mark", "kandidat-a")], code: code)
            #expect(done.text.contains("Du har stemt"))
            let again = try await site.vote([("mark", "kandidat-b")], code: code)
            #expect(again.status == 422)
            #expect(again.text.contains("Der er allerede stemt med koden."))
            #expect(again.text.contains(code))
        }
    }

    @Test func `voting sets no cookie, is kept nowhere, and leaves the journal alone`()
        async throws
    {
        try await withSite(ElectionSite.called(voting)) { site in
            let code = try await site.makeCodes(1)[0]
            let head = try await site.runtime.journal.head()
            let answers = [
                try await site.get("/valg/nabovalg/stem"),
                try await site.vote([("mark", "kandidat-a")], code: code),
                try await site.vote([("mark", "kandidat-a")], code: "forkert"),
            ]
            for answer in answers {
                #expect(answer.headers["set-cookie"] == nil)
                #expect(answer.headers["cache-control"] == "no-store")
            }
            #expect(try await site.runtime.journal.head() == head)
            #expect(answers[2].status == 422)
        }
    }

    @Test func `nothing tells who voted, or what is in the box before it is opened`()
        async throws
    {
        try await withSite(ElectionSite.called(voting)) { site in
            let code = try await site.makeCodes(1)[0]
            let done = try await site.vote([("mark", "kandidat-a")], code: code)
            let receipt = try #require(
                done.text.firstMatch(of: /<code>([0-9a-z-]+)<\/code>/)?.output.1)
            for viewer in [Viewer.stranger, .secretary, .administrator] {
                for path in [
                    "/valg", "/valg/nabovalg", "/valg/nabovalg/stemmer", "/soeg?q=\(receipt)",
                    "/organisationer/samarbejdsforum/historie", "/api/v1/city",
                ] {
                    let page = try await site.get(path, as: viewer)
                    #expect(!page.text.contains(code), "\(path)")
                    #expect(path.contains(receipt) || !page.text.contains(receipt), "\(path)")
                }
            }
            for event in try await site.runtime.journal.read(after: 0, limit: 10_000) {
                let payload = String(decoding: event.event.payload, as: UTF8.self)
                #expect(!payload.contains(code) && !payload.contains(receipt))
            }
        }
    }

    @Test func `a ballot against the rules is refused beside its field and kept`() async throws {
        try await withSite(ElectionSite.called(voting)) { site in
            let code = try await site.makeCodes(1)[0]
            let crowded = try await site.vote(
                [("mark", "kandidat-a"), ("mark", "kandidat-b")], code: code)
            #expect(crowded.status == 422)
            #expect(crowded.text.contains("Du kan højst sætte 1; fjern nogle."))
            let unknown = try await site.vote([("mark", "kandidat-z")], code: code)
            #expect(unknown.text.contains("er ikke kandidat ved valget"))
            let codeless = try await site.vote([("mark", "kandidat-a")], code: "")
            #expect(codeless.text.contains("Skriv koden fra brevet."))
        }
    }

    @Test func `ranks are chosen by number, and a number twice is told`() async throws {
        let called = ElectionSite.called(voting, method: .scottishSTV)
        try await withSite(called) { site in
            let code = try await site.makeCodes(1)[0]
            let twice = try await site.vote(
                [("rank-kandidat-a", "1"), ("rank-kandidat-b", "1")], code: code)
            #expect(twice.text.contains("Du har brugt nummer 1 to gange."))
            let gap = try await site.vote(
                [("rank-kandidat-a", "1"), ("rank-kandidat-b", "3")], code: code)
            #expect(gap.text.contains("Nummer 2 mangler."))
            let done = try await site.vote(
                [("rank-kandidat-a", "2"), ("rank-kandidat-c", "1")], code: code)
            #expect(done.text.contains("<ol><li>Navn renewer</li><li>Navn neighbor</li></ol>"))
        }
    }

    @Test func `outside its days nobody can vote`() async throws {
        try await withSite(ElectionSite.called(ElectionSite.days(voting: 3))) { site in
            let early = try await site.vote([("mark", "kandidat-a")], code: "0000-0000-0000-0000")
            #expect(early.status == 422)
            #expect(early.text.contains("Man kan stemme fra"))
        }
    }
}
