// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// what may be stated about the national list.
struct ListingRuleTests {
    private func list() -> NationalList {
        var list = NationalList()
        for version in Law.all { list.apply(.criteriaStated(CriteriaStated(version: version))) }
        return list
    }

    private func refusal(
        _ command: ListingCommand, _ list: NationalList? = nil
    ) -> ListingRefusal? {
        do {
            _ = try (list ?? self.list()).decide(command, in: Areas(), Figures())
            return nil
        } catch {
            return error
        }
    }

    private func edition(
        _ version: CriteriaVersionID, _ on: String, counts: [ListCount] = [], own: Int? = nil,
        source: String = "BL", area: AreaID? = nil, name: String = "Torvet"
    ) -> ListingCommand {
        .recordEdition(
            ListEdition(
                id: "x", day: day(on), version: version, counts: counts, ownCount: own,
                members: [ListMember(name, area: area)], provenance: Provenance(source)))
    }

    @Test func `a list cannot be recorded by criteria that were not in force`() {
        #expect(
            refusal(edition("2014", "2018-12-01"))
                == .otherVersion("2014", inForce: "2018"))
        #expect(refusal(edition("2018", "2018-12-01")) == nil)
        #expect(refusal(edition("2030", "2018-12-01")) == .unknownVersion("2030"))
    }

    @Test func `a municipality has no more areas than the country`() {
        let command = edition(
            "2018", "2018-12-01", counts: [ListCount(.vulnerable, 3)], own: 4
        )
        #expect(refusal(command) == .moreOwnThanAll(own: 4, all: 3))
    }

    @Test func `every fact says where it stands`() {
        #expect(refusal(edition("2018", "2018-12-01", source: " ")) == .sourceMissing)
    }

    @Test func `an area named by its id must be one`() {
        let command = edition("2018", "2018-12-01", area: "nowhere")
        #expect(refusal(command) == .unknownArea("nowhere"))
    }

    @Test func `a list names areas and no persons' numbers`() {
        let command = edition("2018", "2018-12-01", name: "070761-4285")
        guard case .cpr? = refusal(command) else {
            Issue.record("a CPR number came in as the name of an area")
            return
        }
    }

    @Test func `a rule names criteria that the version has, and no more than there are`() {
        func version(_ rule: ListRule) -> ListingCommand {
            .stateCriteria(
                Law.version(
                    "x", from: day("2030-12-01"), Law.of2010.criteria,
                    [Law.category(.parallel, "x", rule)]))
        }
        #expect(refusal(version(ListRule(needed: 1, of: ["none"]))) == .unknownCriterion("none"))
        #expect(refusal(version(ListRule(needed: 3, of: ["work"]))) == .tooManyNeeded(3, of: 1))
        #expect(refusal(version(ListRule(within: .vulnerable))) == .unknownCategory(.vulnerable))
        #expect(refusal(version(ListRule(needed: 1, of: ["work"]))) == nil)
    }

    @Test func `a measure is tied to an indicator that there is`() {
        let command = ListingCommand.bindMeasure(
            MeasureBinding(.work, years: 2, unit: .percent, "nothing"))
        #expect(refusal(command) == .unknownIndicator("nothing"))
    }

    @Test func `what is stated already is not stated again`() throws {
        #expect(
            try list().decide(.stateCriteria(Law.of2018), in: Areas(), Figures()).isEmpty)
    }

    @Test func `every refusal says how to mend it in both languages`() {
        let refusals: [ListingRefusal] = [
            .malformedID("X"), .sourceMissing, .noCriteria, .twice("a"), .unknownCriterion("a"),
            .unknownCategory(.parallel), .tooManyNeeded(3, of: 2), .unknownVersion("a"),
            .otherVersion("a", inForce: "b"), .negative("-1"), .moreOwnThanAll(own: 2, all: 1),
            .unknownArea("a"), .unknownIndicator("a"),
            .otherAverage(indicator: "a", has: 1, asked: 2), .otherUnit(indicator: "a"),
            .unlikelyYear(1), .unlikelySpan(0),
        ]
        for refusal in refusals {
            #expect(refusal.sentence.danish.split(separator: ". ").count > 1)
            #expect(refusal.sentence.english != refusal.sentence.danish)
        }
        #expect(Set(refusals.map(\.key)).count == refusals.count)
    }

    @Test func `coordinators state what the list says, and others do not`() {
        #expect(throws: Forbidden.needs(.coordinator)) {
            try City().permit(.listing(.stateCriteria(Law.of2018)), to: .tmfOfficer)
        }
    }
}
