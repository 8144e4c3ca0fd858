// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct PromiseTests {
    private let given = Given(.hoerdumsgade, on: day("2021-07-05"))

    @Test func `a new promise is a recorded act, and the first is remembered`() throws {
        let command = ActivityCommand.promise(.buildSpace, period("2021-12"), reason: "n1")
        given.when(command).then(
            .promised(
                PromiseMade(
                    activity: .buildSpace,
                    initiative: .urbanSpace,
                    commitment: period("2021-12"),
                    reason: "n1"
                )
            )
        )
        let activity = try given.having(command).city.activities[.buildSpace]
        #expect(activity?.commitment == period("2021-12"))
        #expect(activity?.firstCommitment == period("2021-summer"))
        #expect(activity?.promisedDay == day("2021-12-31"))
    }

    @Test func `what is promised already, finished or unknown is not promised`() throws {
        given.when(.promise(.buildSpace, period("2021-summer"), reason: nil))
            .thenRefused(.alreadyPromised(period("2021-summer")))
        let finished = ProgressDraft(progress: Progress(finished: day("2021-07-01")))
        try given.having(.report(.buildSpace, finished, seen: nil))
            .when(.promise(.buildSpace, period("2022"), reason: nil))
            .thenRefused(.promiseFinished(on: day("2021-07-01")))
        given.when(.promise("ukendt", period("2022"), reason: nil))
            .thenRefused(.unknownActivity("ukendt"))
    }

    @Test func `neither a new plan nor a report moves the promise`() throws {
        let activity = try given.having(
            .replan(
                ActivityDraft(
                    id: .buildSpace,
                    initiative: .urbanSpace,
                    name: "Byrummet anlægges",
                    responsible: .urbanSpaces,
                    plan: ActivityPlan(workdays: 900)
                ),
                seen: nil
            ),
            .report(
                .buildSpace,
                ProgressDraft(progress: Progress(expected: period("2023")), cause: .funding),
                seen: nil
            )
        ).city.activities[.buildSpace]
        #expect(activity?.commitment == period("2021-summer"))
    }

    @Test func `a promise that holds needs no answer`() {
        given.when(.acceptNewDate(.buildSpace, period("2022"), reason: nil))
            .thenRefused(.notBroken)
        given.when(.contest(.buildSpace, reason: "n1")).thenRefused(.notBroken)
    }
}

/// The answers to a notice that a promise breaks.
struct PromiseAnswerTests {
    private let today = day("2021-07-06")
    private var broken: LivingCity

    init() throws {
        broken = LivingCity()
        let slip = ProgressDraft(
            progress: Progress(expected: period("2021-12")),
            cause: .coordination
        )
        try broken.take(.report(.buildSpace, slip, seen: nil), on: day("2021-07-05"))
    }

    private var bridge: Activity? { broken.city.activities[.buildBridge] }

    //
    @Test mutating func `the owner accepts a new date that holds`() throws {
        let events = try broken.take(
            .acceptNewDate(.buildBridge, period("2022-Q1"), reason: "n1"),
            on: today
        )
        #expect(
            events == [
                .newDateAccepted(
                    NewDateAccepted(
                        activity: .buildBridge,
                        initiative: .bridge,
                        commitment: period("2022-Q1"),
                        reason: "n1"
                    )
                ),
                .promiseRestored(
                    PromiseRestored(
                        activity: .buildBridge,
                        initiative: .bridge,
                        forecast: day("2022-02-25")
                    )
                ),
            ]
        )
        #expect(bridge?.commitment == period("2022-Q1"))
        #expect(bridge?.firstCommitment == period("2021-autumn"))
        #expect(bridge?.breach == nil)
    }

    //
    @Test mutating func `a new date that does not hold either breaks at once`() throws {
        let events = try broken.take(
            .acceptNewDate(.buildBridge, period("2022-01"), reason: nil),
            on: today
        )
        #expect(
            events.last
                == .promiseBroken(
                    PromiseBroken(
                        activity: .buildBridge,
                        initiative: .bridge,
                        responsible: .socialWork,
                        promised: day("2022-01-31"),
                        forecast: day("2022-02-25"),
                        root: .buildSpace,
                        rootResponsible: .urbanSpaces,
                        cause: .coordination
                    )
                )
        )
        #expect(bridge?.breach?.since == today)
        #expect(bridge?.breach?.answer == nil)
    }

    @Test mutating func `the owner contests with a reason, and the promise stays`() throws {
        let events = try broken.take(.contest(.buildBridge, reason: "n1"), on: today)
        #expect(
            events == [
                .breachContested(
                    BreachContested(
                        activity: .buildBridge,
                        initiative: .bridge,
                        reason: "n1"
                    )
                )
            ]
        )
        #expect(bridge?.commitment == period("2021-autumn"))
        #expect(bridge?.breach?.answer == .contested(reason: "n1", on: today))
    }

    //
    @Test mutating func `a date is not accepted twice, nor for what is finished`() throws {
        Given(broken.city, on: today)
            .when(.acceptNewDate(.buildBridge, period("2021-autumn"), reason: nil))
            .thenRefused(.alreadyPromised(period("2021-autumn")))
        let late = ProgressDraft(
            progress: Progress(finished: day("2022-03-01")),
            cause: .coordination
        )
        try broken.take(.report(.buildBridge, late, seen: nil), on: day("2022-03-02"))
        Given(broken.city, on: day("2022-03-02"))
            .when(.acceptNewDate(.buildBridge, period("2022"), reason: nil))
            .thenRefused(.promiseFinished(on: day("2022-03-01")))
    }

    @Test mutating func `an answer to a pin stays while the pin is broken`() throws {
        try broken.take(
            .pin(.buildBridge, Pin(day: day("2021-11-01"), authority: "Ministeriet")),
            on: today
        )
        #expect(bridge?.breach?.promised == day("2021-11-01"))
        try broken.take(
            .acceptNewDate(.buildBridge, period("2022-Q1"), reason: nil),
            on: today
        )
        #expect(bridge?.breach?.answer == .accepted(until: period("2022-Q1"), on: today))
    }
}
