// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// Every command, with everybody who may give it.
///
/// The urban space and its building are TMF's, the bridge and its building
/// SOF's; SOF also answers for an activity in TMF's initiative. The urban
/// space is offered to the local committee.
enum PermissionTable {
    struct Row: Sendable {
        let command: CityCommand
        let allowed: [Viewer]
    }

    static let rows: [Row] =
        allow([.administrator], administration)
        + allow([.tmfOfficer, .administrator], ownAffairs)
        + allow([.coordinator, .administrator], coordination)
        + allow(Viewer.cast.filter { !$0.works.isEmpty } + [.coordinator, .administrator], ofStaff)
        + allow([.tmfOfficer, .coordinator, .administrator], ofTMF)
        + allow([.sofOfficer, .coordinator, .administrator], ofSOF)
        + allow([.tmfOfficer, .sofOfficer, .coordinator, .administrator], ofBoth)
        + allow([.tmfOfficer, .renewalOfficer, .coordinator, .administrator], ofTheUnit)
        + allow([.secretary, .coordinator, .administrator], ofTheCommittee)

    private static func allow(_ viewers: [Viewer], _ commands: [CityCommand]) -> [Row] {
        commands.map { Row(command: $0, allowed: viewers) }
    }

    private static let officer = RoleGrant(.caseOfficer, for: .tmf)
    private static let today = Cast.opening

    private static let administration: [CityCommand] = [
        .account(.open(.planner)), .account(.grant(officer, to: .planner)),
        .account(.withdraw(officer, from: .planner)), .account(.close(.planner)),
        .account(.revokeToken("ukendt")),
        .workday(.except(CalendarException(day: today, kind: .officeClosed, name: "Lukket"))),
        .workday(.restore(today)), .organization(.forgetPerson(.planner)),
        .workday(.setSchoolHoliday(SchoolHoliday(name: "Ferie", from: today, to: today))),
        .workday(.removeSchoolHoliday(from: today)),
    ]

    /// Of the planner, who is TMF's case officer.
    private static let ownAffairs: [CityCommand] = [
        .account(.signOutEverywhere(.planner)), .account(.issueToken(token)),
        .account(.revokeToken(token.id)),
        .account(.overruleGuard(GuardOverrule(by: .planner, of: "n1", reason: "n2"))),
    ]

    static let token = AccessToken(
        id: "t1",
        person: .planner,
        name: "Kortet",
        digest: "ab12",
        scopes: [.read],
        lastDay: today
    )

    /// Whoever fills posts writes down who fills them.
    private static let ofStaff: [CityCommand] = [.organization(.registerPerson("ny"))]

    private static let coordination: [CityCommand] = [
        .organization(.register(OrganizationDraft(id: "ny", kind: .unit, name: "Ny"))),
        .organization(.rename(.tmf, to: "Ny", from: today, seen: nil)),
        .organization(.addAlias(.tmf, alias: "Ny")),
        .organization(.close(.tmf, lastDay: today, successor: nil)),
        .organization(.abolishPost(.urbanSpaces, lastDay: today)),
        .organization(.changePerson(.planner)),
        .area(.register(AreaDraft(id: "ny", kind: .place, name: "Ny"))),
        .area(.rename(.square, to: "Ny", seen: nil)), .area(.addAlias(.square, alias: "Ny")),
        .area(.bound(.square, Boundary(streets: ["Hørdumsgade"]))),
        .area(.assign("r1", .square, .whole, to: .urbanSpaces, from: today)),
        .area(.endResponsibility("r1", lastDay: today)),
        .initiative(.startProgramme(ProgrammeDraft(id: "p", kind: .hotspot, name: "P"))),
        .initiative(.nameLeader("p", .urbanSpaces)), .initiative(.endProgramme("p")),
        .meeting(.call("ukendt", sent: today)),
        .initiative(.startEvaluation("p", by: .areaCoordinator)),
        .initiative(
            .deliverEvaluation(
                "p", EvaluationDraft(by: .areaCoordinator, deliveredOn: today, keptAt: "Sagen"))),
    ]

