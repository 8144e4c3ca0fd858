// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct VisibilityTests {
    private let everybody = [Viewer.stranger] + Viewer.cast
    private let readsAll: [Viewer] = [.coordinator, .administrator, .auditor]

    private func draft(of owner: PostID, areas: [AreaID] = []) -> InitiativeCommand {
        .create(InitiativeDraft(id: "udkast", name: "Udkast", areas: areas, owner: owner))
    }

    private func viewers(_ commands: InitiativeCommand...) throws -> [Viewer] {
        let city = try commands.reduce(Given()) { try $0.having(.initiative($1)) }.city
        let initiative = try #require(city.initiatives[InitiativeID("udkast")])
        return everybody.filter { city.sees(initiative, $0) }
    }

    @Test func `everybody sees what is public, with its activities`() throws {
        #expect(try viewers(draft(of: .urbanSpaces), .publish("udkast")) == everybody)
        let city = City.hoerdumsgade
        let activity = try #require(city.activities[.buildSpace])
        #expect(everybody.filter { city.sees(activity, $0) } == everybody)
    }

    @Test func `a draft is seen by its owner's organization and who reads everything`() throws {
        #expect(try viewers(draft(of: .urbanSpaces)) == [.tmfOfficer] + readsAll)
        #expect(try viewers(draft(of: .policeContact)) == readsAll)
    }

    @Test func `a draft of a unit is seen by the unit and the department above it`() throws {
        #expect(
            try viewers(draft(of: .renewalLead)) == [.tmfOfficer, .renewalOfficer] + readsAll
        )
    }

    @Test func `a draft is seen by those who are asked to contribute`() throws {
        #expect(
            try viewers(draft(of: .urbanSpaces, areas: [.square]))
                == [.tmfOfficer, .sofOfficer] + readsAll
        )
        #expect(
            try viewers(
                draft(of: .urbanSpaces),
                .stateContribution("udkast", .committee, .asked, part: nil)
            )
                == [.tmfOfficer, .secretary] + readsAll
        )
    }

    @Test func `a draft is not for participants, also when their association is asked`() throws {
        #expect(
            try !viewers(
                draft(of: .urbanSpaces),
                .stateContribution("udkast", .neighbors, .asked, part: nil)
            ).contains(.participant)
        )
    }

    @Test func `a draft is seen by those who answer for an activity in it`() throws {
        let city = try Given().having(draft(of: .urbanSpaces)).having(
            .plan(
                ActivityDraft(
                    id: "a1",
                    initiative: "udkast",
                    name: "A",
                    responsible: .socialWork,
                    plan: ActivityPlan(workdays: 1)
                )
            )
        ).city
        let activity = try #require(city.activities[ActivityID("a1")])
        #expect(
            everybody.filter { city.sees(activity, $0) } == [.tmfOfficer, .sofOfficer] + readsAll
        )
    }
}
