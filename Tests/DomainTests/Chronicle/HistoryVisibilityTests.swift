// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

/// What the reader may not see is left out of the sentences.
struct HistoryVisibilityTests {
    private func draft() throws -> Story {
        var story = Story()
        try story.on(
            "2021-01-04",
            .initiative(
                .create(InitiativeDraft(id: "x", name: "Udkast", owner: .urbanSpaces))))
        return story
    }

    @Test func `a draft is not told to strangers`() throws {
        let story = try draft()
        #expect(story.told() == [])
        #expect(story.told(to: .tmfOfficer).count == 1)
        #expect(story.told(to: .auditor).count == 1)
    }

    @Test func `what happened while it was a draft stays untold once it is public`() throws {
        var story = try draft()
        try story.on("2021-02-01", .initiative(.publish("x")))
        #expect(story.told() == ["Indsatsen blev offentlig."])
        #expect(story.told(to: .tmfOfficer).count == 2)
    }

    @Test func `an activity of somebody's draft has no name in a public history`() throws {
        var story = Story(.hoerdumsgade)
        try story.on(
            "2021-02-01",
            .initiative(.create(InitiativeDraft(id: "x", name: "Udkast", owner: .urbanSpaces))),
            .activity(
                .plan(
                    ActivityDraft(
                        id: "hemmelig", initiative: "x", name: "Hemmelig",
                        responsible: .urbanSpaces, plan: ActivityPlan(workdays: 1)))),
            .activity(.link(Prerequisite(id: "l", from: "hemmelig", to: .buildBridge))))
        let sentences = story.told(to: .stranger)
        #expect(!sentences.contains { $0.contains("Hemmelig") || $0.contains("Udkast") })
        #expect(story.told(to: .tmfOfficer).contains { $0.contains("“Hemmelig”") })
    }

    @Test func `a person is named only to those who may know`() throws {
        var story = Story()
        try story.on(
            "2021-01-04",
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "m", person: .planner, post: .urbanSpaces, from: day("2021-01-04")))))
        #expect(
            story.told() == [
                "En ny indehaver tiltrådte som Leder af byrum (Teknik- og "
                    + "Miljøforvaltningen)."
            ])
        #expect(
            story.told(people: [.planner: "Pia Plan"]).first?.hasPrefix("Pia Plan tiltrådte")
                == true)
    }

    @Test(arguments: ExampleEvents.all)
    func `every event is a sentence in both languages, also where nothing else is known`(
        event: CityEvent
    ) throws {
        for city in [City(), .hoerdumsgade] {
            var chronicle = Chronicle(of: city, for: .administrator) { _ in nil }
            guard let sentence = chronicle.tell(event, on: day("2021-02-01")) else { continue }
            #expect(sentence.danish.hasSuffix(".") && sentence.english.hasSuffix("."))
            #expect(sentence.danish != sentence.english)
        }
    }

    @Test func `accounts are told only to those who keep or audit them`() throws {
        var story = Story()
        try story.on("2021-01-04", .account(.grant(RoleGrant(.coordinator), to: .planner)))
        #expect(story.told(to: .coordinator) == [])
        #expect(story.told(to: .auditor) == ["En person fik rollen koordinator."])
    }
}
