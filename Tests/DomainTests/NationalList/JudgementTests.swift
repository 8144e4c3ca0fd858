// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// which criteria are met, by how much, and what follows.
struct JudgementTests {
    private func outcome(
        _ id: CriterionID, _ figures: AreaFigures, _ version: CriteriaVersion
    ) -> ListOutcome? {
        figures.judged(by: version).finding(id)?.outcome
    }

    @Test func `over forty percent is strictly over`() {
        for version in [Law.of2010, Law.of2014, Law.of2018, Law.of2021] {
            #expect(outcome("work", AreaFigures(work: "40"), version) == .notMet)
            #expect(outcome("work", AreaFigures(work: "40,1"), version) == .met)
        }
    }

    @Test func `at least three times the national average includes just that`() {
        #expect(outcome("crime", AreaFigures(crime: "2,09"), Law.of2018) == .notMet)
        #expect(outcome("crime", AreaFigures(crime: "2,1"), Law.of2018) == .met)
    }

    @Test func `less than fifty-five percent of the region's income is strictly less`() {
        #expect(outcome("income", AreaFigures(income: "55"), Law.of2018) == .notMet)
        #expect(outcome("income", AreaFigures(income: "54,9"), Law.of2018) == .met)
    }

    @Test func `the limit for schooling rose from fifty to sixty percent`() {
        let figures = AreaFigures(schooling: "55")
        #expect(outcome("schooling", figures, Law.of2014) == .met)
        #expect(outcome("schooling", figures, Law.of2018) == .notMet)
    }

    @Test func `of 2010 two of three are enough`() {
        let one = AreaFigures(origin: "60").judged(by: Law.of2010)
        #expect(one.conclusion == .notOnTheList)
        let two = AreaFigures(work: "45", origin: "60").judged(by: Law.of2010)
        #expect(two.conclusion == .category(.parallel))
    }

    @Test func `of 2014 three of five are needed`() {
        let two = AreaFigures(work: "45", origin: "60").judged(by: Law.of2014)
        #expect(two.conclusion == .notOnTheList)
        let three = AreaFigures(work: "45", origin: "60", income: "50").judged(by: Law.of2014)
        #expect(three.conclusion == .category(.parallel))
    }

    @Test func `the same area is on one version's list and not on another's`() {
        let figures = AreaFigures(work: "45", origin: "60", schooling: "40", income: "70")
        #expect(figures.judged(by: Law.of2010).conclusion == .category(.parallel))
        #expect(figures.judged(by: Law.of2014).conclusion == .notOnTheList)
        #expect(figures.judged(by: Law.of2018).conclusion == .notOnTheList)
    }

    @Test func `two of four make an area vulnerable, and origin makes it a parallel society`() {
        var figures = AreaFigures(work: "45", origin: "50", income: "50")
        figures.listed = .notMet
        #expect(figures.judged(by: Law.of2021).conclusion == .category(.vulnerable))
        figures.values[.origin] = Quantity(501, decimals: 1)
        #expect(figures.judged(by: Law.of2021).conclusion == .category(.parallel))
    }

    @Test func `five years in a row make it a transformation area`() {
        var figures = AreaFigures(work: "45", origin: "60", income: "50")
        #expect(figures.judged(by: Law.of2021).conclusion == .category(.transformation))
        figures.listed = .unknown
        let open = figures.judged(by: Law.of2021)
        #expect(
            open.conclusion
                == .cannotBeJudged(atLeast: .parallel, perhaps: [.transformation]))
        #expect(open[.transformation]?.gap == .unknownHistory(["2016"]))
    }

    @Test func `the softer limits make a prevention area`() {
        let figures = AreaFigures(work: "31", origin: "31", income: "64")
        #expect(figures.judged(by: Law.of2021).conclusion == .category(.prevention))
        let fewer = AreaFigures(work: "31", origin: "30", income: "64")
        #expect(fewer.judged(by: Law.of2021).conclusion == .notOnTheList)
    }

    @Test func `fewer than a thousand residents are never on the list`() {
        let large = AreaFigures(work: "45", origin: "60", income: "50", residents: 1_000)
        #expect(large.judged(by: Law.of2014).conclusion == .category(.parallel))
        let small = AreaFigures(work: "45", origin: "60", income: "50", residents: 999)
        #expect(small.judged(by: Law.of2014).conclusion == .notOnTheList)
    }

    @Test func `what is unknown leaves open only what hangs on it`() {
        var figures = AreaFigures(work: "45", origin: "60", income: "50")
        figures.gaps[.crime] = .withheld
        let judged = figures.judged(by: Law.of2018)
        #expect(judged.finding("crime")?.outcome == .unknown)
        #expect(judged.finding("crime")?.gap == .withheld)
        #expect(judged.conclusion == .category(.transformation))
        figures.gaps[.income] = .notReported
        #expect(
            figures.judged(by: Law.of2018).conclusion
                == .cannotBeJudged(
                    atLeast: nil, perhaps: [.vulnerable, .parallel, .transformation]))
    }

    @Test func `a threshold that follows the country cannot be judged without its average`() {
        var figures = AreaFigures(crime: "9")
        figures.national = nil
        let finding = figures.judged(by: Law.of2018, year: 2020).finding("crime")
        #expect(finding?.outcome == .unknown)
        #expect(finding?.gap == .noNationalAverage(year: 2020))
        #expect(finding?.limit == nil)
    }

    @Test func `the distance is the value less the threshold`() {
        let judged = AreaFigures(work: "42,3", income: "51").judged(by: Law.of2018)
        #expect(judged.finding("work")?.distance == Quantity(23, decimals: 1))
        #expect(judged.finding("income")?.distance == Quantity(-4))
    }
}

