// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// What is answered to a broken promise, how long it holds, and that it is kept.
struct KeptAnswerTests {
    private var living = LivingCity()
    private let today = day("2021-07-05")

    init() throws {
        try slip(until: "2021-11-30", on: today)
    }

    private mutating func slip(until compact: String, on day: Day) throws {
        let report = ProgressDraft(
            progress: Progress(
                started: DomainTestSupport.day("2021-05-03"), expected: period(compact)),
            cause: .coordination)
        try living.take(.report(.buildSpace, report, seen: nil), on: day)
    }

    private var bridge: Activity? { living.city.activities[.buildBridge] }

    @Test mutating func `an accepted date stays to be read when the promise holds again`() throws {
        try living.take(
            .acceptNewDate(.buildBridge, period("2022-Q1"), reason: "n1"), on: day("2021-07-06"))
        #expect(bridge?.breach == nil)
        #expect(
            bridge?.answer
                == PromiseAnswer(
                    day: day("2021-07-06"), by: .socialWork, promised: period("2021-autumn"),
                    accepted: period("2022-Q1"), reason: "n1"))
    }

    //
    @Test mutating func `a contested answer holds while the delay does not grow`() throws {
        try living.take(.contest(.buildBridge, reason: "n1"), on: today)
        try slip(until: "2021-12-03", on: day("2021-07-12"))
        #expect(bridge?.breach?.answer == .contested(reason: "n1", on: today))
        #expect(bridge?.breach?.toldOn == today)
    }

    //
    @Test mutating func `the owner is asked again when it is a week worse`() throws {
        try living.take(.contest(.buildBridge, reason: "n1"), on: today)
        try slip(until: "2021-12-31", on: day("2021-07-12"))
        #expect(bridge?.breach?.answer == nil)
        #expect(bridge?.breach?.since == today)
        #expect(bridge?.breach?.toldOn == day("2021-07-12"))
        #expect(bridge?.answer?.reason == "n1")
        try living.take(.contest(.buildBridge, reason: "n2"), on: day("2021-07-13"))
        #expect(bridge?.breach?.answer == .contested(reason: "n2", on: day("2021-07-13")))
        #expect(bridge?.answer?.reason == "n2")
    }

    //
    @Test mutating func `the owner is asked again when the cause is another`() throws {
        try living.take(.contest(.buildBridge, reason: "n1"), on: today)
        try living.take(
            .promise(.strengthenSupport, period("2021-08"), reason: nil), on: today)
        let support = ProgressDraft(
            progress: Progress(expected: period("2021-12-03")), cause: .staffing)
        try living.take(.report(.strengthenSupport, support, seen: nil), on: today)
        #expect(bridge?.breach?.root == .strengthenSupport)
        #expect(bridge?.breach?.answer == nil)
    }

    //
    @Test func `an id is not used again once its activity was given up`() throws {
        let draft = ActivityDraft(
            id: .buildSpace, initiative: .urbanSpace, name: "Et andet byrum",
            responsible: .urbanSpaces, plan: ActivityPlan(workdays: 1))
        try Given(.hoerdumsgade).having(.drop(.buildSpace, reason: nil))
            .when(.plan(draft)).thenRefused(.idTaken(ActivityID.buildSpace.rawValue))
    }
}
