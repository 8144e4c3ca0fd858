// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Mail
import Runtime
import Testing

@testable import Post

//
struct StatementLetterTests {
    private static let round: StatusRoundID = "status-2021"

    /// The police owe a statement by 1 July, fifty workdays before the council
    /// meets; Anna holds the post that they are reached by.
    private func scene() async throws -> PostScene {
        let scene = try await PostScene()
        let section = TemplateSection("status", title: "Status", limit: 20)
        try await scene.happen(
            .organization(.nameContact(.police, post: .policeContact)),
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "anna-politi", person: PostScene.anna, post: .policeContact,
                        from: day("2021-02-01")))),
            .statusReport(
                .stateTemplate(
                    TemplateDraft(id: "aarlig", title: "Årlig status", sections: [section]))),
            .statusReport(
                .open(
                    StatusRoundDraft(
                        id: Self.round, title: "Status 2021", asker: .sof, year: 2021,
                        template: "aarlig", opens: day("2021-06-07"), council: day("2021-09-09"),
                        contributors: [Contributor(.police)]))))
        return scene
    }

    /// The days of June with a letter, counted on into July.
    private func days(_ scene: PostScene, _ range: ClosedRange<Int>) async throws -> [Int] {
        var days: [Int] = []
        for number in range {
            try await scene.beginNextDay()
            try await scene.outbox.attend()
            let letters = scene.postman.taken()
            #expect(letters.allSatisfy { $0.to.address == "anna@demo.example" })
            #expect(letters.allSatisfy { $0.text.contains("/redegoerelser/status-2021/") })
            if !letters.isEmpty { days.append(number) }
        }
        return days
    }

    @Test func `whoever owes a statement is reminded as the round opens, before, and when late`()
        async throws
    {
        let scene = try await scene()
        #expect(try await days(scene, 8...34) == [8, 24, 30, 32])
    }

    @Test func `whoever has signed gets no more letters`() async throws {
        let scene = try await scene()
        try await scene.happen(
            .statusReport(
                .write(
                    Self.round, .police, [SectionDraft("status", note: "n-1", count: 10)],
                    by: nil)),
            .statusReport(.askSignOff(Self.round, .police, by: nil)),
            .statusReport(.sign(Self.round, .police, by: nil, seen: nil)))
        #expect(try await days(scene, 8...34) == [])
    }
}
