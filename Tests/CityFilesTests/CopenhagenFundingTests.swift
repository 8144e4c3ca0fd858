// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// The pools and agreements of the letter of 3 March 2011, as the demo city's files write them.
struct CopenhagenFundingTests {
    private static let built = Result {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let (draft, problems) = CityFolder.read("/\(folder)/Cities/copenhagen")
        #expect(problems == [])
        var city = City()
        let wanted = try #require(draft).schedule().filter { step in
            switch step.command {
            case .organization(.register), .organization(.establishPost), .area(.register),
                .initiative(.startProgramme), .initiative(.create), .funding:
                true
            default: false
            }
        }
        for step in wanted {
            for event in try city.decide(step.command, on: step.day) {
                city.apply(event, on: step.day)
            }
        }
        return city
    }

    private let city: City
    private let matrix: FundingMatrix

    init() throws {
        city = try Self.built.get()
        let round = try #require(city.funding["initiativaftaler-2011" as AgreementRoundID])
        matrix = FundingMatrix(round, in: city.funding)
    }

    /// The areas whose agreement draws on the call.
    private func areas(_ call: FundingCallID) throws -> [AreaID?] {
        let index = try #require(matrix.columns.firstIndex { $0.id == call })
        return matrix.rows.filter { $0.cells[index].isDrawn }.map { $0.agreement?.area }
    }

    @Test func `the letter names eight of ten areas, and moving help is for all ten`() throws {
        #expect(matrix.rows.count == 10)
        #expect(matrix.rows.compactMap(\.agreement).count == 8)
        #expect(try areas("flyttehjaelp-2011").count == 10)
        #expect(
            try areas("tv-2011") == ["mjoelnerparken", "aldersrogade", "tingbjerg"])
        #expect(
            try areas("jobcenter-2011")
                == ["mjoelnerparken", "aldersrogade", "tingbjerg", "hoergaarden"])
    }

    @Test func `no amount of 2011 is stated, and none is made up`() {
        #expect(matrix.total.granted.known == nil)
        #expect(matrix.total.applied.known == nil)
        #expect(city.funding[AgreementRoundID("initiativaftaler-2011")]?.isExample == false)
    }

    @Test func `the drafts went out before the council had met, and the promise stands open`()
        throws
    {
        let round = try #require(city.funding["initiativaftaler-2011" as AgreementRoundID])
        #expect(round.isSentBeforeApproval)
        #expect(
            city.funding.duties(of: round).map(\.kind) == [.promise("boligorganisationer")])
        #expect(city.funding.pool(named: "TV-overvågning")?.id == "tv-overvaagning")
        #expect(city.funding.pool(named: "Videoovervågning")?.id == "tv-overvaagning")
    }

    @Test func `what is made up says so`() {
        for pool in city.funding.pools.values where pool.isExample {
            #expect(pool.name.contains("(eksempel)"))
        }
        let example = city.funding[AgreementRoundID("naboskabsaftaler-2025")]
        #expect(example?.isExample == true)
        let tingbjerg = city.funding[AgreementID("naboskab-tingbjerg")]
        #expect(
            tingbjerg?[ShareKey("naboskab-2025")]?[2026]?.remaining == Kroner(230_000))
    }
}
