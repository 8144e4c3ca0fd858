// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct ActivityTests {
    private let given = Given(.hoerdumsgade)
    private let draft = ActivityDraft(
        id: "hegn",
        initiative: .urbanSpace,
        name: " Hegnet fjernes ",
        responsible: .renewalLead,
        plan: ActivityPlan(
            start: period("2021-W10"),
            workdays: 5,
            estimate: DurationEstimate(low: 3, likely: 5, high: 10)
        ),
        source: "Byggemøde"
    )

    @Test func `an activity is planned in an initiative, by a post of any organization`() throws {
        given.when(.plan(draft)).then(
            .planned(
                ActivityPlanned(
                    activity: "hegn",
                    initiative: .urbanSpace,
                    name: "Hegnet fjernes",
                    responsible: .renewalLead,
                    plan: draft.plan,
                    source: "Byggemøde"
                )
            )
        )
        let activities = try given.having(.plan(draft)).city.activities
        #expect(
            activities.activities(of: .urbanSpace).map(\.id)
                == [.buildSpace, .strengthenSupport, "hegn"]
        )
        #expect(activities[ActivityID("hegn")]?.commitment == nil)
    }

    @Test func `an activity has an id of its own, a name, known parties and a duration`() {
        func refused(_ refusal: ActivityRefusal, _ change: (inout ActivityDraft) -> Void) {
            var wrong = draft
            change(&wrong)
            given.when(.plan(wrong)).thenRefused(refusal)
        }
        refused(.malformedID("Hegn")) { $0.id = "Hegn" }
        refused(.idTaken("byrum-anlaegges")) { $0.id = .buildSpace }
        refused(.unknownInitiative("ukendt")) { $0.initiative = "ukendt" }
        refused(.unknownPost("ukendt")) { $0.responsible = "ukendt" }
        refused(.text(.empty(field: "name"))) { $0.name = "" }
        refused(.durationOutOfRange(-1)) { $0.plan.workdays = -1 }
        refused(.durationOutOfRange(10_001)) { $0.plan.workdays = 10_001 }
        refused(.durationOutOfRange(10_001)) {
            $0.plan.estimate = DurationEstimate(low: 1, likely: 2, high: 10_001)
        }
    }

    @Test func `a milestone takes no days and the longest work 10,000`() throws {
        for workdays in [0, 10_000] {
            var edge = draft
            edge.plan = ActivityPlan(workdays: workdays)
            let activity = try given.having(.plan(edge)).city.activities[edge.id]
            #expect(activity?.plan.isMilestone == (workdays == 0))
        }
    }

    @Test func `a new plan leaves promise and initiative alone`() throws {
        var next = ActivityDraft(
            id: .buildSpace,
            initiative: .urbanSpace,
            name: "Byrummet bygges",
            responsible: .renewalLead,
            plan: ActivityPlan(workdays: 90)
        )
        let replanned = ActivityReplanned(
            activity: .buildSpace,
            initiative: .urbanSpace,
            name: "Byrummet bygges",
            responsible: .renewalLead,
            plan: ActivityPlan(workdays: 90)
        )
        given.when(.replan(next, seen: 2)).then(.replanned(replanned))
        let after = try given.having(.replan(next, seen: nil))
        #expect(
            after.city.activities[.buildSpace]?.commitment == period("2021-summer")
        )
        after.when(.replan(next, seen: nil)).thenNothing()
        next.initiative = .bridge
        given.when(.replan(next, seen: nil)).thenRefused(
            .otherInitiative(.urbanSpace, name: "Alternativt byrum ved Hørdumsgade"))
        next.id = "ukendt"
        given.when(.replan(next, seen: nil)).thenRefused(.unknownActivity("ukendt"))
    }

    //
    @Test func `a new plan or a report on an older version is refused`() throws {
        let planned = try given.having(
            .plan(draft),
            .pin("hegn", Pin(day: day("2021-04-01"), authority: "Politiet"))
        )
        planned.when(.replan(draft, seen: 1)).thenRefused(.changedMeanwhile(seen: 1, now: 2))
        planned.when(.report("hegn", ProgressDraft(progress: Progress()), seen: 1))
            .thenRefused(.changedMeanwhile(seen: 1, now: 2))
    }

    @Test func `a pin is set by an authority and taken away again`() throws {
        let pin = Pin(day: day("2022-03-07"), authority: " Ministeriet ")
        let trimmed = Pin(day: day("2022-03-07"), authority: "Ministeriet")
        given.when(.pin(.buildSpace, pin)).then(
            .pinned(ActivityPinned(activity: .buildSpace, initiative: .urbanSpace, pin: trimmed))
        )
        let pinned = try given.having(.pin(.buildSpace, pin))
        pinned.when(.pin(.buildSpace, pin)).thenNothing()
        pinned.when(.pin(.buildSpace, nil)).then(
            .pinned(ActivityPinned(activity: .buildSpace, initiative: .urbanSpace, pin: nil))
        )
        given.when(.pin(.buildSpace, Pin(day: day("2022-03-07"), authority: "")))
            .thenRefused(.text(.empty(field: "authority")))
        given.when(.pin("ukendt", nil)).thenRefused(.unknownActivity("ukendt"))
    }

    @Test func `what is dropped is waited for no more`() throws {
        given.when(.drop(.buildSpace, reason: "n1")).then(
            .dropped(
                ActivityDropped(activity: .buildSpace, initiative: .urbanSpace, reason: "n1")
            )
        )
        let activities = try given.having(.drop(.buildSpace, reason: nil)).city.activities
        #expect(activities[.buildSpace] == nil)
        #expect(activities.activities(of: .urbanSpace).map(\.id) == [.strengthenSupport])
        #expect(activities.prerequisites(of: .buildBridge).map(\.id) == [.supportFirst])
        given.when(.drop("ukendt", reason: nil)).thenRefused(.unknownActivity("ukendt"))
    }

    @Test func `nothing changes in an initiative that is concluded`() throws {
        let concluded = try given.having(.conclude(.bridge, outcome: nil))
        var late = draft
        late.initiative = .bridge
        var bridge = draft
        bridge.id = .buildBridge
        let commands: [ActivityCommand] = [
            .plan(late), .replan(bridge, seen: nil), .drop(.buildBridge, reason: nil),
            .pin(.buildBridge, nil), .promise(.buildBridge, period("2022"), reason: nil),
            .report(.buildBridge, ProgressDraft(progress: Progress()), seen: nil),
            .acceptNewDate(.buildBridge, period("2022"), reason: nil),
            .contest(.buildBridge, reason: "n1"), .unlink(.spaceFirst),
            .link(
                Prerequisite(
                    id: "ny",
                    from: .buildSpace,
                    to: .buildBridge,
                    kind: .startToStart
                )
            ),
        ]
        for command in commands {
            concluded.when(command).thenRefused(.initiativeConcluded(on: Cast.opening))
        }
    }
}
