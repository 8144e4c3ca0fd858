// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct EarlierFindingsTests {
    /// Reported on 10 November by TMF, at the point.
    private func report(
        _ id: FindingID, _ longitude: Double?, _ latitude: Double = 55.65, area: AreaID? = nil,
        walk: WalkID? = nil
    ) -> CityCommand {
        let point = longitude.map { Coordinate(longitude: $0, latitude: latitude) }
        return .finding(
            .report(
                FindingDraft(
                    id: id,
                    content: FindingContent(
                        category: "lys", place: FindingPlace(point: point, area: area)),
                    foundOn: day("2021-11-10"), by: .organization(id: .tmf, person: nil),
                    walk: walk)))
    }

    private func given(_ reports: CityCommand...) throws -> Given {
        let category = FindingCategory(id: "lys", name: Phrase(da: "Belysning", en: "Lighting"))
        let start = try Given.planned().on(day("2021-11-10"))
            .having(.finding(.stateCategory(category)))
        return try reports.reduce(start) { try $0.having($1) }
    }

    private func earlier(_ given: Given) throws -> [FindingID] {
        given.city.earlierFindings(along: try #require(given.dusk)).map(\.id)
    }

    @Test func `what lies within sixty meters of the way is earlier, what lies beyond is not`()
        throws
    {
        let given = try given(
            report("f-near", 12.5420, 55.6505), report("f-far", 12.5420, 55.6506),
            report("f-behind", 12.5385), report("f-own", 12.5420, walk: .dusk))
        #expect(try earlier(given) == ["f-near"])
    }

    @Test func `without a drawn way the areas count`() throws {
        let given = try given(report("f-square", nil, area: .square), report("f-no", 12.5420))
            .having(.walk(.change(.dusk, .dusk.with { $0.route = [] }, seen: nil)))
        #expect(try earlier(given) == ["f-square"])
    }

    @Test func `what is open comes before what is mended`() throws {
        let given = try given(report("f-1", 12.5410), report("f-2", 12.5420))
            .having(
                .finding(.mend("f-1", on: day("2021-11-10"), proof: nil, seen: nil)))
        #expect(try earlier(given) == ["f-2", "f-1"])
    }

    @Test func `the walk before is the latest that went through the same area`() throws {
        let first = try Given.walked()
        let later = WalkContent.dusk.with { $0.day = day("2022-03-01") }
        let given = try first.having(.walk(.plan("ny", later)))
        let walk = try #require(given.city.walks["ny"])
        #expect(given.city.walkBefore(walk)?.id == .dusk)
        let before = try #require(given.dusk)
        #expect(given.city.walkBefore(before) == nil)
    }
}
