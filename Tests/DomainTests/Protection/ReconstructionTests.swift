// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import Domain

/// nobody who adds and subtracts can find a withheld figure; tried on lotteries of tables.
struct ReconstructionTests {
    private func withheld(_ outcome: ProtectionOutcome) -> Set<Int> {
        Set(outcome.verdicts.indices.filter { !outcome.verdicts[$0].isShown })
    }

    /// Whether the method tells a number to who knows it.
    private func isTold(_ table: ProtectedTable, withheld: Set<Int>) -> Bool {
        let sums = table.cells.indices.map { cell in
            table.sums.indices.filter {
                table.sums[$0].total == cell || table.sums[$0].parts.contains(cell)
            }
        }
        let isHidden = table.cells.indices.map { withheld.contains($0) }
        let reader = KnowingReader(table: table, sumsOfCell: sums, isHidden: isHidden)
        return KnowingAttacker.groups(of: table, withheld).contains { group in
            let part = HiddenPart(
                of: table, cells: group, sums: Set(group.flatMap { sums[$0] }).sorted(),
                isHidden: isHidden)
            return !reader.found(in: part).isEmpty
        }
    }

    /// The cells that the attacker narrows further than their rules allow.
    private func broken(_ table: ProtectedTable, withheld: Set<Int>) -> [Int] {
        let attacker = Attacker(table, withheld: withheld)
        return withheld.sorted().filter { cell in
            attacker.width(of: cell).map { $0 < Double(table.cells[cell].leastWidth) } ?? false
        }
    }

    @Test(arguments: 1...300, [ProtectionRule.persons, .sensitive])
    func `an attacker finds nothing in nested groups`(_ seed: Int, _ rule: ProtectionRule) {
        var lottery = TableLottery(seed, rule: rule)
        let table = lottery.nested()
        let outcome = table.protected()
        #expect(outcome.exposed.isEmpty)
        #expect(broken(table, withheld: withheld(outcome)).isEmpty)
        #expect(table.audit(withheld: withheld(outcome)).isEmpty)
    }

    @Test(arguments: 1...120, [ProtectionRule.persons, .sensitive])
    func `an attacker finds nothing in groups that overlap`(_ seed: Int, _ rule: ProtectionRule) {
        var lottery = TableLottery(seed, rule: rule)
        let table = lottery.overlapping()
        let outcome = table.protected()
        #expect(outcome.exposed.isEmpty)
        #expect(broken(table, withheld: withheld(outcome)).isEmpty)
        #expect(table.audit(withheld: withheld(outcome)).isEmpty)
    }

    //
    @Test(arguments: 1...100, [ProtectionRule.persons, .sensitive])
    func `an attacker who knows the method finds no number`(_ seed: Int, _ rule: ProtectionRule) {
        var lottery = TableLottery(seed, rule: rule)
        for table in [lottery.nested(), lottery.overlapping()] {
            let outcome = table.protected()
            let attacker = KnowingAttacker(table, withheld: withheld(outcome))
            #expect(attacker.found.filter { table.cells[$0.key].count == $0.value }.isEmpty)
        }
    }

    //
    @Test func `the method run on every table that looks the same leaves each number open`() {
        var tables = 0
        for seed in 1...60 {
            var lottery = TableLottery(seed)
            let table = lottery.district(of: 3)
            let hidden = withheld(table.protected())
            guard !hidden.isEmpty else { continue }
            let attacker = InitiatedAttacker(table, withheld: hidden)
            tables += 1
            let told = attacker.left.filter { $0.value.count == 1 && table.cells[$0.key].count > 0 }
            #expect(told.isEmpty, "\(table.cells.map(\.count))")
        }
        #expect(tables > 25)
    }

    //
    @Test(arguments: [
        // Of two sixes the first goes with the four; 10 then leaves only 6 and 4.
        ([13, 6, 6, 4], [1, 3]), ([5, 7, 4, 4], [2, 3]), ([5, 5, 3], [0, 2]),
    ])
    func `what only knowing the method gives away is covered by one more`(
        _ counts: [Int], _ smallestPair: [Int]
    ) {
        var table = ProtectedTable()
        for count in counts { table.add(.init(count, rule: .persons)) }
        let total = table.add(.init(counts.reduce(0, +), rule: .persons))
        table.add(total: total, parts: Array(counts.indices))
        // Whoever only adds and subtracts would not find either.
        #expect(table.audit(withheld: Set(smallestPair)).isEmpty)
        let hidden = withheld(table.protected())
        #expect(hidden.isSuperset(of: smallestPair))
        #expect(hidden.count == smallestPair.count + 1)
    }

    @Test func `without withholding others as well the attacker nearly always succeeds`() {
        var tables = 0
        var successes = 0
        for seed in 1...120 {
            var lottery = TableLottery(seed)
            for table in [lottery.nested(), lottery.overlapping()] {
                let small = Set(table.cells.indices.filter { table.cells[$0].isSmall })
                guard !small.isEmpty else { continue }
                tables += 1
                if !broken(table, withheld: small).isEmpty { successes += 1 }
            }
        }
        #expect(tables > 200)
        #expect(successes * 10 > tables * 8)
    }

    @Test(arguments: 1...60)
    func `the audit knows exactly what trying every value would find`(_ seed: Int) {
        var lottery = TableLottery(seed)
        var table = ProtectedTable()
        let cells = (0..<5).map { _ in
            table.add(.init(lottery.number(0...6), rule: .persons))
        }
        for parts in [[0, 1, 2], [2, 3, 4], [0, 3], [1, 4]] where lottery.chance(75) {
            let count = parts.reduce(0) { $0 + table.cells[$1].count }
            table.add(total: table.add(.init(count, rule: .persons)), parts: parts)
        }
        // A total of all, always shown, keeps every value within reach of the search.
        let all = cells.reduce(0) { $0 + table.cells[$1].count }
        table.add(total: table.add(.init(all, rule: .open)), parts: cells)
        let hidden = Set(cells.filter { _ in lottery.chance(80) })
        let ranges = PatientAttacker(table, withheld: hidden, ceiling: all).ranges()
        let weak = hidden.sorted().filter { cell in
            ranges[cell].map { $0.upperBound - $0.lowerBound < 5 } ?? true
        }
        #expect(table.audit(withheld: hidden) == weak)
    }

    @Test(arguments: 1...200)
    func `not more is withheld than needed: showing one more gives something away`(_ seed: Int) {
        var lottery = TableLottery(seed)
        let table = lottery.nested()
        let outcome = table.protected()
        let hidden = withheld(outcome)
        for cell in hidden where outcome.verdicts[cell] == .telling {
            let rest = hidden.subtracting([cell])
            #expect(!table.audit(withheld: rest).isEmpty || isTold(table, withheld: rest))
        }
    }

    @Test(arguments: 1...100)
    func `earlier publications are taken as known, and only they expose`(_ seed: Int) {
        var lottery = TableLottery(seed)
        let first = lottery.nested()
        let before = first.protected()
        var table = ProtectedTable()
        for (index, cell) in first.cells.enumerated() {
            let isOut = before.verdicts[index].isShown && lottery.chance(50)
            table.add(.init(cell.count, of: cell.base, rule: cell.rule, isPublished: isOut))
        }
        for sum in first.sums { table.add(total: sum.total, parts: sum.parts) }
        let outcome = table.protected()
        #expect(outcome.exposed.isEmpty)
        #expect(broken(table, withheld: withheld(outcome)).isEmpty)
        for cell in table.cells.indices where table.cells[cell].isPublished {
            #expect(outcome.verdicts[cell] == .shown)
        }
    }
}
