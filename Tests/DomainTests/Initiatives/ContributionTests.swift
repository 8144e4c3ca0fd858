// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ContributionTests {
    private let given = Given(.hoerdumsgade)

    private func stated(
        _ stance: Contribution.Stance,
        _ part: String?,
        of organization: OrganizationID
    ) -> InitiativeEvent {
        .contributionStated(
            ContributionStated(
                initiative: .urbanSpace,
                organization: organization,
                stance: stance,
                part: part
            )
        )
    }

    @Test func `who has not answered is silent`() throws {
        let given = try given.having(
            .stateContribution(.urbanSpace, .sof, .contributes, part: "Gadeplansarbejde"),
            .stateContribution(.urbanSpace, .oekf, .notRelevant, part: "Ingen byggesag")
        )
        let initiative = given.city.initiatives[InitiativeID.urbanSpace]
        #expect(initiative?.silent == [.tmf])
        #expect(
            initiative?.contributions.first { $0.key == .sof }?.value
                == Contribution(
                    stance: .contributes,
                    part: "Gadeplansarbejde",
                    day: Cast.opening
                )
        )
    }

    @Test func `a department says its part, or why it is not relevant`() {
        given.when(.stateContribution(.urbanSpace, .sof, .contributes, part: " Gadeplan "))
            .then(stated(.contributes, "Gadeplan", of: .sof))
        for part in [nil, ""] {
            for stance in [Contribution.Stance.contributes, .notRelevant] {
                given.when(.stateContribution(.urbanSpace, .sof, stance, part: part))
                    .thenRefused(.partMissing)
            }
        }
        given.when(.stateContribution(.urbanSpace, .sof, .notRelevant, part: "a\nb"))
            .thenRefused(.text(.severalLines(field: "part")))
    }

    @Test func `another organization can be asked, and asking again is no change`() throws {
        let ask = InitiativeCommand.stateContribution(.urbanSpace, .police, .asked, part: nil)
        given.when(ask).then(stated(.asked, nil, of: .police))
        try given.having(ask).when(ask).thenNothing()
        given.when(.stateContribution(.urbanSpace, "ukendt", .asked, part: nil))
            .thenRefused(.unknownOrganization("ukendt"))
    }

    @Test func `an initiative for no area asks nobody, and all once it reaches one`() throws {
        var draft = InitiativeDraft(id: "hele-byen", name: "Hele byen", owner: .areaCoordinator)
        let created = try given.having(.create(draft))
        #expect(created.city.initiatives[draft.id]?.silent == [])
        let answered = try created.having(
            .stateContribution("hele-byen", .sof, .contributes, part: "Råd")
        )
        draft.areas = [.square]
        let described = InitiativeDescribed(
            initiative: "hele-byen",
            name: "Hele byen",
            purpose: nil,
            areas: [.square],
            programme: nil,
            themes: [],
            goals: [],
            budget: nil
        )
        answered.when(.describe(draft, seen: nil)).then(
            .described(described),
            .contributionStated(
                ContributionStated(
                    initiative: "hele-byen",
                    organization: .tmf,
                    stance: .asked,
                    part: nil
                )
            ),
            .contributionStated(
                ContributionStated(
                    initiative: "hele-byen",
                    organization: .oekf,
                    stance: .asked,
                    part: nil
                )
            )
        )
    }
}
