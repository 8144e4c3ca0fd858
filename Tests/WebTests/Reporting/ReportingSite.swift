// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime

@testable import Web

/// A round that is open: the neighbors' association and the police are asked
/// about the people of Sydhavnen.
enum ReportingSite {
    static let round: RoundID = "beboere-2020"
    static let residents = AskedFigure("beboere", .area(.sydhavnen))
    static let moved = AskedFigure("flyttet", .area(.sydhavnen))
    static let path = "/indberetning/beboere-2020"
    static let form = "\(path)/\(OrganizationID.neighbors)"

    static let commands: [CityCommand] =
        [
            indicator("beboere", Phrase(da: "Beboere", en: "Residents"), .persons),
            indicator("flyttet", Phrase(da: "Flyttet", en: "Moved"), .percent),
        ] + [plan("beboere-2019", year: 2019), plan(round, year: 2020)] + [
            .reporting(
                .report(
                    "beboere-2019", .neighbors,
                    ReportDraft(
                        [ReportedCell(residents, .number(Quantity(1_100)))],
                        by: .link(name: nil))))
        ]

    private static func indicator(
        _ id: IndicatorID, _ name: Phrase, _ unit: FigureUnit
    ) -> CityCommand {
        .figure(
            .define(
                IndicatorDraft(
                    id: id, owner: .tmf, theme: "Beboere",
                    definition: IndicatorDefinition(
                        name: name, unit: unit, decimals: 1,
                        geography: FigureGeography([.cityArea]), effective: day("2010-01-01"),
                        source: "Demo"))))
    }

    private static func plan(_ id: RoundID, year: Int) -> CityCommand {
        .reporting(
            .plan(
                RoundDraft(
                    id: id, title: "Beboertal \(year)",
                    period: Period(.year, containing: day("\(year)-01-01")),
                    opens: day("2021-01-04"), due: day("2021-06-01"), closes: day("2021-06-30"),
                    asked: [
                        AskedOrganization(.neighbors, [residents, moved]),
                        AskedOrganization(.police, [residents]),
                    ])))
    }

    static func typed(_ residents: String, _ moved: String = "12,5") -> [(String, String)] {
        [
            ("tal-0", residents), ("uden-0", ""), ("ord-0", ""), ("tal-1", moved),
            ("uden-1", ""), ("antal-1", ""), ("af-1", ""), ("ord-1", ""),
        ]
    }
}

extension TestSite {
    /// A fresh secret link to the neighbors' form, as the coordinator reads it once.
    func secretLink() async throws -> String {
        let page = try await post("\(ReportingSite.form)/link", as: .coordinator).text
        let start = page.firstRange(of: "/indberetning/svar/")
        let rest = start.map { page[$0.lowerBound...] } ?? ""
        return String(rest.prefix { $0 != "<" })
    }

    func reported() async -> RoundReport? {
        runtime.snapshot.present.city.reporting[ReportingSite.round]?[.neighbors]
    }
}