/// what would have to change.
struct WaysOutTests {
    private func ways(_ figures: AreaFigures, _ tier: ListTier, _ version: CriteriaVersion)
        -> [[CriterionID]]
    {
        figures.judged(by: version).waysOut(of: tier).map { $0.map(\.criterion.id) }
    }

    @Test func `one criterion less is enough where just as many as needed are met`() {
        let figures = AreaFigures(work: "45", income: "50")
        #expect(ways(figures, .vulnerable, Law.of2018) == [["work"], ["income"]])
    }

    @Test func `two must go where one more than needed is met`() {
        let figures = AreaFigures(work: "45", schooling: "65", income: "50")
        #expect(
            ways(figures, .vulnerable, Law.of2018) == [
                ["work", "schooling"], ["work", "income"], ["schooling", "income"],
            ])
    }

    @Test func `a parallel society is left by origin alone or by what makes it vulnerable`() {
        let figures = AreaFigures(work: "45", origin: "60", schooling: "65", income: "50")
        #expect(
            ways(figures, .parallel, Law.of2018) == [
                ["origin"], ["work", "schooling"], ["work", "income"], ["schooling", "income"],
            ])
    }

    @Test func `each change says how much and whether reaching the limit is enough`() {
        let ways = AreaFigures(work: "42,5", crime: "2,4").judged(by: Law.of2018)
            .waysOut(of: .vulnerable)
        #expect(ways.count == 2)
        #expect(ways.first?.first?.amount == Quantity(25, decimals: 1))
        #expect(ways.first?.first?.reachingIsEnough == true)
        #expect(ways.last?.first?.amount == Quantity(3, decimals: 1))
        #expect(ways.last?.first?.reachingIsEnough == false)
        let income = AreaFigures(work: "45", income: "50").judged(by: Law.of2018)
            .waysOut(of: .vulnerable).last?.first
        #expect(income?.isRise == true)
        #expect(income?.amount == Quantity(5))
    }

    @Test func `an area that is not in the category has nothing to leave`() {
        #expect(ways(AreaFigures(), .vulnerable, Law.of2018).isEmpty)
    }

    @Test func `no way out is promised where a criterion that may be met is unknown`() {
        var figures = AreaFigures(work: "45", origin: "60", income: "50")
        figures.gaps[.crime] = .notReported
        #expect(ways(figures, .vulnerable, Law.of2018).isEmpty)
        #expect(ways(figures, .parallel, Law.of2018) == [["origin"]])
    }

    @Test(arguments: 0..<64)
    func `every way out leads out, and no part of it does`(_ pattern: Int) {
        var figures = AreaFigures()
        let values: [(ListMeasure, Int, Int)] = [
            (.work, 45, 20), (.crime, 5, 0), (.schooling, 70, 20), (.income, 40, 90),
            (.origin, 70, 10),
        ]
        for (index, value) in values.enumerated() {
            figures.values[value.0] = Quantity(pattern >> index & 1 == 1 ? value.1 : value.2)
        }
        figures.listed = .met
        for tier in [ListTier.vulnerable, .parallel, .transformation] {
            let judged = figures.judged(by: Law.of2018)
            let ways = judged.waysOut(of: tier)
            #expect(ways.isEmpty == (judged[tier]?.outcome != .met))
            for way in ways {
                #expect(after(way, figures).judged(by: Law.of2018)[tier]?.outcome == .notMet)
                for kept in way.indices {
                    var part = way
                    part.remove(at: kept)
                    #expect(after(part, figures).judged(by: Law.of2018)[tier]?.outcome == .met)
                }
            }
        }
    }

    /// The figures when each change has just gone far enough.
    private func after(_ way: [ListChange], _ figures: AreaFigures) -> AreaFigures {
        var figures = figures
        for change in way {
            let more = change.reachingIsEnough ? Quantity.zero : Quantity(1, decimals: 2)
            let moved = change.amount + more
            figures.values[change.criterion.measure] =
                change.isRise ? change.from + moved : change.from - moved
        }
        return figures
    }
}
