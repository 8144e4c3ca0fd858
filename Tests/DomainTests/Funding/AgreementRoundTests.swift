// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct AgreementRoundTests {
    private func step(_ id: ApprovalStepID, on text: String, _ ids: AgreementID...)
        -> FundingCommand
    {
        .takeStep(.spring, id, StepTaken(on: day(text)), of: ids)
    }

    @Test func `an area has one agreement in a round, and no more areas than the round has`()
        throws
    {
        let given = try Given.agreements()
        var again = AgreementFacts.sydhavnen
        again.agreement = "igen"
        given.when(.draw(again)).thenRefused(.areaHasAgreement("Sydhavnen"))
        var third = again
        third.area = .kgsEnghave
        let full = try given.having(.draw(third))
        #expect(full.city.funding.agreements(of: .spring).count == 3)
        var smaller = AgreementRoundFacts.spring
        smaller.expectedAreas = 2
        full.when(.replanRound(smaller, seen: nil)).thenRefused(.allAreasHaveTheirs(2))
        var fewer = AgreementRoundFacts.spring
        fewer.expectedAreas = 2
        try Given.pools().having(.planRound(fewer), .draw(.sydhavnen), .draw(.square))
            .when(.draw(third)).thenRefused(.allAreasHaveTheirs(2))
    }

    @Test func `an agreement takes its themes from the round and stays with its area`() throws {
        let given = try Given.agreements()
        var facts = AgreementFacts.sydhavnen
        facts.themes = ["Sport"]
        given.when(.describe(facts, seen: nil)).thenRefused(.unknownTheme("Sport"))
        facts = .sydhavnen
        facts.area = .kgsEnghave
        given.when(.describe(facts, seen: nil)).thenRefused(.otherArea)
        var round = AgreementRoundFacts.spring
        round.themes = ["Beskæftigelse"]
        given.when(.replanRound(round, seen: nil)).thenRefused(.stillNeeded("Uddannelse"))
    }

    @Test func `what is sent before the council has met is sent subject to its approval`() throws {
        let given = try Given.agreements().on(day("2021-03-04"))
        #expect(given.springRound?.isSentBeforeApproval == true)
        let sent = try given.having(step("udkast", on: "2021-03-04", .sydhavnen))
        let round = try #require(sent.springRound)
        let agreement = try #require(sent.agreement)
        #expect(round.standing(of: agreement) == .subjectToApproval)
        let other = try #require(sent.city.funding[.square])
        #expect(round.standing(of: other) == .drafting)
        let approved = try sent.on(day("2021-04-14")).having(
            step("godkendelse", on: "2021-04-14", .sydhavnen))
        #expect(round.standing(of: try #require(approved.agreement)) == .agreed)
        let refused = try sent.having(
            .takeStep(
                .spring, "godkendelse", StepTaken(on: day("2021-03-04"), .refused),
                of: [.sydhavnen]))
        #expect(round.standing(of: try #require(refused.agreement)) == .refused)
    }

    @Test func `a step is registered once, for somebody, and not before it has happened`() throws {
        let given = try Given.agreements().on(day("2021-03-04"))
        given.when(step("udkast", on: "2021-03-05", .sydhavnen))
            .thenRefused(.inFuture(day("2021-03-05")))
        given.when(step("udkast", on: "2021-03-04")).thenRefused(.nobodyTakesStep)
        given.when(step("x", on: "2021-03-04", .sydhavnen)).thenRefused(.unknownStep("x"))
        let sent = try given.having(step("udkast", on: "2021-03-04", .sydhavnen))
        sent.when(step("udkast", on: "2021-03-04", .square, .sydhavnen))
            .thenRefused(.takenAlready("Udkast sendes", on: day("2021-03-04")))
        var plan = AgreementRoundFacts.spring
        plan.steps.removeFirst()
        sent.when(.replanRound(plan, seen: nil)).thenRefused(.stillNeeded("Udkast sendes"))
    }

    @Test func `a paper is handed in once, by each agreement or by the round`() throws {
        let given = try Given.agreements().on(day("2021-03-04"))
        func deliver(_ paper: OwedPaperID, _ agreement: AgreementID?) -> FundingCommand {
            .deliver(.spring, PaperDelivery(paper, of: agreement, on: day("2021-03-03")))
        }
        given.when(deliver("bilag", nil)).thenRefused(.agreementMissing)
        given.when(deliver("foelgebrev", .sydhavnen)).thenRefused(.needsNoAgreement)
        given.when(deliver("bilag", "x")).thenRefused(.unknownAgreement("x"))
        let delivered = try given.having(deliver("bilag", .sydhavnen), deliver("foelgebrev", nil))
        delivered.when(deliver("bilag", .sydhavnen))
            .thenRefused(.deliveredAlready(on: day("2021-03-03")))
        let papers = delivered.city.funding.duties().filter {
            if case .paper = $0.kind { true } else { false }
        }
        #expect(papers.map(\.waiting) == [[.square]])
    }

    @Test func `who was not heard is told with why, and the promise stays open until it is kept`()
        throws
    {
        let given = try Given.agreements()
        let round = try #require(given.springRound)
        // From 4 January to the Sunday 7 March there are 44 working days.
        let short = round.tooShort(in: .plain)
        #expect(short.map(\.0.with) == ["De almene boligorganisationer"])
        #expect(short.map(\.days) == [44])
        let skip = ConsultationSkip(
            on: given.day, reason: "n-frist", promise: "n-loefte", due: nil)
        let skipped = try given.having(.skip(.spring, "boligorganisationer", skip))
        skipped.when(.hear(.spring, "boligorganisationer", on: given.day))
            .thenRefused(.heardAlready(on: given.day))
        let concluded = try skipped.having(.concludeRound(.spring))
        #expect(
            concluded.city.funding.duties().map(\.kind) == [.promise("boligorganisationer")])
        let kept = try concluded.having(.keepPromise(.spring, "boligorganisationer"))
        #expect(kept.city.funding.duties() == [])
        kept.when(.keepPromise(.spring, "boligorganisationer")).thenRefused(.noOpenPromise)
    }

    @Test func `what is held is told with who, what is due first`() throws {
        let duties = try Given.agreements().city.funding.duties()
        #expect(
            duties.map(\.title) == [
                "Følgebrev", "De almene boligorganisationer", "Udkast sendes",
                "Endelig godkendelse", "Aftalens tekst",
            ])
        #expect(duties.map(\.holder) == [.oekf, .oekf, .oekf, .municipality, .tmf])
        #expect(duties[2].waiting == [.sydhavnen, .square])
        #expect(duties[2].isLate(on: day("2021-03-08")))
        #expect(!duties[4].isLate(on: day("2099-01-01")))
    }

    @Test func `a round that is over changes no more, and its money still does`() throws {
        let over = try Given.granted().having(.concludeRound(.spring))
        over.when(.describe(.sydhavnen, seen: nil)).thenRefused(.roundConcluded(over.day))
        over.when(.concludeRound(.spring)).thenRefused(.roundConcluded(over.day))
        _ = try over.having(
            .account(.sydhavnen, .cameras, YearAccount(2021, budget: Kroner(1)), seen: nil))
    }

    @Test func `a draft is for staff, and everybody reads what is published`() throws {
        let given = try Given.agreements()
        let draft = try #require(given.springRound)
        #expect(!given.city.sees(draft, .stranger))
        #expect(given.city.sees(draft, .coordinator))
        let published = try given.having(.publishRound(.spring))
        #expect(published.city.sees(try #require(published.springRound), .stranger))
        published.when(.publishRound(.spring)).thenNothing()
    }
}
