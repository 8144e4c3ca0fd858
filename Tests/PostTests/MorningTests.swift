// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Mail
import Runtime
import Testing

@testable import Post

//
struct MorningTests {
    @Test func `after days without anybody running what fell due is told once`() async throws {
        let scene = try await PostScene()
        try await scene.owePolice(by: "2021-06-16")
        try await scene.beginNextDay()
        try await scene.outbox.attend()
        // That it was laid there, at once.
        #expect(scene.postman.taken().map(\.to.address) == ["anna@demo.example"])
        // Nothing runs on the days three and one before it is due, nor the day after.
        scene.clock.pass(hours: 8 * 24)
        try await scene.beginNextDay()
        try await scene.outbox.attend()
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(letters.map(\.to.address) == ["anna@demo.example"])
        try await scene.beginNextDay()
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
    }

    //
    @Test func `two answers that one office owes are told of in two letters, each once`()
        async throws
    {
        let scene = try await PostScene()
        try await scene.reachPolice()
        for (id, title) in [("lys", "Lys på hjørnet"), ("toilet", "Et toilet")] {
            try await scene.happen(
                .matter(
                    .raise(
                        MatterDraft(
                            id: MatterID(id), content: MatterContent(title: title), by: .tmf,
                            address: MatterAddress(
                                to: [.police], answerer: .police, answerBy: day("2021-06-11"))))))
        }
        try await scene.outbox.attend()
        _ = scene.postman.taken()
        try await scene.beginNextDay()
        try await scene.outbox.attend()
        let letters = scene.postman.taken()
        #expect(
            letters.map(\.subject).sorted()
                == ["Svar skyldes: Et toilet", "Svar skyldes: Lys på hjørnet"])
        #expect(Set(letters.map(\.id)).count == 2)
    }

    @Test func `a morning answers for the days that had none, at most a month`() {
        let today = day("2021-06-17")
        #expect(Morning(of: today, after: nil).days == [today])
        #expect(Morning(of: today, after: day("2021-06-16")).days == [today])
        #expect(
            Morning(of: today, after: day("2021-06-14")).days
                == [day("2021-06-15"), day("2021-06-16"), today])
        #expect(Morning(of: today, after: day("2020-01-01")).since == day("2021-05-18"))
        // A clock that was set back has no days to make up for.
        #expect(Morning(of: today, after: day("2021-06-20")).days == [today])
    }

    @Test(arguments: [("2021-06-24", true), ("2021-06-23", true), ("2021-06-25", false)])
    func `a reminder that a passed over day should have brought comes now`(
        _ due: String, _ isReminded: Bool
    ) {
        let morning = Morning(of: day("2021-06-17"), after: day("2021-06-15"))
        #expect(morning.reminds(of: day(due)) == isReminded)
    }
}

extension PostScene {
    /// Anna reads what is written to the police.
    fileprivate func reachPolice() async throws {
        try await happen(
            .organization(.nameContact(.police, post: .policeContact)),
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "anna-politi", person: PostScene.anna, post: .policeContact,
                        from: day("2021-02-01")))))
    }

    /// A request for access that the police answers, where Anna reads the mail.
    fileprivate func owePolice(by due: String) async throws {
        let draft = AccessDraft(
            id: "indsigt", received: PostScene.today, requester: "hvem", unit: .police,
            cases: ["sag"])
        try await reachPolice()
        try await happen(
            .casework(
                .stateScheme(
                    NumberScheme(
                        from: day("2012-07-01"), fewest: 7, most: 7, documents: .inCase))),
            .casework(
                .open(CaseDraft(id: "sag", content: CaseContent(title: "Sag", unit: .police)))),
            .casework(.access(.receive(draft))), vault: [.note("hvem", "Ida Journalist")])
        let city = runtime.snapshot.present.city
        let duties = city.cases.duties(on: PostScene.today, in: city.workdays.calendar)
        #expect(duties.map(\.due) == [day(due)])
    }
}
