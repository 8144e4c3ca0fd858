// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Mail
import Runtime
import Testing

@testable import Post

//
struct FundingLetterTests {
    /// The police hold a step of a round; Anna holds the post they are reached by.
    private func scene() async throws -> PostScene {
        let scene = try await PostScene()
        let call = CallFacts(call: "lys-2021", pool: "lys", title: "Lys 2021")
        let round = AgreementRoundFacts(
            round: "aftaler-2021", title: "Aftaler 2021", leader: .areaCoordinator,
            calls: ["lys-2021"],
            steps: [
                ApprovalStep(
                    "udkast", .submission, "Udkast sendes", holder: .police,
                    due: .stated(day("2021-06-15"), by: "Ministeriet"))
            ])
        try await scene.happen(
            .organization(.nameContact(.police, post: .policeContact)),
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "anna-politi", person: PostScene.anna, post: .policeContact,
                        from: day("2021-02-01")))),
            .funding(.openPool(PoolFacts(pool: "lys", name: "Lys"))), .funding(.openCall(call)),
            .funding(.planRound(round)), .funding(.publishRound("aftaler-2021")),
            .funding(
                .draw(
                    AgreementFacts(
                        agreement: "aftale", round: "aftaler-2021", area: .sydhavnen,
                        responsible: .areaCoordinator))))
        return scene
    }

    @Test
    func
        `whoever holds a step is reminded before it is due, each week that it is late, and no more once it is done`()
        async throws
    {
        let scene = try await scene()
        var days: [String] = []
        for number in 8...29 {
            try await scene.beginNextDay()
            try await scene.outbox.attend()
            let letters = scene.postman.taken()
            #expect(letters.allSatisfy { $0.to.address == "anna@demo.example" })
            if !letters.isEmpty { days.append("\(number)") }
            if number == 23 {
                try await scene.happen(
                    .funding(
                        .takeStep(
                            "aftaler-2021", "udkast", StepTaken(on: day("2021-06-23")),
                            of: ["aftale"])))
            }
        }
        #expect(days == ["8", "14", "16", "23"])
    }
}
