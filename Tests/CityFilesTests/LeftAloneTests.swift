// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

/// What people have decided in the city since the import is not undone by it.
struct LeftAloneTests {
    private static let today = Day(number: 20_000)

    private static let decisions: [CityCommand] = [
        .activity(.drop("bro", reason: nil)),
        .activity(.drop("anlaeg", reason: nil)),
        .activity(.promise("bro", .day(today), reason: nil)),
        .initiative(.stateContribution("byrum", "sof", .notRelevant, part: "Det er lukket")),
        .initiative(.stateContribution("byrum", "tmf", .contributes, part: "Anlæg")),
        .initiative(
            .describe(
                InitiativeDraft(id: "musik", name: "Musik", goals: ["Alle synger"]),
                seen: nil)),
        .activity(
            .replan(
                ActivityDraft(
                    id: "bro", initiative: "byrum", name: "Brobygning", responsible: "sof-chef",
                    plan: ActivityPlan(start: .day(today), workdays: 20)), seen: nil)),
        .account(.withdraw(RoleGrant(.caseOfficer, for: "tmf"), from: "person-2")),
        .organization(.forgetPerson("person-1")),
        .organization(.rename("sof", to: "Social", from: today, seen: nil)),
        .area(.endResponsibility("r-2", lastDay: today)),
        .workday(.restore(Day(number: 18_985))),
    ]

    @Test(arguments: decisions)
    func `an import of the same files leaves it`(_ decision: CityCommand) throws {
        let draft = try SmallCity.draft()
        var city = try SmallCity.built(from: draft)
        let events = try city.decide(decision, on: LeftAloneTests.today)
        #expect(!events.isEmpty)
        for event in events {
            city.apply(event, on: LeftAloneTests.today)
        }
        let keys = Set(draft.schedule().map(\.key))
        #expect(draft.difference(from: city, applied: keys).text(in: .english) == "")
    }
}
