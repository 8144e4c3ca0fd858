// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport

@testable import Domain

/// One event of every kind about the national list, with every field filled.
enum ListingExamples {
    private static let unsure = Provenance("TV2 Fyn", isVerified: false, remark: "udateret")

    static let edition = ListEdition(
        id: "2014-02", day: day("2014-02-01"), version: "2014",
        counts: [ListCount(.parallel, 34, remark: "33 i en anden kilde")], entered: 3, left: 9,
        ownCount: 4, members: [ListMember("Torvet", area: .square, tier: .parallel)],
        namesAllOwn: true,
        moves: [ListMove("Torvet", area: .square, .entered, tier: .parallel, provenance: unsure)],
        provenance: unsure)

    static let events: [ListingEvent] = [
        .criteriaStated(CriteriaStated(version: Law.of2021)),
        .editionRecorded(EditionRecorded(edition: edition)),
        .averageStated(
            AverageStated(
                average: NationalAverage(
                    .crime, year: 2019, years: 2, value: Quantity(73, decimals: 2),
                    isExample: true, provenance: unsure))),
        .measureBound(
            MeasureBound(
                binding: MeasureBinding(.work, years: 2, unit: .percent, "uden-arbejde-2"))),
    ]
}
