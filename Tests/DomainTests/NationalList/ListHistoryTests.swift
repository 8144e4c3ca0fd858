// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// the lists of the years, what came and went, and years in a row.
struct ListHistoryTests {
    private func edition(
        _ id: ListEditionID, _ on: String, _ version: CriteriaVersionID, count: Int,
        tier: ListTier = .parallel, entered: Int? = nil, left: Int? = nil,
        names: [AreaID]? = nil, moves: [ListMove] = []
    ) -> ListEdition {
        ListEdition(
            id: id, day: day(on), version: version, counts: [ListCount(tier, count)],
            entered: entered, left: left,
            members: (names ?? []).map { ListMember($0.rawValue, area: $0, tier: .parallel) },
            namesAllOwn: names != nil, moves: moves, provenance: Law.seen)
    }

    private func list(_ editions: [ListEdition]) -> NationalList {
        var list = NationalList()
        for version in Law.all { list.apply(.criteriaStated(CriteriaStated(version: version))) }
        for edition in editions.reversed() {
            list.apply(.editionRecorded(EditionRecorded(edition: edition)))
        }
        return list
    }

    @Test func `a list is made by the criteria in force on its day`() {
        let list = list([])
        #expect(list.version(on: day("2010-09-30")) == nil)
        #expect(list.version(on: day("2013-10-01"))?.id == "2010")
        #expect(list.version(on: day("2014-02-01"))?.id == "2014")
        #expect(list.version(on: day("2018-11-30"))?.id == "2014")
        #expect(list.version(on: day("2021-12-01"))?.id == "2021")
    }

    @Test func `numbers that come and go are checked against the list before`() {
        let list = list([
            edition("2014", "2014-12-01", "2014", count: 31),
            edition("2015", "2015-12-01", "2014", count: 25, entered: 3, left: 9),
            edition("2016", "2016-12-01", "2014", count: 25, entered: 3, left: 2),
        ])
        #expect(list["2014"].map(list.turnover)?.addsUp == nil)
        #expect(list["2015"].map(list.turnover)?.addsUp == true)
        #expect(list["2016"].map(list.turnover)?.addsUp == false)
    }

    @Test func `two full lists of names tell who came and who went`() {
        let list = list([
            edition("2016", "2016-12-01", "2014", count: 25, names: ["a", "b"]),
            edition("2017", "2017-12-01", "2014", count: 22, names: ["b", "c"]),
        ])
        let turnover = list["2017"].map(list.turnover)
        #expect(turnover?.entered.map(\.name) == ["c"])
        #expect(turnover?.left.map(\.name) == ["a"])
        #expect(turnover?.followsNewCriteria == false)
    }

    @Test func `without full lists only what a source names is told`() {
        let move = ListMove("a", area: "a", .entered, tier: .parallel, provenance: Law.seen)
        let list = list([
            edition("2017", "2017-12-01", "2014", count: 22, names: ["b"]),
            edition("2018", "2018-12-01", "2018", count: 29, moves: [move]),
        ])
        let turnover = list["2018"].map(list.turnover)
        #expect(turnover?.entered == [move])
        #expect(turnover?.left == [])
        #expect(turnover?.followsNewCriteria == true)
    }

    @Test func `years in a row are counted by the last list of each year`() {
        let years = 2014...2018
        let editions =
            [edition("2014-02", "2014-02-01", "2014", count: 34, names: [])]
            + years.map {
                edition(
                    ListEditionID("\($0)"), "\($0)-12-01", $0 < 2018 ? "2014" : "2018", count: 20,
                    names: ["a"])
            }
        let list = list(editions)
        #expect(list.lastOfEachYear.map(\.id) == ["2014", "2015", "2016", "2017", "2018"])
        #expect(list.wasListed("a", .parallel, before: 2019, years: 4).0 == .met)
        #expect(list.wasListed("b", .parallel, before: 2019, years: 4).0 == .notMet)
        let (outcome, gap) = list.wasListed("a", .parallel, before: 2016, years: 4)
        #expect(outcome == .unknown)
        #expect(gap == .unknownHistory(["2013", "2012"]))
    }

    @Test func `an area missing from one known list has not been there five years`() {
        let list = list([
            edition("2017", "2017-12-01", "2014", count: 22, names: ["b"]),
            edition("2018", "2018-12-01", "2018", count: 29),
        ])
        #expect(list.wasListed("a", .parallel, before: 2019, years: 2).0 == .notMet)
    }
}
