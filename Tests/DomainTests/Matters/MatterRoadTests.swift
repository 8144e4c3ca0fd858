// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct MatterRoadTests {
    private let recommended = TreatmentDraft(
        in: .forum, .recommended, wording: "n-ord", meeting: "moede", item: "punkt",
        recommendedTo: .steering, answerBy: day("2021-04-15"))

    @Test func `a recommendation asks the next forum at once, with a day for its answer`() throws {
        let given = try Given.noise().having(
            .refer(.noise, ReferralDraft(to: .forum, asked: .recommend)))
        given.when(.treat(.noise, recommended)).then(
            .treated(
                MatterTreated(
                    matter: .noise, treatment: "1", forum: .forum, outcome: .recommended,
                    wording: "n-ord", meeting: "moede", item: "punkt", recommendedTo: .steering)),
            .referred(
                MatterReferred(
                    matter: .noise, treatment: "2", forum: .steering, from: .forum,
                    asked: .decide, answerBy: day("2021-04-15"))))
    }

    @Test func `a forum that nobody asked may take the matter up by itself`() throws {
        let given = try Given.noise().having(
            .treat(.noise, TreatmentDraft(in: .forum, .discussed, asked: .discuss)))
        let matter = try #require(given.city.matters[.noise])
        #expect(matter.treatments.map(\.outcome) == [.discussed])
        #expect(matter.treatments.map(\.asked) == [.discuss])
        #expect(matter.treatments[0].on == day("2021-03-01"))
    }

    @Test func `a step that no charter leads to is a coordinator's`() throws {
        let given = try Given.noise().having(
            .treat(.noise, TreatmentDraft(in: .forum, .discussed)))
        var step = ReferralDraft(to: .social, from: .forum, asked: .decide)
        given.when(.refer(.noise, step)).thenRefused(
            .noLine(from: "Samarbejdsforum", to: "Socialudvalget", lines: ["Styregruppen"]))
        step.isOutsideLines = true
        let sent = try given.having(.refer(.noise, step))
        #expect(sent.city.matters[.noise]?.treatments.last?.from == .forum)
        #expect(throws: Forbidden.needs(.coordinator)) {
            try given.city.permit(.matter(.refer(.noise, step)), to: .tmfOfficer)
        }
        try given.city.permit(.matter(.refer(.noise, step)), to: .coordinator)
    }

    @Test func `what a forum sends on without a line waits for a coordinator`() throws {
        var far = recommended
        far.recommendedTo = .social
        let given = try Given.noise().having(.treat(.noise, far))
        let matter = try #require(given.city.matters[.noise])
        #expect(matter.treatments.count == 1)
        #expect(given.city.matters.duties(of: matter).map(\.kind) == [.answer, .sendOn("1")])
        let step = ReferralDraft(to: .social, from: .forum, asked: .decide, isOutsideLines: true)
        let sent = try given.having(.refer(.noise, step))
        let after = try #require(sent.city.matters[.noise])
        #expect(sent.city.matters.duties(of: after).map(\.kind) == [.answer, .treat("2")])
    }

    @Test func `the decision returns to every forum it came by, to the raiser and the answerer`()
        throws
    {
        let given = try Given.noise().having(
            .treat(.noise, recommended),
            .treat(
                .noise,
                TreatmentDraft(in: .steering, .recommended, recommendedTo: .social))
        ).on(day("2021-04-07")).having(
            .treat(.noise, TreatmentDraft(in: .social, .approved)))
        let tellings = given.city.matters.tellings(on: day("2021-04-07"))
        #expect(
            tellings.map(\.party)
                == [
                    .organization(.steering), .organization(.forum), .organization(.police),
                    .organization(.tmf),
                ])
        #expect(tellings.allSatisfy { $0.result == .treatment("3") })
        #expect(tellings.allSatisfy { $0.since == day("2021-04-07") })
        #expect(tellings.map(\.by) == [.tmf, .tmf, .tmf, .social])
        #expect(given.city.matters.tellings(on: day("2021-04-06")) == [])
    }

    @Test func `whoever has been told is owed nothing, until there is a new result`() throws {
        let treated = try Given.noise().having(
            .treat(.noise, TreatmentDraft(in: .forum, .discussed)))
        let given = try treated.having(.tell(.noise, .organization(.police), note: "n-besked"))
        #expect(given.city.matters.tellings(on: given.day).map(\.party) == [.organization(.tmf)])
        given.when(.tell(.noise, .organization(.police), note: nil)).thenRefused(.nobodyWaits)
        given.when(.tell(.noise, .organization(.sof), note: nil)).thenRefused(.nobodyWaits)
        let later = try given.on(day("2021-05-03")).having(.answer(.noise, text: "n-svar"))
        #expect(
            later.city.matters.tellings(on: later.day).map(\.result)
                == [.treatment("1"), .answer])
    }

    @Test func `a postponed matter stays with its forum`() throws {
        let given = try Given.noise().having(
            .treat(.noise, TreatmentDraft(in: .forum, .postponed)))
        let matter = try #require(given.city.matters[.noise])
        #expect(matter.openTreatment(in: .forum)?.outcome == .postponed)
        #expect(given.city.matters.tellings(of: matter) == [])
        let decided = try given.having(
            .treat(.noise, TreatmentDraft(in: .forum, .discussed)))
        #expect(decided.city.matters[.noise]?.treatments.count == 1)
    }

    @Test func `a forum may decline to take a position, and says why`() throws {
        let given = try Given.noise()
        given.when(.decline(.noise, .forum, reason: "n-hvorfor"))
            .thenRefused(.notAsked("Samarbejdsforum"))
        given.when(.treat(.noise, TreatmentDraft(in: .forum, .noPosition)))
            .thenRefused(.reasonMissing)
        let asked = try given.having(
            .refer(.noise, ReferralDraft(to: .forum, asked: .discuss)))
        asked.when(.decline(.noise, .forum, reason: "n-hvorfor")).then(
            .treated(
                MatterTreated(
                    matter: .noise, treatment: "1", forum: .forum, outcome: .noPosition,
                    wording: "n-hvorfor", meeting: nil, item: nil, recommendedTo: nil)))
    }

    @Test func `a step is refused that leads nowhere, to itself, or where it lies already`() throws
    {
        let given = try Given.noise().having(
            .refer(.noise, ReferralDraft(to: .forum, asked: .discuss)))
        given.when(.refer(.noise, ReferralDraft(to: .forum, asked: .discuss)))
            .thenRefused(.alreadyThere("Samarbejdsforum", since: day("2021-03-01")))
        given.when(.refer(.noise, ReferralDraft(to: .social, from: .steering, asked: .decide)))
            .thenRefused(.notTreatedThere("Styregruppen"))
        given.when(.treat(.noise, TreatmentDraft(in: .forum, .forwarded)))
            .thenRefused(.nowhereToGo(.forwarded))
        given.when(.treat(.noise, TreatmentDraft(in: .forum, .forwarded, recommendedTo: .forum)))
            .thenRefused(.toItself("Samarbejdsforum"))
        given.when(
            .refer(
                .noise, ReferralDraft(to: .steering, asked: .decide, answerBy: day("2021-02-28")))
        ).thenRefused(.dueInPast(day("2021-02-28"), field: "answerBy"))
        given.when(.refer("ukendt", ReferralDraft(to: .forum, asked: .discuss)))
            .thenRefused(.unknownMatter("ukendt"))
    }
}
