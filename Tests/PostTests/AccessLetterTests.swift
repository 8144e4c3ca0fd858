// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Mail
import Runtime
import Testing

@testable import Post

//
struct AccessLetterTests {
    @Test func `a request about a case yet to be found says what to do first`() async throws {
        let scene = try await PostScene()
        let draft = AccessDraft(
            id: "indsigt", received: PostScene.today, requester: "hvem", unit: .police, cases: [])
        try await scene.happen(
            .organization(.nameContact(.police, post: .policeContact)),
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "anna-politi", person: PostScene.anna, post: .policeContact,
                        from: day("2021-02-01")))),
            .casework(.access(.ask(draft))), vault: [.note("hvem", "Ida Journalist")])
        try await scene.outbox.attend()
        let letter = try #require(scene.postman.taken().first)
        #expect(letter.subject == "Aktindsigt skal besvares: sagen skal findes")
        #expect(letter.text.contains("Find de sager, der søges om, eller send anmodningen videre."))
        #expect(!letter.text.contains("Ida"))
    }

    @Test func `whoever answers is reminded before the time runs out, and never of who asks`()
        async throws
    {
        let scene = try await PostScene()
        let draft = AccessDraft(
            id: "indsigt", received: PostScene.today, requester: "hvem", unit: .police,
            cases: ["sag"])
        try await scene.happen(
            .organization(.nameContact(.police, post: .policeContact)),
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "anna-politi", person: PostScene.anna, post: .policeContact,
                        from: day("2021-02-01")))),
            .casework(
                .stateScheme(
                    NumberScheme(
                        from: day("2012-07-01"), fewest: 7, most: 7, documents: .inCase))),
            .casework(
                .open(CaseDraft(id: "sag", content: CaseContent(title: "Sag", unit: .police)))),
            .casework(.access(.receive(draft))), vault: [.note("hvem", "Ida Journalist")])
        var days: [String] = []
        for number in 8...24 {
            try await scene.beginNextDay()
            try await scene.outbox.attend()
            let letters = scene.postman.taken()
            #expect(letters.allSatisfy { $0.text.contains("2021-0000001") })
            #expect(letters.allSatisfy { !$0.text.contains("Ida") })
            if !letters.isEmpty { days.append("\(number)") }
        }
        // When somebody else laid it there. Due on the 16th: three days and one day before,
        // the day after, and a week on.
        #expect(days == ["8", "13", "15", "17", "24"])
        try await scene.happen(.casework(.access(.answer("indsigt", seen: nil))))
        for _ in 0..<8 {
            try await scene.beginNextDay()
            try await scene.outbox.attend()
        }
        #expect(scene.postman.taken() == [])
    }
}
