// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
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

//
struct ContributionWorkTests {
    private let given: Given
    private let later = day("2021-02-01")

    init() throws {
        given = try Given(.hoerdumsgade)
            .having(.stateContribution(.urbanSpace, .sof, .contributes, part: "Gadeplan"))
    }

    private func contribution(_ given: Given) -> Contribution? {
        given.city.initiatives[InitiativeID.urbanSpace]?.contributions[.sof]
    }

    @Test func `a contributor says how its part goes, and before that its silence is seen`() throws
    {
        #expect(contribution(given)?.isSilentAboutWork == true)
        let command = InitiativeCommand.reportContribution(
            .urbanSpace, .sof, .underWay, note: nil)
        given.when(command).then(
            .contributionReported(
                ContributionReported(
                    initiative: .urbanSpace, organization: .sof, status: .underWay, note: nil)))
        let told = try given.having(command)
        told.when(command).thenNothing()
        #expect(contribution(told)?.isSilentAboutWork == false)
    }

    @Test func `since when is the day that it first was so`() throws {
        let told = try given.having(
            .reportContribution(.urbanSpace, .sof, .underWay, note: nil))
        let again = try told.on(later).having(
            .reportContribution(.urbanSpace, .sof, .underWay, note: "n1"))
        #expect(
            contribution(again)?.work
                == Contribution.Work(status: .underWay, since: Cast.opening, note: "n1"))
        let done = try again.having(.reportContribution(.urbanSpace, .sof, .done, note: nil))
        #expect(
            contribution(done)?.work == Contribution.Work(status: .done, since: later, note: nil))
    }

    @Test func `who stops says why`() throws {
        given.when(.reportContribution(.urbanSpace, .sof, .stopped, note: nil))
            .thenRefused(.stopReasonMissing)
        let stopped = try given.having(
            .reportContribution(.urbanSpace, .sof, .stopped, note: "n1"))
        #expect(contribution(stopped)?.work?.status == .stopped)
    }

    @Test func `only who contributes has a part to tell of`() throws {
        given.when(.reportContribution(.urbanSpace, .tmf, .done, note: nil))
            .thenRefused(.notContributing(.tmf, name: "Teknik- og Miljøforvaltningen"))
        given.when(.reportContribution(.urbanSpace, .police, .done, note: nil))
            .thenRefused(.notContributing(.police, name: "Københavns Politi"))
        try given.having(.conclude(.urbanSpace, outcome: nil))
            .when(.reportContribution(.urbanSpace, .sof, .done, note: nil))
            .thenRefused(.concluded(on: Cast.opening))
    }

    @Test func `a part worded anew keeps its work, one that is no longer given does not`() throws {
        let told = try given.having(
            .reportContribution(.urbanSpace, .sof, .underWay, note: nil),
            .stateContribution(.urbanSpace, .sof, .contributes, part: "Gadeplan og råd"))
        #expect(contribution(told)?.work?.status == .underWay)
        let gone = try told.having(
            .stateContribution(.urbanSpace, .sof, .notRelevant, part: "Overtaget af TMF"))
        #expect(contribution(gone)?.work == nil)
    }
}
