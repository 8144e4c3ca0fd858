// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Mail
import Runtime
import Testing

@testable import Post

// R-147
struct DigestTests {
    @Test func `a digest gathers one's meetings, once a day, until one has had enough`()
        async throws
    {
        let scene = try await PostScene()
        try await MailSettings.change(of: PostScene.anna, in: scene.cabinet) { $0.digest = .daily }
        try await scene.plan()
        try await scene.beginNextDay()
        try await scene.outbox.attend()
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["anna@demo.example"])
        #expect(letters[0].text.contains("Møde i Samarbejdsforum, mandag den 21. juni 2021"))
        let address = try #require(letters[0].unsubscribe)
        let token = try #require(address.split(separator: "/").last.map(String.init))
        #expect(scene.links.unsubscriber(token) == PostScene.anna)
        try await MailSettings.change(of: PostScene.anna, in: scene.cabinet) { $0.digest = .none }
        try await scene.beginNextDay()
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
    }

    @Test func `who has nothing near gets no digest`() async throws {
        let scene = try await PostScene()
        try await MailSettings.change(of: PostScene.anna, in: scene.cabinet) { $0.digest = .daily }
        try await scene.beginNextDay()
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
    }

    @Test func `a weekly digest comes on Mondays, in the language that was chosen`() async throws {
        let scene = try await PostScene()
        try await MailSettings.change(of: PostScene.anna, in: scene.cabinet) {
            $0.digest = .weekly
            $0.language = .english
        }
        try await scene.plan()
        var days: [String] = []
        for _ in 0..<8 {
            try await scene.beginNextDay()
            try await scene.outbox.attend()
            days += scene.postman.taken().map { $0.subject }
        }
        #expect(days == ["What is near for you, 14 June 2021"])
    }
}

struct NeighborLetterTests {
    @Test func `a neighbor who left an address gets a receipt, and nothing of the text`()
        async throws
    {
        let scene = try await PostScene()
        try await scene.happen(
            .matter(
                .submit(
                    "m1", MatterContent(title: "Mørkt på stien", text: "t1"), contact: "c1")),
            vault: [.note("t1", "Jeg er bange"), .note("c1", "nabo@demo.example")])
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["nabo@demo.example"])
        #expect(!letters[0].text.contains("bange") && !letters[0].text.contains("Mørkt"))
        #expect(try await !scene.drawer().contains("nabo@"))
    }
}

struct LinkTests {
    private let links = PostLinks(secret: [1, 2, 3])

    // R-144
    @Test func `a link that was changed anywhere is none`() {
        let reply = PostLinks.Reply(
            meeting: "juni", seat: Cast.neighborSeat, person: "anna", sequence: 2)
        let token = links.token(reply)
        #expect(links.reply(token) == reply)
        #expect(PostLinks(secret: [4]).reply(token) == nil)
        for index in token.indices {
            var changed = token
            changed.replaceSubrange(index...index, with: token[index] == "b" ? "c" : "b")
            #expect(links.reply(changed) == nil)
        }
        #expect(links.reply("") == nil)
        #expect(links.feed(token) == nil)
        #expect(links.unsubscriber(token) == nil)
    }

    @Test(arguments: [
        PostLinks.Feed.Scope.own, .city, .forum("samarbejdsforum"), .area("sydhavnen"),
    ])
    func `a feed's link says whose it is and what is in it`(scope: PostLinks.Feed.Scope) {
        let feed = PostLinks.Feed(person: "anna", generation: 3, scope: scope)
        #expect(links.feed(links.token(feed)) == feed)
    }
}
