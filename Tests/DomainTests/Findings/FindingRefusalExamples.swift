// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension FindingExamples {
    private static let today = day("2021-07-05")

    static let refusals: [any Refusal] =
        [
            .text(.empty(field: "name")), .malformedID("X"), .idTaken("x"),
            .unknownFinding("x"), .unknownCategory("x"), .retiredCategory("Lys"),
            .unknownArea("x"), .unknownOrganization("x"), .unknownWalk("x"), .unknownPhoto("x"),
            .unknownCarrier("x"), .impossibleGoal(0), .ruleTaken("lys"), .placeMissing,
            .impossiblePoint, .tooManyPhotos(most: 12), .photoThere, .ended(.mended, since: today),
            .notEnded, .sameUnit("TMF"), .dayPassed(today), .mendedBeforeFound(today),
            .notHappenedYet(today), .mergedWithItself, .mergedIntoEnded(2), .impossibleCost,
            .badPeerAddress("drift.example"),
            .changedMeanwhile(seen: 1, now: 2),
        ] as [FindingRefusal]

    /// The refusals above that a rule makes, each with its rule.
    static let rules = """
        finding.id-taken R-276 finding.retired-category R-277 finding.impossible-goal R-277
        finding.rule-taken R-278 finding.place-missing R-276 finding.impossible-point R-276
        finding.too-many-photos R-281 finding.photo-there R-281 finding.ended R-279
        finding.not-ended R-279 finding.same-unit R-279 finding.day-passed R-279
        finding.mended-before-found R-279 finding.not-happened-yet R-279
        finding.merged-with-itself R-280 finding.merged-into-ended R-280
        finding.impossible-cost R-282 finding.bad-peer-address R-299
        finding.changed-meanwhile R-003
        """
}
