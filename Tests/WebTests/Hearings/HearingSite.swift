// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime

@testable import Web

/// A hearing that is open on the day of the tests, 7 June 2021.
enum HearingSite {
    static let id: HearingID = "program"
    static let path = "/hoeringer/program"

    static let content = HearingContent(
        title: "Program for en ny indsats", subject: .programme, arranger: .oekf,
        parties: [.committee, .sof], opens: day("2021-06-01"), deadline: .legal(day("2021-06-20")),
        isExample: true)

    static func open(isPublic: Bool = false) -> [CityCommand] {
        var content = content
        content.isPublic = isPublic
        return [
            .hearing(.prepare(id, content)), .hearing(.open(id, despite: nil, seen: nil)),
        ]
    }

    /// SOF has answered with one recommendation, whose words are not in the vault.
    static func answered(isPublic: Bool = false) -> [CityCommand] {
        open(isPublic: isPublic)
            + [
                .write(ResponseDraft(position: .agree, text: "n-1", points: ["n-2"]), seen: nil),
                .submit(seen: nil), .approve(by: nil, seen: nil),
            ].map { .hearing(.response(id, of: .sof, $0)) }
    }

    static let draft = [
        ("position", "agree"), ("text", "Vi er enige."), ("point-1", "Begynd i maj."),
        ("point-2", "Spørg naboerne."), ("trin", "gem"),
    ]
}

extension TestSite {
    func hearing() -> Hearing? { runtime.snapshot.present.city.hearings[HearingSite.id] }
}
