// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

/// small numbers about people are withheld, with the others that would give them away.
struct ProtectionTests {
    private typealias Cell = ProtectedTable.Cell

    private func table(
        _ counts: [Int],
        bases: [Int?]? = nil,
        rule: ProtectionRule = .persons
    ) -> ProtectedTable {
        var table = ProtectedTable()
        for (index, count) in counts.enumerated() {
            table.add(Cell(count, of: bases?[index], rule: rule))
        }
        let total = table.add(Cell(counts.reduce(0, +), rule: rule))
        table.add(total: total, parts: Array(counts.indices))
        return table
    }

    @Test func `a count from one to four is small, and zero is not`() {
        let rule = ProtectionRule.persons
        #expect(
            (0...6).map { rule.withholds($0, of: nil) } == [
                false, true, true, true, true, false, false,
            ])
        #expect(
            (0...12).filter { ProtectionRule.sensitive.withholds($0, of: nil) } == [
                1, 2, 3, 4, 5, 6, 7, 8, 9,
            ])
        #expect((0...12).filter { ProtectionRule.open.withholds($0, of: 3) }.isEmpty)
    }

    @Test func `all but a few of a group is as telling as a few`() {
        let rule = ProtectionRule.persons
        #expect(rule.withholds(198, of: 200))
        #expect(!rule.withholds(195, of: 200))
    }

    @Test func `a share of fewer than a hundred people is withheld`() {
        #expect(ProtectionRule.persons.withholds(40, of: 99))
        #expect(!ProtectionRule.persons.withholds(40, of: 100))
    }

    @Test func `of a sensitive subject none and all of a group are withheld too`() {
        #expect(ProtectionRule.sensitive.withholds(0, of: 300))
        #expect(ProtectionRule.sensitive.withholds(300, of: 300))
        #expect(!ProtectionRule.persons.withholds(0, of: 300))
    }

    @Test func `the smallest other figure goes with a small one`() {
        let outcome = table([3, 40, 12, 90]).protected()
        #expect(
            outcome.verdicts == [
                .small, .shown, .telling, .shown, .shown,
            ])
        #expect(outcome.exposed.isEmpty)
    }

    @Test func `two small figures that leave each other no room take a third along`() {
        let outcome = table([1, 2, 40, 90]).protected()
        #expect(
            outcome.verdicts == [
                .small, .small, .telling, .shown, .shown,
            ])
    }

    @Test func `a total goes when there is nothing else to withhold`() {
        let outcome = table([1, 2]).protected()
        #expect(
            outcome.verdicts == [
                .small, .small, .small,
            ])
        let three = table([2, 2, 2]).protected()
        #expect(three.verdicts.prefix(3).map(\.isShown) == [false, false, false])
        #expect(three.verdicts[3] == .shown)
    }

    @Test func `a table without small figures is shown as it is`() {
        let outcome = table([5, 40, 0, 90]).protected()
        #expect(outcome.verdicts.map(\.isShown) == [true, true, true, true, true])
    }

    @Test func `what is withheld is the same in whatever order sums are told`() {
        var one = table([3, 40, 12, 90])
        one.add(total: one.add(Cell(15, rule: .persons)), parts: [0, 2])
        let first = one.protected()
        #expect(first == one.protected())
        #expect(first.exposed.isEmpty)
    }

    @Test func `a group that overlaps another one is audited with it`() {
        // District: 3 + 20 + 30; programme: 3 + 20. Withholding 3 and 20 alone
        // would still be safe; withholding 3 and 30 would tell 3 by the programme.
        var table = table([3, 30, 20])
        table.add(total: table.add(Cell(23, rule: .persons)), parts: [0, 2])
        #expect(table.audit(withheld: [0, 1]) == [0, 1])
        #expect(table.audit(withheld: [0, 2]).isEmpty)
        #expect(table.protected().verdicts[2] == .telling)
    }

    @Test func `what was published before cannot serve as cover`() {
        var table = ProtectedTable()
        table.add(Cell(3, rule: .persons))
        table.add(Cell(12, rule: .persons, isPublished: true))
        table.add(Cell(40, rule: .persons))
        table.add(total: table.add(Cell(55, rule: .persons)), parts: [0, 1, 2])
        let outcome = table.protected()
        #expect(
            outcome.verdicts == [
                .small, .shown, .telling, .shown,
            ])
    }

    @Test func `what earlier publications give away is said, and withheld all the same`() {
        var table = ProtectedTable()
        table.add(Cell(3, rule: .persons))
        table.add(Cell(12, rule: .persons, isPublished: true))
        table.add(
            total: table.add(Cell(15, rule: .persons, isPublished: true)),
            parts: [0, 1]
        )
        let outcome = table.protected()
        #expect(outcome.verdicts[0] == .small)
        #expect(outcome.exposed == [0])
    }

    @Test func `a small figure that is out already is withheld from now on and named`() {
        var table = ProtectedTable()
        table.add(Cell(3, rule: .persons, isPublished: true))
        let outcome = table.protected()
        #expect(outcome.verdicts == [.small])
        #expect(outcome.exposed == [0])
    }

    @Test func `numbers that do not add up are protected as well as those that do`() {
        var table = ProtectedTable()
        for count in [3, 40, 12] { table.add(Cell(count, rule: .persons)) }
        table.add(total: table.add(Cell(60, rule: .persons)), parts: [0, 1, 2])
        #expect(table.protected().verdicts.map(\.isShown) == [false, true, false, true])
    }
}
