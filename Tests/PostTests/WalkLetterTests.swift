// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Mail
import Runtime
import Testing

@testable import Post

// R-292
struct WalkLetterTests {
    private static let walk: WalkID = "pladsen"

    private static let content = WalkContent(
        title: "Rundt om pladsen", areas: [.square], streets: ["Hørdumsgade"],
        day: day("2021-06-10"), start: ClockTime(hour: 22), minutes: 60,
        meetingPlace: "Ved trappen", leader: .urbanSpaces, participants: [.police])

    /// Anna holds the post that the police are reached by.
    private func scene() async throws -> PostScene {
        let scene = try await PostScene()
        try await scene.happen(
            .organization(.nameContact(.police, post: .policeContact)),
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "anna-politi", person: PostScene.anna, post: .policeContact,
                        from: day("2021-02-01")))),
            .walk(.plan(Self.walk, Self.content)))
        return scene
    }

    private func letters(_ scene: PostScene) async throws -> [MailMessage] {
        try await scene.outbox.attend()
        return scene.postman.taken()
    }

    @Test func `nobody hears of a walk before the invitation, which goes into the calendar`()
        async throws
    {
        let scene = try await scene()
        #expect(try await letters(scene).isEmpty)
        try await scene.happen(.walk(.invite(Self.walk, seen: nil)))
        let sent = try await letters(scene)
        let letter = try #require(sent.first)
        #expect(sent.count == 1)
        #expect(letter.to.address == "anna@demo.example")
        #expect(letter.text.contains("Hørdumsgade"))
        #expect(letter.text.contains("https://tvaers.example/vandringer/pladsen"))
        let calendar = String(decoding: letter.calendar?.content ?? [], as: UTF8.self)
        #expect(letter.calendar?.method == "REQUEST")
        #expect(calendar.contains("UID:vandring-pladsen@"))
        #expect(calendar.contains("SEQUENCE:0"))
    }

    @Test func `a change raises the number in the calendar, and those left out are taken out`()
        async throws
    {
        let scene = try await scene()
        try await scene.happen(.walk(.invite(Self.walk, seen: nil)))
        _ = try await letters(scene)
        var later = Self.content
        later.day = day("2021-06-12")
        try await scene.happen(.walk(.change(Self.walk, later, seen: nil)))
        let changed = try #require(try await letters(scene).first)
        let calendar = String(decoding: changed.calendar?.content ?? [], as: UTF8.self)
        #expect(calendar.contains("SEQUENCE:1"))
        later.participants = [.sof]
        try await scene.happen(.walk(.change(Self.walk, later, seen: nil)))
        let left = try await letters(scene).filter { $0.to.address == "anna@demo.example" }
        #expect(left.map { $0.calendar?.method } == ["CANCEL"])
    }

    @Test func `the day before, those who come are reminded, and not of what is called off`()
        async throws
    {
        let scene = try await scene()
        try await scene.happen(.walk(.invite(Self.walk, seen: nil)))
        _ = try await letters(scene)
        try await scene.beginNextDay()
        #expect(try await letters(scene).isEmpty)
        try await scene.beginNextDay()
        let reminder = try await letters(scene)
        #expect(reminder.count == 1)
        #expect(reminder.first?.text.contains("uden net") == true)
        #expect(reminder.first?.calendar == nil)
    }
}
