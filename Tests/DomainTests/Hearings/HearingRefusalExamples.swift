// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension HearingExamples {
    private static let today = day("2021-07-05")

    static let refusals: [any Refusal] =
        [
            .text(.empty(field: "title")), .malformedID("X"), .idTaken("x"),
            .unknownHearing("x"), .unknownList("x"), .unknownOrganization("x"),
            .unknownPost("x"), .unknownArea("x"), .unknownVoice("x"),
            .unknownRecommendation(4), .impossibleDays(0), .nobodyAsked, .askedTwice("TMF"),
            .deadlineBeforeOpening(today), .warned(2), .openedAlready(today), .notOpened,
            .withdrawn(today), .concluded(today), .extensionNotLater(today),
            .internalDueTooLate(today), .notAsked("TMF"), .nothingWritten("TMF"),
            .notSubmitted("TMF"), .notDelivered("TMF"), .deliveredAlready(today),
            .nameMissing, .moderatedAlready, .voiceNotAdmitted, .stillOpen(today), .unread(2),
            .unanswered(2), .changedMeanwhile(seen: 1, now: 2),
        ] as [HearingRefusal]

    /// The refusals above that a rule makes, each with its rule.
    static let rules = """
        hearing.nobody-asked R-232 hearing.asked-twice R-232
        hearing.deadline-before-opening R-232 hearing.warned R-234 hearing.opened-already R-232
        hearing.extension-not-later R-233 hearing.internal-due-too-late R-235
        hearing.nothing-written R-235 hearing.not-submitted R-235 hearing.not-delivered R-237
        hearing.delivered-already R-235 hearing.name-missing R-238
        hearing.moderated-already R-238 hearing.voice-not-admitted R-238
        hearing.still-open R-237 hearing.unread R-237 hearing.unanswered R-237
        hearing.changed-meanwhile R-003
        """
}
