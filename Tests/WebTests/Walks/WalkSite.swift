// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Runtime

@testable import Web

/// A walk around the square on the evening of 15 June 2021, seen on 7 June.
enum WalkSite {
    static let id: WalkID = "pladsen"
    static let path = "/vandringer/pladsen"

    static let content = WalkContent(
        title: "Rundt om pladsen", areas: [.square],
        route: [
            Coordinate(longitude: 12.5400, latitude: 55.6500),
            Coordinate(longitude: 12.5440, latitude: 55.6500),
        ],
        streets: ["Hørdumsgade"], day: day("2021-06-15"),
        start: ClockTime(hour: 23), minutes: 60, meetingPlace: "Ved trappen",
        leader: .urbanSpaces, participants: [.sof, .police], checklist: ["Lommelygte"],
        source: "Demo", isExample: true)

    static func planned(_ body: (inout WalkContent) -> Void = { _ in }) -> [CityCommand] {
        var content = content
        body(&content)
        return [.walk(.plan(id, content))]
    }

    static func invited(_ body: (inout WalkContent) -> Void = { _ in }) -> [CityCommand] {
        planned(body) + [.walk(.invite(id, seen: nil))]
    }

    static let category = FindingCategory(
        id: "lys", name: Phrase(da: "Belysning", en: "Lighting"))

    /// One finding beside the way, and one far from it, that only staff see unless shown.
    static func findings(isPublic: Bool = false) -> [CityCommand] {
        [
            .finding(.stateCategory(category)),
            report("f-near", 12.5420, isPublic), report("f-far", 12.6000, isPublic),
        ]
    }

    private static func report(
        _ id: FindingID, _ longitude: Double, _ isPublic: Bool
    ) -> CityCommand {
        .finding(
            .report(
                FindingDraft(
                    id: id,
                    content: FindingContent(
                        category: "lys",
                        place: FindingPlace(
                            point: Coordinate(longitude: longitude, latitude: 55.6501))),
                    by: .organization(id: .tmf, person: nil), isPublic: isPublic)))
    }

    static let form = [
        ("title", "Ny vandring"), ("areas", "anker-joergensens-plads"),
        ("streets", "Hørdumsgade\nEnghavevej"), ("route", "55.65, 12.54\n55.65 12.544"),
        ("day", "20. juni 2021"), ("start", "22.30"), ("minutes", "90"),
        ("leader", "tmf-byrum"), ("participants", "sof"), ("checklist", "Lygte"),
    ]
}

extension TestSite {
    func walk(_ id: WalkID = WalkSite.id) -> SafetyWalk? {
        runtime.snapshot.present.city.walks[id]
    }
}
