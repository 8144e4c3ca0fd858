// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ExemptionExamples {
    private static let today = day("2021-07-05")

    static let refusals: [any Refusal] =
        [
            .text(.empty(field: "title")), .malformedID("X"), .idTaken("x"),
            .unknownExemption("x"), .unknownOrganization("x"), .unknownArea("x"),
            .authorityMissing, .ruleMissing, .reasonsMissing, .sentAlready(today), .notSent,
            .inTheFuture(today), .answerBeforeSent(today), .trialOfRefusal,
            .trialBackwards(today), .notGranted, .notBegun(today), .withdrawn(today),
            .changedMeanwhile(seen: 1, now: 2),
        ] as [ExemptionRefusal]

    /// The refusals above that a rule makes, each with its rule.
    static let rules = """
        exemption.authority-missing R-242 exemption.rule-missing R-242
        exemption.reasons-missing R-242 exemption.sent-already R-242 exemption.not-sent R-243
        exemption.in-the-future R-243 exemption.answer-before-sent R-243
        exemption.trial-of-refusal R-243 exemption.trial-backwards R-243
        exemption.not-granted R-243 exemption.not-begun R-243 exemption.changed-meanwhile R-003
        """
}
