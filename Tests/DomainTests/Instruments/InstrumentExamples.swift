// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, with every field filled.
enum InstrumentExamples {
    static let events: [InstrumentEvent] = [
        .taken(StanceTaken(stance: .demolition, content: .demolition)),
        .changed(StanceChanged(stance: .demolition, content: .full)),
        .ended(StanceEnded(stance: .demolition, reason: "n-2")),
    ]

    /// What a history quotes, in the order of the events.
    static let notes: [NoteID] = ["n-1", "n-1", "n-2"]

    static let refusals: [any Refusal] =
        [
            .text(.empty(field: "instrument")), .malformedID("X"), .idTaken("x"),
            .unknownStance("x"), .unknownOrganization("x"), .unknownArea("x"), .reasonMissing,
            .saidAlready("Flyttehjælp", .used, since: day("2021-07-05")),
            .ended(day("2021-07-05")), .changedMeanwhile(seen: 1, now: 2),
        ] as [InstrumentRefusal]

    /// The refusals above that a rule makes, each with its rule.
    static let rules = """
        stance.reason-missing R-429 stance.said-already R-430 stance.changed-meanwhile R-003
        """
}

extension ID where Subject == InstrumentStance {
    static var demolition: Self { "nedrivning" }
}

extension StanceContent {
    /// The municipality has chosen against demolition everywhere.
    static let demolition = StanceContent(
        instrument: "Nedrivning af boliger", kind: .physical, choice: .rejected,
        owner: .municipality, reason: "n-1")

    static let full: StanceContent = {
        var content = demolition
        content.areas = [.sydhavnen]
        content.source = "Følgebrev 3. marts 2011"
        content.isExample = true
        return content
    }()
}
