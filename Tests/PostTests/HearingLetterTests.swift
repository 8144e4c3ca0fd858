// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Mail
import Runtime
import Testing

@testable import Post

//
struct HearingLetterTests {
    private static let hearing: HearingID = "program"

    /// The police are asked until 15 June; Anna holds the post that they are reached by.
    private func scene() async throws -> PostScene {
        let scene = try await PostScene()
        try await scene.happen(
            .organization(.nameContact(.police, post: .policeContact)),
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "anna-politi", person: PostScene.anna, post: .policeContact,
                        from: day("2021-02-01")))),
            .hearing(
                .prepare(
                    Self.hearing,
                    HearingContent(
                        title: "Ny plan", subject: .plan, arranger: .oekf, parties: [.police],
                        opens: day("2021-06-07"), deadline: .legal(day("2021-06-15"))))),
            .hearing(.open(Self.hearing, despite: nil, seen: nil)))
        return scene
    }

    private func days(_ scene: PostScene, _ range: ClosedRange<Int>) async throws -> [Int] {
        var days: [Int] = []
        for number in range {
            try await scene.beginNextDay()
            try await scene.outbox.attend()
            let letters = scene.postman.taken()
            #expect(letters.allSatisfy { $0.to.address == "anna@demo.example" })
            #expect(letters.allSatisfy { $0.text.contains("/hoeringer/program/part/") })
            if !letters.isEmpty { days.append(number) }
        }
        return days
    }

    @Test func `a party is reminded as the hearing opens, before it is due, and when late`()
        async throws
    {
        let scene = try await scene()
        #expect(try await days(scene, 8...24) == [8, 14, 16, 23])
    }

    @Test func `whoever has answered gets no more letters`() async throws {
        let scene = try await scene()
        let commands: [ResponseCommand] = [
            .write(ResponseDraft(position: .agree), seen: nil), .submit(seen: nil),
            .approve(by: nil, seen: nil),
        ]
        for command in commands {
            try await scene.happen(
                .hearing(.response(Self.hearing, of: .police, command)))
        }
        #expect(try await days(scene, 8...24) == [])
    }
}
