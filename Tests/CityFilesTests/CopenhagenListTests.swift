// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import Testing

/// The law's criteria and the lists as the demo city's files write them.
struct CopenhagenListTests {
    private let city: City
    private var list: NationalList { city.listing }

    /// Read once for all tests, since the files are many.
    static let built = Result {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let (draft, problems) = CityFolder.read("/\(folder)/Cities/copenhagen")
        #expect(problems == [])
        var city = City()
        let wanted = try #require(draft).schedule().filter { step in
            switch step.command {
            case .organization(.register), .area(.register), .figure, .listing: true
            default: false
            }
        }
        for step in wanted {
            // Figures that hang on matters are not what is tried here.
            guard let events = try? city.decide(step.command, on: step.day) else { continue }
            for event in events { city.apply(event, on: step.day) }
        }
        return city
    }

    init() throws {
        city = try CopenhagenListTests.built.get()
    }

    @Test func `there are four versions, each with its number of criteria`() {
        #expect(list.versions.map(\.id) == ["2010", "2014", "2018", "2021"])
        #expect(list.versions.map(\.criteria.count) == [3, 5, 5, 9])
        #expect(list.versions.map(\.minimumResidents) == [1_000, 1_000, 1_000, 1_000])
        #expect(
            list.versions.map { $0.categories.map(\.name) } == [
                ["Ghettoområde"], ["Ghettoområde"],
                ["Udsat boligområde", "Ghettoområde", "Hårdt ghettoområde"],
                [
                    "Forebyggelsesområde", "Udsat boligområde", "Parallelsamfund",
                    "Omdannelsesområde",
                ],
            ])
    }

    @Test func `signs and limits are those of the law`() throws {
        let of2018 = try #require(list["2018" as CriteriaVersionID])
        #expect(of2018["work"]?.sign == .above)
        #expect(of2018["work"]?.threshold == .fixed(Quantity(40)))
        #expect(of2018["work"]?.years == 2)
        #expect(of2018["crime"]?.sign == .atLeast)
        #expect(of2018["crime"]?.threshold == .timesNational(Quantity(3)))
        #expect(of2018["schooling"]?.threshold == .fixed(Quantity(60)))
        #expect(of2018["income"]?.sign == .below)
        let of2014 = try #require(list["2014" as CriteriaVersionID])
        #expect(of2014["crime"]?.threshold == .fixed(Quantity(270, decimals: 2)))
        #expect(of2014["schooling"]?.threshold == .fixed(Quantity(50)))
        let of2010 = try #require(list["2010" as CriteriaVersionID])
        #expect(of2010["crime"]?.unit == .perTenThousand)
        #expect(of2010["work"]?.years == 4)
    }

    @Test func `the lists hold the numbers that were found, and say what is unverified`() {
        #expect(
            list.editions.map(\.id) == [
                "2010", "2012", "2014-02", "2014", "2015", "2016", "2017", "2018", "2019", "2020",
                "2021", "2022", "2023", "2024",
            ])
        #expect(
            list.editions.map { $0.count(.parallel)?.count } == [
                29, 33, 34, 31, 25, 25, 22, 29, 28, 15, 12, 10, 12, 8,
            ])
        #expect(
            list.editions.compactMap { $0.count(.vulnerable)?.count } == [
                43, 40, 25, 20, 17, 19, 12,
            ])
        #expect(
            list.editions.compactMap { $0.count(.transformation)?.count } == [
                15, 15, 13, 10, 9, 8, 7,
            ])
        #expect(list.editions.compactMap { $0.count(.prevention)?.count } == [62, 67, 56, 63])
        #expect(
            list.editions.filter { !$0.provenance.isVerified }.map(\.id) == [
                "2010", "2014-02", "2016", "2024",
            ])
    }

    @Test func `what came and went adds up where the sources say both`() {
        let checked = list.editions.map { ($0.id, list.turnover(of: $0).addsUp) }
        #expect(checked.filter { $0.1 == true }.map(\.0) == ["2015", "2017"])
        #expect(checked.filter { $0.1 == false }.isEmpty)
    }

    @Test func `the city had ten areas in 2010 and four in 2017, before the criteria changed`() {
        let own = list.editions.compactMap { edition in edition.ownCount.map { (edition.id, $0) } }
        #expect(own.map(\.0) == ["2010", "2017"])
        #expect(own.map(\.1) == [10, 4])
        #expect(list["2018" as ListEditionID].map(list.turnover)?.followsNewCriteria == true)
        #expect(
            list["2018" as ListEditionID]?.moves.map(\.name) == [
                "Lundtoftegade", "Aldersrogade", "Sjælør Boulevard", "Degnegården", "Hørgården",
            ])
        #expect(list.history(of: "aldersrogade").map(\.id) == ["2022", "2018"])
    }

    @Test func `the made-up area is judged otherwise by each version`() throws {
        let judged = city.judgements(of: "proeveparken", in: 2019, face: .published)
        #expect(judged.map(\.version.id) == ["2010", "2014", "2018", "2021"])
        #expect(judged.map(\.isLargeEnough) == [.met, .met, .met, .met])
        let of2018 = judged[2]
        #expect(of2018.findings.allSatisfy { $0.outcome != .unknown } == true)
        let sources = of2018.findings.flatMap { finding -> [FigureSource] in
            if case .value(_, let sources) = finding.reading { sources } else { [] }
        }
        #expect(!sources.isEmpty)
        #expect(sources.filter { !$0.isExample } == [])
    }

    @Test func `of the real areas nothing is known, and that is what is said`() {
        let judged = city.judgements(of: "mjoelnerparken", in: 2019, face: .published)
        for judgement in judged {
            #expect(judgement.findings.filter { $0.outcome != .unknown }.isEmpty)
            guard case .cannotBeJudged = judgement.conclusion else {
                Issue.record("\(judgement.version.id) was judged without figures")
                continue
            }
        }
    }
}
