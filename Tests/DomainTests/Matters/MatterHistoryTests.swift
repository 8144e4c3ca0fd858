// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct MatterHistoryTests {
    private func story() throws -> Story {
        var story = Story(try Given.forums().city)
        try story.on("2021-03-01", .matter(.raise(.noise)))
        try story.on(
            "2021-03-10",
            .matter(
                .treat(
                    .noise, TreatmentDraft(in: .forum, .recommended, recommendedTo: .steering))))
        try story.on(
            "2021-03-20",
            .matter(.treat(.noise, TreatmentDraft(in: .steering, .noted))),
            .matter(.tell(.noise, .organization(.police), note: nil)))
        return story
    }

    @Test func `the road of a matter is told step by step`() throws {
        #expect(
            try story().told() == [
                "Københavns Politi rejste “Støj på pladsen om natten”; "
                    + "Teknik- og Miljøforvaltningen skal svare.",
                "“Støj på pladsen om natten” gik til Samarbejdsforum (beslutning).",
                "Samarbejdsforum behandlede “Støj på pladsen om natten”: "
                    + "Anbefales til Styregruppen.",
                "“Støj på pladsen om natten” gik fra Samarbejdsforum til Styregruppen "
                    + "(beslutning).",
                "Styregruppen behandlede “Støj på pladsen om natten”: Taget til efterretning.",
                "Københavns Politi fik besked om “Støj på pladsen om natten”.",
            ])
        #expect(try story().told(in: .english).count == 6)
    }

    @Test func `of what a neighbor wrote nothing is told before it is let in`() throws {
        var story = Story(try Given.forums().city)
        let content = MatterContent(title: "Glasskår")
        try story.on("2021-03-01", .matter(.submit("nabo", content, contact: "n")))
        #expect(story.told() == [])
        #expect(story.told(to: .tmfOfficer) == [])
        #expect(story.told(to: .coordinator) == ["En nabo meldte “Glasskår”."])
        try story.on("2021-03-02", .matter(.admit("nabo", .tmf, isPublic: true)))
        #expect(
            story.told() == [
                "“Glasskår” blev taget ind; Teknik- og Miljøforvaltningen skal svare."
            ])
    }

    @Test func `what was agreed to be done is told to its own people`() throws {
        var story = Story(try Given.forums().city)
        let draft = ActionDraft(
            id: "skilte", title: "Sæt skilte op", owner: ActionOwner(.tmf),
            due: day("2021-04-01"))
        try story.on(
            "2021-03-01", .matter(.action(.assign(draft))),
            .matter(
                .action(
                    .reschedule("skilte", to: day("2021-05-01"), .permit, note: nil, seen: nil))),
            .matter(.action(.report("skilte", note: nil))))
        #expect(story.told() == [])
        #expect(
            story.told(to: .tmfOfficer) == [
                "Teknik- og Miljøforvaltningen tog opgaven “Sæt skilte op” med frist "
                    + "1. april 2021.",
                "Opgaven “Sæt skilte op” fik ny frist 1. maj 2021.",
                "Opgaven “Sæt skilte op” blev udført.",
            ])
    }
}
