// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ExampleEvents {
    static let activities: [ActivityEvent] = [
        .planned(
            ActivityPlanned(
                activity: .buildSpace,
                initiative: .urbanSpace,
                name: "Byrummet anlægges",
                responsible: .urbanSpaces,
                plan: plan,
                source: "Brev 5. oktober 2021"
            )
        ),
        .replanned(
            ActivityReplanned(
                activity: .buildSpace,
                initiative: .urbanSpace,
                name: "Byrummet bygges",
                responsible: .renewalLead,
                plan: plan
            )
        ),
        .dropped(
            ActivityDropped(activity: .buildSpace, initiative: .urbanSpace, reason: "n6")
        ),
        .pinned(
            ActivityPinned(
                activity: .buildSpace,
                initiative: .urbanSpace,
                pin: Pin(day: day("2022-03-07"), authority: "Ministeriet")
            )
        ),
        .reported(
            ProgressReported(
                activity: .buildSpace,
                initiative: .urbanSpace,
                progress: Progress(
                    started: day("2021-05-03"),
                    finished: day("2021-12-01"),
                    expected: period("2021-12")
                ),
                cause: .coordination,
                note: "n7"
            )
        ),
        .linked(
            PrerequisiteLinked(
                prerequisite: Prerequisite(
                    id: .spaceFirst,
                    from: .buildSpace,
                    to: .buildBridge,
                    kind: .startToFinish,
                    lag: Lag(days: -3, unit: .calendar)
                ),
                initiative: .bridge
            )
        ),
        .unlinked(PrerequisiteUnlinked(prerequisite: .spaceFirst, initiative: .bridge)),
    ]

    private static let plan = ActivityPlan(
        start: period("2021-05"),
        workdays: 80,
        estimate: DurationEstimate(low: 60, likely: 80, high: 120)
    )

    static let promises: [ActivityEvent] = [
        .promised(
            PromiseMade(
                activity: .buildSpace,
                initiative: .urbanSpace,
                commitment: period("2021-summer"),
                reason: "n8"
            )
        ),
        .promiseBroken(
            PromiseBroken(
                activity: .buildBridge,
                initiative: .bridge,
                responsible: .socialWork,
                promised: day("2021-11-30"),
                forecast: day("2022-02-25"),
                root: .buildSpace,
                rootResponsible: .urbanSpaces,
                cause: .coordination
            )
        ),
        .promiseRestored(
            PromiseRestored(
                activity: .buildBridge,
                initiative: .bridge,
                forecast: day("2021-10-19")
            )
        ),
        .newDateAccepted(
            NewDateAccepted(
                activity: .buildBridge,
                initiative: .bridge,
                commitment: period("2022-Q1"),
                reason: "n9"
            )
        ),
        .breachContested(
            BreachContested(activity: .buildBridge, initiative: .bridge, reason: "n10")
        ),
    ]

    static let accounts: [AccountEvent] = [
        .opened(AccountOpened(person: .planner)),
        .roleGranted(AccountRole(person: .planner, grant: RoleGrant(.caseOfficer, for: .tmf))),
        .roleWithdrawn(AccountRole(person: .planner, grant: RoleGrant(.auditor))),
        .signedOutEverywhere(AccountSignedOut(person: .planner)),
        .closed(AccountClosed(person: .planner)),
        .tokenIssued(
            TokenIssued(
                token: AccessToken(
                    id: "t1",
                    person: .planner,
                    name: "Kortet",
                    digest: "ab12",
                    scopes: [.read, .write],
                    lastDay: day("2021-12-31")
                )
            )
        ),
        .tokenRevoked(TokenRevoked(token: "t1", person: .planner)),
        .guardOverruled(GuardOverrule(by: .planner, of: "n1", reason: "n2")),
    ]

    static let workdays: [WorkdayEvent] = [
        .excepted(
            DayExcepted(
                exception: CalendarException(
                    day: day("2021-05-14"),
                    kind: .officeClosed,
                    name: "Lukkedag"
                )
            )
        ),
        .restored(DayRestored(restored: day("2021-05-14"))),
        .schoolHolidaySet(
            SchoolHolidaySet(
                holiday: SchoolHoliday(
                    name: "Efterårsferie", from: day("2021-10-18"), to: day("2021-10-22")))),
        .schoolHolidayRemoved(SchoolHolidayRemoved(from: day("2021-10-18"))),
    ]
}
