// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import Runtime

struct ForesightTests {
    private let foresight = Foresight(
        Outlook(
            of: Activities(), workdays: WorkTable(.plain), today: Day(number: 18_000)))

    private func ask(
        _ what: String, sight: [RoleGrant] = [], language: Language = .danish, finding: Int?
    ) -> Int? {
        foresight.once(
            Foresight.Question(what, "sydhavnen", sight: sight, language: language)
        ) { finding }
    }

    @Test func `an answer is found once, also that there is none`() {
        #expect(ask("promises", finding: 3) == 3)
        #expect(ask("promises", finding: 4) == 3)
        #expect(ask("gaps", finding: nil) == nil)
        #expect(ask("gaps", finding: 4) == nil)
    }

    @Test func `those who see other things, or read another language, get their own answer`() {
        let coordinator = RoleGrant(.coordinator)
        #expect(ask("promises", finding: 3) == 3)
        #expect(ask("promises", sight: [coordinator], finding: 4) == 4)
        #expect(ask("promises", language: .english, finding: 5) == 5)
        #expect(ask("promises", finding: 6) == 3)
    }

    @Test func `answers of another type don't mix`() {
        #expect(ask("promises", finding: 3) == 3)
        let text = foresight.once(Foresight.Question("promises", "sydhavnen")) { "three" }
        #expect(text == "three")
    }
}
