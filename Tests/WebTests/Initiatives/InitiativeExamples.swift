// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime

@testable import Web

extension CityCommand {
    /// The urban space is reported late, so that the bridge building breaks its promise.
    static let slip = CityCommand.activity(
        .report(
            .buildSpace,
            ProgressDraft(progress: Progress(expected: period("2021-11")), cause: .coordination),
            seen: nil))

    /// A draft of TMF's that nobody outside knows of.
    static let draft = CityCommand.initiative(
        .create(
            InitiativeDraft(id: "kladden", name: "Kladden om pladsen", owner: .urbanSpaces)))

    /// A public initiative without a promise, first in the alphabet.
    static let calm = CityCommand.initiative(
        .create(
            InitiativeDraft(
                id: "aabent-hus", name: "A-huset åbner", owner: .urbanSpaces, isPublic: true)))

    static func programme(evaluation: Period? = nil) -> CityCommand {
        .initiative(
            .startProgramme(
                ProgrammeDraft(
                    id: "omraadeloeft", kind: .areaRenewal, name: "Områdeløft Sydhavnen",
                    areas: [.sydhavnen], start: period("2020-12"), evaluationDue: evaluation)))
    }
}

extension TestSite {
    /// The urban space at Hørdumsgade as it stands now.
    var initiative: Initiative? { runtime.snapshot.present.city.initiatives[.urbanSpace] }
}