    private static let ofTMF: [CityCommand] = [
        .organization(.nameContact(.tmf, post: .urbanSpaces)),
        .organization(.establishPost("ny", in: .tmf, title: "Ny", from: nil)),
        .organization(
            .beginMembership(
                MembershipDraft(id: "m2", person: .renewer, post: .urbanSpaces, from: today)
            )
        ),
        .organization(.endMembership("m1", lastDay: today)),
        .initiative(.create(InitiativeDraft(id: "ny", name: "Ny", owner: .urbanSpaces))),
        .initiative(.describe(InitiativeDraft(id: .urbanSpace, name: "Ny"), seen: nil)),
        .initiative(.offerHandover(.urbanSpace, to: .socialWork, reason: nil)),
        .initiative(.publish(.urbanSpace)), .initiative(.conclude(.urbanSpace, outcome: nil)),
        .initiative(.stateContribution(.bridge, .tmf, .contributes, part: "Byrum")),
        .initiative(.reportContribution(.bridge, .tmf, .underWay, note: nil)),
        .activity(.plan(activity("ny", in: .urbanSpace))),
        .activity(.replan(activity(.buildSpace, in: .urbanSpace), seen: nil)),
        .activity(.drop(.buildSpace, reason: nil)), .activity(.pin(.buildSpace, nil)),
        .activity(.report(.buildSpace, ProgressDraft(progress: Progress()), seen: nil)),
        .activity(.promise(.buildSpace, period("2022"), reason: nil)),
        .activity(.acceptNewDate(.buildSpace, period("2022"), reason: nil)),
        .activity(.contest(.buildSpace, reason: "n1")),
        .activity(.link(Prerequisite(id: "l", from: .buildBridge, to: .buildSpace))),
    ]

    private static let ofSOF: [CityCommand] = [
        .initiative(.publish(.bridge)),
        .initiative(.stateContribution(.urbanSpace, .sof, .contributes, part: "Gadeplan")),
        .activity(.plan(activity("ny", in: .bridge))),
        .activity(.drop(.buildBridge, reason: nil)), .activity(.unlink(.spaceFirst)),
        .activity(.link(Prerequisite(id: "l", from: .buildSpace, to: .buildBridge))),
        .activity(
            .report(.strengthenSupport, ProgressDraft(progress: Progress()), seen: nil)
        ),
        .activity(.promise(.strengthenSupport, period("2022"), reason: nil)),
        .activity(.acceptNewDate(.strengthenSupport, period("2022"), reason: nil)),
        .activity(.contest(.strengthenSupport, reason: "n1")),
    ]

    private static let ofBoth: [CityCommand] = [
        .activity(.replan(activity(.strengthenSupport, in: .urbanSpace), seen: nil)),
        .activity(.drop(.strengthenSupport, reason: nil)),
        .activity(.pin(.strengthenSupport, nil)),
        .activity(.link(Prerequisite(id: "l", from: .buildSpace, to: .strengthenSupport))),
    ]

    private static let ofTheUnit: [CityCommand] = [
        .organization(.nameContact(.renewal, post: .renewalLead)),
        .organization(.establishPost("ny", in: .renewal, title: "Ny", from: nil)),
        .initiative(.create(InitiativeDraft(id: "ny", name: "Ny", owner: .renewalLead))),
    ]

    private static let ofTheCommittee: [CityCommand] = [
        .meeting(
            .plan(
                MeetingDraft(
                    id: "m", forums: [.committee], plan: MeetingPlan(day: today)))),
        .initiative(.acceptHandover(.urbanSpace)),
        .initiative(.declineHandover(.urbanSpace, reason: nil)),
        .initiative(.stateContribution(.bridge, .committee, .contributes, part: "Møder")),
        .initiative(.reportContribution(.bridge, .committee, .underWay, note: nil)),
    ]

    private static func activity(_ id: ActivityID, in initiative: InitiativeID) -> ActivityDraft {
        ActivityDraft(
            id: id,
            initiative: initiative,
            name: "Ny",
            responsible: .urbanSpaces,
            plan: ActivityPlan(workdays: 1)
        )
    }
}
