// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct MandateTests {
    private let today = day("2021-03-01")

    private func power(_ forum: ForumID, _ kind: MatterKind) throws -> MandateFinding {
        let city = try Given.forums().city
        return city.forums.power(of: forum, over: kind, on: today, in: city.organizations)
    }

    @Test func `a power is found with its clause, its legal basis and its limit of money`() throws {
        let grants = try power(.steering, .grants)
        #expect(grants.power == .decide)
        #expect(grants.clause?.id == "penge")
        #expect(grants.legalBasis == Phrase(verbatim: "budget 2021"))
        #expect(grants.limit == Kroner(50_000))
        #expect(try power(.forum, .operations).power == .recommend)
        #expect(try power(.forum, .strategy).power == .discuss)
    }

    @Test func `a committee decides by law; whoever has no charter has no stated power`() throws {
        #expect(try power(.social, .strategy).power == .decide)
        #expect(
            try power(.social, .strategy).legalBasis?.danish == "kommunestyrelsesloven § 17")
        #expect(try power(.tmf, .every).power == nil)
        #expect(try power(.tmf, .every).basis == .noCharter)
    }

    @Test func `whoever meets may discuss and take note; to bind needs a mandate`() throws {
        for forum in [ForumID.forum, .tmf] {
            let finding = try power(forum, .strategy)
            #expect(
                Outcome.allCases.filter(finding.allows)
                    == [.noted, .postponed, .forwarded, .discussed, .noPosition])
        }
        #expect(try power(.steering, .every).allows(.recommended))
        #expect(try !power(.steering, .every).allows(.approved))
        #expect(try Outcome.allCases.allSatisfy(power(.social, .every).allows))
    }

    @Test func `those who may decide come in the order that the charters lead to them`() throws {
        let city = try Given.forums().city
        func deciders(_ kind: MatterKind, after forum: ForumID) -> [ForumID] {
            city.forums.mayDecide(kind, after: forum, on: today, in: city.organizations)
        }
        #expect(deciders(.operations, after: .forum) == [.social])
        #expect(deciders(.grants, after: .forum) == [.steering, .social])
        #expect(deciders(.grants, after: .tmf) == [.steering])
        #expect(deciders(.grants, after: .steering) == [.social])
    }

    @Test func `a decision beyond the charter is refused, and the refusal names who may`() throws {
        let overreach = Overreach(
            name: "Samarbejdsforum", outcome: .approved, power: .recommend,
            deciders: ["Socialudvalget"])
        let given = try Given.noise()
        given.when(.treat(.noise, TreatmentDraft(in: .forum, .approved)))
            .thenRefused(.beyondMandate(overreach))
        #expect(
            overreach.sentence.danish
                == "Samarbejdsforum må kun anbefale den slags sager, så “Godkendt” kan ikke "
                + "skrives. Det kan anbefales eller sendes til Socialudvalget.")
        #expect(MatterRefusal.beyondMandate(overreach).rule == "R-100")
    }

    //
    @Test(arguments: [
        (Power.discuss, "Vælg “Oversendt” eller “Udsat”."),
        (.recommend, "Vælg “Anbefales”, “Oversendt” eller “Udsat”."),
    ])
    func `where no charter says who may, the law does`(power: Power, advice: String) {
        let overreach = Overreach(
            name: "Forummet", outcome: .approved, power: power, deciders: [])
        #expect(
            overreach.sentence.danish.hasSuffix(
                "Efter loven må kommunalbestyrelsen, og et stående udvalg på sit område "
                    + "(kommunestyrelsesloven § 2 og § 17). \(advice)"))
        #expect(
            SessionRefusal.overLimit(Kroner(100), mayDecide: []).sentence.danish
                == "Forummet kan kun beslutte op til 100 kr. \(Phrase.decidersByLaw.danish) "
                + "Anbefal det dertil, eller udsæt det.")
    }
}
