// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct MatterAnswerTests {
    private func raising(_ address: MatterAddress) -> MatterCommand {
        var draft = MatterDraft.noise
        draft.address = address
        return .raise(draft)
    }

    @Test func `of several addressees exactly one owes the answer`() throws {
        let given = try Given.forums()
        given.when(raising(MatterAddress(to: [], answerer: .tmf))).thenRefused(.noAddressee)
        given.when(raising(MatterAddress(to: [.sof], answerer: .tmf)))
            .thenRefused(.answererNotAddressed("Teknik- og Miljøforvaltningen"))
        given.when(raising(MatterAddress(to: [.tmf, .sof, .tmf], answerer: .tmf)))
            .thenRefused(.addresseeTwice("Teknik- og Miljøforvaltningen"))
        given.when(raising(MatterAddress(to: ["x"], answerer: "x")))
            .thenRefused(.unknownOrganization("x"))
        let past = day("2021-02-28")
        given.when(raising(MatterAddress(to: [.tmf], answerer: .tmf, answerBy: past)))
            .thenRefused(.dueInPast(past, field: "answerBy"))
    }

    @Test func `an answer owed is late from the day after its last`() throws {
        let given = try Given.noise()
        let duty = try #require(given.city.matters.duties(on: given.day).first)
        #expect(duty.kind == .answer)
        #expect(duty.owner == .tmf)
        #expect(!duty.isLate(on: day("2021-05-01")))
        #expect(duty.isLate(on: day("2021-05-02")))
        let answered = try given.having(.answer(.noise, text: "n-svar"))
        #expect(
            answered.city.matters.duties(on: given.day).map(\.kind)
                == [.tell(.organization(.police), .answer)])
        answered.when(.answer(.noise, text: "n-igen"))
            .thenRefused(.answeredAlready(on: day("2021-03-01")))
    }

    @Test func `a forum that was asked owes its answer by its day`() throws {
        let given = try Given.noise().having(
            .refer(
                .noise,
                ReferralDraft(to: .forum, asked: .discuss, answerBy: day("2021-03-15"))))
        let duty = try #require(
            given.city.matters.duties(on: given.day).first { $0.kind == .treat("1") })
        #expect(duty.owner == .forum)
        #expect(duty.isLate(on: day("2021-03-16")))
    }

    @Test func `a matter is closed once it is decided, carried out and told`() throws {
        let closing = MatterCommand.close(.noise, result: "n-slut", needsNoWork: false)
        let given = try Given.noise()
        given.when(closing).thenRefused(.undecided([]))
        let asked = try given.having(.refer(.noise, ReferralDraft(to: .social, asked: .decide)))
        asked.when(closing).thenRefused(.undecided(["Socialudvalget"]))
        let decided = try asked.having(.treat(.noise, TreatmentDraft(in: .social, .approved)))
        decided.when(closing).thenRefused(.nothingCarries)
        let work = ActionDraft(
            id: "skilte", title: "Sæt skilte op", owner: ActionOwner(.tmf),
            due: day("2021-06-01"), source: ActionSource(matter: .noise))
        let carried = try decided.having(
            .action(.assign(work)), .carry(.noise, by: .action("skilte")))
        carried.when(closing).thenRefused(.notCarriedOut(["Sæt skilte op"]))
        let done = try carried.having(.action(.report("skilte", note: nil)))
        done.when(closing).thenRefused(
            .untold([
                Phrase(verbatim: "Københavns Politi"),
                Phrase(verbatim: "Teknik- og Miljøforvaltningen"),
            ]))
        let told = try done.having(
            .tell(.noise, .organization(.police), note: nil),
            .tell(.noise, .organization(.tmf), note: nil))
        let closed = try told.having(closing)
        #expect(closed.city.matters[.noise]?.closing?.result == "n-slut")
        #expect(closed.city.matters.duties(on: closed.day) == [])
        closed.when(.answer(.noise, text: "n"))
            .thenRefused(.closed(on: day("2021-03-01")))
    }

    @Test func `a yes may need no work, when that is said`() throws {
        let given = try Given.noise().having(
            .treat(.noise, TreatmentDraft(in: .social, .approved)),
            .tell(.noise, .organization(.police), note: nil),
            .tell(.noise, .organization(.tmf), note: nil))
        given.when(.close(.noise, result: "n-slut", needsNoWork: true)).then(
            .closed(MatterClosed(matter: .noise, result: "n-slut")))
    }

    @Test func `an initiative carries a matter until it is concluded`() throws {
        let given = try Given.noise()
        given.when(.carry(.noise, by: .initiative("ukendt")))
            .thenRefused(.unknownCarrier(.initiative("ukendt")))
        var living = Given(.hoerdumsgade, on: day("2021-03-01"))
        living = try living.having(.raise(.noise)).having(
            .carry(.noise, by: .initiative(.urbanSpace)))
        living.when(.carry(.noise, by: .initiative(.urbanSpace))).thenNothing()
        #expect(
            !living.city.matters.isFinished(
                .initiative(.urbanSpace), in: living.city.matterSetting))
        let over = try living.having(.conclude(.urbanSpace, outcome: nil))
        #expect(
            over.city.matters.isFinished(.initiative(.urbanSpace), in: over.city.matterSetting))
    }

    @Test func `a description made on an older version is refused`() throws {
        let given = try Given.noise()
        var content = MatterContent.noise
        given.when(.describe(.noise, content, isPublic: true, seen: 1)).thenNothing()
        content.title = "  Støj "
        given.when(.describe(.noise, content, isPublic: true, seen: 9))
            .thenRefused(.changedMeanwhile(seen: 9, now: 1))
        let described = try given.having(.describe(.noise, content, isPublic: true, seen: 1))
        #expect(described.city.matters[.noise]?.title == "Støj")
        content.title = ""
        given.when(.describe(.noise, content, isPublic: true, seen: nil))
            .thenRefused(.text(.empty(field: "title")))
    }
}
