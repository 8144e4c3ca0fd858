// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Mail
import Runtime
import Testing

@testable import Post

//
struct ReportLetterTests {
    private static let round: RoundID = "beboere-2020"

    /// The police are asked; Anna holds the post that they are reached by.
    private func scene() async throws -> PostScene {
        let scene = try await PostScene()
        let definition = IndicatorDefinition(
            name: Phrase(da: "Beboere", en: "Residents"), unit: .persons,
            geography: FigureGeography([.cityArea]), effective: day("2010-01-01"), source: "Demo")
        let figure = AskedFigure("beboere", .area(.sydhavnen))
        try await scene.happen(
            .organization(.nameContact(.police, post: .policeContact)),
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "anna-politi", person: PostScene.anna, post: .policeContact,
                        from: day("2021-02-01")))),
            .figure(
                .define(
                    IndicatorDraft(
                        id: "beboere", owner: .tmf, theme: "Beboere", definition: definition))),
            .reporting(
                .plan(
                    RoundDraft(
                        id: Self.round, title: "Beboertal 2020",
                        period: Period(.year, containing: day("2020-01-01")),
                        opens: day("2021-06-08"), due: day("2021-06-15"),
                        closes: day("2021-07-15"), asked: [AskedOrganization(.police, [figure])]))))
        return scene
    }

    @Test func `an association is reminded as the round opens, before it is due, and when late`()
        async throws
    {
        let scene = try await scene()
        var days: [String] = []
        for number in 8...24 {
            try await scene.beginNextDay()
            try await scene.outbox.attend()
            let letters = scene.postman.taken()
            #expect(letters.allSatisfy { $0.to.address == "anna@demo.example" })
            if !letters.isEmpty { days.append("\(number)") }
        }
        // Opening and a week before are the same day; then the day before, and each week.
        #expect(days == ["8", "14", "16", "23"])
    }

    @Test func `a reminder holds the secret link where one is open, and ends with approval`()
        async throws
    {
        let scene = try await scene()
        try await scene.happen(.reporting(.issueLink(Self.round, .police)))
        try await scene.beginNextDay()
        try await scene.outbox.attend()
        let letter = try #require(scene.postman.taken().first)
        let token = scene.links.token(
            PostLinks.Report(round: Self.round, organization: .police, number: 1))
        #expect(letter.text.contains("https://tvaers.example/indberetning/svar/\(token)"))
        #expect(letter.text.contains("I mangler 1 tal."))
        #expect(scene.links.report(token)?.organization == .police)
        #expect(scene.links.report(token + "x") == nil)
        let cell = ReportedCell(
            AskedFigure("beboere", .area(.sydhavnen)), .number(Quantity(5)))
        try await scene.happen(
            .reporting(.report(Self.round, .police, ReportDraft([cell], by: .link(name: nil)))),
            .reporting(.approve(Self.round, .police, by: .link(name: nil), seen: nil)))
        for _ in 9...24 {
            try await scene.beginNextDay()
            try await scene.outbox.attend()
        }
        #expect(scene.postman.taken() == [])
    }

    @Test func `whoever approved hears why the figures are open again`() async throws {
        let scene = try await scene()
        let cell = ReportedCell(
            AskedFigure("beboere", .area(.sydhavnen)), .number(Quantity(5)))
        try await scene.beginNextDay()
        try await scene.happen(
            .reporting(.report(Self.round, .police, ReportDraft([cell], by: .link(name: nil)))),
            .reporting(.approve(Self.round, .police, by: .link(name: nil), seen: nil)))
        try await scene.outbox.attend()
        _ = scene.postman.taken()
        try await scene.happen(
            .reporting(.reopen(Self.round, .police, reason: "n-1")),
            vault: [.note("n-1", "Tallet er byttet om.")])
        try await scene.outbox.attend()
        let letter = try #require(scene.postman.taken().first)
        #expect(letter.subject == "Tallene er åbnet igen: Beboertal 2020")
        #expect(letter.text.contains("Tallet er byttet om."))
    }
}
