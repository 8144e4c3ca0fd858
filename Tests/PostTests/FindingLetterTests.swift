// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Mail
import Runtime
import Testing

@testable import Post

//
struct FindingLetterTests {
    private static let lamp = FindingDraft(
        id: "f-lampe",
        content: FindingContent(
            category: "belysning", ground: .municipality,
            place: FindingPlace(area: .square, words: "n-sted")),
        by: .neighbor(contact: "n-mail"))

    private func scene(_ drafts: FindingDraft...) async throws -> PostScene {
        let scene = try await PostScene()
        try await scene.happen(
            .finding(
                .stateCategory(
                    FindingCategory(
                        id: "belysning", name: Phrase(da: "Belysning", en: "Lighting")))),
            .finding(.stateRule(RoutingRule(id: "k", ground: .municipality, unit: .tmf))))
        for draft in drafts {
            let contact = draft.by.contact ?? ""
            try await scene.happen(
                .finding(.report(draft)),
                vault: [
                    .note(contact, "\(draft.id)@eksempel.dk"), .note("n-sted", "Stien bag skolen"),
                ])
        }
        return scene
    }

    private func letters(_ scene: PostScene) async throws -> [(to: String, text: String)] {
        try await scene.outbox.attend()
        return scene.postman.taken().map { ($0.to.address, $0.text) }
    }

    @Test func `whoever told of a finding gets a link, and hears when it is mended`()
        async throws
    {
        let scene = try await scene(Self.lamp)
        let receipt = try await letters(scene)
        #expect(receipt.map(\.to) == ["f-lampe@eksempel.dk"])
        #expect(receipt.first?.text.contains("/fund/foelg/f-lampe.") == true)
        #expect(receipt.first?.text.contains("Stien bag skolen") == false)
        try await scene.happen(.finding(.assess("f-lampe", seen: nil)))
        #expect(try await letters(scene).isEmpty)
        let today = scene.runtime.snapshot.today
        try await scene.happen(.finding(.mend("f-lampe", on: today, proof: nil, seen: nil)))
        let told = try await letters(scene)
        #expect(told.map(\.to) == ["f-lampe@eksempel.dk"])
        #expect(told.first?.text.contains("Udbedret") == true)
    }

    @Test func `those whose finding was put into another hear of that one`() async throws {
        var other = Self.lamp
        (other.id, other.by) = ("f-igen", .neighbor(contact: "n-mail-2"))
        let scene = try await scene(Self.lamp, other)
        _ = try await letters(scene)
        try await scene.happen(.finding(.merge("f-igen", into: "f-lampe")))
        #expect(try await letters(scene).map(\.to) == ["f-igen@eksempel.dk"])
        let today = scene.runtime.snapshot.today
        try await scene.happen(.finding(.mend("f-lampe", on: today, proof: nil, seen: nil)))
        #expect(
            try await Set(letters(scene).map(\.to))
                == ["f-igen@eksempel.dk", "f-lampe@eksempel.dk"])
    }
}
