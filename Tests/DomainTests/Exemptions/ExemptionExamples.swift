// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind, with every field filled.
enum ExemptionExamples {
    static let events: [ExemptionEvent] = [
        .proposed(ExemptionProposed(exemption: .letting, content: .full)),
        .changed(ExemptionChanged(exemption: .letting, content: .letting)),
        .sent(ExemptionSent(exemption: .letting, on: day("2021-03-03"))),
        .answered(ExemptionAnswered(exemption: .letting, answer: .granted)),
        .effectTold(ExemptionEffectTold(exemption: .letting, note: "n-4")),
        .withdrawn(ExemptionWithdrawn(exemption: .letting, reason: "n-5")),
    ]

    /// What a history quotes, in the order of the events.
    static let notes: [NoteID] = [
        "n-1", "n-1", "n-3", "n-4", "n-5",
    ]
}

extension ID where Subject == ExemptionProposal {
    static var letting: Self { "udlejning" }
}

extension ExemptionContent {
    static let letting = ExemptionContent(
        title: "Færre skemaer ved udlejning", rule: "§ 1 i et eksempel", hinders: "n-1",
        instead: "n-2", owner: .tmf, authority: .police)

    static let full: ExemptionContent = {
        var content = letting
        content.areas = [.sydhavnen]
        content.isPublic = true
        content.source = "Demo"
        content.isExample = true
        return content
    }()
}

extension ExemptionAnswer {
    /// Allowed for the second half of 2021.
    static let granted = ExemptionAnswer(
        verdict: .granted, on: day("2021-05-03"), note: "n-3",
        trial: TrialPeriod(first: day("2021-07-01"), last: day("2021-12-31")))
}
