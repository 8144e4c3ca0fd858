// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime

@testable import Web

/// A broken lamp at the square, found on 4 January 2021, which TMF owes the answer to.
enum FindingSite {
    static let lamp: FindingID = "f-lampe"
    static let path = "/fund/f-lampe"

    static let rules: [CityCommand] = [
        .stateCategory(
            FindingCategory(
                id: "belysning", name: Phrase(da: "Belysning", en: "Lighting"),
                goals: ServiceGoals(low: 60, medium: 30, acute: 5))),
        .stateRule(RoutingRule(id: "kommunen", ground: .municipality, unit: .tmf)),
    ].map(CityCommand.finding)

    static func draft(
        _ id: FindingID = lamp, by source: FindingSource = .participant(organization: nil),
        isPublic: Bool = false
    ) -> FindingDraft {
        FindingDraft(
            id: id,
            content: FindingContent(
                category: "belysning", severity: .acute, ground: .municipality,
                place: FindingPlace(
                    point: Coordinate(longitude: 12.539, latitude: 55.651), area: .square)),
            photos: [FindingPhoto(file: "aa11", width: 80, height: 60)], by: source,
            isPublic: isPublic)
    }

    static func found(isPublic: Bool = false) -> [CityCommand] {
        rules + [.finding(.report(draft(isPublic: isPublic)))]
    }

    /// As a neighbor fills the public form.
    static let form = [
        ("category", "belysning"), ("words", "Stien bag nummer 12"), ("severity", "medium"),
        ("note", "Lampen er slukket."),
    ]
}

extension TestSite {
    func finding(_ id: FindingID = FindingSite.lamp) -> SafetyFinding? {
        runtime.snapshot.present.city.findings[id]
    }

    /// The finding that came in last.
    var latestFinding: SafetyFinding? { runtime.snapshot.present.city.findings.inOrder.first }
}
