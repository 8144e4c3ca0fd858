// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// who waits for whom, department by department.
struct WaitMatrixTests {
    private let activities: Activities
    private let organizations = City.cast.organizations

    init() {
        let plan: [(ActivityID, PostID)] = [
            ("tmf-a", .urbanSpaces), ("tmf-unit", .renewalLead), ("sof-a", .socialWork),
            ("sof-b", .socialWork), ("oekf-a", .areaCoordinator), ("police-a", .policeContact),
        ]
        let initiative = CityCommand.initiative(
            .create(InitiativeDraft(id: .urbanSpace, name: "Byrum", owner: .urbanSpaces)))
        let planned = plan.map { id, post in
            CityCommand.activity(
                .plan(
                    ActivityDraft(
                        id: id, initiative: .urbanSpace, name: "\(id)", responsible: post,
                        plan: ActivityPlan(workdays: 1))))
        }
        activities = City(Cast.setting + [initiative] + planned).activities
    }

    private func matrix(_ waits: (ActivityID, ActivityID, Int)...) -> WaitMatrix {
        WaitMatrix(
            waits.map { ForecastWait(activity: $0.0, waitsFor: $0.1, days: $0.2) }, in: activities,
            organizations)
    }

    @Test func `the waits of two departments are one cell with the days of both, worst first`() {
        let matrix = matrix(("sof-a", "tmf-a", 3), ("sof-b", "tmf-a", 10))
        let cell = matrix[.sof, .tmf]
        #expect(cell?.waits.map(\.activity) == ["sof-b", "sof-a"])
        #expect(cell?.days == 13)
        #expect(matrix[.tmf, .sof] == nil)
    }

    @Test func `a unit counts as its department`() {
        let matrix = matrix(("sof-a", "tmf-unit", 5), ("tmf-unit", "sof-b", 2))
        #expect(matrix.cells.map(\.days) == [5, 2])
        #expect(matrix[.sof, .tmf]?.days == 5)
        #expect(matrix[.tmf, .sof]?.days == 2)
    }

    @Test func `what waits inside one department is left out`() {
        #expect(matrix(("tmf-a", "tmf-unit", 5), ("sof-a", "sof-b", 5)).cells == [])
    }

    @Test func `those outside the municipality stand for themselves`() {
        #expect(matrix(("sof-a", "police-a", 4))[.sof, .police]?.days == 4)
    }

    @Test func `the one that makes the others wait longest comes first`() {
        let matrix = matrix(
            ("sof-a", "tmf-a", 3), ("oekf-a", "tmf-a", 4), ("sof-b", "oekf-a", 6))
        #expect(matrix.cells.map(\.days) == [6, 4, 3])
        #expect(matrix.awaited.map(\.organization) == [.tmf, .oekf])
        #expect(matrix.awaited.map(\.days) == [7, 6])
        #expect(matrix.waiters.map(\.organization) == [.sof, .oekf])
        #expect(matrix.days == 13)
    }

    @Test func `an activity that is not there waits for nobody`() {
        #expect(matrix(("gone", "tmf-a", 3), ("sof-a", "gone", 3)).cells == [])
    }

    @Test func `a late urban space makes the social department wait for the technical`() throws {
        var city = LivingCity()
        try city.take(
            .report(
                .buildSpace,
                ProgressDraft(
                    progress: Progress(started: day("2021-05-03"), expected: period("2021-11")),
                    cause: .coordination),
                seen: nil),
            on: day("2021-06-07"))
        let matrix = WaitMatrix(
            city.outlook.waits(), in: city.city.activities, city.city.organizations)
        #expect(matrix.cells.map(\.waiter) == [.sof])
        #expect(matrix[.sof, .tmf]?.waits.map(\.activity) == [.buildBridge])
    }
}
