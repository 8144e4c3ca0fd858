// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

extension ID where Subject == SafetyFinding {
    static var lamp: Self { "f-lampe" }
    static var other: Self { "f-anden" }
}

extension FindingCategory {
    static let lighting = FindingCategory(
        id: "belysning", name: Phrase(da: "Belysning", en: "Lighting"),
        goals: ServiceGoals(low: 60, medium: 30, acute: 5))
    static let rubbish = FindingCategory(
        id: "skrald", name: Phrase(da: "Skrald", en: "Rubbish"))
}

extension FindingDraft {
    /// A broken lamp at the square, told by the unit that renews the area.
    static let lamp = FindingDraft(
        id: .lamp,
        content: FindingContent(
            category: "belysning", severity: .acute, ground: .municipality,
            place: FindingPlace(area: .square, words: "n-sted"), note: "n-lampe"),
        photos: [FindingPhoto(file: "aa", width: 8, height: 6)],
        by: .organization(id: .renewal, person: .renewer))

    /// The same as the body leaves it.
    func with(_ body: (inout FindingDraft) -> Void) -> FindingDraft {
        var draft = self
        body(&draft)
        return draft
    }

    static let neighbor = lamp.with {
        $0.id = .other
        $0.by = .neighbor(contact: "n-mail")
    }
}

extension Given {
    func having(_ commands: FindingCommand...) throws -> Given {
        try commands.reduce(self) { try $0.having(.finding($1)) }
    }

    func when(_ command: FindingCommand) -> Decided<FindingEvent, FindingRefusal> {
        Decided { () throws(FindingRefusal) in try city.decide(command, on: day) }
    }

    /// The categories, and the technical department for what is on municipal ground.
    static func sorted(in city: City = .cast) throws -> Given {
        try Given(city).having(
            .stateCategory(.lighting), .stateCategory(.rubbish),
            .stateRule(RoutingRule(id: "kommunen", ground: .municipality, unit: .tmf)))
    }

    static func found(_ drafts: FindingDraft..., in city: City = .cast) throws -> Given {
        try drafts.reduce(sorted(in: city).having(.report(.lamp))) { try $0.having(.report($1)) }
    }

    func on(_ iso: String) -> Given { Given(city, on: Domain.Day(iso) ?? day) }

    var lamp: SafetyFinding? { city.findings[.lamp] }
}
