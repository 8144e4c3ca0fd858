// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct OutlookTests {
    private let today = day("2021-07-05")
    private var living: LivingCity

    init() throws {
        living = LivingCity()
        let slip = ProgressDraft(
            progress: Progress(started: day("2021-05-03"), expected: period("2021-12")),
            cause: .coordination
        )
        try living.take(.report(.buildSpace, slip, seen: nil), on: today)
    }

    @Test func `why an activity lies where it does is a chain back to one's own facts`() {
        #expect(
            living.outlook.reasons(for: .buildBridge) == [
                Reason(
                    activity: .buildBridge,
                    binding: .waits(for: .buildSpace, by: .spaceFirst)
                ),
                Reason(activity: .buildSpace, binding: .reported),
            ]
        )
        #expect(living.outlook.reasons(for: "ukendt") == [])
    }

    @Test func `every fact that can bind an activity is a reason of its own`() throws {
        func binding(_ progress: Progress, on iso: String) throws -> Reason.Binding? {
            var living = LivingCity()
            let draft = ProgressDraft(progress: progress, cause: .other)
            try living.take(.report(.buildSpace, draft, seen: nil), on: day(iso))
            return living.outlook.reasons(for: .buildSpace).first?.binding
        }
        let start = day("2021-05-03")
        #expect(LivingCity().outlook.reasons(for: .buildSpace).map(\.binding) == [.plan])
        #expect(try binding(Progress(started: start), on: "2021-05-03") == .underWay)
        #expect(try binding(Progress(started: start), on: "2021-12-01") == .overdue)
        #expect(
            try binding(Progress(started: start, finished: start), on: "2021-05-03") == .done
        )
    }

    @Test func `the worst breach comes first`() {
        let breaches = living.outlook.breaches()
        #expect(breaches.map(\.activity) == [.buildSpace, .buildBridge])
        #expect(breaches.map(\.daysLate) == [122, 87])
        #expect(breaches.map(\.root) == [.buildSpace, .buildSpace])
        #expect(living.outlook.breach(of: .strengthenSupport) == nil)
    }

    @Test func `who waits for whom is counted in days`() {
        #expect(
            living.outlook.waits() == [
                ForecastWait(activity: .buildBridge, waitsFor: .buildSpace, days: 129)
            ]
        )
    }

    @Test func `slack and the critical chain lead to the promise that is held worst`() {
        #expect(living.outlook.criticalChain() == [.buildSpace])
        let planned = LivingCity().outlook
        #expect(planned.criticalChain() == [.buildSpace])
        #expect(planned.slack() == [.buildSpace: 5, .strengthenSupport: 71, .buildBridge: 30])
    }

    @Test func `the same seed gives the same chances`() {
        let chances = living.outlook.chances(runs: 200, seed: 7, slips: [1, 1.2, 2])
        #expect(chances.map(\.activity) == [.buildBridge, .buildSpace])
        #expect(living.outlook.chances(runs: 200, seed: 7, slips: [1, 1.2, 2]) == chances)
        #expect(chances.allSatisfy { (0...1).contains($0.probability) && $0.even <= $0.likely })
    }

    @Test func `what is not in the plan has no forecast`() {
        #expect(living.outlook.forecast(of: "ukendt") == nil)
        #expect(living.outlook.breach(of: "ukendt") == nil)
    }

    @Test mutating func `a forecast never leaves the days that a journal can write`() throws {
        let draft = ActivityDraft(
            id: .buildSpace,
            initiative: .urbanSpace,
            name: "Byrummet anlægges",
            responsible: .urbanSpaces,
            plan: ActivityPlan(start: period("9999-12"), workdays: 80)
        )
        try living.take(
            .report(.buildSpace, ProgressDraft(progress: Progress()), seen: nil),
            .replan(draft, seen: nil),
            on: today
        )
        let days = [
            living.outlook.forecast(of: .buildSpace)?.finish,
            living.outlook.forecast(of: .buildBridge)?.finish,
            living.city.activities[.buildBridge]?.breach?.forecast,
        ]
        #expect(days == [day("9999-12-31"), day("9999-12-31"), day("9999-12-31")])
    }

    @Test mutating func `what is planned and dropped in one change leaves no trace`() throws {
        let before = Sight(living)
        let draft = ActivityDraft(
            id: "kort",
            initiative: .bridge,
            name: "Kort",
            responsible: .socialWork,
            plan: ActivityPlan(workdays: 1)
        )
        try living.take(
            .plan(draft),
            .link(Prerequisite(id: "kort-foer", from: "kort", to: .buildBridge)),
            .drop("kort", reason: nil),
            on: today
        )
        #expect(Sight(living) == before)
    }
}

/// Everything that an outlook says of a city.
struct Sight: Equatable {
    let forecasts: [ActivityID: ActivityForecast?]
    let reasons: [ActivityID: [Reason]]
    let breaches: [ForecastBreach]
    let waits: [ForecastWait]
    let slack: [ActivityID: Int]

    init(_ living: LivingCity) { self.init(living.outlook, of: living.city.activities.ids) }

    init(_ outlook: Outlook, of ids: [ActivityID]) {
        forecasts = Dictionary(uniqueKeysWithValues: ids.map { ($0, outlook.forecast(of: $0)) })
        reasons = Dictionary(uniqueKeysWithValues: ids.map { ($0, outlook.reasons(for: $0)) })
        breaches = outlook.breaches()
        waits = outlook.waits()
        slack = outlook.slack()
    }
}
