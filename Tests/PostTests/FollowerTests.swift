// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Mail
import Runtime
import Testing

@testable import Post

/// people who only follow what is published.
struct FollowerTests {
    private let scene: PostScene
    private let email = "nabo@demo.example"

    init() async throws {
        scene = try await PostScene()
        _ = scene.postman.taken()
    }

    private func follow(_ scope: Follower.Scope) async throws {
        try await scene.outbox.follow(scope, email: email, language: .danish)
        try await scene.outbox.attend()
    }

    private func sayYes(_ scope: Follower.Scope) async throws -> FollowerID {
        try await follow(scope)
        _ = scene.postman.taken()
        let id = scene.links.followerID(email: email, scope)
        #expect(try await Follower.confirm(id, at: scene.clock.now, in: scene.cabinet))
        return id
    }

    private func publishAgenda() async throws {
        try await scene.plan()
        try await scene.happen(
            .meeting(
                .agenda(
                    PostScene.meeting,
                    .add(
                        AgendaItemDraft(
                            id: "lys", content: ItemContent(title: "Lys", purpose: .discuss))))),
            .meeting(.agenda(PostScene.meeting, .publish)))
        try await scene.outbox.attend()
    }

    @Test func `an address is asked once, and the letter holds the way to say yes`() async throws {
        try await follow(.forum(.forum))
        try await follow(.forum(.forum))
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == [email])
        #expect(letters[0].subject == "Vil du følge Samarbejdsforum?")
        let id = scene.links.followerID(email: email, .forum(.forum))
        #expect(
            letters[0].text.contains(
                "https://tvaers.example/foelg/ja/\(scene.links.followToken(of: id))"))
    }

    @Test func `whoever has not said yes hears of nothing`() async throws {
        try await follow(.city)
        _ = scene.postman.taken()
        try await publishAgenda()
        #expect(scene.postman.taken() == [])
    }

    @Test func `whoever said yes hears once of a published agenda, as a stranger reads it`()
        async throws
    {
        let id = try await sayYes(.forum(.forum))
        try await publishAgenda()
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == [email])
        #expect(letters[0].subject == "Dagsorden: Møde i Samarbejdsforum 21. juni 2021")
        #expect(letters[0].text.contains("1. Lys"))
        let stop = "https://tvaers.example/foelg/stop/\(scene.links.unfollowToken(of: id))"
        #expect(letters[0].unsubscribe == stop)
        #expect(letters[0].text.contains(stop))
    }

    @Test func `a closed item is its neutral title alone`() async throws {
        _ = try await sayYes(.city)
        try await scene.plan()
        try await scene.happen(
            .meeting(
                .agenda(
                    PostScene.meeting,
                    .add(
                        AgendaItemDraft(
                            id: "sag", content: ItemContent(title: "Boris", purpose: .discuss))))),
            .meeting(
                .agenda(
                    PostScene.meeting,
                    .close("sag", ItemClosure(basis: .privateAffairs, neutralTitle: "Personsag")))),
            .meeting(.agenda(PostScene.meeting, .publish)))
        try await scene.outbox.attend()
        let letter = try #require(scene.postman.taken().first)
        #expect(letter.text.contains("Personsag"))
        #expect(!letter.text.contains("Boris"))
    }

    @Test func `of another forum they hear nothing`() async throws {
        _ = try await sayYes(.forum("et-andet-forum"))
        try await publishAgenda()
        #expect(scene.postman.taken() == [])
    }

    @Test func `whoever has had enough is forgotten, address and all`() async throws {
        let id = try await sayYes(.city)
        try await Follower.forget(id, in: scene.cabinet)
        try await publishAgenda()
        #expect(scene.postman.taken() == [])
        let kept = try await scene.cabinet.list(.settings, from: "", below: nil, atMost: .max)
        #expect(!kept.contains { String(decoding: $0.content, as: UTF8.self).contains(email) })
        #expect(!(try await scene.drawer()).contains(email))
    }

    @Test func `an address whose owner never answers is forgotten after a week`() async throws {
        try await follow(.city)
        let id = scene.links.followerID(email: email, .city)
        for _ in 0..<9 {
            try await scene.beginNextDay()
            try await scene.outbox.attend()
        }
        #expect(try await Follower.of(id, in: scene.cabinet) == nil)
    }
}
