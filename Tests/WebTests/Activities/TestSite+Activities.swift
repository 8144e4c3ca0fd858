// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime

@testable import Web

extension TestSite {
    /// The technical department reports through the form that the urban space
    /// will be finished in November 2021.
    @discardableResult
    func reportSlip() async throws -> TestPage {
        try await post(Paths.report(.buildSpace), TestSite.slip, as: .tmfOfficer)
    }

    static let slip = [
        ("started", "3. maj 2021"), ("expected", "november 2021"), ("finished", ""),
        ("cause", "coordination"), ("note", "Arealet er ikke lejet."),
    ]

    /// Begins the urban space in time, so that every promise holds.
    func begin() async throws {
        let progress = Progress(started: day("2021-05-03"))
        try await submit(
            .activity(.report(.buildSpace, ProgressDraft(progress: progress), seen: nil)))
    }

    func submit(_ commands: CityCommand...) async throws {
        _ = try await runtime.submit(
            Submission(commands, by: nil, cause: "test/\(runtime.snapshot.position)"))
    }

    func activity(_ id: ActivityID) -> Activity? {
        runtime.snapshot.present.city.activities[id]
    }

    var position: Int64 { runtime.snapshot.position }
}

extension [CityCommand] {
    /// A draft of the technical department with a step that waits for the urban space.
    static let secretPlan: [CityCommand] = [
        .initiative(
            .create(
                InitiativeDraft(id: "secret", name: "Hemmelig indsats", owner: .urbanSpaces))),
        .activity(
            .plan(
                ActivityDraft(
                    id: "secret-step", initiative: "secret", name: "Hemmeligt skridt",
                    responsible: .urbanSpaces, plan: ActivityPlan(workdays: 5)))),
        .activity(.promise("secret-step", period("2021-10"), reason: nil)),
        .activity(
            .link(Prerequisite(id: "secret-link", from: .buildSpace, to: "secret-step"))),
    ]
}
